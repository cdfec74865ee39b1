"""Offices and who holds them: whoever held an office on the date of a paper signs it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.ids import new_id
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.db.settings import get_setting
from desktop_app.residents.services import canonical_id

from ..models import OfficerTerm
from ..rules.natural_ids import Person, officer_term_id
from ..rules.terms import OfficerEntry, Span, check_officer, runs_on
from ..rules.words import OFFICES
from .people import Helper, helper, helpers, name_of, person_of

_GONE = QT_TRANSLATE_NOOP("Volunteers", "This term is not here any more. Look at the list again.")


@dataclass(frozen=True, slots=True)
class Officer:
    """A term in an office.

    Attributes:
        holder: the resident, or the name that was written.
        name: as it is printed: the printed name if there is one, else the person's.
        gone: that the resident died or moved away, in words.
        died: when the resident died, as far as known; None while they live, and of who is no resident.
    """

    id: bytes
    office: str
    holder: Person
    name: Label
    printed_name: str
    number: str
    from_date: date
    until_date: date | None
    note: str = ""
    gone: Label | None = None
    died: PartialDate | None = None

    def signs_on(self, day: date) -> bool:
        """Return True if the term covers a day and its holder had not died before it; a move ends no term by itself."""
        lives = self.died is None or (self.died.latest is not None and day <= self.died.latest)
        return lives and runs_on(self.from_date, self.until_date, day)


@dataclass(frozen=True, slots=True)
class OfficeLine:
    """One line of the list of offices: a term, or an office that nobody holds on the day.

    Attributes:
        in_office: the term covers the day and its holder, who lives, signs.
        is_second: the term covers the day too, as two laptops entered it, and its holder does not sign.
        fallback: of an office that nobody holds: the name in the post's settings, which is printed then.
    """

    office: str
    officer: Officer | None
    in_office: bool = False
    is_second: bool = False
    fallback: str = ""


def add_officer(session: Session, entry: OfficerEntry, today: date) -> bytes:
    """Let somebody hold an office from a day on and return the term's id.

    Raises:
        InputError: the end lies before the start, or somebody holds the office then; nothing was stored.
    """
    entry, person = _known(session, entry)
    _refuse(session, entry, person, today, None)
    assert entry.holder is not None and entry.from_date is not None  # noqa: S101 - the rules have refused them
    key = officer_term_id(entry.office, entry.holder, entry.from_date)
    if living(session, OfficerTerm, key) is not None:
        key = new_id()  # a term that began on this day was given another date since
    make_or_revive(session, OfficerTerm, key, **_columns(entry))
    return key


def hand_over(session: Session, entry: OfficerEntry, today: date) -> bytes:
    """Let somebody follow in an office: the term that runs then, or was to, ends on the day before. Raises as ``add_officer``."""
    if entry.from_date is not None:
        for row in session.scalars(select(OfficerTerm).where(OfficerTerm.office == entry.office)):
            if row.from_date < entry.from_date <= (row.until_date or date.max):
                row.until_date = entry.from_date - timedelta(days=1)
        session.flush()
    return add_officer(session, entry, today)


def change_officer(session: Session, term: bytes, entry: OfficerEntry, today: date) -> None:
    """Correct a term in an office; raises as ``add_officer``, and UserError if it was removed meanwhile."""
    row = _find(session, term)
    entry, person = _known(session, entry)
    _refuse(session, entry, person, today, term)
    for field, value in _columns(entry).items():
        setattr(row, field, value)


def remove_officer(session: Session, term: bytes) -> None:
    """Take out a term that was entered by mistake; undo brings it back."""
    session.delete(_find(session, term))


def list_officers(session: Session, office: str | None = None) -> list[Officer]:
    """Return the terms of one office, or of all, the newest first."""
    query = select(OfficerTerm)
    if office is not None:
        query = query.where(OfficerTerm.office == office)
    rows = session.scalars(query.order_by(OfficerTerm.from_date.desc(), OfficerTerm.id)).all()
    people = helpers(session, [row.resident_id for row in rows if row.resident_id is not None])
    return [_officer(row, people.get(row.resident_id or b"")) for row in rows]


def office_lines(session: Session, on_date: date) -> list[OfficeLine]:
    """Return every office with its terms, the newest first; an office that nobody holds on the day begins with that."""
    terms: dict[str, list[Officer]] = {}
    for officer in list_officers(session):
        terms.setdefault(officer.office, []).append(officer)
    lines = []
    for office in [*OFFICES, *(other for other in terms if other not in OFFICES)]:
        covering = [one.id for one in terms.get(office, ()) if one.signs_on(on_date)]
        found = [
            OfficeLine(office, one, one.id == next(iter(covering), None), one.id in covering[1:]) for one in terms.get(office, ())
        ]
        if not covering:
            lines.append(OfficeLine(office, None, fallback=get_setting(session, f"officer.{office}")))
        lines += found
    return lines


def officers_on(session: Session, on_date: date) -> dict[str, str]:
    """Return who holds each office on a day: {office: name as printed}; an office that nobody holds is left out."""
    return {office: str(officer.name) for office, officer in _held_on(session, on_date).items()}


def signing_names(session: Session, on_date: date) -> dict[str, str]:
    """Return what stands below each line to sign on: the name, and on a second line the civil servant's number if known."""
    held = _held_on(session, on_date)
    return {office: "\n".join(filter(None, (str(one.name), one.number))) for office, one in held.items()}


