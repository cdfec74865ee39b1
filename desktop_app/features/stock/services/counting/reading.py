"""What a count holds, line by line, beside the ledger as it is now."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.natural_rows import living

from ...models import Movement, StockCount, StockCountLine
from ...rules.counting import CountedLine
from ..item_facts import item_facts
from ..movements import LOT, counts
from ..places import places

GONE = QT_TRANSLATE_NOOP("Stock", "This count is not in the list any more.")
_NOW = "SELECT lot_id, quantity FROM derived_stock_balance WHERE place_id = ?"
NOT_OPEN = QT_TRANSLATE_NOOP("Stock", "This count is closed. Start a new one.")


@dataclass(frozen=True, slots=True)
class CountRow:
    """One count in the list.

    Attributes:
        state: "" while it is typed, then confirmed or abandoned.
        lines: on its sheet; ``counted`` of them have a number.
    """

    id: bytes
    place: bytes
    place_name: Label
    counted_on: date
    counted_by: str
    approved_by: str
    state: str
    confirmed_on: date | None
    note: str
    lines: int
    counted: int


@dataclass(frozen=True, slots=True)
class CountLine:
    """One lot on the sheet. Amounts are units; ``rule`` holds them as the rules of counting see them."""

    lot: bytes
    item: bytes
    name: Label
    unit: Label
    pack_size: int | None
    lot_number: str
    expiry_date: date | None
    fund: str
    note: str
    rule: CountedLine


@dataclass(frozen=True, slots=True)
class CountCard:
    """One count with its lines in the order of the paper."""

    row: CountRow
    lines: Sequence[CountLine]


def list_counts(session: Session) -> list[CountRow]:
    """Return all counts, those that are typed first, then the newest."""
    numbers = select(StockCountLine.count_id, func.count(), func.count(StockCountLine.counted)).group_by(StockCountLine.count_id)
    lines = {count: (all_, counted) for count, all_, counted in session.execute(numbers)}
    names = {place.id: place.name for place in places(session, with_retired=True)}
    counts = session.scalars(select(StockCount).order_by(StockCount.counted_on.desc(), StockCount.id.desc())).all()
    rows = [_row(one, names.get(one.place_id, ""), *lines.get(one.id, (0, 0))) for one in counts]
    return sorted(rows, key=lambda row: row.state != "")


def open_counts(session: Session) -> list[CountRow]:
    """Return the counts that are being typed."""
    return [row for row in list_counts(session) if not row.state]


def count_card(session: Session, count: bytes) -> CountCard:
    """Return one count; raises UserError if it is gone. A confirmed one shows the differences that it set right."""
    one = require_count(session, count)
    lines = lines_of(session, one, ledger_of_day(session, one))
    names = {place.id: place.name for place in places(session, with_retired=True)}
    counted = sum(1 for line in lines if line.rule.counted is not None)
    return CountCard(_row(one, names.get(one.place_id, ""), len(lines), counted), lines)


def require_count(session: Session, count: bytes) -> StockCount:
    """Return a count; raises UserError if it is gone."""
    row = living(session, StockCount, count)
    if row is None:
        raise UserError(GONE)
    return row


def require_open(session: Session, count: bytes) -> StockCount:
    """Return a count that is being typed; raises UserError for any other."""
    row = require_count(session, count)
    if row.state is not None:
        raise UserError(NOT_OPEN)
    return row


def ledger_of_day(session: Session, one: StockCount) -> dict[bytes, int]:
    """Return the units of each lot at the count's place at the end of its day, as the ledger is now.

    Reads what the last stored action left; within an action its own movements do not show yet.
    """
    found: dict[bytes, int] = defaultdict(int)
    found.update((lot, units) for lot, units in session.connection().exec_driver_sql(_NOW, (one.place_id,)))
    since = select(Movement.lot_id, Movement.quantity).where(
        Movement.place_id == one.place_id, Movement.moved_on > one.counted_on, counts()
    )
    for lot, units in session.execute(since):
        found[lot] -= units
    return {lot: units for lot, units in found.items() if units}


def lines_of(session: Session, one: StockCount, ledger: Mapping[bytes, int]) -> list[CountLine]:
    """Return the lines of a count in the order of the paper, beside what the ledger holds of each lot."""
    facts, was_set_right = item_facts(session), _set_right(session, one)
    query = select(StockCountLine, LOT.c.item_id, LOT.c.lot_number, LOT.c.expiry_date, LOT.c.fund)
    query = query.join(LOT, LOT.c.id == StockCountLine.lot_id).where(StockCountLine.count_id == one.id)
    rows = session.execute(query).all()
    stored = sorted((row for row in rows if row.item_id in facts), key=lambda row: (row[0].line_number or 0, row[0].id))
    found = []
    for number, (line, item_id, lot_number, expiry_date, fund) in enumerate(stored, 1):  # two laptops may both have added a line
        item = facts[item_id]
        before = ledger.get(line.lot_id, 0)
        if one.state == "confirmed" and line.counted is not None:
            before = line.counted - was_set_right.get(line.lot_id, 0)
        rule = CountedLine(number, item.name, before, line.counted, line.ledger_when_typed, line.reason or "")
        found.append(
            CountLine(
                line.lot_id,
                item_id,
                item.name,
                item.unit,
                item.pack_size,
                lot_number or "",
                expiry_date,
                fund or "",
                line.note or "",
                rule,
            )
        )
    return found


def _set_right(session: Session, one: StockCount) -> dict[bytes, int]:
    """Return what the confirmation of a count added to each lot."""
    query = select(Movement.lot_id, Movement.quantity).where(Movement.cause_id == one.id, Movement.kind == "adjustment")
    return {lot: units for lot, units in session.execute(query)}


def _row(one: StockCount, place_name: Label, lines: int, counted: int) -> CountRow:
    return CountRow(
        one.id,
        one.place_id,
        place_name,
        one.counted_on,
        one.counted_by or "",
        one.approved_by or "",
        one.state or "",
        one.confirmed_on,
        one.note or "",
        lines,
        counted,
    )
