"""The immunisation card in the window: what is due, then every series with its doses."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, clear_layout, icon_button, label, row, set_margins
from desktop_app.ui.words import current, held_together, tr
from desktop_app.ui.wrap_row import WrapRow

from ...rules.wording import completeness_words
from ...services import CardDose, CardSeries, WholeCard
from ..day_of_list import DayOfList
from .dose_box import DoseBox
from .dose_button import WIDTH_PX, DoseButton

ON = QT_TRANSLATE_NOOP("Schedules", "Status on")
ADD = QT_TRANSLATE_NOOP("Schedules", "Add")
ADD_HINT = QT_TRANSLATE_NOOP("Schedules", "Write down a vaccine or supplement")
PRINT = QT_TRANSLATE_NOOP("Schedules", "Print the vaccination card")
MAY_GET = QT_TRANSLATE_NOOP("Schedules", "May be given: {what}")
NOTHING_NOW = QT_TRANSLATE_NOOP("Schedules", "Nothing is due on this day.")
NEXT = QT_TRANSLATE_NOOP("Schedules", "Next: {what}, from {day}")
COMMA = QT_TRANSLATE_NOOP("Schedules", "{first}, {second}")
CONFIRM_ALL = QT_TRANSLATE_NOOP("Schedules", "{n} not confirmed by a health worker yet")
NO_CARD = QT_TRANSLATE_NOOP("Schedules", "Nothing is planned for this person, and nothing is recorded yet.")
NO_BIRTH = QT_TRANSLATE_NOOP(
    "Schedules", "The date of birth is not known: nobody can say what is due. Write it on the person's card."
)
DOSES_A_LINE, GAP_PX = 4, 6


class CardView(QWidget):
    """The card of one person; pressing a dose opens what is known of it.

    Attributes:
        on: the day of which statuses speak.
        buttons: the doses in the order shown.
        box: what is known of the chosen dose, or None.

    Signals:
        day_changed: another day was chosen.
        add_asked, print_asked, confirm_asked: the buttons above and below.
        box_opened(DoseBox): a dose was chosen.
    """

    day_changed = Signal()
    add_asked = Signal()
    print_asked = Signal()
    confirm_asked = Signal()
    box_opened = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.on = DayOfList(today)
        self.on.setAccessibleName(tr(ON))
        self.on.setMaximumWidth(px(140))
        self.on.committed.connect(self.day_changed)
        self.add_button = button(ADD, "plus", clicked=self.add_asked.emit)
        self.add_button.setToolTip(tr(ADD_HINT))
        self.print_button = icon_button(PRINT, "printer", self.print_asked.emit)
        self.confirm_button = button("", "shield-check", "link", self.confirm_asked.emit)
        self.summary = label("", wrap=True)
        self.next_line = label("", "muted", wrap=True)
        self.sets = label("", "muted", wrap=True)
        self.buttons: list[DoseButton] = []
        self.box: DoseBox | None = None
        self._blocks: dict[DoseButton, QVBoxLayout] = {}
        self._series = QVBoxLayout()
        self._series.setSpacing(px(8))
        self._lay_out()

    def _lay_out(self) -> None:
        head, tools = QWidget(), WrapRow()
        head.setLayout(tools)
        asks = label(ON, "field")
        asks.setBuddy(self.on)
        for part in (asks, self.on):
            tools.addWidget(part)
        tools.add_gap()
        for made in (self.print_button, self.add_button):
            tools.addWidget(made)
        stack = QVBoxLayout(self)
        set_margins(stack, 2, 0, 10, 0)
        stack.setSpacing(px(8))
        stack.addWidget(head)
        stack.addWidget(self.summary)
        stack.addWidget(self.next_line)
        stack.addWidget(self.sets)
        stack.addLayout(row(self.confirm_button, None))
        stack.addLayout(self._series)
        stack.addStretch(1)

    def show_card(self, shown: WholeCard) -> None:
        """Show a card; the dose that was open stays open."""
        opened = self.box.dose if self.box is not None else None
        now, coming = shown.now(), shown.next()
        self.summary.setText(tr(_now_words(shown, now)))
        self.next_line.setText("" if coming is None else tr(NEXT, what=tr(_names(coming[1])), day=coming[0]))
        self.next_line.setVisible(coming is not None)
        self.sets.setText("\n".join(tr(completeness_words(found)) for found in shown.completed))
        self.sets.setVisible(bool(shown.completed))
        waiting = len(shown.unconfirmed())
        self.confirm_button.setText(tr(CONFIRM_ALL.of(waiting)))
        self.confirm_button.setVisible(waiting > 0)
        clear_layout(self._series)
        self.buttons, self.box, self._blocks = [], None, {}
        for line in _lines(shown.series):
            self._series.addWidget(self._line(line))
        if opened is not None:
            self.open_dose(opened.code, opened.occurrence)

    def open_dose(self, code: str, occurrence: object = None) -> None:
        """Open what is known of a dose, if it stands on the card."""
        for made in self.buttons:
            if (made.dose.code, made.dose.occurrence) == (code, occurrence):
                made.setChecked(True)
                self._toggle(made)
                return

    def _line(self, series: Sequence[CardSeries]) -> QWidget:
        """Return series side by side, with room below for what is known of one of their doses."""
        whole, blocks = QWidget(), QHBoxLayout()
        blocks.setSpacing(px(GAP_PX))
        stack = QVBoxLayout(whole)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(6))
        stack.addLayout(blocks)
        for one in series:
            blocks.addWidget(self._block(one, stack), 0, Qt.AlignmentFlag.AlignBottom)
        blocks.addStretch(1)
        return whole

    def _block(self, series: CardSeries, below: QVBoxLayout) -> QWidget:
        """Return the heading of a series and its doses, as wide as these."""
        block, cells, doses = QWidget(), QWidget(), WrapRow(spacing=GAP_PX)
        cells.setLayout(doses)
        stack = QVBoxLayout(block)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(3))
        stack.addWidget(label(series.title, "caption", wrap=True))
        stack.addWidget(cells)
        for dose in series.doses:
            made = DoseButton(dose)
            made.clicked.connect(partial(self._toggle, made))
            self._blocks[made] = below
            doses.addWidget(made)
            self.buttons.append(made)
        wide = min(len(series.doses), DOSES_A_LINE)
        block.setFixedWidth(wide * (px(WIDTH_PX) + px(GAP_PX)) - px(GAP_PX))
        return block

    def _toggle(self, pressed: DoseButton) -> None:
        """Open the pressed dose below its series, and close the one that was open."""
        if self.box is not None:
            self.box.hide()
            self.box.deleteLater()
            self.box = None
        for other in self.buttons:
            if other is not pressed:
                other.setChecked(False)
        if pressed.isChecked():
            self.box = DoseBox(pressed.dose)
            self._blocks[pressed].addWidget(self.box)
            self.box_opened.emit(self.box)


def _lines(series: Iterable[CardSeries]) -> Iterator[list[CardSeries]]:
    """Yield series that stand side by side, in their order."""
    line: list[CardSeries] = []
    for one in series:
        if line and sum(len(other.doses) for other in [*line, one]) > DOSES_A_LINE:
            yield line
            line = []
        line.append(one)
    if line:
        yield line


def _now_words(shown: WholeCard, now: Iterable[CardDose]) -> Label:
    doses = list(now)
    if doses:
        return MAY_GET.fill(what=_names(doses))
    if not shown.person.birth.is_known:
        return NO_BIRTH
    return NOTHING_NOW if shown.series else NO_CARD


def _names(doses: Iterable[CardDose]) -> Label:
    """Return the titles in the window's language, with commas."""
    names = [held_together(tr(dose.title)) for dose in doses]
    text = names[0]
    for name in names[1:]:
        text = current().text(COMMA, first=text, second=name)
    return text
