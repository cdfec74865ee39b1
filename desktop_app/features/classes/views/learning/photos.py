"""Photos of a meeting: small pictures side by side; a click opens one."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QImageReader, QPainter, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import MachineError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.icons import icon
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import tr

from ...services import learning
from ...services.learning import MaterialRow
from .acting import LEARNING_PAGE, act
from .adding import FileAdder

PHOTOS = QT_TRANSLATE_NOOP("Classes", "Photos of the meeting")
NO_PHOTOS = QT_TRANSLATE_NOOP("Classes", "No photos. They are kept encrypted and never leave this laptop by themselves.")
ADD = QT_TRANSLATE_NOOP("Classes", "Add photos…")
REMOVE = QT_TRANSLATE_NOOP("Classes", "Remove photo")
REMOVE_PHOTO = QT_TRANSLATE_NOOP("Classes", "Remove the photo “{title}”")
ADDING = QT_TRANSLATE_NOOP("Classes", "“{file}” is being added")
CANNOT_SHOW = QT_TRANSLATE_NOOP("Classes", "The file is missing or damaged")
THUMB_PX = 112


class PhotosPanel(QWidget):
    """The photos of one meeting; Enter opens one in full size, Delete removes it.

    Attributes:
        pictures: the small pictures.
        adder: adds photos; a test gives it paths.
    """

    def __init__(self, context: AppContext, class_id: bytes, session_id: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.class_id, self.session_id = context, class_id, session_id
        self.adder = FileAdder(context, class_id, session_id, self)
        self.pictures = QListWidget()
        self.add_button = button(ADD, "plus", "ghost", self.adder.ask)
        self.remove_button = button(REMOVE, "trash-2", "ghost", self._remove)
        self._said = label(NO_PHOTOS, "muted", wrap=True)
        self._rows: list[MaterialRow] = []
        self._small: dict[bytes, QIcon] = {}
        self._lay_out()
        self.adder.busy.connect(self._say_busy)
        self.pictures.itemActivated.connect(lambda _item: self._open())
        self.pictures.currentRowChanged.connect(lambda _row: self._offer())
        add_shortcut(self.pictures, Qt.Key.Key_Delete, self._remove)
        context.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Read the photos again."""
        with self.context.db.read() as session:
            self._rows = learning.photos_of(session, self.session_id)
        self.pictures.clear()
        for photo in self._rows:
            self.pictures.addItem(self._item(photo))
        self.pictures.setVisible(bool(self._rows))
        self._say_busy("")
        self._offer()

    def _lay_out(self) -> None:
        self.pictures.setAccessibleName(tr(PHOTOS))
        self.pictures.setViewMode(QListWidget.ViewMode.IconMode)
        self.pictures.setMovement(QListWidget.Movement.Static)
        self.pictures.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.pictures.setIconSize(QSize(px(THUMB_PX), px(THUMB_PX)))
        self.pictures.setSpacing(px(6))
        self.pictures.setMinimumHeight(px(THUMB_PX + 48))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(6))
        stack.addWidget(self.pictures, 1)
        stack.addWidget(self._said)
        stack.addLayout(row(self.add_button, self.remove_button, None))

    def _item(self, photo: MaterialRow) -> QListWidgetItem:
        item = QListWidgetItem(photo.title)
        small = self._small.get(photo.content_hash) or self._make_small(photo.content_hash)
        if small is None:
            item.setToolTip(tr(CANNOT_SHOW))
        item.setIcon(small or icon("circle-alert", "warn"))
        return item

    def _make_small(self, content_hash: bytes) -> QIcon | None:
        """Return a photo in small; None if its file is missing or damaged."""
        try:
            content = self.context.db.attachments.read(content_hash)
        except MachineError:
            return None
        side = QSize(px(THUMB_PX), px(THUMB_PX))
        picture = _read_small(content, side)
        if picture.isNull():
            return None
        made = self._small[content_hash] = QIcon(_on_square(picture, side))
        return made

    def _chosen(self) -> MaterialRow | None:
        number = self.pictures.currentRow()
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def _offer(self) -> None:
        self.remove_button.setVisible(bool(self._rows))
        self.remove_button.setEnabled(self._chosen() is not None)

    def _open(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.context.open_page(LEARNING_PAGE, show="file", class_id=self.class_id, material=chosen.id)

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            label = REMOVE_PHOTO.fill(title=chosen.title)
            act(self.context, label, lambda session: learning.remove_material(session, chosen.id))

    def _say_busy(self, name: str) -> None:
        self._said.setText(tr(ADDING, file=name) if name else tr(NO_PHOTOS))
        self._said.setVisible(bool(name) or not self._rows)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("class_material"):
            self.reload()


def _read_small(content: bytes, side: QSize) -> QImage:
    """Return a picture that fits into ``side``; a JPEG is not unpacked in full size for it."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setScaledSize(reader.size().scaled(side, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _on_square(picture: QImage, side: QSize) -> QPixmap:
    """Return a picture in the middle of a square, so that all titles stand at one height."""
    square = QPixmap(side)
    square.fill(Qt.GlobalColor.transparent)
    painter = QPainter(square)
    painter.drawImage((side.width() - picture.width()) // 2, (side.height() - picture.height()) // 2, picture)
    painter.end()
    return square
