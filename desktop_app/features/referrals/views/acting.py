"""What the actions of the slice are called in History."""

from desktop_app.core.text import QT_TRANSLATE_NOOP

REMOVE_ACTION = QT_TRANSLATE_NOOP("Referrals", "Remove the referral of {name}")
TAKE_BACK_ACTION = QT_TRANSLATE_NOOP("Referrals", "Take back the result of the referral of {name}")
