"""Looks at what an undo would leave behind, and refuses it with a sentence that says what to do first."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..models import OfficerTerm, VolunteerTerm
from ..rules.terms import overlap
from ..rules.words import OFFICES
from .officers import list_officers
from .people import helper, name_of
from .terms import terms_of

_TERM = QT_TRANSLATE_NOOP(
    "Volunteers", "This cannot be undone: {name} would serve twice at one time. End or remove the other term first."
)
_OFFICE = QT_TRANSLATE_NOOP(
    "Volunteers", "This cannot be undone: two people would be {office} at one time. End or remove the other term first."
)


def refuse_overlapping_terms(session: Session, rows: Collection[bytes]) -> None:
    """Raise UserError if a term that was put back overlaps another one of its person."""
    for term in session.scalars(select(VolunteerTerm).where(VolunteerTerm.id.in_(rows))).all():
        span = (term.from_date, term.until_date)
        others = [one for one in terms_of(session, term.resident_id) if one.id != term.id]
        if any(overlap(span, (one.from_date, one.until_date)) for one in others):
            raise UserError(_TERM.fill(name=name_of(helper(session, term.resident_id), None)))


def refuse_second_holder(session: Session, rows: Collection[bytes]) -> None:
    """Raise UserError if a term in an office that was put back overlaps another holder's."""
    for term in session.scalars(select(OfficerTerm).where(OfficerTerm.id.in_(rows))).all():
        span = (term.from_date, term.until_date)
        others = [one for one in list_officers(session, term.office) if one.id != term.id]
        if any(overlap(span, (one.from_date, one.until_date)) for one in others):
            raise UserError(_OFFICE.fill(office=OFFICES.get(term.office, term.office)))
