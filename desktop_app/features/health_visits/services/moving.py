"""An open day that was entered under the wrong date."""

from collections.abc import Callable, Collection, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import post_of
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.features.child_record.services.moving import move_records
from desktop_app.features.questionnaires.services.moving import move_sheets
from desktop_app.features.referrals.services.moving import move_referrals
from desktop_app.features.schedules.services.moving import move_services
from desktop_app.features.volunteers.services import Event, move_duty
from desktop_app.residents.services import people_facts

from ..models import BodyMeasurement, DoubtAnswer, OpenDay, PaperList, Reweighing, Visit
from ..rules.attendance import check_day
from ..rules.natural_ids import doubt_answer_id, measurement_id, open_day_id, reweighing_id, visit_id
from ..rules.paper_lists import is_of_the_day
from .absences import move_absences
from .check_in import refuse_visit
from .chosen_letters import move_choices
from .entered_elsewhere import move_marks
from .growth_cards import move_growth_cards
from .open_days import find_open_day

MEASURED = ("weight_g", "length_height_mm", "position", "head_mm", "waist_mm", "arm_mm", "oedema", "tool")
ATTENDED = ("queue_number", "checked_in_at", "recorded_at", "served_at", "advised_at", "measured_by", "typed_by", "note")
WEIGHED_AGAIN = ("resident_id", "first_weight_g", "second_weight_g", "reason")
ANSWERED = ("resident_id", "kind", "value_seen", "answered_on", "note")
DESCRIBED = ("place", "scale", "zero_checked", "volunteers", "groups", "state", "note")

Mover = Callable[[Session, Collection[bytes], date, date], None]
"""Brings what a slice keeps of people on a day to another date."""

_SAME = QT_TRANSLATE_NOOP("Health visits", "The open day is on {day} already.")
_DIFFERS = QT_TRANSLATE_NOOP(
    "Health visits",
    "{name} is measured on {day} too, with another value. Correct one of the two first; nothing was moved.",
)


def move_open_day(session: Session, day_id: bytes, to: date, today: date, movers: Sequence[Mover] = ()) -> bytes:
    """Bring an open day with everybody on it to another date and return that day's id.

    Ids follow from the date, so that another laptop with the right date finds the same rows: each visit is
    written anew under the new date and the old one is deleted, in one action with one undo. Where the new date
    has a visit of the same child, the two are joined. What the people of the day were given, asked and referred for
    on it goes along.

    Args:
        movers: ``Feature.day_movers`` of all slices: what they keep of the people of the day goes along too.

    Raises:
        InputError: the date is in the future, before the birth or after the death of somebody on the list, or the
            stock had none on it of what was given.
        UserError: it is the same date, or somebody has different values on both. Nothing was moved in either case.
    """
    day = find_open_day(session, day_id)
    if day.held_on == to:
        raise UserError(_SAME.fill(day=to))
    if problems := check_day(to, today):
        raise InputError(problems)
    visits = session.scalars(select(Visit).where(Visit.open_day_id == day_id)).all()
    people = people_facts(session, [visit.resident_id for visit in visits])
    for person in people.values():
        refuse_visit(person, to)
    new_id = open_day_id(post_of(session), to)
    new_day = living(session, OpenDay, new_id) or make_or_revive(session, OpenDay, new_id, held_on=to)
    _join(day, new_day, DESCRIBED)
    for visit in visits:
        if not _move_visit(session, visit, new_id, to):
            name = people[visit.resident_id].name
            raise InputError([Problem("day", _DIFFERS.fill(name=name, day=to))])
    _move_records(session, people, day.held_on, to, today)
    for move in movers:
        move(session, people, day.held_on, to)
    move_absences(session, day_id, new_id)
    move_duty(session, day_id, Event("open_day", new_id, to), today)
    session.delete(day)
    return new_id


def _move_records(session: Session, residents: Collection[bytes], since: date, to: date, today: date) -> None:
    """Let what was given, asked and referred on the day, and the lists for it, follow the people who came."""
    move_services(session, residents, since, to, today)
    move_records(session, residents, since, to)
    move_sheets(session, residents, since, to)
    move_growth_cards(session, residents, since, to)
    move_choices(session, residents, Month.of(since), Month.of(to))
    move_referrals(session, residents, since, to)
    for paper_list in session.scalars(select(PaperList).where(PaperList.for_day == since)):
        was_of_the_day = is_of_the_day(paper_list.kind, since, paper_list.printed_on)
        paper_list.for_day = to
        if was_of_the_day and not is_of_the_day(paper_list.kind, to, paper_list.printed_on):
            paper_list.printed_on = to  # else its lines would tell of visits at home


def _move_visit(session: Session, old: Visit, day_id: bytes, to: date) -> bool:
    """Return False if the values of both days differ."""
    key = visit_id(old.resident_id, day_id)
    new = living(session, Visit, key) or make_or_revive(
        session, Visit, key, resident_id=old.resident_id, open_day_id=day_id, visited_on=to, kind=old.kind
    )
    _join(old, new, ATTENDED)
    found = living(session, BodyMeasurement, measurement_id(old.id))
    if found is not None:
        new_key = measurement_id(key)
        standing = living(session, BodyMeasurement, new_key) or make_or_revive(
            session, BodyMeasurement, new_key, visit_id=key, resident_id=old.resident_id, measured_on=to
        )
        if _differ(found, standing):
            return False
        _join(found, standing, MEASURED)
        _move_answers(session, found.id, new_key)
        session.delete(found)
    _move_second_weighing(session, old.id, key, to)
    move_marks(session, old.id, key)
    session.delete(old)
    return True


def _move_answers(session: Session, old: bytes, new: bytes) -> None:
    """Let it be known of the values that somebody looked at them and says that they are right."""
    for row in session.scalars(select(DoubtAnswer).where(DoubtAnswer.measurement_id == old)).all():
        key = doubt_answer_id(new, row.kind)
        if living(session, DoubtAnswer, key) is None:
            values = {field: getattr(row, field) for field in ANSWERED}
            make_or_revive(session, DoubtAnswer, key, measurement_id=new, **values)
        session.delete(row)


def _move_second_weighing(session: Session, old: bytes, new: bytes, to: date) -> None:
    """Let what was read first, and why it was weighed again, follow the visit."""
    second = living(session, Reweighing, reweighing_id(old))
    if second is None:
        return
    values = {field: getattr(second, field) for field in WEIGHED_AGAIN}
    make_or_revive(session, Reweighing, reweighing_id(new), visit_id=new, weighed_on=to, **values)
    session.delete(second)


def _join(old: object, new: object, fields: tuple[str, ...]) -> None:
    """Fill what is empty in ``new`` from ``old``."""
    for field in fields:
        if getattr(new, field) is None:
            setattr(new, field, getattr(old, field))


def _differ(old: object, new: object) -> bool:
    pairs = [(getattr(old, field), getattr(new, field)) for field in MEASURED if field != "tool"]
    return any(a is not None and b is not None and a != b for a, b in pairs)
