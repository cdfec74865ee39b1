"""The other laptops: when each was heard of last, and what it has not confirmed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.sync.exchanging import Peer
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, clear_layout, label, row
from desktop_app.ui.words import tr

from ..log.part import moment

TITLE = QT_TRANSLATE_NOOP("Exchange", "The other laptops")
ALONE = QT_TRANSLATE_NOOP("Exchange", "No other laptop belongs to this post yet. Invite one: it gets everything that is here.")
INVITE = QT_TRANSLATE_NOOP("Exchange", "Invite a laptop")
ALL = QT_TRANSLATE_NOOP("Exchange", "All laptops of the post")
NEVER = QT_TRANSLATE_NOOP("Exchange", "no file of it has come yet")
HEARD = QT_TRANSLATE_NOOP("Exchange", "last file taken in {when}")
HAS_ALL = QT_TRANSLATE_NOOP("Exchange", "has everything")
BEHIND = QT_TRANSLATE_NOOP("Exchange", "{n} not confirmed")
RESTORED = QT_TRANSLATE_NOOP("Exchange", "went back to a backup")


class OthersCard(QFrame):
    """One line a laptop.

    Signals:
        invite_asked, all_asked: go to the list of laptops, to invite or to look.
    """

    invite_asked = Signal()
    all_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Card")
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(px(16), px(14), px(16), px(14))
        self._stack.setSpacing(px(8))

    def show_peers(self, peers: Sequence[Peer]) -> None:
        """Show other lines; laptops that no longer belong to the post have none."""
        clear_layout(self._stack)
        shown = [peer for peer in peers if not peer.is_withdrawn]
        link = button(ALL, "chevron-right", "link", self.all_asked.emit)
        self._stack.addLayout(row(label(TITLE, "h2"), None, *([link] if shown else [])))
        for peer in shown:
            words = label(HEARD.fill(when=moment(peer.heard_at)) if peer.heard_at else NEVER, "muted", wrap=True)
            line = row(label(peer.name, "field"), words, *(Chip(text, tone) for text, tone in _chips(peer)))
            line.setStretch(1, 1)
            self._stack.addLayout(line)
        if not shown:
            self._stack.addWidget(label(ALONE, "muted", wrap=True))
            self._stack.addLayout(row(button(INVITE, "plus", clicked=self.invite_asked.emit), None))


def _chips(peer: Peer) -> list[tuple[Label, str]]:
    restored: list[tuple[Label, str]] = [(RESTORED, "warn")] if peer.restored else []
    return [*restored, (BEHIND.of(peer.unconfirmed), "info") if peer.unconfirmed else (tr(HAS_ALL), "ok")]