def officer_on(session: Session, office: str, on_date: date) -> str | None:
    """Return the name of who holds an office on a day, or None."""
    return officers_on(session, on_date).get(office)


def _held_on(session: Session, on_date: date) -> dict[str, Officer]:
    """Return the terms that cover a day. Where two laptops entered two people for one day, the later term counts."""
    held: dict[str, Officer] = {}
    for officer in list_officers(session):
        if officer.signs_on(on_date):
            held.setdefault(officer.office, officer)
    return held


def _officer(row: OfficerTerm, person: Helper | None) -> Officer:
    return Officer(
        row.id,
        row.office,
        person.row.id if person else person_of(row.resident_id, row.name),
        row.name or name_of(person, None),
        row.name or "",
        row.number or "",
        row.from_date,
        row.until_date,
        row.note or "",
        person.gone if person else None,
        person.lifetime.death if person else None,
    )


def _find(session: Session, term: bytes) -> OfficerTerm:
    row = living(session, OfficerTerm, term)
    if row is None:
        raise UserError(_GONE)
    return row


def _known(session: Session, entry: OfficerEntry) -> tuple[OfficerEntry, Helper | None]:
    if not isinstance(entry.holder, bytes):
        return entry, None
    entry = replace(entry, holder=canonical_id(session, entry.holder))
    return entry, helper(session, canonical_id(session, entry.holder)) if isinstance(entry.holder, bytes) else None


def _refuse(session: Session, entry: OfficerEntry, person: Helper | None, today: date, own: bytes | None) -> None:
    others: Sequence[Span] = [
        Span(one.id, one.name, one.from_date, one.until_date) for one in list_officers(session, entry.office) if one.id != own
    ]
    if problems := check_officer(entry, person.lifetime if person else None, others, today):
        raise InputError(problems)


def _columns(entry: OfficerEntry) -> dict[str, object]:
    is_resident = isinstance(entry.holder, bytes)
    name = entry.printed_name.strip() if is_resident else entry.printed_name.strip() or str(entry.holder).strip()
    return {
        "office": entry.office,
        "resident_id": entry.holder if is_resident else None,
        "name": name or None,
        "number": entry.number.strip() or None,
        "from_date": entry.from_date,
        "until_date": entry.until_date,
        "note": entry.note.strip() or None,
    }
