"""What the forms of this slice have in common."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.recorder import action_id
from desktop_app.packs import pack_of
from desktop_app.residents.services import person_facts
from desktop_app.ui.context import AppContext
from desktop_app.ui.form import Form

NOTE = QT_TRANSLATE_NOOP("Mothers", "Note")
DAY = QT_TRANSLATE_NOOP("Mothers", "Date")


class WomanForm(Form):
    """Something about one person, stored as one action that the notice offers to undo.

    Attributes:
        resident: whom it is about.
        person: what is known of her; on a baby's card, of the child.
        pack: of the post.
    """

    ACTION: Text

    def __init__(self, context: AppContext, resident: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self.resident = resident
        with context.db.read() as session:
            self.person = person_facts(session, resident)
            self.pack = pack_of(session)
        self.lay_out()
        self.reset_changes()

    def lay_out(self) -> None:
        """Add the fields and show what is known, once."""
        raise NotImplementedError

    def store(self, session: Any) -> None:
        """Store what was typed in a running action."""
        raise NotImplementedError

    def words(self) -> Text:
        """Return the name of the action."""
        return self.ACTION.fill(name=self.person.name)

    def check(self) -> Sequence[Problem]:
        """Return nothing: what cannot be true is found when it is stored, and nothing is stored then."""
        return ()

    def save(self) -> None:
        """Store it and say so."""
        words = self.words()
        with self.context.db.action(words) as session:
            self.store(session)
            action = action_id(session)
        self.context.notify(words, action)
