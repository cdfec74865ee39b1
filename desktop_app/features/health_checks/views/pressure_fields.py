"""A blood pressure as it is typed: what it means at once, and a second reading where the first is high."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.packs import Pack
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, label, row, set_property
from desktop_app.ui.words import tr

from ..rules.after_rest import todo_words
from ..rules.classifying import Finding
from .wording import class_words, scale_words, tone_of

SYSTOLIC = QT_TRANSLATE_NOOP("Health checks", "Upper value")
DIASTOLIC = QT_TRANSLATE_NOOP("Health checks", "Lower value")
SECOND_SYSTOLIC = QT_TRANSLATE_NOOP("Health checks", "Upper value, second time")
SECOND_DIASTOLIC = QT_TRANSLATE_NOOP("Health checks", "Lower value, second time")
SECOND_HINT = QT_TRANSLATE_NOOP("Health checks", "After a rest of 10 to 15 minutes. Then the second one counts.")


class FindingLine(QWidget):
    """A class as a chip, what is done, and the scale with its source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = Chip()
        self.todo = label("", wrap=True)
        self.scale = label("", "caption", wrap=True)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(2))
        stack.addLayout(row(self.chip, None))
        stack.addWidget(self.todo)
        stack.addWidget(self.scale)
        self.hide()

    def show_finding(self, pack: Pack, finding: Finding | None, was_repeated: bool = False) -> None:
        """Show a class; None hides the line.

        Args:
            was_repeated: it is that of a second reading after a rest.
        """
        self.setVisible(finding is not None)
        if finding is None:
            return
        self.chip.setText(class_words(finding))
        set_property(self.chip, "tone", tone_of(finding))
        self.todo.setText(tr(todo_words(finding, was_repeated)))
        self.scale.setText(scale_words(pack, finding))
