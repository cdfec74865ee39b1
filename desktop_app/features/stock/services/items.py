"""Items of the post, with what is there of each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.db.database import post_of
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.packs import pack_of

from ..models import Item
from ..rules.availability import SET_ASIDE, may_leave, why_blocked
from ..rules.entries import ItemEntry, check_item
from ..rules.first_expired import in_order
from ..rules.natural_ids import item_id
from ..rules.pack_items import PackItem, pack_items
from ..rules.planning import MonthUse, average_use, months_of_stock
from ..rules.planning.levels import MINIMUM_MONTHS
from .item_facts import ItemFacts, facts_of, item_facts
from .lots import lots_at
from .month_use import month_uses, most_used
from .places import places

_NOT_IN_PACK = QT_TRANSLATE_NOOP("Stock", "The country pack has no item {code}. Add it as an item of your own.")
_GONE = QT_TRANSLATE_NOOP("Stock", "This item is not kept any more.")
_SAME_NAME = QT_TRANSLATE_NOOP("Stock", "There is an item called “{name}” already.")
_BALANCES = "SELECT item_id, quantity, expiry_date, blocked, place_kind FROM derived_stock_balance"


class ItemRow(NamedTuple):
    """One item as the list of stock shows it.

    Attributes:
        on_hand: units at all places, also those that may not be given out; below zero after an exchange at most.
        usable: units that may be given out today: not expired, not blocked, not set aside.
        expired: units whose last day has passed; ``expired_on_shelf`` those of them that were not set aside.
        next_expiry: of what may be given out.
        is_stocked_out: nothing may be given out, whatever lies there.
        is_below_minimum: what may be given out lasts no longer than the item's fewest months, at its average use.
    """

    id: bytes
    code: str
    name: Label
    unit: Label
    pack_size: int | None
    programme: str
    on_hand: int
    usable: int
    expired: int
    next_expiry: date | None
    is_stocked_out: bool
    is_below_minimum: bool
    retired: bool
    expired_on_shelf: int = 0


@dataclass(frozen=True, slots=True)
class LotRow:
    """One lot at one place; ``why_not`` says why nothing of it may be given out today."""

    id: bytes
    lot_number: str
    expiry_date: date | None
    fund: str
    blocked: str
    place: bytes
    place_name: Label
    quantity: int
    is_usable: bool
    why_not: Text | None


@dataclass(frozen=True, slots=True)
class ItemCard:
    """One item with its lots, first expired first; lots that are used up are left out."""

    row: ItemRow
    facts: ItemFacts
    lots: tuple[LotRow, ...]


@dataclass(frozen=True, slots=True)
class _State:
    """What may be done on a day with what lies somewhere."""

    expiry: date | None
    is_expired: bool
    is_usable: bool
    is_set_aside: bool


def _state(expiry: date | None, blocked: str, kind: str, today: date) -> _State:
    is_expired = expiry is not None and expiry < today
    return _State(expiry, is_expired, may_leave(expiry, blocked, kind, today), kind == SET_ASIDE)


@dataclass(slots=True)
class _Sum:
    on_hand: int = 0
    usable: int = 0
    expired: int = 0
    expired_on_shelf: int = 0
    next_expiry: date | None = None

    def add(self, quantity: int, state: _State) -> None:
        self.on_hand += quantity
        if state.is_expired:
            self.expired += quantity
            self.expired_on_shelf += 0 if state.is_set_aside else quantity
        if state.is_usable:
            self.usable += quantity
            if quantity > 0 and state.expiry is not None and (self.next_expiry is None or state.expiry < self.next_expiry):
                self.next_expiry = state.expiry


def items(session: Session, today: date, with_retired: bool = False) -> list[ItemRow]:
    """Return the items of the post with what is there of each, in the order of the country pack.

    Reads what the last stored action left; within an action its own movements do not show yet.
    """
    sums: dict[bytes, _Sum] = {}
    states: dict[tuple[str | None, str, str], _State] = {}
    for item, quantity, expiry, blocked, kind in session.connection().exec_driver_sql(_BALANCES).all():
        state = states.get((expiry, blocked, kind))
        if state is None:
            day = date.fromisoformat(expiry) if expiry else None
            state = states[expiry, blocked, kind] = _state(day, blocked, kind, today)
        total = sums.get(item)
        if total is None:
            total = sums[item] = _Sum()
        total.add(quantity, state)
    kept = [facts for facts in item_facts(session).values() if with_retired or facts.retired_on is None]
    low = _low(session, kept, sums, today)
    return [_row(facts, sums.get(facts.id) or _Sum(), facts.id in low) for facts in kept]


def _low(session: Session, kept: Sequence[ItemFacts], sums: Mapping[bytes, _Sum], today: date) -> set[bytes]:
    """Return the items whose usable stock lasts no longer than their fewest months.

    An average is at most the largest of its months: only where that could do is the average reckoned.
    """
    most = most_used(session, today)
    none = _Sum()
    asked = {
        facts.id: facts
        for facts in kept
        if sums.get(facts.id, none).usable * 10 <= _minimum_x10(facts) * most.get(facts.id, 0) and most.get(facts.id, 0) > 0
    }
    uses = month_uses(session, today, asked) if asked else {}
    return {item for item, facts in asked.items() if _is_low(facts, sums.get(item, none).usable, uses.get(item, ()))}


def _is_low(facts: ItemFacts, usable: int, months: Sequence[MonthUse]) -> bool:
    lasts = months_of_stock(usable, average_use(months).per_month_x10)
    return lasts is not None and lasts * 10 <= _minimum_x10(facts)


def _minimum_x10(facts: ItemFacts) -> int:
    return MINIMUM_MONTHS if facts.minimum_months_x10 is None else facts.minimum_months_x10


def item_card(session: Session, item: bytes, today: date) -> ItemCard:
    """Return an item with its lots; raises UserError if it is not kept."""
    facts = facts_of(session, item)
    if facts is None:
        raise UserError(_GONE)
    names = {place.id: place.name for place in places(session, with_retired=True)}
    total, rows = _Sum(), []
    for lot in in_order(lots_at(session, item)):
        quantity = sum(units for _, units in lot.changes)
        if quantity:
            total.add(quantity, _state(lot.expiry_date, lot.blocked, lot.place_kind, today))
            reason = why_blocked(lot.expiry_date, lot.blocked, lot.place_kind, today)
            name = names.get(lot.place, "")
            rows.append(
                LotRow(
                    lot.lot,
                    lot.lot_number,
                    lot.expiry_date,
                    lot.fund,
                    lot.blocked,
                    lot.place,
                    name,
                    quantity,
                    reason is None and quantity > 0,
                    reason,
                )
            )
    is_low = _is_low(facts, total.usable, month_uses(session, today, (item,)).get(item, ()))
    return ItemCard(_row(facts, total, is_low), facts, tuple(rows))


def offered_items(session: Session) -> list[PackItem]:
    """Return the items of the country pack that the post does not keep."""
    kept = {facts.code for facts in item_facts(session).values() if facts.retired_on is None}
    return [known for code, known in pack_items(pack_of(session)).items() if code not in kept]


def adopt_item(session: Session, code: str) -> bytes:
    """Keep an item of the country pack from now on and return its id; one that was retired is kept again.

    Raises:
        UserError: the pack has no such item.
    """
    if code not in pack_items(pack_of(session)):
        raise UserError(_NOT_IN_PACK.fill(code=code))
    key = item_id(post_of(session), code)
    row = living(session, Item, key)
    if row is None:
        make_or_revive(session, Item, key, code=code)
    else:
        row.retired_on = None
    return key


def register_item(session: Session, entry: ItemEntry) -> bytes:
    """Add an item of the post's own and return its id; raises InputError for what is missing or not possible."""
    _check(session, entry, is_of_pack=False)
    item = Item(**_values(entry))
    session.add(item)
    session.flush()
    return item.id


