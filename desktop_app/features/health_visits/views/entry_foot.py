"""Below the entry line: what to say of the last key, and what is not a number: swollen feet, and who is not here after all."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, set_margins, set_property
from desktop_app.ui.words import tr

from .. import services
from .entry_flow import Answer
from .wording import ADULT_MONTHS

SWOLLEN = QT_TRANSLATE_NOOP("Health visits", "Both feet swollen")
SWOLLEN_HOW = QT_TRANSLATE_NOOP(
    "Health visits", "Press a thumb on both feet for three seconds: a dent that stays is swelling. (Ctrl+B)"
)
REMOVE = QT_TRANSLATE_NOOP("Health visits", "Take off the list")
REMOVE_KEYS = QT_TRANSLATE_NOOP("Health visits", "Takes this person off the day's list (Ctrl+Delete)")
TONES = {"error": "danger", "warn": "warn", "ok": "ok"}
"""How the tone of an ``Answer`` is shown; a plain one has none."""


class EntryFoot(QWidget):
    """One line of words with what can be pressed beside it; the cursor never goes there.

    Attributes:
        message: the sentence.
        swollen: both feet of the child in the line are swollen.
        remove_button: takes the child off the day's list.

    Signals:
        swollen_marked(is_swollen): the box was clicked.
    """

    swollen_marked = Signal(bool)

    def __init__(self, remove: Callable[[], None]) -> None:
        super().__init__()
        self.message = label("", "caption", wrap=True)
        self.message.setMinimumHeight(px(28))
        self.message.setIndent(px(10))
        self.swollen = QCheckBox(tr(SWOLLEN))
        self.swollen.setToolTip(tr(SWOLLEN_HOW))
        self.swollen.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.swollen.clicked.connect(self.swollen_marked)
        self.remove_button = button(REMOVE, kind="link", clicked=remove)
        self.remove_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.remove_button.setToolTip(tr(REMOVE_KEYS))
        side_by_side = QHBoxLayout(self)
        set_margins(side_by_side, 4, 0, 14, 6)
        side_by_side.addWidget(self.message, 1)
        side_by_side.addWidget(self.swollen)
        side_by_side.addWidget(self.remove_button)
        self.remove_button.hide()
        self.swollen.hide()

    def say(self, answer: Answer, row: services.DayRow | None) -> None:
        """Say what came of a key, and offer what can be done with the child in the line, or nothing while one is searched."""
        self.swollen.setVisible(row is not None and (row.age_months or 0) < ADULT_MONTHS)
        self.swollen.setChecked(row is not None and bool(row.oedema))
        self.remove_button.setVisible(row is not None and row.visit is not None)
        set_property(self.message, "tone", TONES.get(answer.tone))
        self.message.setText(tr(answer.text))
