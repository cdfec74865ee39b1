"""Planning in a volunteer's words."""

from collections.abc import Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.ui.words import current, tr

from ...rules.planning import AverageUse, MonthUse, Proposal

NOT_KNOWN = QT_TRANSLATE_NOOP("Stock", "not known")
MONTHS = QT_TRANSLATE_NOOP("Stock", "{months} months")
USED = QT_TRANSLATE_NOOP("Stock", "{month}: {used} given out")
USED_DAYS_OUT = QT_TRANSLATE_NOOP("Stock", "{month}: {used} given out, {n} days without stock")
LEFT_OUT = QT_TRANSLATE_NOOP("Stock", "{month}: left out, no stock on {n} days")
NOT_KEPT = QT_TRANSLATE_NOOP("Stock", "{month}: left out, the post did not have it yet")
AVERAGE = QT_TRANSLATE_NOOP("Stock", "Average of {n} months: {used} in a month")
NO_AVERAGE = QT_TRANSLATE_NOOP("Stock", "No month can be counted, so the use is not known.")
NEED_WAS_LARGER = QT_TRANSLATE_NOOP(
    "Stock", "On some of these days nothing could be given out: more may be needed than the average says."
)
STATES: Mapping[str, tuple[Text, str]] = {
    "emergency": (QT_TRANSLATE_NOOP("Stock", "Do not wait"), "danger"),
    "order": (QT_TRANSLATE_NOOP("Stock", "Order"), "warn"),
    "campaign": (QT_TRANSLATE_NOOP("Stock", "For the campaign"), "info"),
    "later": (QT_TRANSLATE_NOOP("Stock", "Campaign later"), "plain"),
    "unused": (QT_TRANSLATE_NOOP("Stock", "Not used"), "plain"),
    "unknown": (QT_TRANSLATE_NOOP("Stock", "Use not known"), "plain"),
    "enough": (QT_TRANSLATE_NOOP("Stock", "Enough"), "ok"),
}
"""What a proposal comes to: its words and the tone of its pill."""


def state_of(proposal: Proposal) -> str:
    """Return a key of ``STATES``."""
    if proposal.is_emergency and proposal.proposed:
        return "emergency"
    if proposal.proposed:
        return "campaign" if proposal.need is not None else "order"
    if proposal.need is not None:
        return "enough" if proposal.usable - proposal.expiring_before_use >= proposal.order_up_to else "later"
    if not proposal.monthly_use.per_month_x10:
        return "unknown" if proposal.monthly_use.per_month_x10 is None else "unused"
    return "enough"


def units(amount: int | None) -> str:
    """Return a number of units; "" for none."""
    return "" if amount is None else current().number(amount)


def tenths(amount_x10: int | None) -> str:
    """Return tenths as a number with as many decimals as it needs, e.g. a use of 10.3 in a month; "not known" for None."""
    if amount_x10 is None:
        return tr(NOT_KNOWN)
    return current().number(amount_x10 / 10, 1 if amount_x10 % 10 else 0)


def lasts(months: float | None) -> str:
    """Return how long stock lasts, e.g. "1.5 months"; a dash where nobody can say."""
    return "–" if months is None else tr(MONTHS, months=current().number(months, 1 if months else 0))


def month_line(one: MonthUse) -> Label:
    """Return one month of an average: what was used, or why it is left out."""
    if one.left_out == "not_kept_yet":
        return NOT_KEPT.fill(month=one.month)
    if one.left_out == "out_of_stock":
        return LEFT_OUT.of(one.days_out).fill(month=one.month)
    if one.days_out:
        return USED_DAYS_OUT.of(one.days_out).fill(month=one.month, used=one.used)
    return USED.fill(month=one.month, used=one.used)


def average_line(use: AverageUse) -> Label:
    """Return what the average comes to."""
    if use.per_month_x10 is None:
        return NO_AVERAGE
    return AVERAGE.of(len(use.counted)).fill(used=tenths(use.per_month_x10))
