"""What each item's stock means: how long it lasts, what of it is at risk, and what to order."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.core.text import Label
from desktop_app.db.settings import get_setting
from desktop_app.packs import pack_of

from ...rules.planning import AverageUse, CampaignNeed, Levels, Proposal, Wasted, expiring_before_use, propose
from ...rules.planning.orders import ORDER_SYSTEM, System
from ..item_facts import ItemFacts, item_facts
from ..month_use import used_in
from .campaigns import campaign_needs
from .usable import Stock, stock_of_items
from .use import average_use

NOTHING = Stock(0, ())


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One item with what is proposed for it.

    Attributes:
        name: of the item; ``unit`` and ``pack_size`` as it is counted and delivered.
        wasted: lots of it that will expire before they are used.
    """

    proposal: Proposal
    name: Label
    unit: Label
    pack_size: int
    programme: str
    wasted: Sequence[Wasted]


def propose_order(session: Session, today: date, system: System | None = None) -> list[Proposal]:
    """Return what to order of each item that the post keeps, also where that is nothing.

    Args:
        system: "standard" orders what is at or below its minimum, "forced" everything up to its maximum; None takes
            what the post has chosen.
    """
    return [row.proposal for row in plan(session, today, system)]


def plan(session: Session, today: date, system: System | None = None) -> list[PlanRow]:
    """Return the plan of every item that the post keeps, in the order of its items; ``system`` as in ``propose_order``."""
    system = system or chosen_system(session)
    pack = pack_of(session)
    items = [item for item in item_facts(session, pack).values() if item.retired_on is None]
    stock = stock_of_items(session, today)
    uses = average_use(session, [item.id for item in items], today)
    doses = sorted({(one.campaign, one.campaign_dose or 1) for one in items if one.campaign})
    needs = campaign_needs(session, pack, doses, today)
    this_month = Month.of(today)
    given = used_in(session, this_month)
    rows = []
    for item in items:
        found, use = stock.get(item.id, NOTHING), uses[item.id]
        need = needs.get((item.campaign, item.campaign_dose or 1))
        if need is not None and need.month == this_month:
            need = replace(need, given=given.get(item.id, 0))
        wasted = _at_risk(found, use, need, today)
        proposal = propose(
            item.id,
            found.on_hand,
            found.usable,
            sum(one.quantity for one in wasted),
            use,
            _levels(item),
            item.pack_size or 1,
            system,
            need,
            today,
        )
        rows.append(_row(item, proposal, wasted))
    return rows


def chosen_system(session: Session) -> System:
    """Return which items the post orders: those at or below their minimum, unless it has chosen otherwise."""
    return "forced" if get_setting(session, ORDER_SYSTEM) == "forced" else "standard"


def _row(item: ItemFacts, proposal: Proposal, wasted: Sequence[Wasted]) -> PlanRow:
    return PlanRow(proposal, item.name, item.unit, item.pack_size or 1, item.programme, wasted)


def _levels(item: ItemFacts) -> Levels:
    usual = Levels()
    least, most, emergency = item.minimum_months_x10, item.maximum_months_x10, item.emergency_months_x10
    return Levels(
        usual.minimum_x10 if least is None else least,
        usual.maximum_x10 if most is None else most,
        usual.emergency_x10 if emergency is None else emergency,
    )


def _at_risk(stock: Stock, use: AverageUse, need: CampaignNeed | None, today: date) -> list[Wasted]:
    """Return what will expire before it is used; what waits for a campaign is used on the campaign's last day at the latest."""
    if need is None:
        return expiring_before_use(stock.lots, use.per_month_x10, today)
    return [one for one in expiring_before_use(stock.lots, None, today) if one.expiry_date < need.month.last]
