"""Giving out: first expired, first out, on one rule of availability."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ..models import Movement
from ..rules.availability import LotAtPlace, available, why_not
from ..rules.entries import Issue, check_day, check_quantity
from ..rules.first_expired import Pick, in_order, passed_over, suggest
from ..rules.natural_ids import issue_for_id
from .item_facts import facts_of
from .lots import lots_at
from .movements import write_document, write_movement
from .places import default_place, ensure_place

_NO_ITEM = QT_TRANSLATE_NOOP("Stock", "This item is not kept at the post. Add it first.")
_NOT_ENOUGH = QT_TRANSLATE_NOOP("Stock", "{item}: {quantity} were asked for, {left} can be given out on {date}.")
_LOT_SAYS = QT_TRANSLATE_NOOP("Stock", "Lot {lot}: {reason}")
_NOT_HERE = QT_TRANSLATE_NOOP("Stock", "A lot that was chosen is not at this place. Choose again.")
_LOT_HAS = QT_TRANSLATE_NOOP("Stock", "Lot {lot}: {quantity} were asked for, {left} can be given out on {date}.")
_OTHER_SUM = QT_TRANSLATE_NOOP("Stock", "{quantity} are given out, but the chosen lots add up to {chosen}.")
_FIRST_EXPIRED = QT_TRANSLATE_NOOP("Stock", "Lot {lot} expires first, on {expiry}. Take it first, or write why not.")


@dataclass(frozen=True, slots=True)
class LotOffer:
    """One lot at a place as it is offered.

    Attributes:
        quantity: units at the end of the day; ``left`` those of them that may be given out.
        why_not: why it is not offered; None if it is.
    """

    lot: bytes
    place: bytes
    lot_number: str
    expiry_date: date | None
    fund: str
    quantity: int
    left: int
    why_not: Text | None


def offers(session: Session, item: bytes, place: bytes | None, on_date: date) -> list[LotOffer]:
    """Return the lots of an item at a place that are there, came later or were there, first expired first, each with its reason.

    Lots of which nothing is left on the day and later are not listed.
    """
    found = []
    for lot in in_order(lots_at(session, item, place or default_place(session))):
        quantity = sum(units for day, units in lot.changes if day <= on_date)
        later = sum(units for _, units in lot.changes)
        if quantity or later:
            left, reason = available(lot, on_date), why_not(lot, on_date)
            found.append(LotOffer(lot.lot, lot.place, lot.lot_number, lot.expiry_date, lot.fund, quantity, left, reason))
    return found


def suggest_issue(session: Session, item: bytes, quantity: int, place: bytes | None, on_date: date) -> list[Pick]:
    """Return what to take, first expired first; less than ``quantity`` if there is not so much."""
    return suggest(lots_at(session, item, place or default_place(session)), quantity, on_date)


def issue(session: Session, entry: Issue, today: date) -> list[bytes]:
    """Give out units of an item and return the ids of the movements, one a lot.

    Raises:
        InputError: there is not so much on that day, or it is needed for what was given out later; a lot may not be
            given out; another lot is taken without a reason. Nothing was stored.
    """
    if problems := [*check_day(entry.on_date, today), *check_quantity(entry.quantity)]:
        raise InputError(problems)
    facts = facts_of(session, entry.item)
    if facts is None:
        raise InputError([Problem("item", _NO_ITEM)])
    place = ensure_place(session, entry.place)
    lots = lots_at(session, entry.item, place)
    if entry.picks is None:
        picks: Sequence[Pick] = suggest(lots, entry.quantity, entry.on_date)
        if sum(pick.quantity for pick in picks) < entry.quantity:
            raise InputError(_not_enough(lots, facts.name, entry))
    else:
        picks = entry.picks
        if problems := _check_picks(lots, picks, entry):
            raise InputError(problems)
    return _write(session, entry, place, picks)


def _not_enough(lots: Sequence[LotAtPlace], name: object, entry: Issue) -> list[Problem]:
    left = sum(available(lot, entry.on_date) for lot in lots)
    text = _NOT_ENOUGH.fill(item=name, quantity=entry.quantity, left=left, date=entry.on_date)
    problems = [Problem("quantity", text)]
    for lot in in_order(lots):
        reason = why_not(lot, entry.on_date)
        if reason is not None and sum(units for _, units in lot.changes) > 0:
            problems.append(Problem("quantity", _LOT_SAYS.fill(lot=lot.lot_number or "–", reason=reason)))
    return problems


def _check_picks(lots: Sequence[LotAtPlace], picks: Sequence[Pick], entry: Issue) -> list[Problem]:
    by_key = {(lot.lot, lot.place): lot for lot in lots}
    problems: list[Problem] = []
    for pick in picks:
        lot = by_key.get((pick.lot, pick.place))
        problems += [Problem("picks", _NOT_HERE)] if lot is None else _check_pick(lot, pick, entry.on_date)
    chosen = sum(pick.quantity for pick in picks)
    if chosen != entry.quantity or len({(pick.lot, pick.place) for pick in picks}) < len(picks):
        problems.append(Problem("picks", _OTHER_SUM.fill(quantity=entry.quantity, chosen=chosen)))
    skipped = None if problems or (entry.reason or "").strip() else passed_over(lots, picks, entry.on_date)
    if skipped is not None and skipped.expiry_date is not None:
        text = _FIRST_EXPIRED.fill(lot=skipped.lot_number or "–", expiry=skipped.expiry_date)
        problems.append(Problem("reason", text))
    return problems


def _check_pick(lot: LotAtPlace, pick: Pick, on_date: date) -> list[Problem]:
    reason = why_not(lot, on_date)
    if reason is not None:
        return [Problem("picks", _LOT_SAYS.fill(lot=lot.lot_number or "–", reason=reason))]
    left = available(lot, on_date)
    if not 1 <= pick.quantity <= left:
        text = _LOT_HAS.fill(lot=lot.lot_number or "–", quantity=pick.quantity, left=left, date=on_date)
        return [Problem("picks", text)]
    return []


def _write(session: Session, entry: Issue, place: bytes, picks: Sequence[Pick]) -> list[bytes]:
    document = None
    if (entry.to or "").strip():
        document = write_document(session, "issue", entry.on_date, partner=entry.to or "")
    return [
        write_movement(
            session,
            "issue",
            pick.lot,
            entry.item,
            place,
            -pick.quantity,
            entry.on_date,
            id=None if entry.cause is None else _id_for(session, entry.cause, pick.lot, place),
            document_id=document,
            resident_id=entry.resident,
            cause_id=entry.cause,
            reason=entry.reason,
            given_by=entry.given_by,
            note=entry.note,
        )
        for pick in picks
    ]


def _id_for(session: Session, cause: bytes, lot: bytes, place: bytes) -> bytes:
    """Return an id that another laptop gives to the same issue too; what was taken back before is another one."""
    same = (Movement.cause_id == cause, Movement.lot_id == lot, Movement.place_id == place, Movement.kind == "issue")
    earlier = session.scalar(select(func.count()).select_from(Movement).where(*same)) or 0
    return issue_for_id(cause, lot, place, earlier)
