"""The page: people, sheets or rights; what can be done about one of them stands beside the list."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.accounts.rules.rights import ROLE_WORDS
from desktop_app.features.accounts.services import HolderLine, holder_line, list_holders
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import SegmentField
from desktop_app.ui.page import Page
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.widgets import EmptyState, button
from desktop_app.ui.words import tr

from .add_person import FIRST_TITLE, AddPerson
from .add_person import TITLE as NEW_PERSON
from .new_key import TITLE as NEW_KEY
from .new_key import NewKey
from .part import Part
from .person_card import PersonCard
from .rights_grid import RightsGrid
from .sheets import TITLE as NEW_SHEET
from .sheets import NewSheet, SheetCard

if TYPE_CHECKING:
    from desktop_app.db.post import Post

TITLE = QT_TRANSLATE_NOOP("People and keys", "People and keys")
PEOPLE = QT_TRANSLATE_NOOP("People and keys", "People")
SHEETS = QT_TRANSLATE_NOOP("People and keys", "Recovery sheets")
RIGHTS = QT_TRANSLATE_NOOP("People and keys", "Rights")
NAME = QT_TRANSLATE_NOOP("People and keys", "Name")
ROLE = QT_TRANSLATE_NOOP("People and keys", "Role")
SINCE = QT_TRANSLATE_NOOP("People and keys", "Can open the post since")
STATE = QT_TRANSLATE_NOOP("People and keys", "State")
PLACE = QT_TRANSLATE_NOOP("People and keys", "Where it is kept")
MADE = QT_TRANSLATE_NOOP("People and keys", "Made on")
OWN_PASSWORD = QT_TRANSLATE_NOOP("People and keys", "No own password yet")
HAS_LEFT = QT_TRANSLATE_NOOP("People and keys", "Has left")
HERE = QT_TRANSLATE_NOOP("People and keys", "Works now")
NOBODY = QT_TRANSLATE_NOOP("People and keys", "One passphrase opens this post")
NOBODY_TEXT = QT_TRANSLATE_NOOP(
    "People and keys",
    "Everybody who knows it may do everything, and History cannot tell who did what. Add people, and each opens the post with an "
    "own name and password.",
)
PRACTICE = QT_TRANSLATE_NOOP("People and keys", "A practice post is open to everybody")
PRACTICE_TEXT = QT_TRANSLATE_NOOP("People and keys", "People, passwords and rights belong to a real post.")
NO_SHEET = QT_TRANSLATE_NOOP("People and keys", "No other recovery sheet yet")
NO_SHEET_TEXT = QT_TRANSLATE_NOOP(
    "People and keys",
    "The sheet that was printed when the post was made opens this laptop only. A sheet made here opens every laptop of the post.",
)
HELP = QT_TRANSLATE_NOOP("People and keys", "Read more in the help")
MODES = ("people", "sheets", "rights")
DETAIL_PX = 470


class PeoplePage(Page):
    """Who opens the post, recovery sheets, and the rights of roles.

    Attributes:
        modes: people, sheets or rights.
        people, sheets: the lists.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self.modes = SegmentField([("people", PEOPLE), ("sheets", SHEETS), ("rights", RIGHTS)])
        self.new_button = button(NEW_PERSON, "plus", "primary", self.begin_new)
        self.key_button = button(NEW_KEY, "refresh-cw", clicked=lambda: self.open_detail("new_key"))
        self._people: RowsModel[HolderLine] = RowsModel(
            [
                TableColumn(NAME, lambda line: line.name, stretch=True),
                TableColumn(ROLE, self._role),
                TableColumn(SINCE, lambda line: context.language.date(line.added_on), lambda line: line.added_on),
                TableColumn(STATE, self._state, tone=self._tone, rank=1),
            ],
            self,
        )
        self._sheets: RowsModel[HolderLine] = RowsModel(
            [
                TableColumn(PLACE, lambda line: line.name, stretch=True),
                TableColumn(MADE, lambda line: context.language.date(line.added_on), lambda line: line.added_on),
            ],
            self,
        )
        self.people, self.sheets = table_view(self._people, PEOPLE), table_view(self._sheets, SHEETS)
        self.rights = RightsGrid(context)
        self.nobody = EmptyState("users", NOBODY, NOBODY_TEXT)
        self.no_sheet = EmptyState("key-round", NO_SHEET, NO_SHEET_TEXT)
        self._body = QStackedWidget()
        for part in (self.people, self.sheets, self.rights, self.nobody, self.no_sheet):
            self._body.addWidget(part)
        self._lay_out()
        self.reload()

    @property
    def is_for_practice(self) -> bool:
        """Return True where there are no people with passwords."""
        return self.context.post is None or self.context.post.is_practice

    def _lay_out(self) -> None:
        self._parts = QWidget(self)  # what the page shows in a real post
        self._parts.hide()
        for made in (self.modes, self.new_button, self.key_button, self._body):
            made.setParent(self._parts)
        if self.is_for_practice:
            asked = button(HELP, "circle-help", clicked=lambda: self.context.open_page("help", topic="accounts"))
            self.set_body(EmptyState("users", PRACTICE, PRACTICE_TEXT, asked))
            return
        self.add_filter(self.modes)
        self.modes.set_value("people")
        self.add_action(self.key_button)
        self.add_action(self.new_button)
        self.set_master(self._body, DETAIL_PX)
        self.modes.changed.connect(self._mode_pressed)
        for table in (self.people, self.sheets):
            table.opened.connect(self._open)
            table.clicked.connect(lambda _index, table=table: self._open(table.current_row()))
        self.follow(self.reload, "key_holder", "post_setting")
        self.context.person_changed.connect(self.reload)

    @property
    def mode(self) -> str:
        """Return what is shown: people, sheets or rights."""
        return str(self.modes.value() or "people")

    @property
    def has_people(self) -> bool:
        """Return True if people open the post with passwords of their own."""
        return any(line.left_on is None for line in self._people.rows)

    def reload(self) -> None:
        """Read who opens the post."""
        if self.is_for_practice:
            return
        with self.context.db.read() as session:
            self._people.set_rows(list_holders(session, "person", with_left=True))
            self._sheets.set_rows(list_holders(session, "sheet"))
        self.rights.reload()
        may_work = self.context.may("accounts", "work")
        self.new_button.setText(tr(NEW_SHEET if self.mode == "sheets" else NEW_PERSON))
        self.new_button.setVisible(self.mode != "rights")
        self.new_button.setEnabled(may_work and (self.mode == "people" or self.has_people))
        self.key_button.setVisible(self.mode == "people" and self.has_people)
        self.key_button.setEnabled(may_work)
        self._body.setCurrentWidget(self._shown())

    def begin_new(self) -> None:
        """Open the form for a new person or sheet."""
        self.open_detail("new_sheet" if self.mode == "sheets" else "new_person")

    def open_with(self, **arguments: object) -> None:
        """Show ``mode``: people, sheets or rights."""
        if arguments.get("mode") in MODES and not self.is_for_practice:
            self.modes.set_value(arguments["mode"])
            self._mode_pressed()

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return the panel for a new person, a new sheet, a new key, or one ``holder``."""
        part, title = self._part(name, arguments.get("holder"))
        part.finished.connect(lambda: self._after(part))
        return part, title

    def scenes(self) -> Iterator[str]:
        """Show the first person's form and the rights."""
        if self.master_detail is not None:
            self.begin_new()
            yield "new_person"
            self.master_detail.close_detail()
            self.open_with(mode="rights")
            yield "rights"

    def state(self) -> Mapping[str, object]:
        """Return what a new window needs; a half-typed password is not kept."""
        return {"mode": self.mode}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Show what was shown."""
        self.open_with(**kept)

    def _part(self, name: str, holder: object) -> tuple[Part, Label]:
        post = self._of_post()
        if name == "new_person":
            return AddPerson(self.context, post, not self.has_people), NEW_PERSON if self.has_people else FIRST_TITLE
        if name == "new_sheet":
            return NewSheet(self.context, post), NEW_SHEET
        if name == "new_key":
            return NewKey(self.context, post), NEW_KEY
        with self.context.db.read() as session:
            line = holder_line(session, holder if isinstance(holder, bytes) else b"")
        if line is None:
            raise ValueError("nobody of this id")
        if line.kind == "sheet":
            return SheetCard(self.context, post, line), line.name
        return PersonCard(self.context, post, line), line.name

    def _of_post(self) -> "Post":
        if self.context.post is None:
            raise RuntimeError("a page without a post shows no person")
        return self.context.post

    def _after(self, part: Part) -> None:
        if self.master_detail is not None:
            self.master_detail.close_detail()
        self.reload()
        if isinstance(part, PersonCard) and part.has_just_left:
            self.open_detail("new_key")

    def _open(self, line: HolderLine | None) -> None:
        if line is not None and self.context.may("accounts", "work"):
            self.open_detail("holder", holder=line.id)

    def _mode_pressed(self) -> None:
        if self.modes.value() is None:
            self.modes.set_value("people")
        if self.master_detail is not None:
            self.master_detail.close_detail()
        self.reload()

    def _shown(self) -> QWidget:
        if self.mode == "rights":
            return self.rights
        if self.mode == "sheets":
            return self.sheets if self._sheets.rows else self.no_sheet
        return self.people if self._people.rows else self.nobody

    def _role(self, line: HolderLine) -> str:
        return tr(ROLE_WORDS.get(line.role, ""))

    def _state(self, line: HolderLine) -> str:
        if line.left_on is not None:
            return tr(HAS_LEFT)
        if line.id == self.context.person:
            return tr(HERE)
        return tr(OWN_PASSWORD) if line.must_change else ""

    def _tone(self, line: HolderLine) -> str | None:
        if line.left_on is not None:
            return "plain"
        if line.id == self.context.person:
            return "ok"
        return "warn" if line.must_change else None
