"""Two big buttons: save for the others, take in; the stick, what lies on it, and how far each of the others is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.sync.exchanging import Found, Peer
from desktop_app.sync.sticks import Stick
from desktop_app.ui.context import AppContext
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, card, label, scroll
from desktop_app.ui.words import joined, tr

from ..log.part import moment
from .others import OthersCard
from .place import PlaceCard
from .working import WorkingCard

TAKE_IN = QT_TRANSLATE_NOOP("Exchange", "Take in")
TAKE_IN_TEXT = QT_TRANSLATE_NOOP("Exchange", "Read what the other laptops saved. You see what it brings before anything changes.")
GIVE = QT_TRANSLATE_NOOP("Exchange", "Save for the others")
GIVE_TEXT = QT_TRANSLATE_NOOP("Exchange", "Save everything that the other laptops do not have yet.")
NO_FILES = QT_TRANSLATE_NOOP("Exchange", "No files of other laptops lie there.")
NO_NEW_FILES = QT_TRANSLATE_NOOP("Exchange", "All files that lie there were taken in already.")
FILES = QT_TRANSLATE_NOOP("Exchange", "{n} files to take in:")
FILE_OF = QT_TRANSLATE_NOOP("Exchange", "{name}, made {when}")
FOR = QT_TRANSLATE_NOOP("Exchange", "For: {names}")
MOST_NAMED = 4


class GiveTakePart(QWidget):
    """What stands on the first tab.

    Attributes:
        place: the stick or folder.
        take_button, give_button: the two ways.
        working: progress and result.
        others: the other laptops.

    Signals:
        take_asked, give_asked: a button was pressed.
        stopped: what runs is to end.
    """

    take_asked = Signal()
    give_asked = Signal()
    stopped = Signal()

    def __init__(
        self, context: AppContext, look: Callable[[], Sequence[Stick]] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.place = PlaceCard(context, look)
        self.take_button = button(TAKE_IN, "download", "primary", self.take_asked.emit)
        self.give_button = button(GIVE, "upload", "primary", self.give_asked.emit)
        self.take_text, self.give_text = label("", "muted", wrap=True), label("", "muted", wrap=True)
        self.working, self.others = WorkingCard(), OthersCard()
        self._busy = False
        self._lay_out()
        self.working.stopped.connect(self.stopped)
        self.show_files(None)

    def show_files(self, found: Sequence[Found] | None) -> None:
        """Say which files can be taken in; None while there is no stick."""
        new = [one for one in found or () if one.state == "new"]
        states = {one.state for one in found or ()}
        if found is None or (not new and "refused" in states):  # why a file is refused is told when somebody takes in
            self.take_text.setText("")
        elif not new:
            self.take_text.setText(tr(NO_NEW_FILES if "taken" in states else NO_FILES))
        else:
            lines = [tr(FILE_OF, name=one.device_name, when=moment(one.made_at or 0)) for one in new[:MOST_NAMED]]
            more = ["…"] if len(new) > MOST_NAMED else []
            self.take_text.setText("\n".join([tr(FILES.of(len(new))), *lines, *more]))
        self._offer()

    def show_others(self, peers: Sequence[Peer]) -> None:
        """Show how far the other laptops are."""
        self.others.show_peers(peers)
        names = [peer.name for peer in peers if not peer.is_withdrawn]
        self.give_text.setText(tr(FOR, names=joined(*names)) if names else "")
        self._offer()

    def take_cursor(self, to_give: bool = False) -> None:
        """Put the cursor on the button that is pressed next, unless somebody is at work elsewhere."""
        if self.isVisible():
            (self.give_button if to_give else self.take_button).setFocus()

    def set_busy(self, busy: bool) -> None:
        """Let nothing else be begun while something runs."""
        self._busy = busy
        self._offer()

    def _offer(self) -> None:
        possible = self.place.folder() is not None and not self._busy
        for made in (self.take_button, self.give_button):
            made.setEnabled(possible)
        self.place.setEnabled(not self._busy)

    def _lay_out(self) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(px(12))
        ways.addWidget(_way(TAKE_IN, TAKE_IN_TEXT, self.take_text, self.take_button), 1)
        ways.addWidget(_way(GIVE, GIVE_TEXT, self.give_text, self.give_button), 1)
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(px(12), px(12), px(12), px(12))
        body.setSpacing(px(12))
        body.addWidget(self.place)
        body.addLayout(ways)
        body.addWidget(self.working)
        body.addWidget(self.others)
        body.addStretch(1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(scroll(inside))
        self.setFocusProxy(self.take_button)


def _way(title: Label, text: Label, detail: QWidget, made: QWidget) -> QWidget:
    made.setMinimumHeight(px(52))
    words = label(text, wrap=True)
    words.ensurePolished()
    words.setMinimumHeight(2 * (words.fontMetrics().lineSpacing() + px(4)))  # cards side by side do not grow with wrapped words
    return card(label(title, "h2"), words, detail, None, made)
