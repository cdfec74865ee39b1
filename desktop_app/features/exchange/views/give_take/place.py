"""Where files are exchanged: the stick that is in, or a folder that somebody chose."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.sync.sticks import Stick
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.icons import icon
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, card, column, label
from desktop_app.ui.words import path_words, tr

from ...rules.sizes import size_words
from .watching import StickWatch

NO_STICK = QT_TRANSLATE_NOOP("Exchange", "No stick is in")
PUT_IN = QT_TRANSLATE_NOOP("Exchange", "Put a stick in: it is noticed by itself.")
FREE = QT_TRANSLATE_NOOP("Exchange", "{free} free of {total}")
STICK = QT_TRANSLATE_NOOP("Exchange", "Stick")
A_FOLDER = QT_TRANSLATE_NOOP("Exchange", "Folder on this computer")
CHOOSE_FOLDER = QT_TRANSLATE_NOOP("Exchange", "Use a folder")
USE_STICK = QT_TRANSLATE_NOOP("Exchange", "Use a stick")
WHERE = QT_TRANSLATE_NOOP("Exchange", "Folder for the files")
FOLDER_KEY = "exchange.folder"


class PlaceCard(QWidget):
    """Shows the stick with its free room; a folder takes its place until somebody goes back to the stick.

    Attributes:
        watch: notices sticks.

    Signals:
        changed: files go elsewhere now, or the stick came or went.
    """

    changed = Signal()

    def __init__(
        self, context: AppContext, look: Callable[[], Sequence[Stick]] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.watch = StickWatch(look, self)
        self._shown: Path | None = None
        kept = context.device.text(FOLDER_KEY)
        self._folder: Path | None = Path(kept) if kept else None
        self._picture = QLabel()
        self.title = label("", "h2", wrap=True)
        self.detail = label("", "muted", wrap=True)
        self.which = ChoiceField()
        self.which.setAccessibleName(tr(STICK))
        self.folder_button = button(CHOOSE_FOLDER, "folder-open", "ghost", self.ask_folder)
        self.stick_button = button(USE_STICK, "usb", "ghost", self.use_stick)
        line = QHBoxLayout()
        line.setSpacing(px(14))
        words = column(self.title, self.detail, spacing=2)
        line.addWidget(self._picture)
        line.addLayout(words, 1)
        for part in (self.which, self.folder_button, self.stick_button):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(card(line))
        self.watch.changed.connect(self._show_sticks)
        self.which.changed.connect(self._show)
        self._show_sticks()

    def folder(self) -> Path | None:
        """Return where files are read and written; None while there is no stick and no folder was chosen."""
        if self._folder is not None:
            return self._folder
        stick = self._stick()
        return stick.path if stick is not None else None

    def is_stick(self) -> bool:
        """Return True if it can be pulled out."""
        return self._folder is None

    def name(self) -> str:
        """Return what people call it."""
        stick = self._stick()
        return path_words(self._folder) if self._folder is not None else stick.name if stick is not None else ""

    def ask_folder(self) -> None:
        """Ask for a folder to use in place of a stick."""
        dialog = QFileDialog(self.window(), tr(WHERE), str(self._folder or Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.use_folder(Path(chosen)))
        dialog.open()

    def use_folder(self, folder: Path) -> None:
        """Exchange by a folder from now on; it is remembered on this laptop."""
        self._folder = folder
        self._context.device.put(FOLDER_KEY, str(folder))
        self._show()

    def use_stick(self) -> None:
        """Exchange by a stick again."""
        self._folder = None
        self._context.device.put(FOLDER_KEY, "")
        self.watch.look_now()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for sticks while it is in sight."""
        super().showEvent(event)
        self.watch.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        super().hideEvent(event)
        self.watch.end()

    def _stick(self) -> Stick | None:
        chosen = self.which.value()
        sticks = self.watch.sticks
        return next((one for one in sticks if one.path == chosen), sticks[0] if sticks else None)

    def _show_sticks(self) -> None:
        sticks = self.watch.sticks
        self.which.set_choices([(one.path, one.name) for one in sticks])
        if self.which.value() is None and sticks:
            self.which.set_value(sticks[0].path)
        self._show()

    def _show(self) -> None:
        stick, has_folder = self._stick(), self._folder is not None
        self.which.setVisible(not has_folder and len(self.watch.sticks) > 1)
        self.stick_button.setVisible(has_folder)
        picture = "folder" if has_folder else "usb"
        role = "accent" if has_folder or stick is not None else "border2"
        self._picture.setPixmap(icon(picture, role).pixmap(QSize(px(32), px(32))))
        if has_folder:
            self._say(tr(A_FOLDER), self.name())
        elif stick is not None:
            self._say(stick.name, tr(FREE, free=size_words(stick.free_bytes), total=size_words(stick.total_bytes)))
        else:
            self._say(tr(NO_STICK), tr(PUT_IN))
        if self.folder() != self._shown:
            self._shown = self.folder()
            self.changed.emit()

    def _say(self, title: str, detail: str) -> None:
        self.title.setText(title)
        self.detail.setText(detail)
