"""Forms of the month: closing, sending, coming back, opening again."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.language import CODES, language, own_name
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, DateField, LongTextField, TextField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import label
from desktop_app.ui.words import current

from .. import services
from ..rules.states import RETURNED, SENT
from ..services import CheckLine, Closer

CLOSE_TITLE = QT_TRANSLATE_NOOP("Month end", "Close {month}")
ANEW_TITLE = QT_TRANSLATE_NOOP("Month end", "Print {month} anew")
SENT_TITLE = QT_TRANSLATE_NOOP("Month end", "{month} was sent")
RETURNED_TITLE = QT_TRANSLATE_NOOP("Month end", "{month} came back")
REOPEN_TITLE = QT_TRANSLATE_NOOP("Month end", "Open {month} again")

CLOSE = QT_TRANSLATE_NOOP("Month end", "Close and make the registers")
PRINT_ANEW = QT_TRANSLATE_NOOP("Month end", "Make the registers anew")
OPEN_AGAIN = QT_TRANSLATE_NOOP("Month end", "Open again")
ABOUT_CLOSING = QT_TRANSLATE_NOOP(
    "Month end",
    "The registers are made and kept as they are now. What is corrected later is listed, and the papers stay as they are.",
)
ABOUT_ANEW = QT_TRANSLATE_NOOP(
    "Month end", "Each register is made anew as the next revision and names the one that it replaces. The older papers stay kept."
)
ABOUT_REOPENING = QT_TRANSLATE_NOOP("Month end", "What was printed stays kept. The next closing is a new revision.")
REGISTERS = QT_TRANSLATE_NOOP("Month end", "{n} registers are handed in")
WRONG = QT_TRANSLATE_NOOP("Month end", "{n} things are open that make registers wrong. Better mend them first.")
INCOMPLETE = QT_TRANSLATE_NOOP("Month end", "{n} things are not written down yet.")
LANGUAGE = QT_TRANSLATE_NOOP("Month end", "Language on paper")
PAPER = QT_TRANSLATE_NOOP("Month end", "Paper")
AS_ASKED = QT_TRANSLATE_NOOP("Month end", "As each form asks")
BY = QT_TRANSLATE_NOOP("Month end", "By whom")
DAY = QT_TRANSLATE_NOOP("Month end", "On which day")
SENT_TO = QT_TRANSLATE_NOOP("Month end", "To whom")
WHY_ANEW = QT_TRANSLATE_NOOP("Month end", "Why it is printed anew")
WHY_BACK = QT_TRANSLATE_NOOP("Month end", "What the health centre wants corrected")
WHY_OPEN = QT_TRANSLATE_NOOP("Month end", "Why it is opened again")
WHY_HINT = QT_TRANSLATE_NOOP("Month end", "For example: a child was weighed twice.")
SENT_ACTION = QT_TRANSLATE_NOOP("Month end", "Report of {month} sent")
RETURNED_ACTION = QT_TRANSLATE_NOOP("Month end", "Report of {month} came back")
REOPEN_ACTION = QT_TRANSLATE_NOOP("Month end", "{month} opened again")


class MonthForm(Form):
    """A form about one month; who it is, is filled in.

    Attributes:
        by: who does it.
    """

    def __init__(self, context: AppContext, month: Month, save_text: Label | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, **({"save_text": save_text} if save_text is not None else {}), parent=parent)
        self.month = month
        self.by = TextField()
        self.by.set_value(context.db.user)

    def check(self) -> Sequence[Problem]:
        """Return nothing: the fields say what they need."""
        return []


class CloseForm(MonthForm):
    """In which language and on which paper; printing anew asks why.

    Attributes:
        order: what was asked for, once it is saved; the page makes the registers.
    """

    def __init__(
        self,
        context: AppContext,
        month: Month,
        registers: int,
        missing: Sequence[CheckLine],
        needs_reason: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, month, PRINT_ANEW if needs_reason else CLOSE, parent)
        self.order: tuple[Closer, str] | None = None
        self.add_part(label(ABOUT_ANEW if needs_reason else ABOUT_CLOSING, "muted", wrap=True))
        self.add_part(label(REGISTERS.of(registers), wrap=True))
        wrong = sum(line.is_serious for line in missing)
        for words, number, role in ((WRONG, wrong, "error"), (INCOMPLETE, len(missing) - wrong, "muted")):
            if number:
                self.add_part(label(words.of(number), role, wrap=True))
        self.reason = LongTextField(3)
        if needs_reason:
            self.add_field("reason", WHY_ANEW, self.reason, WHY_HINT, required=True)
        self.language = ChoiceField([(code, own_name(code)) for code in CODES])
        self.language.set_value(current().code)
        self.paper = ChoiceField([("", AS_ASKED), ("A4", "A4"), ("F4", "F4"), ("A3", "A3")])
        self.paper.set_value("")
        self.add_field("language", LANGUAGE, self.language)
        self.add_field("paper", PAPER, self.paper)
        self.add_field("by", BY, self.by)
        self.reset_changes()

    def save(self) -> None:
        """Take the order; nothing is stored before the registers are made."""
        at = datetime.fromtimestamp(self.context.db.clock() / 1000).astimezone()
        on_paper = language(self.language.value(), current().digits)
        closer = Closer(self.month, on_paper, at, self.by.value(), self.context.is_practice, self.paper.value() or "")
        self.order = (closer, self.reason.value())


class StateForm(MonthForm):
    """On which day, and by whom; with what else is asked before that."""

    def __init__(self, context: AppContext, month: Month, parent: QWidget | None = None, save_text: Label | None = None) -> None:
        super().__init__(context, month, save_text, parent)
        self.day = DateField(maximum=context.today())
        self.day.set_value(context.today())

    def add_day_and_name(self) -> None:
        """Add the last two fields."""
        self.add_field("on", DAY, self.day, required=True)
        self.add_field("by", BY, self.by)
        self.reset_changes()

    def store(self, words: Text, state: str, reason: str = "", sent_to: str = "") -> None:
        """Store a state in one action that can be undone."""
        on = self.day.value() or self.context.today()
        with self.context.db.action(words) as session:
            services.set_state(session, self.month, state, self.by.value(), on, reason, sent_to)
            action = action_id(session)
        self.context.notify(words, action)


class SentForm(StateForm):
    """To whom the report was brought."""

    def __init__(self, context: AppContext, month: Month, parent: QWidget | None = None) -> None:
        super().__init__(context, month, parent)
        self.sent_to = TextField()
        self.sent_to.set_value(context.post_value("post.health_centre"))
        self.add_field("sent_to", SENT_TO, self.sent_to)
        self.add_day_and_name()

    def save(self) -> None:
        """Store that it was sent."""
        self.store(SENT_ACTION.fill(month=self.month), SENT, sent_to=self.sent_to.value())


class ReturnedForm(StateForm):
    """What is to be corrected."""

    def __init__(self, context: AppContext, month: Month, parent: QWidget | None = None) -> None:
        super().__init__(context, month, parent)
        self.reason = LongTextField(3)
        self.add_field("reason", WHY_BACK, self.reason, required=True)
        self.add_day_and_name()

    def save(self) -> None:
        """Store that it came back."""
        self.store(RETURNED_ACTION.fill(month=self.month), RETURNED, self.reason.value())


class ReopenForm(StateForm):
    """Why a closed month is opened again."""

    def __init__(self, context: AppContext, month: Month, parent: QWidget | None = None) -> None:
        super().__init__(context, month, parent, OPEN_AGAIN)
        self.reason = LongTextField(3)
        self.add_part(label(ABOUT_REOPENING, "muted", wrap=True))
        self.add_field("reason", WHY_OPEN, self.reason, WHY_HINT, required=True)
        self.add_day_and_name()

    def save(self) -> None:
        """Open the month."""
        words = REOPEN_ACTION.fill(month=self.month)
        with self.context.db.action(words) as session:
            on = self.day.value() or self.context.today()
            services.reopen(session, self.month, self.reason.value(), self.by.value(), on)
            action = action_id(session)
        self.context.notify(words, action)
