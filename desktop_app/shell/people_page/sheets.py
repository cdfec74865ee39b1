"""Recovery sheets: a new one, shown once and proven by three of its words; one that is withdrawn."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.accounts.services import HolderLine
from desktop_app.ui.context import AppContext
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.fields import TextField
from desktop_app.ui.widgets import button, clear_layout, label, row

from ..first_start.proven_sheet import ProvenSheet
from .part import Part

if TYPE_CHECKING:
    from desktop_app.db.post import Post

TITLE = QT_TRANSLATE_NOOP("People and keys", "New recovery sheet")
TEXT = QT_TRANSLATE_NOOP(
    "People and keys",
    "A sheet of paper with 12 words opens the post when nobody knows a password any more. Keep two: one in the village, one at "
    "the health centre. Each can be withdrawn alone.",
)
PLACE = QT_TRANSLATE_NOOP("People and keys", "Where the sheet will be kept")
MAKE = QT_TRANSLATE_NOOP("People and keys", "Make the sheet")
CHECK = QT_TRANSLATE_NOOP("People and keys", "I have the sheet on paper")
NOT_YET = QT_TRANSLATE_NOOP(
    "People and keys",
    "This sheet opens nothing yet: type three of its words on the next step. If you stop before, tear the paper up.",
)
PROVEN = QT_TRANSLATE_NOOP("People and keys", "The sheet opens the post. Keep it at: {place}.")
SINCE = QT_TRANSLATE_NOOP("People and keys", "Made on {day}.")
WORTHLESS = QT_TRANSLATE_NOOP(
    "People and keys", "Is the sheet lost, or did a stranger see it? Withdraw it: its words then open nothing any more."
)
WITHDRAW = QT_TRANSLATE_NOOP("People and keys", "Withdraw this sheet")
WITHDRAWN = QT_TRANSLATE_NOOP("People and keys", "The sheet opens nothing any more.")


class NewSheet(Part):
    """Asks where the sheet will be kept, shows it, and asks for three of its words.

    Nothing is stored before these were typed: a paper that nobody could read, or that was left in the printer, opens nothing.

    Attributes:
        shown: the words, and the question for three of them.
    """

    def __init__(self, context: AppContext, post: "Post", parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._post = post
        self._place = ""
        self.shown: ProvenSheet | None = None
        self.fields = FieldSet(scrolls=False)
        self.place = TextField()
        self.fields.add_field("place", PLACE, self.place, required=True)
        self.make_button = button(MAKE, "plus", "primary", self.make)
        self.column.addWidget(label(TEXT, "muted", wrap=True))
        self.column.addWidget(self.fields)
        self.column.addLayout(row(self.make_button, None))
        self.column.addStretch(1)

    def make(self) -> None:
        """Choose the words and show them."""
        from desktop_app.db.keys import new_words
        from desktop_app.sync.holders import check_place

        problems = self.fields.found_problems()
        self.fields.show_problems(problems)
        if problems:
            return
        try:
            self._place = check_place(self.place.value())
        except UserError as refused:
            self.context.show_error(refused)
            return
        self._show_words(new_words())

    def _show_words(self, words: str) -> None:
        clear_layout(self.column)
        self.shown = ProvenSheet(words, self.context.post_value("post.name"), NOT_YET, CHECK)
        self.shown.proven.connect(self._proven)
        self.column.addWidget(self.shown)
        self.column.addStretch(1)

    def _proven(self) -> None:
        """Let the sheet open the post from now on."""
        from desktop_app.sync.holders import add_sheet

        if self.shown is None:
            return
        try:
            add_sheet(self._post, self._place, self.context.today(), self.shown.words)
        except (UserError, MachineError) as refused:
            self.context.show_error(refused)
            return
        self.shown.words = ""
        self.context.notify(PROVEN.fill(place=self._place))
        self.finished.emit()


class SheetCard(Part):
    """One sheet, which can be withdrawn."""

    def __init__(self, context: AppContext, post: "Post", sheet: HolderLine, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._post, self._sheet = post, sheet
        self.withdraw_button = button(WITHDRAW, "trash-2", "danger", self.withdraw)
        self.column.addWidget(label(SINCE.fill(day=context.language.date(sheet.added_on)), "muted", wrap=True))
        self.column.addWidget(label(WORTHLESS, "muted", wrap=True))
        self.column.addLayout(row(self.withdraw_button, None))
        self.column.addStretch(1)

    def withdraw(self) -> None:
        """Make the sheet worthless."""
        from desktop_app.sync.holders import withdraw_sheet

        try:
            withdraw_sheet(self._post, self._sheet.id, self.context.today())
        except (UserError, MachineError) as refused:
            self.context.show_error(refused)
            return
        self.context.notify(WITHDRAWN)
        self.finished.emit()


CHECKED = QT_TRANSLATE_NOOP("People and keys", "Finish")
