"""The form of a class; its kind fills in what such a class usually has."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, DateField, LongTextField, NumberField, TextField
from desktop_app.ui.form import Form
from desktop_app.ui.words import joined, tr

from .. import services
from ..rules.checks import MOST_MEETINGS, MOST_PEOPLE, check_class
from ..rules.entries import ClassEntry, Needs
from ..rules.wording import TARGETS

NEW_TITLE = QT_TRANSLATE_NOOP("Classes", "New class")
CHANGE_TITLE = QT_TRANSLATE_NOOP("Classes", "Change the class")
KIND = QT_TRANSLATE_NOOP("Classes", "Kind of class")
NAME = QT_TRANSLATE_NOOP("Classes", "Name")
NAME_HINT = QT_TRANSLATE_NOOP("Classes", "As people call it, e.g. Mothers' class Melati")
GROUP = QT_TRANSLATE_NOOP("Classes", "Group")
GROUP_HINT = QT_TRANSLATE_NOOP("Classes", "E.g. 0-1 year")
TARGET = QT_TRANSLATE_NOOP("Classes", "For whom")
PLACE = QT_TRANSLATE_NOOP("Classes", "Place")
CAPACITY = QT_TRANSLATE_NOOP("Classes", "Places")
CAPACITY_HINT = QT_TRANSLATE_NOOP("Classes", "Empty: no limit")
FIRST = QT_TRANSLATE_NOOP("Classes", "First day")
LAST = QT_TRANSLATE_NOOP("Classes", "Last day")
LAST_HINT = QT_TRANSLATE_NOOP("Classes", "Empty: it goes on")
COMPLETED = QT_TRANSLATE_NOOP("Classes", "Completed by")
MEETINGS = QT_TRANSLATE_NOOP("Classes", "Meetings")
COMPANIONS = QT_TRANSLATE_NOOP("Classes", "Of these with husband or family")
PASS = QT_TRANSLATE_NOOP("Classes", "Test after the class, percent")
PASS_HINT = QT_TRANSLATE_NOOP("Classes", "Empty: no test is needed")
NOTE = QT_TRANSLATE_NOOP("Classes", "Note")
START_ACTION = QT_TRANSLATE_NOOP("Classes", "Start the class {name}")
CHANGE_ACTION = QT_TRANSLATE_NOOP("Classes", "Change the class {name}")


class ClassForm(Form):
    """A new class, or what is known of one.

    Signals:
        stored(class id): it was saved.
    """

    stored = Signal(bytes)

    def __init__(self, context: AppContext, class_id: bytes | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._class_id = class_id
        with context.db.read() as session:
            entry = services.class_entry(session, class_id) if class_id is not None else None
            found = services.kinds(session, with_hidden=True)
        self._kinds = {kind.code: kind for kind in found if not kind.hidden or (entry is not None and kind.code == entry.kind)}
        self.kind = ChoiceField([(kind.code, kind.title) for kind in self._kinds.values()])
        self.name, self.group, self.place = TextField(), TextField(), TextField()
        self.target = ChoiceField(list(TARGETS.items()))
        self.capacity = NumberField(1, MOST_PEOPLE)
        self.first, self.last = DateField(), DateField()
        self.meetings, self.companions = NumberField(1, MOST_MEETINGS), NumberField(0, MOST_MEETINGS)
        self.pass_score = NumberField(1, 100, unit="%")
        self.note = LongTextField(2)
        self._lay_out()
        self.kind.set_value(None)
        self.target.set_value(None)
        self.first.set_value(context.today())
        if entry is not None:
            self._show(entry)
        self.kind.changed.connect(self._kind_chosen)
        self.reset_changes()

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return NEW_TITLE if self._class_id is None else CHANGE_TITLE

    def entry(self) -> ClassEntry | None:
        """Return what stands in the fields; None without a first day."""
        first = self.first.value()
        if first is None:
            return None
        return ClassEntry(
            kind=self.kind.value() or "",
            name=self.name.value(),
            from_date=first,
            until_date=self.last.value(),
            group_name=self.group.value(),
            target=self.target.value(),
            place=self.place.value(),
            capacity=self.capacity.value_in(1),
            needs=Needs(self.meetings.value_in(1), self.companions.value_in(1) or None, self.pass_score.value_in(1)),
            note=self.note.value(),
        )

    def check(self) -> Sequence[Problem]:
        """Return what is not possible of a class."""
        entry = self.entry()
        return () if entry is None else check_class(entry)

    def save(self) -> None:
        """Store it as one action."""
        entry = self.entry()
        if entry is None:
            return
        label = (START_ACTION if self._class_id is None else CHANGE_ACTION).fill(name=entry.name)
        with self.context.db.action(label) as session:
            if self._class_id is None:
                stored = services.start_class(session, entry, self.context.today())
            else:
                stored = self._class_id
                services.change_class(session, stored, entry)
            action = action_id(session)
        self.context.notify(label, action)
        self.reset_changes()
        self.stored.emit(stored)

    def _lay_out(self) -> None:
        self.add_field("kind", KIND, self.kind, required=True)
        self.add_field("name", NAME, self.name, NAME_HINT, required=True)
        self.add_field("group_name", GROUP, self.group, GROUP_HINT, beside=True)
        self.add_field("target", TARGET, self.target)
        self.add_field("capacity", CAPACITY, self.capacity, CAPACITY_HINT, beside=True)
        self.add_field("place", PLACE, self.place)
        self.add_field("from_date", FIRST, self.first, required=True)
        self.add_field("until_date", LAST, self.last, LAST_HINT, beside=True)
        self.add_heading(COMPLETED)
        self.add_field("meetings", MEETINGS, self.meetings)
        self.add_field("companion_meetings", COMPANIONS, self.companions, beside=True)
        self.add_field("pass_score", PASS, self.pass_score, PASS_HINT, beside=True)
        self.add_field("note", NOTE, self.note)

    def _kind_chosen(self) -> None:
        """Fill in what a class of the kind usually has; its name stands in until somebody writes one."""
        kind = self._kinds.get(self.kind.value())
        if kind is None:
            return
        if self.name.value() in ("", *(tr(other.title) for other in self._kinds.values())):
            self.name.set_value(tr(kind.title))
        self.group.setPlaceholderText(joined(*kind.groups))
        self.target.set_value(kind.target)
        self.capacity.set_value(kind.capacity)
        self._show_needs(kind.needs)

    def _show(self, entry: ClassEntry) -> None:
        self.kind.set_value(entry.kind)
        self.name.set_value(entry.name)
        self.group.set_value(entry.group_name)
        self.target.set_value(entry.target)
        self.place.set_value(entry.place)
        self.capacity.set_value(entry.capacity)
        self.first.set_value(entry.from_date)
        self.last.set_value(entry.until_date)
        self.note.set_value(entry.note)
        self._show_needs(entry.needs)

    def _show_needs(self, needs: Needs) -> None:
        self.meetings.set_value(needs.meetings)
        self.companions.set_value(needs.companion_meetings)
        self.pass_score.set_value(needs.pass_score)
