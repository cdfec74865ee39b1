"""Decides what is right in one entry: every field that differs, in one action that can be undone."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import ConflictError, Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.sync.record_words import DELETED_AT, RecordWords
from desktop_app.ui.context import AppContext
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import label

from ...services import differing
from ...services.differing import Difference
from .field import DecideField

SAVE = QT_TRANSLATE_NOOP("Exchange", "Save the decision")
ABOUT = QT_TRANSLATE_NOOP(
    "Exchange",
    "Two laptops wrote different things. Nothing was lost: choose what is right, or write it. The other laptops get your "
    "decision with the next file.",
)
GONE_OR_CHANGED = QT_TRANSLATE_NOOP(
    "Exchange",
    "This entry was taken away on one laptop and changed on another. Choose whether it stays.",
)
NEWER_FIRST = QT_TRANSLATE_NOOP(
    "Exchange", "More differs in it that only a newer Balai knows. Decide that on a laptop that has the newer Balai."
)
CHOOSE = QT_TRANSLATE_NOOP("Exchange", "Choose what is right in at least one line.")
IS_OTHER_NOW = QT_TRANSLATE_NOOP("Exchange", "This entry was changed or decided meanwhile. Close it and open it again.")


class DecideForm(Form):
    """The fields of one entry, each with its values.

    Attributes:
        editors: by name of the field.
    """

    def __init__(self, context: AppContext, difference: Difference, words: RecordWords, parent: QWidget | None = None) -> None:
        super().__init__(context, SAVE, parent)
        self.difference, self._words = difference, words
        known = [field for field in difference.fields if field.is_known]
        self.editors = {field.name: DecideField(difference.table, field) for field in known}
        self.add_part(label(difference.kind, "muted", wrap=True))
        self.add_part(label(GONE_OR_CHANGED if difference.is_deletion else ABOUT, wrap=True))
        for field in known:
            self.add_field(field.name, field.title, self.editors[field.name])
        if len(known) < len(difference.fields):
            self.add_part(label(NEWER_FIRST, "muted", wrap=True))
        self.reset_changes()

    def may_store(self) -> bool:
        """Return whether who works may change the entry, whichever slice it belongs to."""
        return super().may_store() and self.context.may_change(self.difference.table)

    def check(self) -> Sequence[Problem]:
        """Return that nothing is chosen."""
        return [] if any(editor.value() for editor in self.editors.values()) else [Problem("", CHOOSE)]

    def save(self) -> None:
        """Store the decision; an entry that is taken away is decided as a whole."""
        chosen = {name: editor.stored() for name, editor in self.editors.items() if editor.value() is not None}
        if chosen.get(DELETED_AT) is not None:
            chosen = {one.name: one.variants[0].stored for one in self.difference.fields if one.is_known} | chosen
        words = differing.decision_label(self.difference)
        with self.context.db.action(words) as session:
            listed = differing.list_differences(session, self._words, self.context.db.origin)
            if self.difference not in listed:
                raise ConflictError(IS_OTHER_NOW)
            differing.decide(session, self.difference, chosen)
            action = action_id(session)
        self.context.notify(words, action)
