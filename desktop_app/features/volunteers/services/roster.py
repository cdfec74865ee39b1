"""The roster: who serves the post on a day."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.text import Label
from desktop_app.residents.services import ResidentRow

from ..models import VolunteerTerm
from ..rules.terms import runs_on
from ..rules.words import ROLES
from .people import helpers
from .trainings import Training, trainings_of

_RANK = {role: number for number, role in enumerate(("leader", "secretary", "treasurer", "volunteer", "member"))}


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person on the roster.

    Attributes:
        resident: the entry that stands for the person.
        since: first day of the first term.
        from_date, until_date: of the term that is shown: the one that covers the day, else the last one.
        is_serving: the term covers the day.
        gone: that the person has died or moved away by then, in words.
        trainings: the newest first.
    """

    resident: bytes
    term: bytes
    name: Label
    person: ResidentRow
    role: str
    since: date
    from_date: date
    until_date: date | None
    is_serving: bool
    gone: Label | None = None
    trainings: tuple[Training, ...] = ()

    @property
    def resident_id(self) -> bytes:
        """Return whom the row speaks of, for lists behind numbers."""
        return self.resident


def roster(session: Session, on_date: date | None) -> list[RosterRow]:
    """Return who serves on a day, by role and name, or with None everybody who ever served.

    Who died or moved away and whose term was not ended is there, with that said.
    """
    terms = session.scalars(select(VolunteerTerm).order_by(VolunteerTerm.from_date, VolunteerTerm.id)).all()
    people = helpers(session, [term.resident_id for term in terms])
    of_person: dict[bytes, list[VolunteerTerm]] = {}
    for term in terms:
        if term.resident_id in people:
            of_person.setdefault(people[term.resident_id].row.id, []).append(term)
    trainings = trainings_of(session, list(of_person))
    rows = []
    for resident, served in of_person.items():
        running = [term for term in served if on_date is not None and runs_on(term.from_date, term.until_date, on_date)]
        if on_date is not None and not running:
            continue
        term, person = (running or served)[-1], people[resident]
        gone = person.gone if on_date is None or not person.is_here_on(on_date) else None
        rows.append(
            RosterRow(
                resident,
                term.id,
                person.row.shown,
                person.row,
                term.role,
                served[0].from_date,
                term.from_date,
                term.until_date,
                bool(running),
                gone,
                tuple(trainings.get(resident, ())),
            )
        )
    return sorted(rows, key=lambda row: (_RANK.get(row.role, len(ROLES)), str(row.name).casefold(), row.resident))
