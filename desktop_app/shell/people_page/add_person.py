"""Adds a person with name, role and password; the first one is who sits here."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.core.rights import ADMIN, ROLES
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.accounts.rules.rights import ROLE_HINTS, ROLE_WORDS
from desktop_app.ui.context import AppContext
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.fields import ChoiceField, TextField
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import tr

from ..unlock import NewPassphrase
from .part import Part

if TYPE_CHECKING:
    from desktop_app.db.post import Post

TITLE = QT_TRANSLATE_NOOP("People and keys", "New person")
FIRST_TITLE = QT_TRANSLATE_NOOP("People and keys", "You, the first person")
FIRST_TEXT = QT_TRANSLATE_NOOP(
    "People and keys",
    "Begin with yourself. You become the admin, who adds the others. From then on everybody opens the post with name and "
    "password, and the passphrase that all knew opens it no longer.",
)
OTHER_TEXT = QT_TRANSLATE_NOOP(
    "People and keys",
    "Type a password for the first day. The person chooses an own one when opening the post for the first time.",
)
NAME = QT_TRANSLATE_NOOP("People and keys", "Name")
NAME_HINT = QT_TRANSLATE_NOOP("People and keys", "As the person types it to open the post, and as History shows it.")
ROLE = QT_TRANSLATE_NOOP("People and keys", "Role")
PASSWORD = QT_TRANSLATE_NOOP("People and keys", "Password")
ADD = QT_TRANSLATE_NOOP("People and keys", "Add this person")
ADDED = QT_TRANSLATE_NOOP("People and keys", "{name} opens the post from now on.")


class AddPerson(Part):
    """Name, role and password of a new person.

    Attributes:
        name, role, password: what is asked; the first person has no choice of role.
    """

    def __init__(self, context: AppContext, post: "Post", is_first: bool, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._post, self._is_first = post, is_first
        self.fields = FieldSet(scrolls=False)
        self.name = TextField()
        self.fields.add_field("name", NAME, self.name, NAME_HINT, required=True)
        self.role = ChoiceField([(role, ROLE_WORDS[role]) for role in ROLES])
        self.role.set_value(ADMIN if is_first else "volunteer")
        self.hint = label("", "caption", wrap=True)
        if is_first:
            self.role.hide()
        else:
            self.fields.add_field("role", ROLE, self.role)
        self.password = NewPassphrase(PASSWORD)
        self.add_button = button(ADD, "plus", "primary", self.add)
        self.column.addWidget(label(FIRST_TEXT if is_first else OTHER_TEXT, "muted", wrap=True))
        self.column.addWidget(self.fields)
        self.column.addWidget(self.hint)
        self.column.addWidget(self.password)
        self.column.addLayout(row(self.add_button, None))
        self.column.addStretch(1)
        self.role.changed.connect(self._explain)
        self._explain()
        if is_first:
            self.name.set_value(post.database.user)

    def add(self) -> None:
        """Add the person, unless something is missing."""
        from desktop_app.sync.holders import add_person

        problems = self.fields.found_problems()
        is_complete = self.password.is_complete()
        self.fields.show_problems(problems)
        if problems or not is_complete:
            return
        name, role, password = self.name.value(), str(self.role.value()), self.password.first.value()
        today, must_change = self.context.today(), not self._is_first
        self.run(
            lambda: add_person(self._post, name, role, password, today, must_change),
            lambda _holder: self._added(name),
            self.fields,
            "name",
        )

    def _added(self, name: str) -> None:
        if self._is_first:
            self.context.announce_person()
        self.context.notify(ADDED.fill(name=name))
        self.finished.emit()

    def _explain(self) -> None:
        self.hint.setText(tr(ROLE_HINTS[str(self.role.value() or ADMIN)]))
