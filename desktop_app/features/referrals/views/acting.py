"""What the actions of the slice are called in History, and the way to the slip on paper."""

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.words import tr

from ..services import Sent

REMOVE_ACTION = QT_TRANSLATE_NOOP("Referrals", "Remove the referral of {name}")
TAKE_BACK_ACTION = QT_TRANSLATE_NOOP("Referrals", "Take back the result of the referral of {name}")
SLIP_PAPER = "referrals.slip"


def print_slip(context: AppContext, sent: Sent, name: Label) -> None:
    """Go to a referral's slip, ready to print."""
    month = Month.of(sent.referred_on)
    context.open_page("registers", register=SLIP_PAPER, month=month, subjects=(sent.id,), of_whom=tr(name))
