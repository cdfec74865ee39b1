"""Fields for words."""

from functools import cache

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextOption
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QProxyStyle, QSizePolicy, QStyle, QStyleOption, QWidget

from desktop_app.core.text import Label, Text

from ..icons import icon
from ..tokens import px
from ..words import tr


class _LineStyle(QProxyStyle):
    """Gives the icons inside a line the size of its text; Qt's own never grow."""

    def pixelMetric(self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None) -> int:
        """Return the side of an icon in a line, and every other measure as it is."""
        if metric == QStyle.PixelMetric.PM_LineEditIconSize:
            return px(16)
        return super().pixelMetric(metric, option, widget)


@cache
def _line_style() -> QStyle:
    made = _LineStyle("fusion")
    made.setParent(QApplication.instance())
    return made


class LineField(QLineEdit):
    """A line to type in; in a language from right to left an empty line starts at the right."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if self.isRightToLeft():
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            self.setAlignment(right)
        self.textEdited.connect(self._announce)

    def leaves_undo(self, event: QEvent) -> bool:
        """Return True if Ctrl+Z finds no letters to take back here, so that the window's undo may have the key.

        A key that is held down stays with the field: it must not run on from letters into what was stored.
        """
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        return event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable() and not event.isAutoRepeat()

    def _announce(self, _text: str) -> None:
        self.changed.emit()


class TextField(LineField):
    """One line of words; the value has no spaces at its ends and single spaces inside.

    Signals:
        changed: a person typed.
    """

    def __init__(self, placeholder: Label = "", max_length: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr(placeholder))
        self.setMaxLength(max_length)

    def value(self) -> str:
        """Return what stands there, "" if nothing."""
        return " ".join(self.text().split())

    def set_value(self, value: str | None) -> None:
        """Show ``value``; None empties the field."""
        self.setText(value or "")
        self.setCursorPosition(0)

    def problem(self) -> Text | None:
        """Return None: any words can be read."""
        return None


class LongTextField(QPlainTextEdit):
    """A few lines of words; Tab leaves the field.

    Signals:
        changed: the text is another one.
    """

    changed = Signal()

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        if self.isRightToLeft():
            option = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            self.document().setDefaultTextOption(option)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + px(26))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)  # else a short form spreads round it
        self.textChanged.connect(self.changed.emit)

    def value(self) -> str:
        """Return what stands there, without spaces at the ends."""
        return self.toPlainText().strip()

    def set_value(self, value: str | None) -> None:
        """Show ``value``; None empties the field."""
        self.setPlainText(value or "")

    def problem(self) -> Text | None:
        """Return None: any words can be read."""
        return None


class SearchField(LineField):
    """Search as you type; Esc empties it, Down goes to the list that listens to ``down``.

    Ctrl+Z takes back letters while there are any, else it is the window's undo: the cursor rests here between two acts.

    Signals:
        changed: another text to search for.
        down: go on to the results.
        entered: Enter was pressed: open the first result.
    """

    down = Signal()
    entered = Signal()

    def __init__(self, placeholder: Label, name: Label | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr(placeholder))
        self.setAccessibleName(tr(name if name is not None else placeholder))
        self.setClearButtonEnabled(True)
        self.setStyle(_line_style())
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.setMinimumWidth(max(px(320), self.fontMetrics().horizontalAdvance(self.placeholderText()) + px(84)))
        self.textChanged.connect(self._cleared)
        self.returnPressed.connect(self.entered.emit)

    def value(self) -> str:
        """Return the words to search for."""
        return " ".join(self.text().split())

    def set_value(self, value: str | None) -> None:
        """Search for ``value``."""
        self.setText(value or "")
        self.changed.emit()

    def clear(self) -> None:
        """Empty the field for good: Ctrl+Z does not bring back what was searched for."""
        self.setText("")

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window where no letters can be taken back."""
        if self.leaves_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def _cleared(self, text: str) -> None:
        if not text:  # the clear button does not count as typing
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field, Down leaves for the results."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
            return
        super().keyPressEvent(event)
