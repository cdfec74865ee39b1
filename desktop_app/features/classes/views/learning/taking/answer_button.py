"""One answer to choose, as large as its words need."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QStyle, QStyleOption, QWidget

from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label, set_property
from desktop_app.ui.words import current


class AnswerButton(QAbstractButton):
    """An answer with the key that chooses it; its words go over as many lines as they need."""

    def __init__(self, number: int, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Answer")
        self.setCheckable(True)
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(18), px(12), px(18), px(12))
        line.setSpacing(px(16))
        self._words = label(words, "answer", wrap=True)
        key = label(current().number(number), "question")
        key.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        for part in (key, self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            line.addWidget(part)
        line.setStretch(1, 1)
        self.toggled.connect(lambda chosen: set_property(self, "chosen", "true" if chosen else "false"))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return True: the narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height that shows all words."""
        layout = self.layout()
        return max(px(56), layout.heightForWidth(width) if layout is not None else 0)

    def sizeHint(self) -> QSize:
        """Return the size of its words."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize(px(120), px(56))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Space; Enter is left to the question, which goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground as the style says."""
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.end()
