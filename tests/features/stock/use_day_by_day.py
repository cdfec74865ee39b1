"""Average monthly use reckoned day by day, the slow way: what the local table's steps are compared with."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.features.stock import services
from desktop_app.features.stock.models import Lot, Movement, StockPlace
from desktop_app.features.stock.rules.availability import SET_ASIDE, why_blocked
from desktop_app.features.stock.rules.planning import AverageUse, MonthUse, months_looked_at
from desktop_app.features.stock.rules.planning import average_use as average_of

USE_KINDS = ("issue", "return")


@dataclass(frozen=True, slots=True)
class LotFacts:
    """What a lot is, wherever it lies."""

    item: bytes
    expiry_date: date | None
    blocked: str

    def is_usable(self, day: date) -> bool:
        return why_blocked(self.expiry_date, self.blocked, "post", day) is None


def lot_facts(session: Session) -> dict[bytes, LotFacts]:
    query = select(Lot.id, Lot.item_id, Lot.expiry_date, Lot.blocked)
    return {key: LotFacts(item, expiry, blocked or "") for key, item, expiry, blocked in session.execute(query)}


def places_set_aside(session: Session) -> frozenset[bytes]:
    return frozenset(session.scalars(select(StockPlace.id).where(StockPlace.kind == SET_ASIDE)))


@dataclass(slots=True)
class _Days:
    """What moved of one item in the months looked at.

    Attributes:
        standing: (lot, place) -> units at the end of the day before.
        moved: day -> (lot, place) -> units.
        issued: days on which something was given out.
        used: by month.
    """

    standing: dict[tuple[bytes, bytes], int] = field(default_factory=dict)
    moved: dict[date, list[tuple[bytes, bytes, int]]] = field(default_factory=lambda: defaultdict(list))
    issued: set[date] = field(default_factory=set)
    used: dict[Month, int] = field(default_factory=lambda: defaultdict(int))


def average_uses(session: Session, today: date) -> dict[bytes, AverageUse]:
    """Return the average use of every item that ever moved.

    What was given out and later taken back by a reversal was no use, whenever the reversal was written.
    """
    months = months_looked_at(today)
    first, last = months[0].first, months[-1].last
    facts, aside = lot_facts(session), places_set_aside(session)
    items: dict[bytes, _Days] = defaultdict(_Days)
    for (lot, place), units in services.balance(session, first - timedelta(days=1)).items():
        if lot in facts and place not in aside:
            items[facts[lot].item].standing[lot, place] = units
    _read_movements(session, items, aside, first, last)
    kept_since = _kept_since(session)
    return {
        item: average_of([_month_use(month, items[item], facts, kept_since[item]) for month in months]) for item in kept_since
    }


def _kept_since(session: Session) -> dict[bytes, date]:
    query = select(Movement.item_id, func.min(Movement.moved_on)).group_by(Movement.item_id)
    return {item: day for item, day in session.execute(query)}


def _read_movements(session: Session, items: dict[bytes, _Days], aside: Collection[bytes], first: date, last: date) -> None:
    taken_back = set(session.scalars(select(Movement.reverses_id).where(Movement.reverses_id.is_not(None))))
    columns = (
        Movement.id,
        Movement.item_id,
        Movement.lot_id,
        Movement.place_id,
        Movement.moved_on,
        Movement.kind,
        Movement.quantity,
    )
    for key, item, lot, place, day, kind, units in session.execute(
        select(*columns).where(Movement.moved_on.between(first, last))
    ):
        days = items[item]
        if place not in aside:
            days.moved[day].append((lot, place, units))
        if kind in USE_KINDS and key not in taken_back:
            days.used[Month.of(day)] -= units
            if kind == "issue":
                days.issued.add(day)


def _month_use(month: Month, days: _Days, facts: Mapping[bytes, LotFacts], kept_since: date) -> MonthUse:
    """Return the use of a month and go on with what stood at its end; months are asked in their order."""
    out = 0
    for day in _days_of(month):
        for lot, place, units in days.moved.get(day, ()):
            days.standing[lot, place] = days.standing.get((lot, place), 0) + units
        if day not in days.issued and not _is_available(days.standing, facts, day):
            out += 1
    return MonthUse(month, days.used.get(month, 0), out, month.last.day, kept_since <= month.last)


def _is_available(standing: Mapping[tuple[bytes, bytes], int], facts: Mapping[bytes, LotFacts], day: date) -> bool:
    """Return True if something could be given out on a day; a lot that is blocked today counts as blocked then."""
    return any(units > 0 and facts[lot].is_usable(day) for (lot, _place), units in standing.items() if lot in facts)


def _days_of(month: Month) -> Iterator[date]:
    for number in range(month.last.day):
        yield month.first + timedelta(days=number)
