"""The second place of the backups: which it is, how old its backup is, another one."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.theme import px
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import path_words, tr

from ...backups.second_place import (
    Place,
    back_up_elsewhere,
    choose_place,
    find_place,
    forget_place,
    place_warning,
    second_place,
)
from ...gate import ask_for_folder

if TYPE_CHECKING:
    from desktop_app.db.backup import Backup
    from desktop_app.db.post import Post

TITLE = QT_TRANSLATE_NOOP("Backup", "Second place")
NONE = QT_TRANSLATE_NOOP(
    "Backup",
    "There is none yet. Plug in a stick and choose it. From then on a backup is made on it by itself whenever it is plugged in. "
    "Keep the stick in another house.",
)
LAST = QT_TRANSLATE_NOOP("Backup", "The last backup there is of {at}.")
IS_THERE = QT_TRANSLATE_NOOP("Backup", "It is plugged in now.")
NOT_THERE = QT_TRANSLATE_NOOP("Backup", "It is not plugged in now.")
CHOOSE = QT_TRANSLATE_NOOP("Backup", "Choose a stick or folder")
CHANGE = QT_TRANSLATE_NOOP("Backup", "Choose another one")
FORGET = QT_TRANSLATE_NOOP("Backup", "Use no second place")
MADE = QT_TRANSLATE_NOOP("Backup", "A backup was made on {place} and opened again to be sure. You may pull it out.")


class ElsewherePart(QWidget):
    """Shows and changes the second place.

    Signals:
        made: a backup was made there.
    """

    made = Signal()

    def __init__(self, context: AppContext, post: "Post") -> None:
        super().__init__()
        self._context, self._post = context, post
        self.place_line, self.state_line = label("", wrap=True), label("", "muted", wrap=True)
        self.warning = label("", "error", wrap=True)
        self.choose_button = button(CHOOSE, "usb", clicked=self._choose)
        self.forget_button = button(FORGET, kind="link", clicked=self._forget)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(6))
        stack.addWidget(label(TITLE, "field"))
        for line in (self.place_line, self.state_line, self.warning):
            stack.addWidget(line)
        stack.addLayout(row(self.choose_button, self.forget_button, None))
        self._show()

    def choose(self, folder: Path) -> None:
        """Make ``folder`` the second place, and make a backup there."""
        try:
            choose_place(self._post, folder)
        except (UserError, MachineError) as error:
            self._context.show_error(error)
            return
        self._show()
        self.choose_button.setEnabled(False)
        self._context.tasks.run(self, lambda _progress: back_up_elsewhere(self._post), self._made, self._failed)

    def _choose(self) -> None:
        from desktop_app.sync.sticks import sticks

        start = next((stick.path for stick in sticks()), Path.home())
        ask_for_folder(self, tr(CHOOSE), start, self.choose)

    def _forget(self) -> None:
        forget_place(self._post.folder)
        self._show()

    def _made(self, made: "tuple[Place, Backup] | None") -> None:
        self._show()
        if made is not None:
            self._context.notify(MADE.fill(place=made[0].name))
            self.made.emit()

    def _failed(self, error: Exception) -> None:
        self._show()
        self._context.show_error(error)

    def _show(self) -> None:
        place = second_place(self._post.folder)
        self.choose_button.setEnabled(True)
        self.choose_button.setText(tr(CHANGE if place else CHOOSE))
        self.forget_button.setVisible(place is not None)
        _say(self.place_line, NONE if place is None else f"{place.name} · {path_words(Path(place.folder))}")
        _say(self.state_line, _state(place) if place is not None else "")
        _say(self.warning, place_warning(place, datetime.now(UTC)) or "")


def _state(place: Place) -> Label:
    last = place.last()
    is_there = tr(IS_THERE if find_place(place) is not None and last is not None else NOT_THERE)
    if find_place(place) is not None and last is None:
        return ""
    return is_there if last is None else f"{tr(LAST.fill(at=last))} {is_there}"


def _say(line: QWidget, words: Label) -> None:
    line.setText(tr(words))  # type: ignore[attr-defined]
    line.setVisible(bool(words))