def change_item(session: Session, item: bytes, entry: ItemEntry) -> None:
    """Change an item; for one of the pack what is empty or None is the pack's.

    Raises:
        InputError: something is missing or not possible; nothing was stored.
        UserError: the item is not kept.
    """
    row = living(session, Item, item)
    if row is None:
        raise UserError(_GONE)
    _check(session, entry, row.code is not None, item)
    for key, value in _values(entry).items():
        setattr(row, key, value)


def retire_item(session: Session, item: bytes, today: date | None) -> None:
    """Order an item no more and leave it out of lists from ``today`` on; None keeps it again. Its ledger stays."""
    row = living(session, Item, item)
    if row is None:
        raise UserError(_GONE)
    row.retired_on = today


def _row(facts: ItemFacts, total: _Sum, is_low: bool) -> ItemRow:
    return ItemRow(
        facts.id,
        facts.code,
        facts.name,
        facts.unit,
        facts.pack_size,
        facts.programme,
        total.on_hand,
        total.usable,
        total.expired,
        total.next_expiry,
        total.usable <= 0,
        is_low,
        facts.retired_on is not None,
        total.expired_on_shelf,
    )


def _check(session: Session, entry: ItemEntry, is_of_pack: bool, itself: bytes | None = None) -> None:
    problems = check_item(entry, is_of_pack)
    if entry.name.strip() and entry.name.strip().casefold() in _names(item_facts(session).values(), itself):
        problems.append(Problem("name", _SAME_NAME.fill(name=entry.name.strip())))
    if problems:
        raise InputError(problems)


def _names(kept: Iterable[ItemFacts], itself: bytes | None) -> set[str]:
    return {str(facts.name).casefold() for facts in kept if facts.id != itself}


def _values(entry: ItemEntry) -> dict[str, object]:
    return {
        "name": entry.name.strip() or None,
        "unit": entry.unit.strip() or None,
        "pack_size": entry.pack_size,
        "programme": entry.programme.strip() or None,
        "minimum_months_x10": entry.minimum_months_x10,
        "maximum_months_x10": entry.maximum_months_x10,
        "emergency_months_x10": entry.emergency_months_x10,
        "campaign": entry.campaign or None,
        "has_expiry": entry.has_expiry,
        "note": entry.note.strip() or None,
    }
