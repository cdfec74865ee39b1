"""The tab “Learning” of a class: its files and its quizzes."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import SegmentField
from desktop_app.ui.tokens import px
from desktop_app.ui.words import tr

from .files_part import FilesPart
from .quizzes_part import QuizzesPart

WHAT = QT_TRANSLATE_NOOP("Classes", "What is shown")
FILES = QT_TRANSLATE_NOOP("Classes", "Files")
QUIZZES = QT_TRANSLATE_NOOP("Classes", "Quizzes")


class LearningView(QWidget):
    """Files that open inside the program, and quizzes, of one class.

    Attributes:
        switch: files or quizzes.
        files, quizzes: the two parts.
    """

    def __init__(self, context: AppContext, class_id: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = SegmentField([("files", FILES), ("quizzes", QUIZZES)])
        self.switch.setAccessibleName(tr(WHAT))
        self.files, self.quizzes = FilesPart(context, class_id), QuizzesPart(context, class_id)
        self._parts = QStackedWidget()
        self._parts.addWidget(self.files)
        self._parts.addWidget(self.quizzes)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, px(8), 0, 0)
        stack.setSpacing(px(10))
        stack.addWidget(self.switch)
        stack.addWidget(self._parts, 1)
        self.switch.changed.connect(self._switched)
        context.changed.connect(self._on_changed)
        self.show_part("files")

    def show_part(self, name: str) -> None:
        """Show "files" or "quizzes"."""
        self.switch.set_value(name)
        self._parts.setCurrentWidget(self.quizzes if name == "quizzes" else self.files)

    def _switched(self) -> None:
        shown = "quizzes" if self._parts.currentWidget() is self.quizzes else "files"
        self.show_part(self.switch.value() or shown)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("class_material"):
            self.files.reload()
        if changes.touches("quiz", "quiz_question", "quiz_attempt"):
            self.quizzes.reload()
