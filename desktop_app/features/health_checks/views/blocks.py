"""Blocks of the card: a head with chips and small buttons, and sentences below."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, label, row
from desktop_app.ui.wrap_row import WrapRow

REFER = QT_TRANSLATE_NOOP("Health checks", "Refer")
Part = tuple[Label, str | None]
"""A sentence with the role of its label, None for plain words."""


class EntryBlock(QWidget):
    """One entry: its head with chips, its buttons at the far end, its sentences.

    Attributes:
        stack: for what stands below the sentences.
    """

    def __init__(
        self, head: Label, chips: Sequence[Chip] = (), parts: Sequence[Part] = (), buttons: Sequence[QWidget] = ()
    ) -> None:
        super().__init__()
        words = WrapRow(spacing=8)
        words.addWidget(label(head, "field", wrap=not chips))
        for chip in chips:
            words.addWidget(chip)
        top = QHBoxLayout()
        top.addLayout(words, 1)
        for one in buttons:
            top.addWidget(one)
        self.stack = QVBoxLayout(self)
        self.stack.setContentsMargins(0, 0, 0, 0)
        self.stack.setSpacing(px(2))
        self.stack.addLayout(top)
        for part, role in parts:
            self.stack.addWidget(label(part, role, wrap=True))

    def add_buttons(self, *buttons: QWidget) -> None:
        """Add a line of buttons below."""
        self.stack.addLayout(row(*buttons, None))

    def add_refer(self, refer: Callable[[], None]) -> None:
        """Offer a referral."""
        self.add_buttons(button(REFER, "send", clicked=refer))


def section_head(title: Label, *beside: QWidget) -> QHBoxLayout:
    """Return the heading of a section, with small buttons at the far end."""
    head = QHBoxLayout()
    head.setContentsMargins(0, px(8), 0, 0)
    head.addWidget(label(title, "h2", wrap=True), 1)
    for one in beside:
        head.addWidget(one)
    return head
