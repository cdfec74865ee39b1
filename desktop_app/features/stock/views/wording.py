"""Stock in a volunteer's words."""

from collections.abc import Mapping
from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.ui.words import current, joined, tr

from ..rules.counting import REASONS as COUNT_REASONS
from ..rules.words import BLOCKED, LOSS_REASONS, SET_ASIDE_REASONS, said
from ..services import LotRow

QUANTITY = QT_TRANSLATE_NOOP("Stock", "{quantity} {unit}")
MONTHS = QT_TRANSLATE_NOOP("Stock", "{months} months")
TODAY_LAST = QT_TRANSLATE_NOOP("Stock", "today is the last day")
IN_DAYS = QT_TRANSLATE_NOOP("Stock", "in {n} days")
IN_MONTHS = QT_TRANSLATE_NOOP("Stock", "in {n} months")
DAYS_AGO = QT_TRANSLATE_NOOP("Stock", "{n} days ago")
MONTHS_AGO = QT_TRANSLATE_NOOP("Stock", "{n} months ago")
NO_EXPIRY = QT_TRANSLATE_NOOP("Stock", "does not expire")
LOT = QT_TRANSLATE_NOOP("Stock", "Lot {number}")
NO_LOT_NUMBER = QT_TRANSLATE_NOOP("Stock", "Lot without a number")
EXPIRES = QT_TRANSLATE_NOOP("Stock", "expires {date} ({when})")
EXPIRED_ON = QT_TRANSLATE_NOOP("Stock", "expired {date} ({when})")
REASONS: Mapping[str, Text] = {**COUNT_REASONS, **BLOCKED, **SET_ASIDE_REASONS, **LOSS_REASONS}
DAYS_AS_DAYS, DAYS_PER_MONTH = 60, 30.44


def quantity_words(quantity: int, unit: Label) -> str:
    """Return units with what they are, e.g. "120 capsules"."""
    return tr(QUANTITY, quantity=current().number(quantity), unit=unit)


def months_words(months: float | None) -> str:
    """Return how long something lasts, with one decimal; a dash if nobody can say."""
    return "–" if months is None else tr(MONTHS, months=current().number(months, 1))


def from_now(day: date, today: date) -> Text:
    """Return how far away a day is, in days or months."""
    days = (day - today).days
    if days == 0:
        return TODAY_LAST
    if abs(days) <= DAYS_AS_DAYS:
        return (IN_DAYS if days > 0 else DAYS_AGO).of(abs(days))
    return (IN_MONTHS if days > 0 else MONTHS_AGO).of(int(abs(days) / DAYS_PER_MONTH))


def expiry_words(expiry: date | None, today: date) -> str:
    """Return when something expires, with how far away that is."""
    if expiry is None:
        return tr(NO_EXPIRY)
    words = EXPIRED_ON if expiry < today else EXPIRES
    return tr(words, date=expiry, when=from_now(expiry, today))


def lot_words(number: str) -> str:
    """Return what a lot is called."""
    return tr(LOT, number=number) if number else tr(NO_LOT_NUMBER)


def lot_line(lot: LotRow, unit: Label) -> str:
    """Return a lot at a place in one line, as it is chosen from."""
    expiry = current().date(lot.expiry_date) if lot.expiry_date else ""
    return joined(lot_words(lot.lot_number), expiry, lot.place_name, quantity_words(lot.quantity, unit), lot.fund)


def reason_words(reason: str) -> str:
    """Return a reason in words: one of ours, or what a person wrote."""
    return tr(said(reason, REASONS))
