"""Forms that invite a laptop, give it another name, and send it away."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.sync import trust
from desktop_app.sync.trust import Device
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, SegmentField, TextField
from desktop_app.ui.tasks import Progress
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import path_words, tr
from desktop_app.ui.work_form import WorkForm

from ...rules.kinds import CENTRE, LAPTOP
from ..give_take.place import FOLDER_KEY, WHERE
from ..give_take.watching import StickWatch
from .wording import REASONS

if TYPE_CHECKING:
    from desktop_app.db.post import Post

ABOUT = QT_TRANSLATE_NOOP(
    "Exchange", "The stick gets a file with everything that was entered so far. Only the six words that you see then open it."
)
FOR = QT_TRANSLATE_NOOP("Exchange", "Whom do you invite?")
NAME = QT_TRANSLATE_NOOP("Exchange", "What the laptop is called")
NAME_HINT = QT_TRANSLATE_NOOP("Exchange", "For example who works at it. The others see this name beside its files.")
PLACE = QT_TRANSLATE_NOOP("Exchange", "Where the file is put")
OTHER_PLACE = QT_TRANSLATE_NOOP("Exchange", "A folder in place of a stick")
NO_STICK = QT_TRANSLATE_NOOP("Exchange", "Put a stick in, or choose a folder.")
WRITE = QT_TRANSLATE_NOOP("Exchange", "Save the invitation")
KINDS = (
    (LAPTOP, QT_TRANSLATE_NOOP("Exchange", "Another laptop of this post")),
    (CENTRE, QT_TRANSLATE_NOOP("Exchange", "The health centre")),
)
RENAME = QT_TRANSLATE_NOOP("Exchange", "Rename")
WHY = QT_TRANSLATE_NOOP("Exchange", "Why?")
WITHDRAW = QT_TRANSLATE_NOOP("Exchange", "Take no more files of it")
WITHDRAW_ABOUT = QT_TRANSLATE_NOOP(
    "Exchange",
    "From now on no file of this laptop is taken in, and none is saved for it. What it entered before stays. Save for the other "
    "laptops afterwards, so that they know.",
)
SAME_PASSPHRASE = QT_TRANSLATE_NOOP(
    "Exchange", "Was it lost or stolen? Then choose another passphrase on every laptop that had the same one."
)
RENAMED = QT_TRANSLATE_NOOP("Exchange", "The laptop is called {name} now")
WITHDRAWN = QT_TRANSLATE_NOOP("Exchange", "No more files of {name} are taken in")


class InviteForm(WorkForm):
    """Asks whom, under which name, and where the file is put.

    Attributes:
        place: the sticks that are in, and the folder that was chosen.

    Signals:
        invited(Invitation): the file was written.
    """

    invited = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, WRITE, parent)
        self._folders: list[Path] = [Path(kept)] if (kept := context.device.text(FOLDER_KEY)) else []
        self.kind, self.name, self.place = SegmentField(KINDS), TextField(max_length=60), ChoiceField()
        self.kind.set_value(LAPTOP)
        self.add_part(label(ABOUT, "muted", wrap=True))
        self.add_field("kind", FOR, self.kind, required=True)
        self.add_field("name", NAME, self.name, NAME_HINT, required=True)
        self.add_field("place", PLACE, self.place)
        self.place_button = button(OTHER_PLACE, "folder-open", "link", self._choose)
        self.add_part(row(self.place_button, None))
        self._watch = StickWatch(parent=self)
        self._watch.changed.connect(self._offer)
        self._offer()
        self.reset_changes()

    def showEvent(self, event: QShowEvent) -> None:
        """Notice sticks from now on."""
        super().showEvent(event)
        self._watch.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look for sticks no more."""
        super().hideEvent(event)
        self._watch.end()

    def use_folder(self, folder: Path) -> None:
        """Put the file into a folder."""
        self._folders = [folder]
        self._offer()
        self.place.set_value(folder)

    def check(self) -> Sequence[Problem]:
        """Return what is missing."""
        return [Problem("place", NO_STICK)] if self.place.value() is None else []

    def job(self) -> Callable[[Progress], object]:
        """Return the inviting."""
        post, name, kind, folder = _post(self.context), self.name.value(), str(self.kind.value()), self.place.value()
        return lambda _progress: trust.invite(post, name, kind, folder)

    def finished(self, result: object) -> None:
        """Tell that the file stands there."""
        self.invited.emit(result)

    def _offer(self) -> None:
        found = [(stick.path, stick.name) for stick in self._watch.sticks]
        self.place.set_choices([*found, *((folder, path_words(folder)) for folder in self._folders)])
        if self.place.value() is None and self.place.count():
            self.place.setCurrentIndex(0)

    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), tr(WHERE))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda chosen: self.use_folder(Path(chosen)))
        dialog.open()


class RenameForm(WorkForm):
    """Asks for another name."""

    def __init__(self, context: AppContext, device: Device, parent: QWidget | None = None) -> None:
        super().__init__(context, RENAME, parent)
        self._device = device
        self.name = TextField(max_length=60)
        self.name.set_value(device.name)
        self.add_field("name", NAME, self.name, NAME_HINT, required=True)
        self.reset_changes()

    def job(self) -> Callable[[Progress], object]:
        """Return the renaming."""
        post, name, device = _post(self.context), self.name.value(), self._device.id
        return lambda _progress: trust.rename(post, device, name)

    def finished(self, _result: object) -> None:
        """Say it."""
        self.context.notify(RENAMED.fill(name=self.name.value()))


class WithdrawForm(WorkForm):
    """Asks why a laptop no longer belongs to the post."""

    def __init__(self, context: AppContext, device: Device, parent: QWidget | None = None) -> None:
        super().__init__(context, WITHDRAW, parent)
        self._device = device
        self.why = ChoiceField([(code, REASONS[code]) for code in trust.REASONS])
        self.why.set_value(None)
        self.add_part(label(WITHDRAW_ABOUT, wrap=True))
        self.add_field("why", WHY, self.why, SAME_PASSPHRASE, required=True)
        self.reset_changes()

    def job(self) -> Callable[[Progress], object]:
        """Return the withdrawal."""
        post, reason, device = _post(self.context), str(self.why.value()), self._device.id
        return lambda _progress: trust.withdraw(post, device, reason)

    def finished(self, _result: object) -> None:
        """Say it."""
        self.context.notify(WITHDRAWN.fill(name=self._device.name))


def _post(context: AppContext) -> "Post":
    if context.post is None:
        raise RuntimeError("no post is open in this window")
    return context.post
