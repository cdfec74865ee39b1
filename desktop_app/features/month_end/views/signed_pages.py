"""Photos and scans of the signed pages: chosen, or dropped onto the list; shown small."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QImage, QImageReader, QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.icons import icon
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.tasks import Progress
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import EmptyState, button, column, label, set_margins
from desktop_app.ui.words import tr
from desktop_app.ui.wrap_row import WrapRow

from .. import services
from ..services import KeptPage, Signed
from .paper_panel import PDF_MARK

PAGES = QT_TRANSLATE_NOOP("Month end", "Signed pages")
ADD = QT_TRANSLATE_NOOP("Month end", "Add signed pages…")
SHOW = QT_TRANSLATE_NOOP("Month end", "Show")
REMOVE = QT_TRANSLATE_NOOP("Month end", "Remove page")
NONE = QT_TRANSLATE_NOOP("Month end", "No signed pages yet")
NONE_TEXT = QT_TRANSLATE_NOOP(
    "Month end", "Take a photo of each signed page, or scan it, and drop the files here. They are kept encrypted on this laptop."
)
ADDING = QT_TRANSLATE_NOOP("Month end", "“{file}” is being added")
FILES = QT_TRANSLATE_NOOP("Month end", "Pictures and PDF")
GONE_PAGE = QT_TRANSLATE_NOOP("Month end", "This page is not here any more. Look at the list again.")
DAMAGED = QT_TRANSLATE_NOOP("Month end", "The file is missing or damaged")
ADD_ACTION = QT_TRANSLATE_NOOP("Month end", "Add the signed page “{title}”")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Month end", "Remove the signed page “{title}”")
ENDINGS = "*.jpg *.jpeg *.png *.pdf *.webp *.bmp *.tif *.tiff"
THUMB_PX = 128


class SignedPart(QWidget):
    """The pages of one month.

    Attributes:
        pictures: the small pictures; Enter shows one large, Delete removes it.

    Signals:
        opened(Signed): a page is to be shown large.
    """

    opened = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.month: Month | None = None
        self._rows: Sequence[Signed] = ()
        self._small: dict[bytes, QIcon] = {}
        self._waiting: list[tuple[Month, Path]] = []
        self._is_busy = False
        self.pictures = QListWidget()
        self.add_button = button(ADD, "plus", clicked=self.ask)
        self.show_button = button(SHOW, "eye", clicked=self._show)
        self.remove_button = button(REMOVE, "trash-2", "ghost", self.remove)
        self.nothing = EmptyState("file-text", NONE, NONE_TEXT)
        self._said = label("", "muted")
        self.setAcceptDrops(True)
        self._lay_out()
        self.pictures.itemActivated.connect(lambda _item: self._show())
        self.pictures.currentRowChanged.connect(lambda _row: self._offer())
        add_shortcut(self.pictures, Qt.Key.Key_Delete, self.remove)

    def show_pages(self, month: Month, rows: Sequence[Signed]) -> None:
        """Show the pages of a month; the chosen one stays chosen, else the one in its place."""
        chosen, place = self._chosen(), max(self.pictures.currentRow(), 0)
        self.month, self._rows = month, rows
        self.pictures.clear()
        for page in rows:
            self.pictures.addItem(self._item(page))
        if rows:
            ids = [page.id for page in rows]
            kept = ids.index(chosen.id) if chosen is not None and chosen.id in ids else place
            self.pictures.setCurrentRow(min(kept, len(rows) - 1))
        self._shown.setCurrentWidget(self.pictures if rows else self.nothing)
        self._offer()

    def ask(self) -> None:
        """Open the dialog that chooses files."""
        dialog = QFileDialog(self, tr(ADD))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(f"{tr(FILES)} ({ENDINGS})")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.add([Path(name) for name in names]))
        dialog.open()

    def add(self, paths: Sequence[Path]) -> None:
        """Add files one after another to the month that is shown; each is an action of its own."""
        if self.month is not None:
            self._waiting += [(self.month, path) for path in paths]
        self._next()

    def remove(self) -> None:
        """Take the chosen page off the list; undo brings it back."""
        page = self._chosen()
        if page is None:
            return
        words = REMOVE_ACTION.fill(title=page.title)
        try:
            with self.context.db.action(words) as session:
                services.remove_signed(session, page.id)
                action = action_id(session)
        except UserError as refused:
            self.context.show_error(refused)
        else:
            self.context.notify(words, action)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the files that are dropped."""
        event.acceptProposedAction()
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _lay_out(self) -> None:
        self.pictures.setAccessibleName(tr(PAGES))
        self.pictures.setViewMode(QListWidget.ViewMode.IconMode)
        self.pictures.setMovement(QListWidget.Movement.Static)
        self.pictures.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.pictures.setIconSize(QSize(px(THUMB_PX), px(THUMB_PX)))
        self.pictures.setSpacing(px(8))
        self._shown = QStackedWidget()
        for part in (self.nothing, self.pictures):
            self._shown.addWidget(part)
        line = WrapRow()
        for made in (self.add_button, self.show_button, self.remove_button):
            line.addWidget(made)
        line.addWidget(self._said)
        foot = column(line)
        set_margins(foot, 12, 4, 12, 8)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self._shown, 1)
        stack.addLayout(foot)
        self._said.hide()

    def _chosen(self) -> Signed | None:
        number = self.pictures.currentRow()
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def _offer(self) -> None:
        for made in (self.show_button, self.remove_button):
            made.setVisible(bool(self._rows))
            made.setEnabled(self._chosen() is not None)

    def _show(self) -> None:
        page = self._chosen()
        if page is not None:
            self.opened.emit(page)

    def _item(self, page: Signed) -> QListWidgetItem:
        item = QListWidgetItem(page.title)
        small = self._small.get(page.content_hash)
        if small is None:
            try:
                small = self._small[page.content_hash] = _small(self.context.db.attachments.read(page.content_hash))
            except MachineError:
                small = icon("circle-alert", "warn")
                item.setToolTip(tr(DAMAGED))
        item.setIcon(small)
        return item

    def _next(self) -> None:
        self._said.setVisible(self._is_busy)
        if self._is_busy or not self._waiting:
            return
        (month, path), self._is_busy = self._waiting.pop(0), True
        self._said.setText(tr(ADDING, file=path.name))
        self._said.show()
        files = self.context.db.attachments

        def work(_progress: Progress) -> KeptPage:
            return services.keep_signed(files, path)

        self.context.tasks.run(self, work, lambda kept: self._kept(month, kept), self._failed)

    def _kept(self, month: Month, kept: KeptPage) -> None:
        words = ADD_ACTION.fill(title=kept.title)
        try:
            with self.context.db.action(words) as session:
                services.attach_signed(session, month, kept, self.context.today())
                action = action_id(session)
            self.context.notify(words, action)
        except UserError as refused:
            self.context.show_error(refused)
        self._is_busy = False
        self._next()

    def _failed(self, error: Exception) -> None:
        self._is_busy = False
        if isinstance(error, MachineError):
            self._waiting.clear()  # the next file would fail in the same way
        self.context.show_error(error)
        self._next()


def _small(content: bytes) -> QIcon:
    """Return a page in small."""
    side = QSize(px(THUMB_PX), px(THUMB_PX))
    if content.startswith(PDF_MARK):
        picture = _first_page(content, side)
    else:
        buffer = QBuffer()
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.setScaledSize(reader.size().scaled(side, Qt.AspectRatioMode.KeepAspectRatio))
        picture = reader.read()
    return icon("file-text") if picture.isNull() else QIcon(QPixmap.fromImage(picture))


def _first_page(content: bytes, side: QSize) -> QImage:
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    size = document.pagePointSize(0).toSize().scaled(side, Qt.AspectRatioMode.KeepAspectRatio)
    drawn = document.render(0, size) if document.pageCount() else QImage()
    picture = QImage(drawn.size(), QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    painter = QPainter(picture)
    painter.drawImage(0, 0, drawn)
    painter.end()
    document.close()
    return picture
