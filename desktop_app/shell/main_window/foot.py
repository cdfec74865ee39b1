"""The foot of the window: what just happened, with an offer to undo it, and how safe the data are."""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.theme import icon, px
from desktop_app.ui.widgets import button, label
from desktop_app.ui.words import tr

ALL_SAVED = QT_TRANSLATE_NOOP("Window", "Everything is saved on this computer")
UNDO = QT_TRANSLATE_NOOP("Window", "Undo")
UNDO_WHAT = QT_TRANSLATE_NOOP("Window", "Undo: {what}")
PERSON = QT_TRANSLATE_NOOP("Window", "{name} works here. Lock the window, or let somebody else work")
LOCK_MIDWIFE = QT_TRANSLATE_NOOP("Window", "The midwife's entries are open. Lock them")
SHOWN_MS = 30_000


class Foot(QFrame):
    """Notice line at the side where reading begins, state of safety at the other.

    Signals:
        undo_asked(action): take that action back.
        lock_asked: lock the midwife's entries.
        person_asked: lock the window, so that somebody else can work.
    """

    undo_asked = Signal(object)
    lock_asked = Signal()
    person_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Foot")
        self._action: bytes | None = None
        self._picture = QLabel()
        self.notice = label(ALL_SAVED, "muted")
        self.notice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.undo_button = button(UNDO, "undo-2", "link", self._undo)
        self.lock_button = button(LOCK_MIDWIFE, "lock-open", "link", self.lock_asked.emit)
        self.safety = label("", "caption")
        self.person_button = button("", "lock", "link", self.person_asked.emit)
        self.person_button.hide()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(SHOWN_MS)
        self._calm.timeout.connect(self.calm_down)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(20), px(4), px(20), px(4))
        line.setSpacing(px(8))
        line.addWidget(self._picture)
        line.addWidget(self.undo_button)
        line.addWidget(self.notice, 1)
        line.addWidget(self.lock_button)
        line.addWidget(self.safety)
        line.addWidget(self.person_button)
        self.setMinimumHeight(px(36))
        self.lock_button.hide()
        self.calm_down()

    def say(self, text: Label, undo: bytes | None = None, tone: str = "ok") -> None:
        """Show what happened; with ``undo``, offer to take that action back."""
        words = tr(text)
        self._action = undo
        self.notice.setText(words)
        self.notice.setToolTip(words)
        self._show_picture("circle-check" if tone == "ok" else "circle-alert", tone)
        self.undo_button.setVisible(undo is not None)
        self.undo_button.setAccessibleName(tr(UNDO_WHAT.fill(what=words)))
        self._calm.start()

    def calm_down(self) -> None:
        """Go back to the line that stands there when nothing happened lately."""
        self._action = None
        self.notice.setText(tr(ALL_SAVED))
        self.notice.setToolTip("")
        self.undo_button.hide()
        self._show_picture("circle-check", "text2")

    def show_safety(self, text: Label) -> None:
        """Show when the last backup was made."""
        self.safety.setText(tr(text))

    def show_midwife(self, is_open: bool) -> None:
        """Offer to lock the midwife's entries while they are open, wherever one is in the window."""
        self.lock_button.setVisible(is_open)

    def show_person(self, name: str) -> None:
        """Say who works; "" where people have no passwords of their own."""
        self.person_button.setVisible(bool(name))
        self.person_button.setText(name)
        words = tr(PERSON.fill(name=name)) if name else ""
        self.person_button.setToolTip(words)
        self.person_button.setAccessibleName(words)

    def _show_picture(self, name: str, role: str) -> None:
        self._picture.setPixmap(icon(name, role).pixmap(QSize(px(18), px(18))))

    def _undo(self) -> None:
        if self._action is not None:
            self.undo_asked.emit(self._action)
