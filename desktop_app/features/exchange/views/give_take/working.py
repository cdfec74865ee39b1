"""How far saving or taking in is, and how it ended."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.icons import icon
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, column, label
from desktop_app.ui.words import tr

STOP = QT_TRANSLATE_NOOP("Exchange", "Stop")
TWINS = QT_TRANSLATE_NOOP("Exchange", "Look at the duplicates")


class WorkingCard(QFrame):
    """A sentence with a bar and a Stop button while it lasts; then what happened and what to do now.

    Signals:
        stopped: somebody wants to stop.
        twins_asked: somebody wants to look at the people who may have been entered twice.
    """

    stopped = Signal()
    twins_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Card")
        self._picture = QLabel()
        self.title = label("", "h2", wrap=True)
        self.text = label("", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop_button = button(STOP, "x", None, self.stopped.emit)
        self.twins_button = button(TWINS, "users", None, self.twins_asked.emit)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(16), px(14), px(16), px(14))
        line.setSpacing(px(14))
        line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column(self.title, self.text, self.bar, spacing=6), 1)
        for made in (self.stop_button, self.twins_button):
            line.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def begin(self, what: Label, can_stop: bool = True) -> None:
        """Show that something has begun."""
        self._picture.hide()
        self.title.setText(tr(what))
        self.bar.setAccessibleName(tr(what))
        self.bar.setRange(0, 0)
        self._arrange(is_busy=True)
        self.stop_button.setVisible(can_stop)

    def progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)

    def end(self, title: Label, text: Label = "", tone: str = "ok", has_twins: bool = False) -> None:
        """Show how it ended: ``tone`` is ok or danger; with the way to the duplicates if what came in ``has_twins``."""
        picture = "circle-check" if tone == "ok" else "circle-alert"
        self._picture.setPixmap(icon(picture, tone).pixmap(QSize(px(28), px(28))))
        self.title.setText(tr(title))
        self.text.setText(tr(text))
        self._arrange(is_busy=False)
        self._picture.show()
        self.twins_button.setVisible(has_twins)

    def forget(self) -> None:
        """Show nothing."""
        self.hide()

    def _arrange(self, is_busy: bool) -> None:
        for part in (self.bar, self.stop_button):
            part.setVisible(is_busy)
        self.twins_button.hide()
        self.text.setVisible(not is_busy and bool(self.text.text()))
        self.show()
