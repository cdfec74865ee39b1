"""What is done with a layout from its buttons, each one action that can be undone."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.db.recorder import action_id
from desktop_app.packs import pack_of
from desktop_app.ui.context import AppContext

from ...rules.toml_text import words_of
from ...services import (
    ListedLayout,
    choose_form_set,
    copy_of,
    given_layouts,
    hide_register,
    keep_mine,
    layout_as_toml,
    read_layout_file,
    reset_layout,
    save_layout,
    save_pdf,
    take_newer,
)

COPY_TITLE = QT_TRANSLATE_NOOP("Registers", "{register} (of this post)")
COPIED = QT_TRANSLATE_NOOP("Registers", "Copy the layout of {register}")
HIDDEN = QT_TRANSLATE_NOOP("Registers", "Do not print {register} here")
SHOWN = QT_TRANSLATE_NOOP("Registers", "Print {register} here again")
TAKEN_BACK = QT_TRANSLATE_NOOP("Registers", "Go back to the pack's layout of {register}")
REMOVED = QT_TRANSLATE_NOOP("Registers", "Remove the layout {register}")
NEWER = QT_TRANSLATE_NOOP("Registers", "Take over the newer layout of {register}")
KEPT = QT_TRANSLATE_NOOP("Registers", "Keep the post's layout of {register}")
READ = QT_TRANSLATE_NOOP("Registers", "Read the layout of {register} from a file")
CHOSEN = QT_TRANSLATE_NOOP("Registers", "Use the forms: {name}")
SAVED = QT_TRANSLATE_NOOP("Registers", "Saved: {file}")


class LayoutActs:
    """Stores what the page asks for and offers to undo it."""

    def __init__(self, context: AppContext) -> None:
        self.context = context

    def act(self, what: str, listed: ListedLayout) -> None:
        """Do "hide", "show", "reset", "newer" or "keep" with a layout."""
        features = self.context.all_features
        acts: Mapping[str, tuple[Text, Callable[[Any], None]]] = {
            "hide": (HIDDEN, lambda session: hide_register(session, listed.id, True)),
            "show": (SHOWN, lambda session: hide_register(session, listed.id, False)),
            "reset": (REMOVED if listed.is_own else TAKEN_BACK, lambda session: reset_layout(session, listed.id)),
            "newer": (NEWER, lambda session: take_newer(session, features, listed.id)),
            "keep": (KEPT, lambda session: keep_mine(session, features, listed.id)),
        }
        words, store = acts[what]
        self._store(words.fill(register=listed.register.title), store)

    def copy(self, listed: ListedLayout) -> str | None:
        """Keep a copy of a layout beside it and return its id; None if it was refused."""
        made = copy_of(listed.register, words_of(COPY_TITLE.fill(register=listed.register.title)))
        month, source = Month.of(self.context.today()), listed.given.id if listed.given else listed.id
        words = COPIED.fill(register=listed.register.title)
        done = self._store(words, lambda session: save_layout(session, self.context.all_features, made, month, source))
        return made.id if done else None

    def choose_set(self, name: str, title: Label) -> None:
        """Let the post use a set of forms."""
        self._store(CHOSEN.fill(name=title), lambda session: choose_form_set(session, name))

    def export(self, listed: ListedLayout, file: str) -> None:
        """Write a layout to a file."""
        try:
            save_pdf(Path(file), layout_as_toml(listed.register).encode())
        except MachineError as error:
            self.context.show_error(error)
        else:
            self.context.notify(SAVED.fill(file=file))

    def read(self, file: str) -> str | None:
        """Keep the layout that a file holds and return its id; None if it was refused."""
        try:
            with self.context.db.read() as session:
                pack = pack_of(session)
            register = read_layout_file(Path(file), pack, frozenset(given_layouts(pack, self.context.all_features)))
        except UserError as error:
            self.context.show_error(error)
            return None
        month = Month.of(self.context.today())
        words = READ.fill(register=register.title)
        done = self._store(words, lambda session: save_layout(session, self.context.all_features, register, month))
        return register.id if done else None

    def _store(self, words: Text, store: Callable[[Any], None]) -> bool:
        try:
            with self.context.db.action(words) as session:
                store(session)
                action = action_id(session)
        except UserError as error:
            self.context.show_error(error)
            return False
        self.context.notify(words, action)
        return True
