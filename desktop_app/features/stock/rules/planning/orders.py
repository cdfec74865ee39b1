"""What is to be ordered: up to the maximum, in whole packs, counting what will expire before it is used.

Systems of LOGHB: *standard* orders, at the monthly review, what is at or below its minimum; *forced* orders everything
up to its maximum. An item of a campaign follows the number of children instead of the use (domain.md 9).
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from desktop_app.core.errors import Problem
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ..entries import MOST_UNITS
from .campaigns import CampaignNeed
from .levels import Levels
from .use import AverageUse, months_of_stock

System = Literal["standard", "forced"]
ORDER_SYSTEM = "stock.order_system"
"""Setting of the post: which system it orders by."""

ORDER_NEEDS_REASON = QT_TRANSLATE_NOOP("Stock", "{proposed} were proposed. Write why it is {ordered} instead.")
NOT_BELOW_ZERO = QT_TRANSLATE_NOOP("Stock", "Write how many to order, or 0 for none.")
TOO_MANY_UNITS = QT_TRANSLATE_NOOP("Stock", "{ordered} is too many. Check the number: it counts single units, not boxes.")

NO_USE_KNOWN = QT_TRANSLATE_NOOP("Stock", "It is not known how much is used in a month. Write the number that you need.")
NOT_USED = QT_TRANSLATE_NOOP("Stock", "Nothing was given out in the months that count. Nothing is proposed.")
EMERGENCY = QT_TRANSLATE_NOOP(
    "Stock", "Lasts {months} months: do not wait for the next delivery. Up to {maximum} months of use are {target}."
)
BELOW_MINIMUM = QT_TRANSLATE_NOOP(
    "Stock", "Lasts {months} months; the least is {minimum}. Up to {maximum} months of use are {target}."
)
UP_TO_MAXIMUM = QT_TRANSLATE_NOOP("Stock", "Lasts {months} months. Up to {maximum} months of use are {target}.")
ENOUGH = QT_TRANSLATE_NOOP("Stock", "Lasts {months} months. It is ordered when it lasts {minimum} months or less.")
ENOUGH_UP_TO_MAXIMUM = QT_TRANSLATE_NOOP("Stock", "Lasts {months} months: as much as should be kept, or more.")
CAMPAIGN = QT_TRANSLATE_NOOP("Stock", "{campaign} in {month}: {n} children × {dose} and 10% more are {target}.")
CAMPAIGN_LATER = QT_TRANSLATE_NOOP("Stock", "{campaign} is held in {month}. It is ordered in the two months before.")
CAMPAIGN_LEAD_MONTHS = 2
"""A campaign's stock is ordered from two months before it on: with one month of delivery it is there in time."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What to order of one item, and what that rests on. All amounts are units.

    Attributes:
        on_hand: all there is, the expired and set aside included.
        usable: may be given out today.
        expiring_before_use: part of ``usable`` that will expire before its turn.
        monthly_use: average with its months; of a campaign item it is told, not used.
        months_of_stock: of what is usable and will not expire first; None where the use is unknown or zero.
        minimum, maximum, emergency: tenths of months.
        order_up_to: 0 if nothing can be told; of a campaign what is still to be given out.
        proposed: whole packs.
        is_emergency: it will not last until the next delivery.
        need: of the campaign that the item is for.
    """

    item: bytes
    on_hand: int
    usable: int
    expiring_before_use: int
    monthly_use: AverageUse
    months_of_stock: float | None
    minimum: int
    maximum: int
    emergency: int
    order_up_to: int
    proposed: int
    reason: Text
    is_emergency: bool = False
    need: CampaignNeed | None = None


def propose(
    item: bytes,
    on_hand: int,
    usable: int,
    expiring: int,
    use: AverageUse,
    levels: Levels,
    pack_size: int,
    system: System = "standard",
    need: CampaignNeed | None = None,
    today: date | None = None,
) -> Proposal:
    """Return what to order of an item today.

    Args:
        expiring: part of ``usable`` that will expire before its turn.
        pack_size: units in a box as it is delivered.
        need: of the item's next campaign; the order follows it instead of the use.
    """
    lasting = usable - expiring
    months = months_of_stock(lasting, use.per_month_x10)
    if need is not None:
        order_up_to, is_due, is_emergency, reason = _of_campaign(need, lasting, today)
    else:
        order_up_to, is_due, is_emergency, reason = _of_use(use, months, levels, system)
    proposed = rounded_up(order_up_to - lasting, pack_size) if is_due else 0
    return Proposal(
        item,
        on_hand,
        usable,
        expiring,
        use,
        months,
        levels.minimum_x10,
        levels.maximum_x10,
        levels.emergency_x10,
        order_up_to,
        proposed,
        reason,
        is_emergency,
        need,
    )


def rounded_up(units: int, pack_size: int) -> int:
    """Return ``units`` in whole packs; nothing for zero or less."""
    return max(0, -(-units // max(1, pack_size)) * max(1, pack_size))


def in_months(months_x10: int) -> float | int:
    """Return tenths of months as months, whole ones without decimals."""
    return months_x10 / 10 if months_x10 % 10 else months_x10 // 10


def check_order_line(proposed: int, ordered: int | None, reason: str) -> list[Problem]:
    """Return what is wrong with a line of an order: a changed number without its reason, or no number."""
    if ordered is None or ordered < 0:
        return [Problem("ordered", NOT_BELOW_ZERO)]
    if ordered > MOST_UNITS:
        return [Problem("ordered", TOO_MANY_UNITS.fill(ordered=ordered))]
    if ordered != proposed and not reason.strip():
        return [Problem("reason", ORDER_NEEDS_REASON.fill(proposed=proposed, ordered=ordered))]
    return []


def _of_use(use: AverageUse, months: float | None, levels: Levels, system: System) -> tuple[int, bool, bool, Text]:
    if use.per_month_x10 is None:
        return 0, False, False, NO_USE_KNOWN
    if months is None:
        return 0, False, False, NOT_USED
    target = levels.units(levels.maximum_x10, use.per_month_x10)
    is_emergency = months * 10 < levels.emergency_x10
    is_low = months * 10 <= levels.minimum_x10
    is_full = months * 10 >= levels.maximum_x10
    if is_emergency:
        words = EMERGENCY
    elif is_low:
        words = BELOW_MINIMUM
    elif system == "forced":
        words = ENOUGH_UP_TO_MAXIMUM if is_full else UP_TO_MAXIMUM
    else:
        words = ENOUGH
    least, most = in_months(levels.minimum_x10), in_months(levels.maximum_x10)
    filled = words.fill(months=round(months, 1), minimum=least, maximum=most, target=target)
    return target, is_emergency or is_low or (system == "forced" and not is_full), is_emergency, filled


def _of_campaign(need: CampaignNeed, lasting: int, today: date | None) -> tuple[int, bool, bool, Text]:
    is_due = today is None or need.month <= Month.of(today).plus(CAMPAIGN_LEAD_MONTHS)
    if not is_due:
        return need.still_needed, False, False, CAMPAIGN_LATER.fill(campaign=need.campaign.title, month=need.month)
    words = CAMPAIGN.of(len(need.children)).fill(campaign=need.campaign.title, month=need.month, dose=need.dose, target=need.need)
    is_emergency = today is not None and need.month == Month.of(today) and lasting < need.still_needed
    return need.still_needed, True, is_emergency, words
