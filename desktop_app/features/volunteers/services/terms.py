"""Terms of volunteers: begun, corrected, ended, removed."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.ids import new_id
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.residents.services import canonical_id, every_id

from ..models import VolunteerTerm
from ..rules.natural_ids import volunteer_term_id
from ..rules.terms import Span, TermEntry, check_term
from .people import Helper, helper

_GONE = QT_TRANSLATE_NOOP("Volunteers", "This term is not here any more. Look at the list again.")


@dataclass(frozen=True, slots=True)
class Term:
    """One term of a resident, as the card shows it."""

    id: bytes
    resident: bytes
    role: str
    from_date: date
    until_date: date | None
    reason_left: str = ""
    note: str = ""


def add_term(session: Session, entry: TermEntry, today: date) -> bytes:
    """Let a resident serve from a day on and return the term's id; who comes back begins a new term.

    Raises:
        InputError: the end lies before the start, another term of the person overlaps, or the dates cannot be;
            nothing was stored.
    """
    entry, person = _known(session, entry)
    _refuse(session, entry, person, today, None)
    assert entry.resident is not None and entry.from_date is not None  # noqa: S101 - the rules have refused them
    key = volunteer_term_id(entry.resident, entry.from_date)
    if living(session, VolunteerTerm, key) is not None:
        key = new_id()  # a term that began on this day was given another date since
    make_or_revive(session, VolunteerTerm, key, **_columns(entry))
    return key


def change_term(session: Session, term: bytes, entry: TermEntry, today: date) -> None:
    """Correct a term; raises as ``add_term``, and UserError if it was removed meanwhile."""
    row = _find(session, term)
    entry, person = _known(session, entry)
    _refuse(session, entry, person, today, term)
    for field, value in _columns(entry).items():
        setattr(row, field, value)


def end_term(session: Session, term: bytes, until: date, today: date, reason: str = "") -> None:
    """End a term with its last day; raises as ``change_term``."""
    row = _find(session, term)
    change_term(session, term, replace(_entry(row), until_date=until, reason_left=reason or row.reason_left or ""), today)


def remove_term(session: Session, term: bytes) -> None:
    """Take out a term that was entered by mistake; undo brings it back."""
    session.delete(_find(session, term))


def terms_of(session: Session, resident: bytes) -> list[Term]:
    """Return all terms of a person, the newest first."""
    query = select(VolunteerTerm).where(VolunteerTerm.resident_id.in_(every_id(session, resident)))
    return [term_of(row) for row in session.scalars(query.order_by(VolunteerTerm.from_date.desc(), VolunteerTerm.id))]


def term_of(row: VolunteerTerm) -> Term:
    """Return a record as plain values."""
    return Term(row.id, row.resident_id, row.role, row.from_date, row.until_date, row.reason_left or "", row.note or "")


def _find(session: Session, term: bytes) -> VolunteerTerm:
    row = living(session, VolunteerTerm, term)
    if row is None:
        raise UserError(_GONE)
    return row


def _known(session: Session, entry: TermEntry) -> tuple[TermEntry, Helper | None]:
    if entry.resident is None:
        return entry, None
    entry = replace(entry, resident=canonical_id(session, entry.resident))
    return entry, helper(session, entry.resident)


def _refuse(session: Session, entry: TermEntry, person: Helper | None, today: date, own: bytes | None) -> None:
    others = []
    if entry.resident is not None and person is not None:
        terms = [term for term in terms_of(session, entry.resident) if term.id != own]
        others = [Span(term.id, person.row.shown, term.from_date, term.until_date) for term in terms]
    if problems := check_term(entry, person.lifetime if person else None, others, today):
        raise InputError(problems)


def _entry(row: VolunteerTerm) -> TermEntry:
    return TermEntry(row.resident_id, row.role, row.from_date, row.until_date, row.reason_left or "", row.note or "")


def _columns(entry: TermEntry) -> dict[str, object]:
    return {
        "resident_id": entry.resident,
        "role": entry.role,
        "from_date": entry.from_date,
        "until_date": entry.until_date,
        "reason_left": entry.reason_left.strip() or None,
        "note": entry.note.strip() or None,
    }
