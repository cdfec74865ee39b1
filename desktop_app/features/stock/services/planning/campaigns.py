"""What the country pack's campaigns need, from the children who live here."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.core.schedule import Anchor, ScheduleRow
from desktop_app.packs import Pack, schedule_of_pack
from desktop_app.residents.services import ResidentFilter, list_ids

from ...rules.planning import Campaign, CampaignNeed
from ...rules.planning import campaign_need as need_of
from ...rules.planning.campaigns import next_month_of

COUNTED = ("here", "temporarily_here", "temporarily_away")
"""Statuses of residents whom the post supplies; a visitor is part of the reserve."""


def campaigns(pack: Pack) -> Sequence[Campaign]:
    """Return the campaigns of the country pack's schedule; raises PackError for a wrong one."""
    return tuple(_campaign(row) for row in schedule_of_pack(pack).rows if row.anchor is Anchor.CAMPAIGN)


def children_of_ages(session: Session, from_months: int, until_months: int, on_date: date) -> frozenset[bytes]:
    """Return the residents who will have these completed months of age on a day, both included.

    Who has no known birth date is not counted: nobody can say whether the dose is for them.
    """
    wanted = ResidentFilter(statuses=COUNTED, youngest_months=from_months, oldest_months=until_months, on=on_date)
    return frozenset(list_ids(session, wanted))


def campaign_need(session: Session, pack: Pack, campaign: str, month: Month, today: date, dose: int = 1) -> CampaignNeed:
    """Return what a campaign needs in a month; raises KeyError for a campaign that the pack does not know.

    Args:
        campaign: its code.
        dose: units for each child.
    """
    rule = {one.code: one for one in campaigns(pack)}[campaign]
    children = children_of_ages(session, rule.from_months, rule.until_months, month.last)
    return need_of(rule, month, children, dose, today)


def campaign_needs(
    session: Session, pack: Pack, doses: Sequence[tuple[str, int]], today: date
) -> dict[tuple[str, int], CampaignNeed]:
    """Return what the next campaign of each (code, units for each child) needs; codes unknown to the pack are left out."""
    rules = {one.code: one for one in campaigns(pack)}
    return {
        (code, dose): campaign_need(session, pack, code, next_month_of(rules[code], today), today, dose)
        for code, dose in doses
        if code in rules
    }


def _campaign(row: ScheduleRow) -> Campaign:
    oldest = None if row.latest is None else row.latest.last_month
    if row.due.months is None or oldest is None:
        raise ValueError(f"{row.code}: the pack's ages of a campaign are months or years")
    return Campaign(row.code, row.title, row.months, row.due.months, oldest, row.source)
