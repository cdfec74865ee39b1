"""One person: name, role, a new password by a second person, leaving."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.rights import ROLES
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.accounts.rules.rights import ROLE_HINTS, ROLE_WORDS
from desktop_app.features.accounts.services import HolderLine
from desktop_app.ui.context import AppContext
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.fields import ChoiceField, TextField
from desktop_app.ui.widgets import button, label, row, separator
from desktop_app.ui.words import tr

from ..unlock import NewPassphrase
from .part import Part

if TYPE_CHECKING:
    from desktop_app.db.post import Post

ROLE = QT_TRANSLATE_NOOP("People and keys", "Role")
SINCE = QT_TRANSLATE_NOOP("People and keys", "Can open the post since {day}.")
LEFT = QT_TRANSLATE_NOOP("People and keys", "Cannot open the post any more since {day}.")
MUST_CHANGE = QT_TRANSLATE_NOOP("People and keys", "Has not chosen an own password yet.")
NAME = QT_TRANSLATE_NOOP("People and keys", "Name")
SAVE_NAME = QT_TRANSLATE_NOOP("People and keys", "Change the name")
NAME_HINT = QT_TRANSLATE_NOOP("People and keys", "Older entries keep the old name. The old name still opens the post, too.")
NAME_CHANGED = QT_TRANSLATE_NOOP("People and keys", "{name} is called {new} from now on.")
SAME_NAME = QT_TRANSLATE_NOOP(
    "People and keys",
    "Somebody else has the same name, so a number stands behind this one. Better give one of them another name.",
)
SAVE_ROLE = QT_TRANSLATE_NOOP("People and keys", "Change the role")
ROLE_CHANGED = QT_TRANSLATE_NOOP("People and keys", "{name} has another role from now on.")
LOST = QT_TRANSLATE_NOOP(
    "People and keys",
    "Has {name} lost the password, or come back? Type a new one together. It holds on the other laptops once they take in a file "
    "from here.",
)
NEW_PASSWORD = QT_TRANSLATE_NOOP("People and keys", "New password")
GIVE = QT_TRANSLATE_NOOP("People and keys", "Give this password")
GIVEN = QT_TRANSLATE_NOOP("People and keys", "{name} opens the post with the new password.")
LEAVING = QT_TRANSLATE_NOOP(
    "People and keys",
    "When somebody leaves, the password no longer opens this laptop at once, and the others when they take in the next file. "
    "What the person entered stays.",
)
LEAVE = QT_TRANSLATE_NOOP("People and keys", "{name} leaves the post")
HAS_LEFT = QT_TRANSLATE_NOOP("People and keys", "{name} can no longer open the post on this laptop.")


class PersonCard(Part):
    """What can be done about one person.

    Attributes:
        has_just_left: the person was sent off here.
    """

    def __init__(self, context: AppContext, post: "Post", person: HolderLine, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._post, self.person, self.has_just_left = post, person, False
        day = context.language.date(person.left_on or person.added_on)
        self.column.addWidget(label((LEFT if person.left_on else SINCE).fill(day=day), "muted", wrap=True))
        if person.must_change and person.left_on is None:
            self.column.addWidget(label(MUST_CHANGE, "muted", wrap=True))
        if person.left_on is None:
            self._add_name()
            self._add_role()
        self._add_password()
        if person.left_on is None:
            self._add_leaving()
        self.column.addStretch(1)

    def _add_name(self) -> None:
        self.name_fields = FieldSet(scrolls=False)
        self.name = TextField()
        self.name.set_value(self.person.name)
        self.name_fields.add_field("name", NAME, self.name, NAME_HINT, required=True)
        self.name_button = button(SAVE_NAME, "pencil", clicked=self.rename)
        if self.person.has_number:
            self.column.addWidget(label(SAME_NAME, wrap=True))
        self.column.addWidget(self.name_fields)
        self.column.addLayout(row(self.name_button, None))
        self.column.addWidget(separator())

    def _add_role(self) -> None:
        fields = FieldSet(scrolls=False)
        self.role = ChoiceField([(role, ROLE_WORDS[role]) for role in ROLES])
        self.role.set_value(self.person.role)
        fields.add_field("role", ROLE, self.role)
        self.hint = label("", "caption", wrap=True)
        self.role_button = button(SAVE_ROLE, "save", clicked=self.change_role)
        self.column.addWidget(fields)
        self.column.addWidget(self.hint)
        self.column.addLayout(row(self.role_button, None))
        self.column.addWidget(separator())
        self.role.changed.connect(self._explain)
        self._explain()

    def _add_password(self) -> None:
        self.password = NewPassphrase(NEW_PASSWORD)
        self.give_button = button(GIVE, "key-round", clicked=self.give_password)
        self.column.addWidget(label(LOST.fill(name=self.person.name), "muted", wrap=True))
        self.column.addWidget(self.password)
        self.column.addLayout(row(self.give_button, None))

    def _add_leaving(self) -> None:
        self.leave_button = button(LEAVE.fill(name=self.person.name), "log-out", "danger", self.leave)
        self.column.addWidget(separator())
        self.column.addWidget(label(LEAVING, "muted", wrap=True))
        self.column.addLayout(row(self.leave_button, None))

    def rename(self) -> None:
        """Give the person the name that was typed."""
        from desktop_app.sync.holders import rename

        problems, new = self.name_fields.found_problems(), self.name.value()
        self.name_fields.show_problems(problems)
        if not problems:
            self.run(lambda: rename(self._post, self.person.id, new), lambda _none: self._renamed(new), self.name_fields, "name")

    def change_role(self) -> None:
        """Give the person the role that was chosen."""
        from desktop_app.sync.holders import change_role

        if self._did(lambda: change_role(self._post, self.person.id, str(self.role.value()))):
            self.context.announce_person()
            self.context.notify(ROLE_CHANGED.fill(name=self.person.name))
            self.finished.emit()

    def give_password(self) -> None:
        """Give the person the password that was typed."""
        from desktop_app.sync.holders import give_password

        if self.password.is_complete():
            typed = self.password.first.value()
            self.run(
                lambda: give_password(self._post, self.person.id, typed), lambda _private: self._given(), self.password, "first"
            )

    def leave(self) -> None:
        """Take the person's door away."""
        from desktop_app.sync.holders import leave

        if self._did(lambda: leave(self._post, self.person.id, self.context.today())):
            self.has_just_left = True
            self.context.notify(HAS_LEFT.fill(name=self.person.name))
            self.finished.emit()

    def _renamed(self, new: str) -> None:
        self.context.announce_person()
        self.context.notify(NAME_CHANGED.fill(name=self.person.name, new=new))
        self.finished.emit()

    def _given(self) -> None:
        self.context.notify(GIVEN.fill(name=self.person.name))
        self.finished.emit()

    def _explain(self) -> None:
        self.hint.setText(tr(ROLE_HINTS[str(self.role.value() or "volunteer")]))

    def _did(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except (UserError, MachineError) as refused:
            self.context.show_error(refused)
            return False
        return True
