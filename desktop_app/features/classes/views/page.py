"""The page of classes: the list with its choices, and beside it a class or a form."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.page import Page
from desktop_app.ui.table import RowsModel, table_view
from desktop_app.ui.widgets import EmptyState, button
from desktop_app.ui.words import tr

from .. import services
from ..services import ClassRow
from .certificates import CheckPanel
from .columns import list_columns
from .details import make_detail
from .enrol_panel import EnrolPanel

TITLE = QT_TRANSLATE_NOOP("Classes", "Classes")
SEARCH = QT_TRANSLATE_NOOP("Classes", "Class, group or who leads it")
STATE = QT_TRANSLATE_NOOP("Classes", "Which classes")
KIND = QT_TRANSLATE_NOOP("Classes", "Kind of class")
RUNNING = QT_TRANSLATE_NOOP("Classes", "Going on")
ENDED = QT_TRANSLATE_NOOP("Classes", "Ended")
EVERY_STATE = QT_TRANSLATE_NOOP("Classes", "All classes")
EVERY_KIND = QT_TRANSLATE_NOOP("Classes", "All kinds")
NEW = QT_TRANSLATE_NOOP("Classes", "New class")
CHECK = QT_TRANSLATE_NOOP("Classes", "Check a certificate")
KINDS = QT_TRANSLATE_NOOP("Classes", "Kinds of classes")
CLASSES = QT_TRANSLATE_NOOP("Classes", "{n} classes")
EMPTY = QT_TRANSLATE_NOOP("Classes", "No class yet")
EMPTY_TEXT = QT_TRANSLATE_NOOP(
    "Classes", "Mothers' classes, exercise for the elderly, tutoring, training: everything for which people meet stands here."
)
NONE_SO = QT_TRANSLATE_NOOP("Classes", "No class fits these choices")
NONE_SO_TEXT = QT_TRANSLATE_NOOP("Classes", "Choose another kind, or show all classes.")
DETAIL_PX = 620
TABLES = (
    *("group_class", "class_session", "class_facilitator", "class_kind", "enrolment", "attendance"),
    *("resident", "post_setting"),
)


class ClassesPage(Page):
    """Every class of the post. Typing searches, Enter or a click opens a class, Ctrl+N begins a new one.

    Attributes:
        model: the list.
        state_filter: going on, ended or all.
        kind_filter: one kind or all.
        empty: what stands where the list would be.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self.rows: Sequence[ClassRow] = ()
        self.model: RowsModel[ClassRow] = RowsModel(list_columns(context.today), self)
        self.table = table_view(self.model, TITLE)
        self.state_filter = ChoiceField([("running", RUNNING), ("ended", ENDED), ("all", EVERY_STATE)])
        self.state_filter.setAccessibleName(tr(STATE))
        self.state_filter.set_value("running")
        self.kind_filter = ChoiceField([(None, EVERY_KIND)])
        self.kind_filter.setAccessibleName(tr(KIND))
        self.first_button = button(NEW, "plus", clicked=self._new)
        self.empty = EmptyState("graduation-cap", EMPTY, EMPTY_TEXT, self.first_button)
        self._body = QStackedWidget()
        self._lay_out()
        self._connect()
        self.reload()

    def reload(self) -> None:
        """Read the list again; what is chosen stays chosen."""
        with self.context.db.read() as session:
            self.rows = services.list_classes(session, self.context.today())
        self._offer_kinds()
        self._show()

    def show_class(self, class_id: bytes, tab: str = "") -> None:
        """Open a class and mark its row, if it is in the list."""
        place = next((number for number, row in enumerate(self.model.rows) if row.id == class_id), None)
        if place is not None:
            self.table.choose(place)
        self._try(lambda: self.open_detail("class", class_id=class_id, tab=tab))

    def open_with(self, **arguments: object) -> None:
        """Show ``class_id`` with ``tab``, the attendance of ``session``, check ``certificate`` (a number), or begin ``new``."""
        class_id, session_id, number = arguments.get("class_id"), arguments.get("session"), arguments.get("certificate")
        if isinstance(session_id, bytes):
            self._try(lambda: self.open_detail("attendance", session_id=session_id))
        elif isinstance(class_id, bytes):
            self.show_class(class_id, str(arguments.get("tab") or ""))
        elif isinstance(number, str):
            self.open_detail("check", number=number)
        elif arguments.get("new"):
            self._new()

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return a class or a form for the detail panel; ``details`` knows their names."""
        return make_detail(self, name, **arguments)

    def open_detail(self, name: str, /, **arguments: object) -> QWidget:
        """Open a class or form in the detail panel; where one types gets the cursor."""
        detail = super().open_detail(name, **arguments)
        form = self.master_detail.form() if self.master_detail is not None else None
        if form is not None:
            form.focus_first()
        elif isinstance(detail, (EnrolPanel, CheckPanel)):
            detail.focus_first()
        return detail

    def close_detail(self) -> None:
        """Close what stands beside the list."""
        if self.master_detail is not None:
            self.master_detail.close_detail()

    def scenes(self) -> Iterator[str]:
        """Show the tabs of a class, and each form and panel."""
        from .scenes import scenes_of

        return scenes_of(self)

    def state(self) -> Mapping[str, object]:
        """Return what a new window needs, with the choices above the list."""
        return {**super().state(), "filters": (self.state_filter.value(), self.kind_filter.value())}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Look as the page did whose ``state()`` this is."""
        chosen = kept.get("filters")
        if isinstance(chosen, tuple):
            self.state_filter.set_value(chosen[0])
            self.kind_filter.set_value(chosen[1])
            self._show()
        super().restore(kept)

    def _lay_out(self) -> None:
        search = self.add_search(SEARCH)
        search.changed.connect(self._show)
        search.down.connect(self._enter_list)
        search.entered.connect(self._open_first)
        self.add_filter(self.state_filter)
        self.add_filter(self.kind_filter)
        self.check_button = self.add_action(button(CHECK, "shield-check", "ghost", lambda: self.open_detail("check")))
        self.kinds_button = self.add_action(button(KINDS, "layout-grid", "ghost", lambda: self.open_detail("kinds")))
        self.new_button = self.add_action(button(NEW, "plus", "primary", self._new))
        self._body.addWidget(self.table)
        self._body.addWidget(self.empty)
        self.set_master(self._body, DETAIL_PX)

    def _connect(self) -> None:
        for field in (self.state_filter, self.kind_filter):
            field.changed.connect(self._show)
        self.table.opened.connect(self._open_row)
        self.table.clicked.connect(lambda index: self._open_row(self.model.row_at(index.row())))
        self.table.typed.connect(self._type)
        self.follow(self.reload, *TABLES)

    def _new(self) -> None:
        self.open_detail("new")

    def _offer_kinds(self) -> None:
        known = {row.kind: row.kind_title for row in self.rows}
        kinds = sorted(known.items(), key=lambda kind: name_key(tr(kind[1])))
        self.kind_filter.set_choices([(None, EVERY_KIND), *kinds])

    def _show(self) -> None:
        chosen = self.table.current_row()
        shown = [row for row in self.rows if self._is_wanted(row)]
        self.model.set_rows(shown)
        self.set_count(CLASSES.of(len(shown)))
        self.empty.say(*((NONE_SO, NONE_SO_TEXT) if self.rows else (EMPTY, EMPTY_TEXT)))
        self.first_button.setVisible(not self.rows)
        self._body.setCurrentWidget(self.table if shown else self.empty)
        place = next((number for number, row in enumerate(self.model.rows) if chosen is not None and row.id == chosen.id), None)
        if place is not None:
            self.table.choose(place)

    def _is_wanted(self, row: ClassRow) -> bool:
        ended = row.is_closed or (row.until_date is not None and row.until_date < self.context.today() and not row.overdue)
        if self.state_filter.value() == ("ended" if not ended else "running"):
            return False
        if self.kind_filter.value() not in (None, row.kind):
            return False
        words = name_key(self.search.value()) if self.search is not None else ""
        everything = name_key(" ".join((row.name, row.group, tr(row.kind_title), *map(tr, row.facilitators))))
        return all(word in everything for word in words.split())

    def _enter_list(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()
            if not self.table.currentIndex().isValid():
                self.table.choose(0)

    def _open_first(self) -> None:
        if self.model.rowCount():
            self._open_row(self.model.row_at(0))

    def _open_row(self, row: ClassRow | None) -> None:
        if row is not None:
            self.show_class(row.id)

    def _type(self, letters: str) -> None:
        if self.search is not None:
            self.search.setFocus()
            self.search.setText(self.search.text() + letters)
            self.search.changed.emit()

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except UserError as refused:
            self.close_detail()
            self.context.show_error(refused)
