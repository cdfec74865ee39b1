"""What is known of one laptop, and what can be done about it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, label, row, scroll, set_margins
from desktop_app.ui.words import current, tr

from ...rules.kinds import LAPTOP_KINDS
from ...services.laptops import Laptop
from ..log.part import moment
from .wording import BEHIND, HAS_ALL, NEVER, REASONS, state

KIND = QT_TRANSLATE_NOOP("Exchange", "Kind")
ADMITTED = QT_TRANSLATE_NOOP("Exchange", "Invited on")
UNTIL = QT_TRANSLATE_NOOP("Exchange", "Invitation good until")
JOINED = QT_TRANSLATE_NOOP("Exchange", "Joined on")
BEGAN = QT_TRANSLATE_NOOP("Exchange", "Began to exchange on")
HEARD = QT_TRANSLATE_NOOP("Exchange", "Last file from it")
HAS = QT_TRANSLATE_NOOP("Exchange", "What it has received")
RESTORED = QT_TRANSLATE_NOOP("Exchange", "Went back to a backup on")
LEFT = QT_TRANSLATE_NOOP("Exchange", "Left the post on")
WHY = QT_TRANSLATE_NOOP("Exchange", "Why")
RENAME = QT_TRANSLATE_NOOP("Exchange", "Another name")
SHOW_CODE = QT_TRANSLATE_NOOP("Exchange", "Show the code again")
WITHDRAW = QT_TRANSLATE_NOOP("Exchange", "Take no more files of it")
TWICE_TEXT = QT_TRANSLATE_NOOP(
    "Exchange",
    "Two laptops have joined with this one invitation, so that nobody can tell their files apart. Nothing is lost. Let both save "
    "for the others once more and take that in; then take no more files of it, and invite each laptop anew.",
)
VOID_TEXT = QT_TRANSLATE_NOOP(
    "Exchange",
    "Nothing was heard of the laptop in time. If it has joined, let it in and take in its file. If not, take no more files of it "
    "and invite it again.",
)
LET_IN = QT_TRANSLATE_NOOP("Exchange", "Let it in")
WAITING_TEXT = QT_TRANSLATE_NOOP(
    "Exchange", "The laptop has not answered yet. It answers with a file on the stick as soon as it has joined: take that in."
)


class LaptopCard(QWidget):
    """One laptop.

    Signals:
        asked(name): open another detail of this laptop: rename, withdraw or invited.
        let_in: take its files although its invitation ran out.
    """

    asked = Signal(str)
    let_in = Signal()

    def __init__(self, laptop: Laptop, today: date, has_code: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        body = QVBoxLayout(inside)
        set_margins(body, 0, 0, 8, 0)
        body.setSpacing(px(12))
        body.addLayout(row(Chip(*state(laptop, today)), None))
        body.addLayout(_lines(laptop))
        advice = _advice(laptop, today)
        if advice:
            body.addWidget(label(advice, wrap=True))
        device = laptop.device
        self.code_button = button(SHOW_CODE, "key-round", clicked=lambda: self.asked.emit("invited"))
        self.rename_button = button(RENAME, "pencil", clicked=lambda: self.asked.emit("rename"))
        self.let_in_button = button(LET_IN, "check", clicked=self.let_in.emit)
        self.withdraw_button = button(WITHDRAW, "circle-x", clicked=lambda: self.asked.emit("withdraw"))
        self.code_button.setVisible(has_code and device.joined_on is None and not device.is_withdrawn)
        self.let_in_button.setVisible(device.is_void(today) and not device.is_withdrawn)
        self.rename_button.setVisible(not device.is_withdrawn)
        self.withdraw_button.setVisible(not device.is_withdrawn and not device.is_own)
        for part in (self.code_button, self.let_in_button, self.rename_button, self.withdraw_button):
            body.addLayout(row(part, None))
        body.addStretch(1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(scroll(inside))


def _advice(laptop: Laptop, today: date) -> Label:
    device = laptop.device
    if device.is_withdrawn:
        return ""
    if device.used_twice:
        return TWICE_TEXT
    if device.is_void(today):
        return VOID_TEXT
    return WAITING_TEXT if device.invited_until is not None and device.joined_on is None else ""


def _lines(laptop: Laptop) -> QFormLayout:
    lines = QFormLayout()
    lines.setHorizontalSpacing(px(16))
    lines.setVerticalSpacing(px(8))
    device, others = laptop.device, not laptop.device.is_own
    was_invited = device.invited_until is not None
    heard = moment(laptop.heard_at) if laptop.heard_at else tr(NEVER)
    has = tr(BEHIND.of(laptop.unconfirmed) if laptop.unconfirmed else HAS_ALL)
    told: tuple[tuple[Label, str], ...] = (
        (KIND, tr(LAPTOP_KINDS.get(device.kind, device.kind))),
        (ADMITTED if was_invited else BEGAN, _day(device.admitted_on)),
        (UNTIL, _day(device.invited_until) if device.joined_on is None else ""),
        (JOINED, _day(device.joined_on)),
        (HEARD, heard if others else ""),
        (HAS, has if others and not device.is_withdrawn else ""),
        (RESTORED, moment(device.restored_at) if device.restored_at else ""),
        (LEFT, _day(device.withdrawn_on)),
        (WHY, tr(REASONS.get(device.withdrawn_why or "", device.withdrawn_why or ""))),
    )
    for title, words in told:
        if words:
            lines.addRow(label(title, "muted"), label(words, wrap=True))
    return lines


def _day(day: date | None) -> str:
    return current().date(day) if day else ""
