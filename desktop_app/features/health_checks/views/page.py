"""The page of health checks: schoolchildren, adults, elderly people, and those with a known illness."""

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField, SegmentField
from desktop_app.ui.page import Page
from desktop_app.ui.widgets import EmptyState
from desktop_app.ui.words import tr

from ..rules.groups import GROUPS, WAYS, is_asked_for
from .check_list import CheckList
from .forms import LabForm, VitalsForm
from .person_view import PersonView

TITLE = QT_TRANSLATE_NOOP("Health checks", "Health checks")
SEARCH = QT_TRANSLATE_NOOP("Health checks", "Name or house")
GROUP = QT_TRANSLATE_NOOP("Health checks", "Group")
LISTED = QT_TRANSLATE_NOOP("Health checks", "{n} people")
NOT_CONTROLLED = QT_TRANSLATE_NOOP("Health checks", "{n} not under control")
NOBODY = QT_TRANSLATE_NOOP("Health checks", "Nobody stands here")
NOBODY_TEXT = QT_TRANSLATE_NOOP("Health checks", "Choose another group, or “All” to see everybody of this group.")
NONE_FOUND = QT_TRANSLATE_NOOP("Health checks", "Nobody was found")
NONE_FOUND_TEXT = QT_TRANSLATE_NOOP("Health checks", "Try fewer letters, or choose “All”.")
DETAIL_PX = 500
TABLES = (
    *("vital_sign", "lab_value", "sense_check", "habit", "health_condition", "condition_control", "iron_tablets"),
    *("body_measurement", "visit", "resident", "household_member", "post_setting", "pregnancy"),
)


class HealthChecksPage(Page):
    """A group, who of it is due, to be referred or not under control; Enter or a click opens a person's checks.

    Attributes:
        group: school age, adults, elderly, a known illness, or everybody.
        way: who of the group.
        list: the list.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self.group = ChoiceField(list(GROUPS.items()))
        self.group.setAccessibleName(tr(GROUP))
        self.way = SegmentField(list(WAYS.items()))
        self.list = CheckList(context, self)
        self.nothing = EmptyState("stethoscope", NOBODY, NOBODY_TEXT)
        self._lists = QStackedWidget()
        for part in (self.list.table, self.nothing):
            self._lists.addWidget(part)
        self.add_filter(self.group)
        self.add_filter(self.way)
        found = self.add_search(SEARCH)
        found.changed.connect(self._show)
        found.down.connect(self._enter_list)
        found.entered.connect(self._open_first)
        self.set_master(self._lists, DETAIL_PX)
        self.group.set_value("all")
        self.way.set_value("due")
        self.group.changed.connect(self.reload)
        self.way.changed.connect(self._way_pressed)
        self.list.table.opened.connect(lambda row: self.show_person(row.person.id))
        self.list.table.clicked.connect(lambda _index: self._open_current())
        self.list.table.typed.connect(self._type)
        self.follow(self.reload, *TABLES)
        self.reload()

    def reload(self) -> None:
        """Read the list again; who is chosen stays chosen."""
        chosen = self.list.table.current_row()
        self.list.reload(self.group.value() or "all", self.way.value() or "everybody", self._words())
        self._after_show()
        if chosen is not None and (place := self.list.place_of(chosen.person.id)) is not None:
            self.list.table.choose(place)

    def show_person(self, resident: bytes) -> None:
        """Open the checks of somebody and mark the row, if it is in the list."""
        place = self.list.place_of(resident)
        if place is not None:
            self.list.table.choose(place)
        self.open_detail("person", resident=resident)

    def open_with(self, **arguments: object) -> None:
        """Choose a ``group`` and a ``way``, or show a ``resident``."""
        group, way, resident = (arguments.get(name) for name in ("group", "way", "resident"))
        if group in GROUPS or way in WAYS:
            self.group.set_value(group if group in GROUPS else "all")
            self.way.set_value(way if way in WAYS else "due")
            self._close()
            self.reload()
        if isinstance(resident, bytes):
            self.show_person(resident)

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return the checks of one person."""
        resident = arguments["resident"]
        assert isinstance(resident, bytes)  # noqa: S101 - the page itself names it
        view = PersonView(self.context, resident)
        return view, view.panel.person.name

    def state(self) -> Mapping[str, object]:
        """Return what a new window needs, with the list that is shown."""
        return {**super().state(), "group": self.group.value(), "way": self.way.value()}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Look as the page did whose ``state()`` this is."""
        self.group.set_value(kept.get("group") or "all")
        self.way.set_value(kept.get("way") or "due")
        self.reload()
        super().restore(kept)

    def scenes(self) -> Iterator[str]:
        """Show each group, one person and the forms that are used most."""
        for group in GROUPS:
            self.open_with(group=group, way="everybody")
            yield f"health_checks_{group}"
        self.open_with(group="all", way="everybody")
        if not self.list.model.rows:
            return
        resident = self.list.model.rows[0].person.id
        view = self.open_detail("person", resident=resident)
        yield "health_checks_person"
        assert isinstance(view, PersonView)  # noqa: S101 - made above
        for make, name in ((VitalsForm, "vitals"), (LabForm, "lab")):
            view.panel.open_form(make(self.context, resident), make.TITLE)
            yield f"health_checks_{name}"
            view.panel.close_form()
        self._close()

    def _words(self) -> str:
        return self.search.value() if self.search is not None else ""

    def _show(self) -> None:
        self.list.show(self.way.value() or "everybody", self._words())
        self._after_show()

    def _after_show(self) -> None:
        rows = self.list.all_rows
        high = sum(is_asked_for(row.checks, "uncontrolled") for row in rows)
        self.set_count(NOT_CONTROLLED.of(high) if high else LISTED.of(len(rows)) if rows else "")
        self.nothing.say(*((NONE_FOUND, NONE_FOUND_TEXT) if self._words() else (NOBODY, NOBODY_TEXT)))
        self._lists.setCurrentWidget(self.list.table if self.list.model.rows else self.nothing)

    def _way_pressed(self) -> None:
        if self.way.value() is None:
            self.way.set_value("everybody")
        self._show()

    def _close(self) -> None:
        if self.master_detail is not None:
            self.master_detail.close_detail()

    def _open_current(self) -> None:
        row = self.list.table.current_row()
        if row is not None:
            self.show_person(row.person.id)

    def _open_first(self) -> None:
        row = self.list.model.row_at(0)
        if row is not None:
            self.show_person(row.person.id)

    def _enter_list(self) -> None:
        if self.list.model.rows:
            self.list.table.setFocus()
            if not self.list.table.currentIndex().isValid():
                self.list.table.choose(0)

    def _type(self, letters: str) -> None:
        if self.search is not None:
            self.search.setFocus()
            self.search.setText(self.search.text() + letters)
            self.search.changed.emit()
