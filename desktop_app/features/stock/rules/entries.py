"""What people enter about stock, and what of it cannot be true."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .first_expired import Pick

MOST_UNITS = 9_999_999
"""More of one thing does not fit into a village post; it is a slip of the hand."""
MOST_PACK, MOST_MONTHS_X10 = 100_000, 240

_FUTURE = QT_TRANSLATE_NOOP("Stock", "{date} is in the future. Write the day on which it happened.")
_NO_DATE = QT_TRANSLATE_NOOP("Stock", "Write the date.")
_NO_QUANTITY = QT_TRANSLATE_NOOP("Stock", "Write how many: a whole number from 1 on.")
_TOO_MANY = QT_TRANSLATE_NOOP("Stock", "{quantity} is more than the program takes. Check the number.")
_NO_LINES = QT_TRANSLATE_NOOP("Stock", "Write at least one item that was delivered.")
_NO_EXPIRY = QT_TRANSLATE_NOOP("Stock", "Write the expiry date that is printed on the box.")
_NO_EXPIRY_NEEDED = QT_TRANSLATE_NOOP("Stock", "This item does not expire. Leave the expiry date empty.")
_ARRIVED_EXPIRED = QT_TRANSLATE_NOOP(
    "Stock", "It expired on {expiry}, before it came on {date}. Check both dates; if they are right, do not accept it."
)
_NO_REASON = QT_TRANSLATE_NOOP("Stock", "Write why.")
_NO_NAME = QT_TRANSLATE_NOOP("Stock", "Write what the item is called.")
_NO_UNIT = QT_TRANSLATE_NOOP("Stock", "Write the smallest unit that is given out, e.g. tablets.")
_PACK = QT_TRANSLATE_NOOP("Stock", "What a box holds is 1 to {most}.")
_MONTHS = QT_TRANSLATE_NOOP("Stock", "Write a number of months from 0 to {most}.")
_ORDER_OF_MONTHS = QT_TRANSLATE_NOOP("Stock", "The most months must be more than the fewest.")
_EMERGENCY = QT_TRANSLATE_NOOP("Stock", "An emergency begins below the fewest months.")


@dataclass(frozen=True, slots=True)
class ItemEntry:
    """An item of the post's own, or what the post has changed of a pack's item; empty or None takes the pack's.

    Attributes:
        unit: the smallest one that is given out: a code of ``words.UNITS`` or the post's own word.
        minimum_months_x10, maximum_months_x10, emergency_months_x10: tenths of a month.
        campaign: code of the pack's rule of need.
    """

    name: str = ""
    unit: str = ""
    pack_size: int | None = None
    programme: str = ""
    minimum_months_x10: int | None = None
    maximum_months_x10: int | None = None
    emergency_months_x10: int | None = None
    campaign: str = ""
    has_expiry: bool | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One lot of a delivery.

    Attributes:
        quantity: in the smallest unit, not in boxes.
        is_checked: the person looked at the box again after a question about the lot number: it is as typed.
    """

    item: bytes
    lot_number: str
    expiry_date: date | None
    fund: str
    quantity: int
    is_checked: bool = False


@dataclass(frozen=True, slots=True)
class Receipt:
    """A delivery. ``place`` None is the post itself; ``order`` is the stock order that it answers."""

    on_date: date
    partner: str
    number: str
    place: bytes | None
    lines: Sequence[ReceiptLine]
    order: bytes | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Issue:
    """What is given out of one item.

    Attributes:
        place: None is the post itself.
        picks: the lots that are taken; None takes them first expired, first out.
        reason: of taking another lot than the one that expires first.
        resident: to whom; or ``to``, a group or a person from elsewhere.
        cause: id of the service, aid or other record behind it.
    """

    item: bytes
    quantity: int
    place: bytes | None
    on_date: date
    picks: Sequence[Pick] | None = None
    reason: str | None = None
    resident: bytes | None = None
    to: str | None = None
    cause: bytes | None = None
    given_by: str | None = None
    note: str = ""


def check_day(day: date | None, today: date, field: str = "on_date") -> list[Problem]:
    """Return why something cannot have happened on a day."""
    if day is None:
        return [Problem(field, _NO_DATE)]
    return [Problem(field, _FUTURE.fill(date=day))] if day > today else []


def check_quantity(quantity: int | None, field: str = "quantity") -> list[Problem]:
    """Return what is wrong with a number of units."""
    if quantity is None or quantity < 1:
        return [Problem(field, _NO_QUANTITY)]
    return [Problem(field, _TOO_MANY.fill(quantity=quantity))] if quantity > MOST_UNITS else []


def check_reason(reason: str | None, field: str = "reason") -> list[Problem]:
    """Return a problem if no reason is written."""
    return [] if (reason or "").strip() else [Problem(field, _NO_REASON)]


def check_receipt(receipt: Receipt, items_that_expire: Iterable[bytes], today: date) -> list[Problem]:
    """Return what cannot be true of a delivery; fields of a line are called ``lines.<number from 0>.<field>``."""
    problems = check_day(receipt.on_date, today)
    if not receipt.lines:
        problems.append(Problem("lines", _NO_LINES))
    expiring = set(items_that_expire)
    for number, line in enumerate(receipt.lines):
        at = f"lines.{number}."
        problems += check_quantity(line.quantity, f"{at}quantity")
        if missing := check_expiry(line.expiry_date, line.item in expiring, f"{at}expiry_date"):
            problems += missing
        elif line.expiry_date is not None and receipt.on_date is not None and line.expiry_date < receipt.on_date:
            words = _ARRIVED_EXPIRED.fill(expiry=line.expiry_date, date=receipt.on_date)
            problems.append(Problem(f"{at}expiry_date", words))
    return problems


def check_expiry(expiry_date: date | None, has_expiry: bool, field: str = "expiry_date") -> list[Problem]:
    """Return what is wrong with the expiry date of a lot whose item does expire, or does not."""
    if has_expiry and expiry_date is None:
        return [Problem(field, _NO_EXPIRY)]
    return [Problem(field, _NO_EXPIRY_NEEDED)] if expiry_date is not None and not has_expiry else []


def check_item(entry: ItemEntry, is_of_pack: bool) -> list[Problem]:
    """Return what is wrong with an item; a pack's item has name and unit from the pack."""
    problems = []
    if not is_of_pack and not entry.name.strip():
        problems.append(Problem("name", _NO_NAME))
    if not is_of_pack and not entry.unit.strip():
        problems.append(Problem("unit", _NO_UNIT))
    if entry.pack_size is not None and not 1 <= entry.pack_size <= MOST_PACK:
        problems.append(Problem("pack_size", _PACK.fill(most=MOST_PACK)))
    months = ("minimum_months_x10", "maximum_months_x10", "emergency_months_x10")
    for field in months:
        value: int | None = getattr(entry, field)
        if value is not None and not 0 <= value <= MOST_MONTHS_X10:
            problems.append(Problem(field, _MONTHS.fill(most=MOST_MONTHS_X10 // 10)))
    low, high, emergency = (getattr(entry, field) for field in months)
    if low is not None and high is not None and high <= low:
        problems.append(Problem("maximum_months_x10", _ORDER_OF_MONTHS))
    if low is not None and emergency is not None and emergency > low:
        problems.append(Problem("emergency_months_x10", _EMERGENCY))
    return problems
