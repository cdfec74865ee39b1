"""What a campaign needs: children of its ages, times dose, times 1.1 (domain.md 9, defaults for a post)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from desktop_app.core.period import Month, add_months
from desktop_app.core.text import Words

RESERVE_PERCENT = 10
"""More than the children who are known: newcomers, visitors, and what falls to the ground."""


@dataclass(frozen=True, slots=True)
class Campaign:
    """A rule of the country pack.

    Attributes:
        months: numbers of the months in which it is held, in order.
        from_months, until_months: completed months of age on the last day of the campaign's month, both included.
        source: id of a pack's ``Source``.
    """

    code: str
    title: Words
    months: tuple[int, ...]
    from_months: int
    until_months: int
    source: str


@dataclass(frozen=True, slots=True)
class CampaignNeed:
    """Units that one campaign needs of one item.

    Attributes:
        children: residents of its ages, as they are known today.
        dose: units for each child.
        need: units, with the reserve, a started unit counted whole.
        is_partly_unborn: children who are not born yet will be of its ages; they are not counted.
        given: units given out in its month already.
    """

    campaign: Campaign
    month: Month
    children: frozenset[bytes]
    dose: int
    need: int
    is_partly_unborn: bool = False
    given: int = 0

    @property
    def still_needed(self) -> int:
        """Return the units that are still to be given out."""
        return max(0, self.need - self.given)


def campaign_need(campaign: Campaign, month: Month, children: Collection[bytes], dose: int, today: date) -> CampaignNeed:
    """Return what ``children`` need in a month, with the reserve."""
    need = -(-len(children) * dose * (100 + RESERVE_PERCENT) // 100)
    is_partly_unborn = add_months(today, campaign.from_months) < month.last
    return CampaignNeed(campaign, month, frozenset(children), dose, need, is_partly_unborn)


def next_month_of(campaign: Campaign, today: date) -> Month:
    """Return the month in which the campaign is held next, or is held now."""
    this = Month.of(today)
    return next(month for month in (this.plus(ahead) for ahead in range(13)) if month.month in campaign.months)
