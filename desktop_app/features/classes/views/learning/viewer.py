"""One file inside the program: a PDF, a picture or a text; Alt and an arrow go to the file before or after it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.errors import MachineError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import EmptyState, button, row
from desktop_app.ui.words import tr

from ...rules.materials import PDF, PICTURES
from ...services import learning
from ...services.learning import MaterialRow
from .adding import ask_where_to_save
from .body import Body

PREVIOUS = QT_TRANSLATE_NOOP("Classes", "File before")
NEXT = QT_TRANSLATE_NOOP("Classes", "Next file")
SAVE_COPY = QT_TRANSLATE_NOOP("Classes", "Save a copy…")
TEXT_NAME = QT_TRANSLATE_NOOP("Classes", "Text of the file")
CANNOT_SHOW = QT_TRANSLATE_NOOP("Classes", "This file cannot be shown")


class FileViewer(Body):
    """Shows one file at a time of those of a class, or of a meeting's photos.

    Attributes:
        row: the file that is shown.
        shown: the widget that shows it.
    """

    def __init__(self, context: AppContext, class_id: bytes, material: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        with context.db.read() as session:
            self.row = learning.find_material(session, material)
            self._rows: Sequence[MaterialRow] = (
                learning.photos_of(session, self.row.session_id)
                if self.row.session_id
                else learning.list_materials(session, class_id)
            )
        self.shown: QWidget = QWidget()
        self.previous_button = button(PREVIOUS, "chevron-up", "ghost", lambda: self.step(-1))
        self.next_button = button(NEXT, "chevron-down", "ghost", lambda: self.step(1))
        self.save_button = button(SAVE_COPY, "download", "ghost", lambda: ask_where_to_save(context, self.row, self))
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(px(8))
        self._stack.addLayout(row(self.previous_button, self.next_button, None, self.save_button))
        self._stack.addWidget(self.shown, 1)
        add_shortcut(self, "Alt+Up", lambda: self.step(-1), everywhere=True)
        add_shortcut(self, "Alt+Down", lambda: self.step(1), everywhere=True)
        self._show()

    def title(self) -> Label:
        """Return the title of the file."""
        return self.row.title

    def take_cursor(self) -> None:
        """Let the keys move the file that is shown."""
        self.shown.setFocus()

    def step(self, by: int) -> None:
        """Show the file before (-1) or after (1) this one, if there is one."""
        place = self._place() + by
        if 0 <= place < len(self._rows):
            self.row = self._rows[place]
            self._show()

    def _place(self) -> int:
        return next((number for number, one in enumerate(self._rows) if one.id == self.row.id), 0)

    def _show(self) -> None:
        self._stack.removeWidget(self.shown)
        self.shown.hide()
        self.shown.deleteLater()
        self.shown = self._make()
        self._stack.addWidget(self.shown, 1)
        self.shown.setFocus()
        self.titled.emit(self.row.title)
        place = self._place()
        self.previous_button.setVisible(len(self._rows) > 1)
        self.next_button.setVisible(len(self._rows) > 1)
        self.previous_button.setEnabled(place > 0)
        self.next_button.setEnabled(place < len(self._rows) - 1)

    def _make(self) -> QWidget:
        try:
            content = self.context.db.attachments.read(self.row.content_hash)
        except MachineError as failure:
            self.save_button.setEnabled(False)
            return EmptyState("circle-alert", CANNOT_SHOW, tr(failure.text) + " " + tr(failure.advice))
        self.save_button.setEnabled(True)
        if self.row.media_type == PDF:
            from .pdf_view import PdfView

            return PdfView(content)
        if self.row.media_type in PICTURES:
            return Picture(QImage.fromData(content), self.row.title)
        return _text_view(content.decode(errors="replace"))


class Picture(QLabel):
    """A picture as large as the window allows, never larger than it is."""

    def __init__(self, image: QImage, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = image
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMinimumSize(px(120), px(120))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture into the new size."""
        super().resizeEvent(event)
        room = QSize(self.contentsRect().size()).boundedTo(self.image.size())
        fitted = self.image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        self.setPixmap(QPixmap.fromImage(fitted))


def _text_view(text: str) -> QPlainTextEdit:
    view = QPlainTextEdit(text)
    view.setReadOnly(True)
    view.setAccessibleName(tr(TEXT_NAME))
    view.setProperty("large", "true")
    return view
