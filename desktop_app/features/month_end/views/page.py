"""The page "Month": from the open day to the report that is accepted, one step after the other."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.closing import only_at_post
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, SegmentField
from desktop_app.ui.page import Page
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, icon_button, label, set_property
from desktop_app.ui.words import joined, tr

from .. import services
from ..rules.states import FINAL, RETURNED, SENT, STATE_WORDS, SWEEPING
from ..services import CheckLine, MonthState
from .changed import ChangedPart
from .details import make_detail
from .doing import Doing
from .history import HistoryPart
from .missing import MissingPart
from .months import month_at_first, months_offered
from .next_step import ACTS, ALL_DONE, GO_TO_DAY, NO_DAY_YET, PRINT, next_act, other_acts
from .paper_out import PaperOut
from .printings import PrintingsPart
from .reading import Reading
from .signed_pages import SignedPart
from .steps import StepRow

TITLE = QT_TRANSLATE_NOOP("Month end", "Month")
MONTH = QT_TRANSLATE_NOOP("Month end", "Month")
EARLIER = QT_TRANSLATE_NOOP("Month end", "Month before")
LATER = QT_TRANSLATE_NOOP("Month end", "Month after")
DUE = QT_TRANSLATE_NOOP("Month end", "Due on {day}")
LATE = QT_TRANSLATE_NOOP("Month end", "Was due on {day}")
WHY = QT_TRANSLATE_NOOP("Month end", "Reason: {reason}")
STOP = QT_TRANSLATE_NOOP("Month end", "Stop")
DETAIL_PX = 440
MISSING, PRINTED, CHANGED, SIGNED, HISTORY = "missing", "printed", "changed", "signed", "history"
TABS: Sequence[tuple[str, Label]] = (
    (MISSING, QT_TRANSLATE_NOOP("Month end", "What is missing")),
    (PRINTED, QT_TRANSLATE_NOOP("Month end", "Registers")),
    (CHANGED, QT_TRANSLATE_NOOP("Month end", "Changed since printing")),
    (SIGNED, QT_TRANSLATE_NOOP("Month end", "Signed pages")),
    (HISTORY, QT_TRANSLATE_NOOP("Month end", "History")),
)
TONES = {SENT: "info", RETURNED: "danger", FINAL: "ok"}


class MonthPage(Page):
    """One month at a time; the button that fits the month's step is the primary one.

    Attributes:
        month, tabs: which month, and what of it is shown.
        stands: where the month stands.
        missing, printings, changed, signed, history: what the tabs show.
        out: prints and saves papers.
        doing: does what the buttons say.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self.month = ChoiceField()
        self.earlier = icon_button(EARLIER, "chevron-left", lambda: self._step(1))
        self.later = icon_button(LATER, "chevron-right", lambda: self._step(-1))
        self.due = Chip()
        self.tabs = SegmentField(TABS)
        self.steps = StepRow()
        self.hint = label("", "muted", wrap=True)
        self.missing, self.printings, self.changed = MissingPart(), PrintingsPart(context), ChangedPart(context)
        self.signed, self.history = SignedPart(context), HistoryPart()
        self._parts: dict[str, QWidget] = {
            MISSING: self.missing,
            PRINTED: self.printings,
            CHANGED: self.changed,
            SIGNED: self.signed,
            HISTORY: self.history,
        }
        self._stack = QStackedWidget()
        self.out = PaperOut(context, self)
        self.doing = Doing(self)
        self.reading = Reading(self)
        self.others: dict[str, QPushButton] = {}
        self.month.set_choices(months_offered(context))
        self.month.set_value(month_at_first(context))
        self._lay_out()
        self._connect()
        self.follow(self.reload)
        self.reload()

    def chosen(self) -> Month:
        """Return the month that is shown."""
        found = self.month.value()
        return found if isinstance(found, Month) else Month.of(self.context.today())

    def show_month(self, month: Month) -> None:
        """Show another month, offering it if it is not in the list."""
        self.month.set_choices(months_offered(self.context, month))
        self.month.set_value(month)
        self._other_month()

    def show_tab(self, name: str) -> None:
        """Show another part of the month."""
        self.tabs.set_value(name)
        self._stack.setCurrentWidget(self._parts[name])
        self.reading.read(name)

    def tab(self) -> str:
        """Return what is shown."""
        return str(self.tabs.value() or MISSING)

    def found(self) -> Sequence[CheckLine]:
        """Return what the month lacks, as far as it is looked through."""
        return self.reading.missing

    def reload(self) -> None:
        """Read again where the month stands, and what is shown of it."""
        month = self.chosen()
        with self.context.db.read() as session:
            self.stands: MonthState = services.state_of(session, month, self.context.today())
            shown = services.shown_of(session, month, self.context.features, self.context.all_features)
            told = services.state_history(session, month)
        self.month.set_choices(months_offered(self.context, month))
        self.steps.show_state(self.stands)
        self.printings.show_printings(shown.closed)
        self.signed.show_pages(month, shown.signed)
        self.history.show_history(told, shown.closed)
        self._offer()
        self.reading.read(self.tab())

    def say(self, words: Label) -> None:
        """Say something below the steps, until the month is read again."""
        self.hint.setText(tr(words))

    def set_busy(self, busy: bool) -> None:
        """Show that registers are being made; nothing else can be begun meanwhile."""
        self.set_loading(busy)
        self.stop.setVisible(busy)
        for made in (self.primary, *self.others.values(), self.changed.sheet_button, self.changed.anew_button, self.month):
            made.setEnabled(not busy)
        self._offer_months(not busy)

    def open_with(self, **arguments: object) -> None:
        """Show a ``month`` (a Month), and a ``tab``: missing, printed, changed, signed or history."""
        month, tab = arguments.get("month"), arguments.get("tab")
        if isinstance(month, Month):
            self.show_month(month)
        if isinstance(tab, str) and tab in self._parts:
            self.show_tab(tab)

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return a form or paper for the detail panel; ``details`` knows their names."""
        return make_detail(self, name, **arguments)

    def take_cursor(self) -> None:
        """Put the cursor where it was left, else on the tabs: what they show is read first."""
        if self.focusWidget() is not None:
            super().take_cursor()
        else:
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def try_open(self, name: str, **arguments: object) -> None:
        """Open a form or paper, or say why it cannot be."""
        try:
            self.open_detail(name, **arguments)
        except (UserError, MachineError) as refused:
            self.close_detail()
            self.context.show_error(refused)

    def close_detail(self) -> None:
        """Close what stands beside the list."""
        if self.master_detail is not None:
            self.master_detail.close_detail()

    def state(self) -> Mapping[str, object]:
        """Return what a new window needs, with month and tab."""
        return {**super().state(), "month": str(self.chosen()), "tab": self.tab()}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Show the same month and tab."""
        self.open_with(month=Month.parse(str(kept["month"])), tab=kept.get("tab"))
        super().restore(kept)

    def scenes(self) -> Iterator[str]:
        """Show each tab, and the form that closes the month."""
        for name in self._parts:
            self.show_tab(name)
            yield f"month_end_{name}"
        self.try_open("anew" if self.stands.is_closed else "close")
        yield "month_end_close"
        self.close_detail()
        self.show_tab(MISSING)

    def _lay_out(self) -> None:
        self.stop = self.add_action(button(STOP, "x", "ghost", self.doing.stop))
        for act in ACTS.values():
            if act.code != GO_TO_DAY:
                other = button(act.words, act.icon, "ghost", partial(self.doing.act, act.code))
                self.others[act.code] = self.add_action(other if act.code == PRINT else only_at_post(other))
        self.primary = self.add_action(button("", None, "primary", self.doing.next))
        self.stop.hide()
        self.month.setAccessibleName(tr(MONTH))
        self.tabs.setAccessibleName("")
        for made in (self.month, self.earlier, self.later, self.due):
            self.add_filter(made)
        self.add_filter(None)
        self.add_filter(self.tabs)
        for part in self._parts.values():
            self._stack.addWidget(part)
        master = self.set_master(self._stack, DETAIL_PX)
        whole = QWidget()
        stack = QVBoxLayout(whole)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(8))
        stack.addWidget(self.steps)
        stack.addWidget(self.hint)
        stack.addWidget(master, 1)
        self.set_body(whole)
        master.show()
        self.tabs.set_value(MISSING)

    def _connect(self) -> None:
        self.month.changed.connect(self._other_month)
        self.tabs.changed.connect(lambda: self.show_tab(self.tabs.value() or self._shown_tab()))
        self.missing.opened.connect(self.doing.mend)
        self.printings.asked.connect(self.doing.with_printings)
        self.changed.asked.connect(self.doing.with_changes)
        self.signed.opened.connect(lambda page: self.try_open("signed", signed=page.id))
        add_shortcut(self, QKeySequence.StandardKey.Print, lambda: self.doing.act("print"))
        add_shortcut(self, Qt.Key.Key_F5, self.reload)

    def _shown_tab(self) -> str:
        shown = self._stack.currentWidget()
        return next((name for name, part in self._parts.items() if part is shown), MISSING)

    def _other_month(self) -> None:
        self.close_detail()
        self.reading.forget()
        self.reload()

    def _step(self, places: int) -> None:
        at = self.month.currentIndex() + places
        if 0 <= at < self.month.count():
            self.month.setCurrentIndex(at)
            self._other_month()

    def _offer(self) -> None:
        stands, act = self.stands, next_act(self.stands)
        offered = {one.code for one in other_acts(stands)}
        for code, made in self.others.items():
            made.setVisible(code in offered)
        self.primary.setVisible(act is not None)
        if act is not None:
            self.primary.setText(tr(act.words))
        no_day = act is not None and act.code == GO_TO_DAY and not stands.open_days
        why = tr(WHY.fill(reason=stands.reason)) if stands.reason and stands.state in (SWEEPING, RETURNED) else ""
        told = (tr(NO_DAY_YET) if no_day else "", tr(act.hint if act else ALL_DONE), why)
        self.say("\n".join(words for words in told if words))
        self.set_count(joined(STATE_WORDS[stands.state], stands.sent_to if stands.state == SENT else ""))
        self.due.setText(tr(LATE if stands.is_late else DUE, day=stands.due_on))
        self.due.setVisible(stands.state not in (SENT, FINAL))
        set_property(self.due, "tone", "danger" if stands.is_late else "plain")
        self._offer_months(self.month.isEnabled())
        set_property(self._head_count, "tone", TONES.get(stands.state, ""))

    def _offer_months(self, possible: bool) -> None:
        self.earlier.setEnabled(possible and self.month.currentIndex() < self.month.count() - 1)
        self.later.setEnabled(possible and self.month.currentIndex() > 0)
