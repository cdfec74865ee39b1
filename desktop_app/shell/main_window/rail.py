"""The navigation rail: one entry per page, at the side where reading begins."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop_app.core.contract import Page
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.theme import icon, px
from desktop_app.ui.widgets import label, scroll, set_property
from desktop_app.ui.words import tr

BRAND = "Balai"
PAGES = QT_TRANSLATE_NOOP("Window", "Pages")
FOOT_ORDER = 900
SPACING_PX, DENSE_SPACING_PX = 4, 1
LEAST_PX = 120
"""What the pages keep of the rail in the smallest window."""


class Rail(QFrame):
    """Buttons that open pages; Alt+1 to Alt+9 open the first nine.

    Where they do not fit they move closer together, and where that is not enough those of the pages scroll.

    Attributes:
        buttons: page id -> its button, in the order shown.

    Signals:
        asked(page id): the user wants that page.
    """

    asked = Signal(str)

    def __init__(self, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Rail")
        self.setProperty("rtl", "true" if self.isRightToLeft() else "false")
        self.setAccessibleName(tr(PAGES))
        self.buttons: dict[str, QToolButton] = {}
        self._texts: dict[str, str] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._brand = label(BRAND, "brand")
        self._post = label("", "caption", wrap=True)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(px(12), px(14), px(12), px(12))
        self._stack.setSpacing(px(SPACING_PX))
        self._is_dense = self._is_narrow = False
        self._add_heads()
        self._pages = QVBoxLayout()
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.setSpacing(px(SPACING_PX))
        listed = QWidget()
        listed.setLayout(self._pages)
        self._area = scroll(listed)
        self._area.setMinimumHeight(px(LEAST_PX))
        self._stack.addWidget(self._area, 1)
        self._add_buttons(sorted((page for page in pages if page.in_rail), key=lambda page: page.order))
        self._wide = self._natural_width()
        self.setFixedWidth(self._wide)

    def set_post(self, name: str) -> None:
        """Show whose post this is."""
        self._post.setText(name)
        self._post.setToolTip(name)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the buttons closer together where they do not fit, e.g. with large words, and let them scroll at last."""
        super().resizeEvent(event)
        self._fit()

    def mark(self, page_id: str) -> None:
        """Show which page is open."""
        if page_id in self.buttons:
            self.buttons[page_id].setChecked(True)
            self._area.ensureWidgetVisible(self.buttons[page_id], 0, 0)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons only, with the words as tool tips, or icons with words."""
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for made in self.buttons.values():
            made.setToolButtonStyle(style)
        self._brand.setVisible(not narrow)
        self._post.setVisible(not narrow)
        self._is_narrow = narrow
        self._fit()

    def _fit(self) -> None:
        self._set_dense(False)
        self._set_dense(self._needed() > self.height())
        bar = self._area.verticalScrollBar().sizeHint().width() if self._needed() > self.height() else 0
        self.setFixedWidth((px(30 + 20 + 24 + 8) if self._is_narrow else self._wide) + bar)

    def _needed(self) -> int:
        """Return how tall the rail must be to show every button."""
        return self._stack.sizeHint().height() - self._area.sizeHint().height() + self._pages.sizeHint().height()

    def _set_dense(self, is_dense: bool) -> None:
        if is_dense == self._is_dense:
            return
        self._is_dense = is_dense
        for stack in (self._stack, self._pages):
            stack.setSpacing(px(DENSE_SPACING_PX if is_dense else SPACING_PX))
        for made in self.buttons.values():
            set_property(made, "dense", "true" if is_dense else None)
            made.updateGeometry()

    def _add_heads(self) -> None:
        for part in (self._brand, self._post):
            part.setContentsMargins(px(10), 0, px(10), 0)
            self._stack.addWidget(part)
        self._stack.addSpacing(px(10))

    def _add_buttons(self, pages: Sequence[Page]) -> None:
        for number, page in enumerate(pages, 1):
            made = self._button(page, number)
            self._group.addButton(made)
            self.buttons[page.id] = made
            (self._pages if page.order < FOOT_ORDER else self._stack).addWidget(made)
        self._pages.addStretch(1)

    def _button(self, page: Page, number: int) -> QToolButton:
        words = tr(page.title)
        made = QToolButton()
        made.setText(words)
        made.setIcon(icon(page.icon))
        made.setIconSize(QSize(px(30), px(20)))  # wider than tall: the only way to a gap beside the words
        made.setCheckable(True)
        made.setProperty("nav", "true")
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setAccessibleName(words)
        made.setToolTip(f"{words} (Alt+{number})" if number <= 9 else words)
        made.clicked.connect(lambda _checked=False, page_id=page.id: self.asked.emit(page_id))
        if number <= 9:
            add_shortcut(self, f"Alt+{number}", partial(self.asked.emit, page.id), everywhere=True)
        return made

    def _natural_width(self) -> int:
        for made in self.buttons.values():
            made.ensurePolished()
        widest = max((made.sizeHint().width() for made in self.buttons.values()), default=0)
        return max(px(200), widest + px(24) + 2)
