"""Where stock lies."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.database import post_of
from desktop_app.db.natural_rows import living, make_or_revive

from ..models import Movement, StockPlace
from ..rules.availability import SET_ASIDE
from ..rules.natural_ids import place_id
from ..rules.words import PLACE_KINDS
from .movements import PLACE, counts, is_known

_NO_NAME = QT_TRANSLATE_NOOP("Stock", "Write what the place is called.")
_NO_KIND = QT_TRANSLATE_NOOP("Stock", "Choose what kind of place it is.")
_NOT_EMPTY = QT_TRANSLATE_NOOP("Stock", "There is still stock at this place. Move it first.")
_ALWAYS_THERE = QT_TRANSLATE_NOOP("Stock", "Every post has this place; it stays.")
_SAME_NAME = QT_TRANSLATE_NOOP("Stock", "There is a place called “{name}” already.")


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place; ``resident`` is the volunteer whose bag it is."""

    id: bytes
    name: Label
    kind: str
    resident: bytes | None = None
    retired: bool = False


def default_place(session: Session) -> bytes:
    """Return the id of the post itself as a place."""
    return place_id(post_of(session), "post")


def set_aside_place(session: Session) -> bytes:
    """Return the id of the place of what is not given out any more."""
    return place_id(post_of(session), SET_ASIDE)


def places(session: Session, with_retired: bool = False) -> list[PlaceRow]:
    """Return the places: the post first, then those of the post's own by name, what is set aside last."""
    rows = {
        row.id: PlaceRow(
            row.id, name_of(row), row.kind, row.resident_id, row.retired_on is not None or row.deleted_at is not None
        )
        for row in _all(session)
    }
    for key, kind in ((default_place(session), "post"), (set_aside_place(session), SET_ASIDE)):
        rows.setdefault(key, PlaceRow(key, PLACE_KINDS[kind], kind))
    shown = [row for row in rows.values() if with_retired or not row.retired]
    return sorted(shown, key=lambda row: (row.kind == SET_ASIDE, row.kind != "post", str(row.name).casefold(), row.id))


def name_of(place: StockPlace) -> Label:
    """Return what a place is called."""
    kind: Label = PLACE_KINDS.get(place.kind, place.kind)
    return place.name or kind


def add_place(session: Session, name: str, kind: str, resident: bytes | None = None) -> bytes:
    """Add a cupboard or a volunteer's bag and return its id; raises InputError for a place without name or kind."""
    _check(session, name, kind)
    place = StockPlace(name=name.strip(), kind=kind, resident_id=resident)
    session.add(place)
    session.flush()
    return place.id


def rename_place(session: Session, place: bytes, name: str) -> None:
    """Call a place something else; raises InputError for a name that is empty or taken."""
    ensure_place(session, place)
    row = session.get_one(StockPlace, place)
    _check(session, name, "bag" if row.kind in ("post", SET_ASIDE) else row.kind, place)
    row.name = name.strip()


def retire_place(session: Session, place: bytes, today: date) -> None:
    """Offer a place no more; raises InputError while anything lies there."""
    if place in (default_place(session), set_aside_place(session)):
        raise InputError([Problem("place", _ALWAYS_THERE)])
    left = select(Movement.lot_id).where(Movement.place_id == place, counts()).group_by(Movement.lot_id)
    if session.scalars(left.having(func.sum(Movement.quantity) != 0)).first() is not None:
        raise InputError([Problem("place", _NOT_EMPTY)])
    session.get_one(StockPlace, place).retired_on = today


def ensure_place(session: Session, place: bytes | None) -> bytes:
    """Return a place's id, the post's own for None; the two that every post has are made when they are first needed."""
    place = place or default_place(session)
    for key, kind in ((default_place(session), "post"), (set_aside_place(session), SET_ASIDE)):
        if place == key and living(session, StockPlace, key) is None:
            make_or_revive(session, StockPlace, key, kind=kind)
    return place


def kind_of(session: Session, place: bytes) -> str:
    """Return the kind of a place."""
    if place == set_aside_place(session):
        return SET_ASIDE
    return session.scalar(select(PLACE.c.kind).where(PLACE.c.id == place)) or "post"


def _all(session: Session) -> list[StockPlace]:
    """Return the places, those too that another laptop took away while something came to them here."""
    query = select(StockPlace).where(is_known(PLACE, "place_id"))
    return list(session.scalars(query, execution_options={"include_deleted": True}))


def _check(session: Session, name: str, kind: str, itself: bytes | None = None) -> None:
    problems = [] if name.strip() else [Problem("name", _NO_NAME)]
    if kind not in ("cupboard", "bag"):
        problems.append(Problem("kind", _NO_KIND))
    taken = {str(name_of(row)).casefold() for row in _all(session) if row.id != itself and row.retired_on is None}
    if name.strip().casefold() in taken:
        problems.append(Problem("name", _SAME_NAME.fill(name=name.strip())))
    if problems:
        raise InputError(problems)
