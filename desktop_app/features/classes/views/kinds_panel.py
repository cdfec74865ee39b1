"""Kinds of classes: those of the country pack and the post's own."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, NumberField, TextField
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.form import Form
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label
from desktop_app.ui.words import current, tr
from desktop_app.ui.wrap_row import WrapRow

from .. import services
from ..rules.checks import MOST_MEETINGS, MOST_PEOPLE, check_kind
from ..rules.entries import KindEntry, Needs
from ..rules.wording import TARGETS
from ..services import Kind

TITLE = QT_TRANSLATE_NOOP("Classes", "Kinds of classes")
HINT = QT_TRANSLATE_NOOP(
    "Classes", "What a kind says is filled in when a class of it begins. Classes that there are already stay as they are."
)
KIND = QT_TRANSLATE_NOOP("Classes", "Kind of class")
FOR_WHOM = QT_TRANSLATE_NOOP("Classes", "For whom")
PLACES = QT_TRANSLATE_NOOP("Classes", "Places")
STATE = QT_TRANSLATE_NOOP("Classes", "State")
OWN = QT_TRANSLATE_NOOP("Classes", "of this post")
CHANGED = QT_TRANSLATE_NOOP("Classes", "changed here")
HIDDEN = QT_TRANSLATE_NOOP("Classes", "not offered")
NEW = QT_TRANSLATE_NOOP("Classes", "New kind")
CHANGE = QT_TRANSLATE_NOOP("Classes", "Change")
RESET = QT_TRANSLATE_NOOP("Classes", "As in the country pack")
REMOVE = QT_TRANSLATE_NOOP("Classes", "Remove")
NEW_TITLE = QT_TRANSLATE_NOOP("Classes", "New kind of class")
CHANGE_TITLE = QT_TRANSLATE_NOOP("Classes", "Change the kind {name}")
RESET_ACTION = QT_TRANSLATE_NOOP("Classes", "Take the kind {name} as in the country pack")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Classes", "Remove the kind {name}")
NAME = QT_TRANSLATE_NOOP("Classes", "Name")
NAME_HINT = QT_TRANSLATE_NOOP("Classes", "Empty: as in the country pack, in every language")
NO_LIMIT_HINT = QT_TRANSLATE_NOOP("Classes", "Empty: no limit")
MEETINGS = QT_TRANSLATE_NOOP("Classes", "Meetings")
COMPANIONS = QT_TRANSLATE_NOOP("Classes", "Of these with husband or family")
PASS = QT_TRANSLATE_NOOP("Classes", "Test after the class, percent")
OFFERED = QT_TRANSLATE_NOOP("Classes", "Offered for new classes")
YES = QT_TRANSLATE_NOOP("Classes", "yes")
NO = QT_TRANSLATE_NOOP("Classes", "no")


class KindsPanel(QWidget):
    """The kinds, also those that are not offered any more.

    Attributes:
        model: the kinds, those of the pack first.

    Signals:
        asked(code): the form of a kind is wanted; "" for a new one.
    """

    asked = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.model: RowsModel[Kind] = RowsModel(_columns(), self)
        self.table = table_view(self.model, TITLE)
        self.new_button = button(NEW, "plus", clicked=lambda: self.asked.emit(""))
        self.change_button = button(CHANGE, "pencil", clicked=self._change)
        self.reset_button = button(RESET, "undo-2", clicked=self._reset)
        below = WrapRow()
        for made in (self.new_button, self.change_button, self.reset_button):
            below.addWidget(made)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(10))
        stack.addWidget(label(HINT, "muted", wrap=True))
        stack.addWidget(self.table, 1)
        stack.addLayout(below)
        self.table.opened.connect(lambda _kind: self._change())
        self.table.chosen.connect(lambda _kind: self._show_buttons())
        context.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Read the kinds again; the chosen one stays chosen."""
        chosen = self.table.current_row()
        with self.context.db.read() as session:
            kinds = services.kinds(session, with_hidden=True)
        self.model.set_rows(kinds)
        self.table.choose(next((at for at, kind in enumerate(kinds) if chosen is not None and kind.code == chosen.code), 0))
        self._show_buttons()

    def _show_buttons(self) -> None:
        kind: Kind | None = self.table.current_row()
        self.change_button.setEnabled(kind is not None)
        self.reset_button.setVisible(kind is not None and (kind.is_own or kind.is_changed))
        self.reset_button.setText(tr(REMOVE if kind is not None and kind.is_own else RESET))

    def _change(self) -> None:
        kind: Kind | None = self.table.current_row()
        if kind is not None:
            self.asked.emit(kind.code)

    def _reset(self) -> None:
        kind: Kind | None = self.table.current_row()
        if kind is None:
            return
        words = (REMOVE_ACTION if kind.is_own else RESET_ACTION).fill(name=kind.title)
        try:
            with self.context.db.action(words) as session:
                services.reset_kind(session, kind.code)
                action = action_id(session)
        except UserError as refused:
            self.context.show_error(refused)
            return
        self.context.notify(words, action)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("class_kind"):
            self.reload()


