"""What one volunteer's card shows."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.residents.services import ResidentRow, every_id

from ..models import Duty, VolunteerTerm
from ..rules.care_areas import Care
from .care_areas import care_areas_of
from .duty import StaffRow, list_duty
from .officers import Officer, list_officers
from .people import helper
from .terms import Term, terms_of
from .trainings import Training, trainings_of

_GONE = QT_TRANSLATE_NOOP("Volunteers", "This person is not in the residents' list any more. Search again.")


@dataclass(frozen=True, slots=True)
class VolunteerCard:
    """One resident as a volunteer.

    Attributes:
        gone: that the person has died or moved away, in words.
        terms, trainings, offices, duty, cares: the newest first.
    """

    person: ResidentRow
    gone: Label | None
    terms: tuple[Term, ...]
    trainings: tuple[Training, ...]
    offices: tuple[Officer, ...]
    duty: tuple[StaffRow, ...]
    cares: tuple[Care, ...] = ()

    @property
    def came(self) -> int:
        """Return to how many events the person came."""
        return sum(1 for row in self.duty if row.present)

    @property
    def said(self) -> int:
        """Return of how many events somebody said whether the person came."""
        return sum(1 for row in self.duty if row.present is not None)


def volunteer_card(session: Session, resident: bytes) -> VolunteerCard:
    """Return one person's card; of somebody who never served it is empty. Raises UserError if the person is not here any more."""
    person = helper(session, resident)
    if person is None:
        raise UserError(_GONE)
    key = person.row.id
    rows = session.scalars(select(Duty).where(Duty.resident_id.in_(every_id(session, key)))).all()
    return VolunteerCard(
        person.row,
        person.gone,
        tuple(terms_of(session, key)),
        tuple(trainings_of(session, [key]).get(key, ())),
        tuple(one for one in list_officers(session) if one.holder == key),
        tuple(reversed(list_duty(session, rows))),
        tuple(care_areas_of(session, key)),
    )


def is_volunteer(session: Session, resident: bytes) -> bool:
    """Return True for somebody who serves, or served."""
    query = select(VolunteerTerm.id).where(VolunteerTerm.resident_id.in_(every_id(session, resident))).limit(1)
    return session.scalar(query) is not None
