"""Small parts that pages are put together from."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.text import Label

from .closing import ClosingButton, ClosingSign
from .icons import icon as theme_icon
from .tokens import px
from .words import tr

Part = QWidget | QLayout | None


def label(text: Label = "", role: str | None = None, tone: str | None = None, wrap: bool = False) -> QLabel:
    """Return words on the page.

    Args:
        role: h1, h2, muted, caption, error, kpi, brand, field.
        tone: ok, warn, danger, info, plain: a coloured pill round the words.
        wrap: break into lines where the width ends.
    """
    made = QLabel(tr(text))
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    if tone:
        made.setProperty("tone", tone)
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    made.setWordWrap(wrap)
    made.setAlignment(leading())
    return made


def leading() -> Qt.AlignmentFlag:
    """Return the side where lines begin; words of another script stay on it too."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class Chip(QLabel):
    """A state in one or two words; the colour only repeats what the words say."""

    def __init__(self, text: Label = "", tone: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(tr(text), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet asks for, and paint the widget anew."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class _Button(ClosingButton):
    """A button that Enter presses as Space does; Qt does so in dialogs only."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press at Enter, once however long the key is held."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


def button(
    text: Label, icon: str | None = None, kind: str | None = None, clicked: Callable[[], object] | None = None
) -> QPushButton:
    """Return a button.

    Args:
        text: a verb with its object, e.g. "Print register".
        icon: name of an icon.
        kind: "primary" (one on a page), "ghost", "link" (small), "danger" or None.
        clicked: called without arguments.
    """
    made = _Button(tr(text))
    if kind:
        made.setProperty("kind", kind)
    if icon:
        role = {"primary": "on_accent", "ghost": "accent", "link": "accent", "danger": "danger"}.get(kind or "", "text2")
        made.setIcon(theme_icon(icon, role, role))
        made.setIconSize(QSize(px(26), px(18)))  # wider than tall: the only way to a gap beside the words
    made.name_icon(icon or "", kind or "")
    made.setAutoDefault(False)
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def icon_button(text: Label, icon: str, clicked: Callable[[], object] | None = None) -> QToolButton:
    """Return a button that shows only an icon; ``text`` is its name for screen readers and its tool tip."""
    made = ClosingSign()
    made.name_icon(icon)
    made.setIcon(theme_icon(icon))
    made.setIconSize(QSize(px(18), px(18)))
    made.setAccessibleName(tr(text))
    made.setToolTip(tr(text))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def row(*parts: Part, spacing: int = 8) -> QHBoxLayout:
    """Return a line of widgets; None is the gap that takes all free width."""
    line = QHBoxLayout()
    line.setSpacing(px(spacing))
    _fill(line, parts)
    return line


def column(*parts: Part, spacing: int = 8) -> QVBoxLayout:
    """Return widgets from top to bottom; None is the gap that takes all free height."""
    stack = QVBoxLayout()
    stack.setSpacing(px(spacing))
    _fill(stack, parts)
    return stack


def card(*parts: Part, spacing: int = 8, margins: int = 16) -> QFrame:
    """Return a white sheet with round corners that holds ``parts`` from top to bottom."""
    sheet = QFrame()
    sheet.setObjectName("Card")
    stack = QVBoxLayout(sheet)
    stack.setContentsMargins(px(margins), px(margins), px(margins), px(margins))
    stack.setSpacing(px(spacing))
    _fill(stack, parts)
    return sheet


def scroll(body: QWidget) -> QScrollArea:
    """Return ``body`` in an area that scrolls up and down where it is taller than the window."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if not body.objectName():
        body.setObjectName("ScrollBody")
    area.setWidget(body)
    return area


def separator() -> QFrame:
    """Return a thin line across."""
    line = QFrame()
    line.setObjectName("Line")
    line.setFixedHeight(1)
    return line


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Set margins in unscaled pixels; ``start`` is the side where lines begin (Qt does not mirror margins)."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left, right = (end, start) if rtl else (start, end)
    layout.setContentsMargins(px(left), px(top), px(right), px(bottom))


def clear_layout(layout: QLayout) -> None:
    """Remove and delete everything in ``layout``."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear_layout(inner)


class EmptyState(QWidget):
    """What stands where a list would be: what this is, why it is empty, and one button."""

    def __init__(
        self, icon: str, title: Label, text: Label = "", action: QPushButton | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        picture = QLabel()
        picture.setPixmap(theme_icon(icon, "border2").pixmap(QSize(px(40), px(40))))
        self.title = label(title, "h2", wrap=True)
        self.text = label(text, "muted", wrap=True)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(px(24), px(24), px(24), px(24))
        self._stack.setSpacing(px(8))
        self._stack.addStretch(1)
        for part in (picture, self.title, self.text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._stack.addWidget(part)
        if action is not None:
            self._stack.addSpacing(px(8))
            self._stack.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        self._stack.addStretch(2)

    def say(self, title: Label, text: Label = "") -> None:
        """Show other words, e.g. when a search found nothing."""
        self.title.setText(tr(title))
        self.text.setText(tr(text))


def _fill(box: QHBoxLayout | QVBoxLayout, parts: tuple[Part, ...]) -> None:
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, QWidget):
            box.addWidget(part)
        else:
            box.addLayout(part)
