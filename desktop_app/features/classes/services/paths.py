"""A resident's way through classes: as learner, then as tutor; and who attended what, for registers above classes."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.text import Label
from desktop_app.residents.services import every_id

from ..models import Attendance, ClassFacilitator, ClassSession, Enrolment, GroupClass
from ..rules.completion import Done, still_missing
from .attendance import attendance_of
from .certificates import Certificate, certificates_of
from .classes import needs_of
from .completion import done_by_person
from .kinds import kinds_by_code
from .participants import Participant, participants
from .people import parts, with_merged
from .scores import Score, counting, scores_of
from .session_list import not_cancelled

MOTHERS_CLASS, TODDLERS_CLASS = "mothers_class", "toddlers_class"
MOTHERS_KINDS = (MOTHERS_CLASS, TODDLERS_CLASS)
"""Codes of the kinds that health registers ask for."""
LEARNER = "learner"


@dataclass(frozen=True, slots=True)
class PathStep:
    """One class in somebody's life.

    Attributes:
        role: learner, facilitator, tutor or guest.
        enrolment: of a learner; None for who leads.
        state: of the enrolment; empty for who leads.
        from_date, until_date: enrolment and drop-out, or the term of who leads, else that of the class.
        days: of meetings attended, or of meetings held in the term of who leads.
        meetings_held: of the class, as long as the person was expected.
        before, after: tests that count.
        is_complete: the class was completed; False for who leads.
    """

    class_id: bytes
    class_name: str
    kind: str
    kind_title: Label
    role: str
    enrolment: bytes | None
    state: str
    from_date: date
    until_date: date | None
    days: tuple[date, ...]
    companion_days: int
    meetings_held: int
    before: Score | None = None
    after: Score | None = None
    is_complete: bool = False
    certificate: Certificate | None = None
    reason: str = ""

    @property
    def is_leading(self) -> bool:
        """Return True for facilitator, tutor and guest."""
        return self.role != LEARNER


def path_of(session: Session, resident: bytes) -> list[PathStep]:
    """Return the classes of a resident in the order they began, learning before leading on one day.

    Somebody who learned and later taught is seen to have done so. Merged entries count as one person.
    """
    ids = every_id(session, resident)
    titles = {code: kind.title for code, kind in kinds_by_code(session).items()}
    steps: list[PathStep] = []
    learned = session.scalars(select(Enrolment.class_id).where(Enrolment.resident_id.in_(ids)).distinct())
    for class_id in learned:
        found = session.get(GroupClass, class_id)
        if found is not None:
            mine = [one for one in participants(session, class_id) if one.resident_id in ids]
            steps += [_learned(session, found, titles.get(found.kind, found.kind), one) for one in mine]
    led = select(ClassFacilitator, GroupClass).join(GroupClass, GroupClass.id == ClassFacilitator.class_id)
    for leader, found in session.execute(led.where(ClassFacilitator.resident_id.in_(ids))):
        steps.append(_led(session, found, titles.get(found.kind, found.kind), leader))
    return sorted(steps, key=lambda step: (step.from_date, step.is_leading, step.class_name))


def takes_part(session: Session, resident: bytes) -> bool:
    """Return True if a resident was ever in a class, or led one."""
    ids = every_id(session, resident)
    return any(
        session.scalar(select(model.id).where(model.resident_id.in_(ids)).limit(1)) for model in (Enrolment, ClassFacilitator)
    )


def attended(session: Session, residents: Collection[bytes], kind_codes: Collection[str], first: date, last: date) -> set[bytes]:
    """Return those of ``residents`` who came to a class of one of these kinds on a day from ``first`` to ``last``.

    The ids are those that were asked for, whichever entry of a person the list was written under.
    """
    return set(attended_on(session, residents, kind_codes, first, last))


def attended_on(
    session: Session, residents: Collection[bytes], kind_codes: Collection[str], first: date, last: date
) -> dict[bytes, list[date]]:
    """Return on which days from ``first`` to ``last`` each of ``residents`` came to a class of these kinds; absent ones
    are left out.
    """
    stored = with_merged(session, residents)
    came = (
        select(Enrolment.resident_id, ClassSession.held_on)
        .join(GroupClass, GroupClass.id == Enrolment.class_id)
        .join(Attendance, Attendance.enrolment_id == Enrolment.id)
        .join(ClassSession, ClassSession.id == Attendance.session_id)
        .where(Attendance.present, GroupClass.kind.in_(kind_codes), ClassSession.held_on.between(first, last), not_cancelled())
    )
    found: dict[bytes, list[date]] = {}
    for part in parts(list(stored)):
        for resident, day in session.execute(came.where(Enrolment.resident_id.in_(part)).order_by(ClassSession.held_on)):
            days = found.setdefault(stored[resident or b""], [])
            if day not in days:
                days.append(day)
    return {key: sorted(days) for key, days in found.items()}


def mothers_in_class(session: Session, mothers: Collection[bytes], first: date, last: date) -> set[bytes]:
    """Return the mothers who came to the class for pregnant women or to that for mothers of toddlers, first to last day."""
    return attended(session, mothers, MOTHERS_KINDS, first, last)


def _learned(session: Session, found: GroupClass, title: Label, one: Participant) -> PathStep:
    lists = attendance_of(session, found.id)
    held = _held(session, found.id)
    came = sorted(day for key, day in held.items() if key in lists and one.id in lists[key] and lists[key][one.id].present)
    done = done_by_person(session, found.id).get(one.id, Done())
    before, after = counting(scores_of(session, found.id).get(one.id, ()))
    last = one.ended_on or found.until_date
    return PathStep(
        found.id,
        found.name,
        found.kind,
        title,
        LEARNER,
        one.id,
        one.state,
        one.enrolled_on,
        last,
        tuple(came),
        done.companion_meetings,
        sum(last is None or day <= last for day in held.values()),
        before,
        after,
        one.state != "waiting" and not still_missing(needs_of(found), done),
        certificates_of(session, found.id).get(one.id),
        one.reason,
    )


def _led(session: Session, found: GroupClass, title: Label, leader: ClassFacilitator) -> PathStep:
    first, last = leader.from_date or found.from_date, leader.until_date or found.until_date
    held = [day for day in _held(session, found.id).values() if first <= day and (last is None or day <= last)]
    days = tuple(sorted(held))
    return PathStep(found.id, found.name, found.kind, title, leader.role, None, "", first, last, days, 0, len(days))


def _held(session: Session, class_id: bytes) -> dict[bytes, date]:
    query = select(ClassSession.id, ClassSession.held_on).where(ClassSession.class_id == class_id, ClassSession.state == "held")
    return {key: day for key, day in session.execute(query)}
