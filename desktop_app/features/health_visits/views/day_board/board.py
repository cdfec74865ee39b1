"""The open day on the screen: its steps, of which this laptop shows one."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.context import AppContext

from ... import services
from ...rules.day_steps import ADVISE, CHECK_IN, MARKED, MEASURE, RECORD, SERVE
from ..day_view import DayView
from ..steps import AdviseStep, DaySummary, RecordStep, ServeStep, StepPanel
from ..this_laptop import ThisLaptop
from .bar import PARTS, SUMMARY, StepBar
from .step_view import StepView

PANELS: Mapping[str, Callable[[AppContext], StepPanel]] = {RECORD: RecordStep, SERVE: ServeStep, ADVISE: AdviseStep}


class DayBoard(QWidget):
    """The step bar, and below it the grid for checking in and measuring, one of the later steps, or the summary.

    Which step is shown is kept on this laptop: each step may have a laptop of its own.

    Attributes:
        bar: the steps with their numbers.
        day_view: checking in and measuring.
        step: the step that is shown, or ``SUMMARY``.

    Signals:
        counted(DayCounts): the numbers of the day are others now.
        step_changed: another step is shown.
        people_asked(step, is_done): the people behind a number of a step are wanted.
        child_asked(resident): somebody was chosen in the summary.
        refer_asked(resident): a referral is to be written.
    """

    counted = Signal(object)
    step_changed = Signal()
    people_asked = Signal(str, bool)
    child_asked = Signal(bytes)
    refer_asked = Signal(bytes)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.bar = StepBar()
        self.day_view = DayView(context)
        self.step = MEASURE
        self._day: services.DayCard | None = None
        self._rows: Sequence[services.DayRow] = ()
        self._made: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self._stack.addWidget(self.day_view)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.bar)
        stack.addWidget(self._stack, 1)
        self.setFocusProxy(self.day_view)
        self.bar.step_asked.connect(self.show_step)
        self.bar.people_asked.connect(self.people_asked)
        self.day_view.read.connect(self._day_read)
        self._laptop = ThisLaptop(context.device)
        self.show_step(self._laptop.step if self._laptop.step in PARTS else MEASURE)

    @property
    def view(self) -> QWidget | None:
        """Return what stands below the bar: the grid, a ``StepView`` or the summary."""
        return self._stack.currentWidget()

    @property
    def in_hand(self) -> bytes | None:
        """Return the resident who is being entered at the step that is shown, or was measured last; None for nobody."""
        child = self.day_view.in_hand()
        measured = child.resident if child and self.view is self.day_view else None
        return self._at_step() or measured

    @property
    def has_unstored(self) -> bool:
        """Return True if something that was typed or marked at any step would be lost with the window."""
        steps = [view for view in self._made.values() if isinstance(view, StepView)]
        return self.day_view.entry.has_typed or any(view.panel.has_unstored for view in steps)

    def show_day(self, day: services.DayCard) -> None:
        """Show an open day at the step that was shown last."""
        self._day = day
        self.day_view.show_day(day)

    def show_step(self, step: str) -> None:
        """Go to a step, with whoever is in the line or at the step now."""
        child = self.day_view.entry.row.resident if self.day_view.entry.row else self._at_step()
        if not self.day_view.entry.leave():
            self.bar.show_step(self.step)
            return
        self.step = step
        self._laptop.step = step
        self.bar.show_step(step)
        if step in (CHECK_IN, MEASURE):
            self._stack.setCurrentWidget(self.day_view)
            self.day_view.set_check_in(step == CHECK_IN)
        else:
            self._stack.setCurrentWidget(self._view(step))
            self._fill(step)
        if child is not None and step not in (CHECK_IN, SUMMARY):
            self.take(child)
        self.step_changed.emit()
        self.focus_entry()

    def take(self, resident: bytes) -> None:
        """Take somebody at the step that is shown; from the summary, to be measured."""
        if self.step == SUMMARY:
            self.show_step(MEASURE)
        shown = self.view
        if isinstance(shown, StepView):
            shown.take(resident)
        else:
            self.day_view.take_at_step(resident)

    def focus_entry(self) -> None:
        """Put the cursor where the next key is expected."""
        shown = self.view
        if isinstance(shown, StepView):
            shown.focus_entry()
        elif shown is self.day_view:
            self.day_view.entry.focus_entry()
        elif shown is not None:
            shown.setFocus()

    def turn(self) -> None:
        """Change between checking in and measuring."""
        self.show_step(MEASURE if self.step == CHECK_IN else CHECK_IN)

    def _at_step(self) -> bytes | None:
        shown = self.view
        return shown.resident if isinstance(shown, StepView) else None

    def _day_read(self, rows: Sequence[services.DayRow], absent: Sequence[bytes]) -> None:
        self._rows = rows
        self.bar.show_counts(services.count_steps(rows, absent), self._day is not None and self._day.is_finished)
        self.counted.emit(services.count_day(rows, absent))
        if self.step in self._made:  # the others are filled when they are shown
            self._fill(self.step)

    def _fill(self, step: str) -> None:
        view = self._made[step]
        if self._day is None:
            return
        if isinstance(view, StepView):
            count = services.StepCount(self.bar.people(step, False), self.bar.people(step, True))
            view.show_rows(self._day, self._rows, count)
        elif isinstance(view, DaySummary):
            view.show_day(self._day)

    def _view(self, step: str) -> QWidget:
        if step not in self._made:
            self._made[step] = self._make(step)
            self._stack.addWidget(self._made[step])
        return self._made[step]

    def _make(self, step: str) -> QWidget:
        if step in MARKED:
            view = StepView(self.context, step, PANELS[step])
            if isinstance(view.panel, AdviseStep):
                view.panel.refer_asked.connect(self.refer_asked)
            return view
        summary = DaySummary(self.context)
        summary.child_asked.connect(self.child_asked)
        return summary
