"""One referral as it stands on cards: what was sent, what came back, and what can be done with it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.closing import also_in_copy
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, icon_button, label
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ..services import Sent
from .wording import place_words, state_words, went_words, why_words

WRITE_RESULT = QT_TRANSLATE_NOOP("Referrals", "Write result")
PRINT = QT_TRANSLATE_NOOP("Referrals", "Print slip")
CORRECT_RESULT = QT_TRANSLATE_NOOP("Referrals", "Correct result")
TAKE_BACK = QT_TRANSLATE_NOOP("Referrals", "Take the result back")
CORRECT = QT_TRANSLATE_NOOP("Referrals", "Correct this referral")
REMOVE = QT_TRANSLATE_NOOP("Referrals", "Remove this referral")
SLIP = QT_TRANSLATE_NOOP("Referrals", "Slip {number}")
BY = QT_TRANSLATE_NOOP("Referrals", "referred by {name}")
RESULT_OF = QT_TRANSLATE_NOOP("Referrals", "Result of {day}: {reply}")
HEARD = QT_TRANSLATE_NOOP("Referrals", "Heard on {day}")
Act = Callable[[str, Sent], object]


def sent_block(sent: Sent, today: date, act: Act, heading: Label = "") -> QWidget:
    """Return one referral.

    Args:
        act: called with "reply", "take_back", "correct", "remove" or "print".
        heading: what stands before the date, e.g. the person's name.
    """
    words, tone = state_words(sent, today)
    head = WrapRow(spacing=8)
    head.addWidget(label(joined(heading, current().date(sent.referred_on)), "field"))
    head.addWidget(Chip(words, tone))
    made = QWidget()
    stack = QVBoxLayout(made)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.setSpacing(px(2))
    stack.addLayout(head)
    stack.addWidget(label(why_words(sent), wrap=True))
    stack.addWidget(label(joined(place_words(sent), BY.fill(name=sent.by) if sent.by else ""), wrap=True))
    for part in (sent.findings, sent.note):
        if part:
            stack.addWidget(label(part, "muted", wrap=True))
    if sent.replied_on is not None:
        stack.addWidget(label(joined(went_words(sent), _reply_words(sent)), wrap=True))
    stack.addWidget(label(SLIP.fill(number=sent.slip_number), "caption", wrap=True))
    stack.addLayout(_buttons(sent, act))
    return made


def _reply_words(sent: Sent) -> str:
    if sent.reply:
        return tr(RESULT_OF, day=current().date(sent.replied_on), reply=sent.reply) if sent.replied_on else sent.reply
    return tr(HEARD, day=current().date(sent.replied_on)) if sent.replied_on else ""


def _buttons(sent: Sent, act: Act) -> WrapRow:
    line = WrapRow(spacing=4)
    line.addWidget(button(PRINT, "printer", clicked=lambda: act("print", sent)))
    if sent.replied_on is None:
        line.addWidget(also_in_copy(button(WRITE_RESULT, "pencil", clicked=lambda: act("reply", sent))))
        line.addWidget(icon_button(CORRECT, "pencil", lambda: act("correct", sent)))
    else:
        line.addWidget(also_in_copy(button(CORRECT_RESULT, "pencil", "ghost", lambda: act("reply", sent))))
        line.addWidget(also_in_copy(icon_button(TAKE_BACK, "undo-2", lambda: act("take_back", sent))))
    line.addWidget(icon_button(REMOVE, "trash-2", lambda: act("remove", sent)))
    return line
