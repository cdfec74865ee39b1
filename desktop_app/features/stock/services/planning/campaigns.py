"""What the country pack's campaigns need, from the children who live here."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.packs import Pack, Row, read_table
from desktop_app.residents.services import ResidentFilter, list_ids

from ...rules.planning import Campaign, CampaignNeed
from ...rules.planning import campaign_need as need_of
from ...rules.planning.campaigns import next_month_of

HEADER = ("code", "title", "months", "from_months", "until_months", "source")
MONTHS = tuple(str(number) for number in range(1, 13))
OLDEST_MONTHS = 1500
COUNTED = ("here", "temporarily_here", "temporarily_away")
"""Statuses of residents whom the post supplies; a visitor is part of the reserve."""


def campaigns(pack: Pack) -> Sequence[Campaign]:
    """Return the campaigns of the country pack; raises PackError for a wrong table."""
    return read_table(pack, "campaigns", HEADER, _campaign, key="code")


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


def _campaign(row: Row) -> Campaign:
    months = tuple(sorted({int(number) for number in row.several("months", MONTHS)}))
    first = row.needed("from_months", 0, OLDEST_MONTHS)
    row.filled("months")
    return Campaign(
        row.cells["code"], row.text("title"), months, first, row.needed("until_months", first, OLDEST_MONTHS), row.source()
    )
