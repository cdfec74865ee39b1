"""The band over the pages that says what is not as usual: nothing here is real, or this is the copy of another post."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.theme import px
from desktop_app.ui.widgets import button, label
from desktop_app.ui.words import tr

PRACTICE = QT_TRANSLATE_NOOP("Window", "Practice post: nothing here is real")
COPY = QT_TRANSLATE_NOOP(
    "Health centre", "Copy of the post {name}. Only notes, answers to referrals and the month's report can be changed here."
)
PRACTICE_COPY = QT_TRANSLATE_NOOP("Health centre", "Practice. {words}")
HOME = QT_TRANSLATE_NOOP("Health centre", "Back to the health centre")


class Band(QFrame):
    """Stands over the whole window while there is something to say.

    Attributes:
        home: goes back to the health centre; shown with a copy only.

    Signals:
        home_asked: the person wants to go back.
    """

    home_asked = Signal()

    def __init__(self, is_practice: bool, copy_of: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Band")
        self._copy_of = copy_of
        line = QHBoxLayout(self)
        line.setContentsMargins(px(20), px(4), px(20), px(4))
        self._words = label(PRACTICE, wrap=bool(copy_of))
        self.home = button(HOME, "arrow-left", "link", self.home_asked.emit)
        self.home.setVisible(bool(copy_of))
        if not copy_of:
            line.addStretch(1)
        line.addWidget(self._words, 1 if copy_of else 0)
        if copy_of:
            line.addWidget(self.home)
        else:
            line.addStretch(1)
        self._say(is_practice)

    def show_kind(self, is_practice: bool) -> None:
        """Say what there is to say; the band goes away if that is nothing."""
        self._say(is_practice)
        self.setVisible(bool(self._copy_of) or is_practice)

    def _say(self, is_practice: bool) -> None:
        if self._copy_of:
            words = COPY.fill(name=self._copy_of)
            self._words.setText(tr(PRACTICE_COPY.fill(words=words) if is_practice else words))