class KindForm(Form):
    """A kind of the post's own, or what the post says otherwise than the pack."""

    def __init__(self, context: AppContext, code: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        with context.db.read() as session:
            kind = services.kind_of(session, code) if code else None
        self._code, self._is_own = code, kind is None or kind.is_own
        self.title: Text = NEW_TITLE if kind is None else CHANGE_TITLE.fill(name=kind.title)
        self.name, self.target = TextField(), ChoiceField(list(TARGETS.items()))
        self.capacity, self.pass_score = NumberField(1, MOST_PEOPLE), NumberField(1, 100, unit="%")
        self.meetings, self.companions = NumberField(1, MOST_MEETINGS), NumberField(0, MOST_MEETINGS)
        self.offered = SegmentField([(True, YES), (False, NO)])
        self.add_field("name", NAME, self.name, None if self._is_own else NAME_HINT, required=self._is_own)
        self.add_field("target", FOR_WHOM, self.target, required=True)
        self.add_field("capacity", PLACES, self.capacity, NO_LIMIT_HINT, beside=True)
        self.add_field("meetings", MEETINGS, self.meetings)
        self.add_field("companion_meetings", COMPANIONS, self.companions, beside=True)
        self.add_field("pass_score", PASS, self.pass_score, beside=True)
        self.add_field("hidden", OFFERED, self.offered)
        self.target.set_value(None)
        self.offered.set_value(True)
        if kind is not None:
            self._show(kind)
        self.reset_changes()

    def entry(self) -> KindEntry:
        """Return what stands in the fields."""
        needs = Needs(self.meetings.value_in(1), self.companions.value_in(1) or None, self.pass_score.value_in(1))
        return KindEntry(
            self.name.value(), self.target.value(), self.capacity.value_in(1), needs, hidden=self.offered.value() is False
        )

    def check(self) -> Sequence[Problem]:
        """Return what is not possible of a kind."""
        return check_kind(self.entry(), self._is_own)

    def save(self) -> None:
        """Store it as one action."""
        with self.context.db.action(self.title) as session:
            if self._code:
                services.change_kind(session, self._code, self.entry())
            else:
                services.add_kind(session, self.entry())

    def _show(self, kind: Kind) -> None:
        if isinstance(kind.title, str):  # the post's own words; those of the pack stay the pack's
            self.name.set_value(kind.title)
        self.target.set_value(kind.target)
        self.capacity.set_value(kind.capacity)
        self.meetings.set_value(kind.needs.meetings)
        self.companions.set_value(kind.needs.companion_meetings)
        self.pass_score.set_value(kind.needs.pass_score)
        self.offered.set_value(not kind.hidden)


def _columns() -> Sequence[TableColumn[Kind]]:
    return (
        TableColumn(KIND, lambda kind: tr(kind.title), stretch=True),
        TableColumn(FOR_WHOM, lambda kind: tr(TARGETS.get(kind.target, kind.target)), rank=1),
        TableColumn(
            PLACES,
            lambda kind: "" if kind.capacity is None else current().number(kind.capacity),
            lambda kind: kind.capacity,
            numeric=True,
            rank=2,
        ),
        TableColumn(STATE, lambda kind: tr(_state(kind)), tone=lambda kind: "plain" if kind.hidden else "info"),
    )


def _state(kind: Kind) -> Label:
    if kind.hidden:
        return HIDDEN
    return OWN if kind.is_own else CHANGED if kind.is_changed else ""
