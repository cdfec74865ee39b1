"""A visit at home that took place, or was tried: stored, corrected, taken back."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.features.child_record.rules.symptoms import SymptomEntry
from desktop_app.features.child_record.services import danger_signs, forget, record_symptoms, symptoms_of
from desktop_app.features.confidential.services import record_sealed
from desktop_app.features.health_visits.models import BodyMeasurement, Visit
from desktop_app.features.health_visits.rules.natural_ids import measurement_id, visit_id_elsewhere
from desktop_app.features.health_visits.services import remove_visit, visit_elsewhere
from desktop_app.packs import pack_of
from desktop_app.residents.services import canonical_id, every_id, household_of, person_facts

from ..models import FollowUp, HomeAnswer, HomeVisit
from ..rules.checklists import YES
from ..rules.entries import MET, HomeVisitEntry, check_home_visit
from ..rules.natural_ids import home_answer_id, home_visit_id
from .pack_lists import checklist_groups, checklist_items

CHILD_MONTHS = 71
"""The list of danger signs of children ends with completed month 71."""

_GONE = QT_TRANSLATE_NOOP("Home visits", "This visit is not here any more. Look at the list again.")
_TWO_VISITS = QT_TRANSLATE_NOOP("Home visits", "Another visit is stored on {day}. Open that one, or choose another day.")
_NOBODY = QT_TRANSLATE_NOOP("Home visits", "Choose whom the visit was about.")


def record_home_visit(session: Session, entry: HomeVisitEntry, today: date) -> bytes:
    """Store a visit and return its id; entered again for the same day it stands as it is entered then.

    Whoever was met counts as seen on that day in the health visits too, so that the reasons close. Answers on what only
    the midwife reads are sealed for her, of a list that is hers alone all of them, and the visit does not say which list.

    Raises:
        InputError: something cannot be true; nothing was stored.
        UserError: nobody is named whom it was about, or an answer is for the midwife and she has no key yet; nothing was
            stored.
    """
    resident = canonical_id(session, entry.resident) if entry.resident is not None else None
    household = entry.household or (household_of(session, resident) if resident is not None else None)
    subject = resident or household
    if subject is None:
        raise UserError(_NOBODY)
    person = person_facts(session, resident) if resident is not None else None
    problems = check_home_visit(entry, today, person.birth if person else None, person.death if person else None)
    if problems:
        raise InputError(problems)
    key = stored_visit(session, subject, entry.visited_on) or home_visit_id(subject, entry.visited_on)
    is_hers, for_midwife, plain = _divided(session, entry)
    ticked_before = _ticked(_answers(session, key))
    columns = _columns(entry) | ({"checklist": None} if is_hers else {})
    make_or_revive(session, HomeVisit, key, resident_id=resident, household_id=household, **columns)
    session.flush()
    store_answers(session, key, plain)
    for topic, values in for_midwife.items():
        if resident is not None:
            record_sealed(session, resident, entry.visited_on, topic, values, entry.visitor_name)
    if resident is not None and entry.met == MET and not (person and person.is_dead):
        visit_elsewhere(session, resident, entry.visited_on, today)
        _store_signs(session, resident, entry, ticked_before, today)
    elif resident is not None:
        _unsee(session, resident, entry.visited_on)
        _take_back_signs(session, resident, entry.visited_on, ticked_before)
    return key


def _store_signs(session: Session, resident: bytes, entry: HomeVisitEntry, ticked_before: set[str], today: date) -> None:
    """Let the danger signs of a child stand in its own record too.

    Signs that were asked on that day elsewhere stay; those that this visit ticked before and does not tick now go.
    """
    ticked = _ticked(entry.answers)
    age = person_facts(session, resident).birth.age_months(entry.visited_on)
    known = [sign.code for sign in danger_signs(pack_of(session)) if sign.code in ticked and sign.is_asked_at(age)]
    before = _asked(session, resident, entry.visited_on) or SymptomEntry(by=entry.visitor_name)
    stored = before.danger_signs or ()
    not_asked_now = ticked_before - {_sign(code) for code in entry.answers}
    kept = [code for code in stored if code in ticked or code not in ticked_before or code in not_asked_now]
    signs = tuple(dict.fromkeys([*kept, *known]))
    if age is not None and age <= CHILD_MONTHS and set(signs) != set(stored):
        record_symptoms(session, resident, entry.visited_on, replace(before, danger_signs=signs), today)


def _take_back_signs(session: Session, resident: bytes, on: date, ticked: set[str]) -> None:
    """Take the danger signs of a visit that was none out of a child's record."""
    before = _asked(session, resident, on)
    if before is None or not ticked & set(before.danger_signs or ()):
        return
    rest = replace(before, danger_signs=tuple(code for code in before.danger_signs or () if code not in ticked) or None)
    if rest.is_empty:
        forget(session, resident, on, "symptoms")
    else:
        record_symptoms(session, resident, on, rest, on)


def _asked(session: Session, resident: bytes, on: date) -> SymptomEntry | None:
    """Return what was asked of a child on a day; None for nothing."""
    several = symptoms_of(session, [resident], (on, on)).get(resident, ())
    return several[0].entry if several else None


def _sign(code: str) -> str:
    """Return the pack's code of a danger sign that a line of a checklist asks for."""
    return code.partition("_")[2].upper()


def _ticked(answers: Mapping[str, str | None]) -> set[str]:
    return {_sign(code) for code, value in answers.items() if value == YES}


def _answers(session: Session, visit: bytes) -> dict[str, str | None]:
    query = select(HomeAnswer.item, HomeAnswer.value).where(HomeAnswer.home_visit_id == visit)
    return {item: value for item, value in session.execute(query)}


def stored_visit(session: Session, subject: bytes, visited_on: date) -> bytes | None:
    """Return the visit of a subject and day that is stored, also under another entry of the same person, or None."""
    keys = (home_visit_id(one, visited_on) for one in every_id(session, subject))
    return next((key for key in keys if living(session, HomeVisit, key) is not None), None)


def store_answers(session: Session, visit: bytes, answers: Mapping[str, str | None]) -> None:
    """Store the answers of a checklist; None takes one back, an item that is not named stays as it is."""
    for item, value in answers.items():
        key = home_answer_id(visit, item)
        if value:
            make_or_revive(session, HomeAnswer, key, home_visit_id=visit, item=item, value=value)
        elif (row := living(session, HomeAnswer, key)) is not None:
            session.delete(row)


def change_home_visit(session: Session, visit: bytes, entry: HomeVisitEntry, today: date) -> bytes:
    """Correct a visit and return its id, which is another one under another day; raises as ``record_home_visit``.

    A day on which another visit is stored is refused: that one would be lost.
    Answers that the form did not ask for stay. What was sealed for the midwife stays as it was written.
    """
    row = find_home_visit(session, visit)
    if row.visited_on == entry.visited_on:
        return record_home_visit(session, entry, today)
    subject = entry.resident or entry.household or row.resident_id or row.household_id or b""
    if stored_visit(session, subject, entry.visited_on) is not None:
        raise InputError([Problem("visited_on", _TWO_VISITS.fill(day=entry.visited_on))])
    kept = {item: value for item, value in _answers(session, visit).items() if item not in entry.answers}
    if entry.met == MET and not _is_hers(session, entry):
        entry = replace(entry, answers={**kept, **entry.answers})
    key = record_home_visit(session, entry, today)
    store_answers(session, key, kept)
    for follow in session.scalars(select(FollowUp).where(FollowUp.home_visit_id == visit)).all():
        follow.home_visit_id = key
    remove_home_visit(session, visit)
    return key


def remove_home_visit(session: Session, visit: bytes) -> None:
    """Take out a visit that was entered by mistake, with its answers; what was measured that day stays.

    Raises:
        UserError: it was removed meanwhile.
    """
    row = find_home_visit(session, visit)
    ticked = _ticked(_answers(session, visit))
    for answer in session.scalars(select(HomeAnswer).where(HomeAnswer.home_visit_id == visit)).all():
        session.delete(answer)
    if row.resident_id is not None:
        _unsee(session, row.resident_id, row.visited_on)
        _take_back_signs(session, canonical_id(session, row.resident_id), row.visited_on, ticked)
    session.delete(row)


def _unsee(session: Session, resident: bytes, on: date) -> None:
    """Take somebody off that day's visits at home, unless something was measured then."""
    for one in every_id(session, resident):
        key = visit_id_elsewhere(one, on, "home")
        if living(session, Visit, key) is not None and living(session, BodyMeasurement, measurement_id(key)) is None:
            remove_visit(session, key)


def find_home_visit(session: Session, visit: bytes) -> HomeVisit:
    """Return the record of a visit; raises UserError if it was removed."""
    row = living(session, HomeVisit, visit)
    if row is None:
        raise UserError(_GONE)
    return row


def _divided(session: Session, entry: HomeVisitEntry) -> tuple[bool, dict[str, dict[str, str]], dict[str, str | None]]:
    """Return whether the whole list is the midwife's, what is sealed for her by topic, and what everybody reads."""
    if not entry.answers:
        return _is_hers(session, entry), {}, {}
    pack = pack_of(session)
    topics = {item.code: item.topic for item in checklist_items(pack)}
    group = checklist_groups(pack).get(entry.checklist)
    of_list = group.topic if group is not None else ""
    hers: dict[str, dict[str, str]] = {}
    plain: dict[str, str | None] = {}
    for code, value in entry.answers.items():
        topic = topics.get(code) or of_list
        if not topic:
            plain[code] = value
        elif value:
            hers.setdefault(topic, {})[code] = value
    return bool(of_list), hers, plain


def _is_hers(session: Session, entry: HomeVisitEntry) -> bool:
    group = checklist_groups(pack_of(session)).get(entry.checklist) if entry.checklist else None
    return group is not None and bool(group.topic)


def _columns(entry: HomeVisitEntry) -> dict[str, Any]:
    return {
        "visited_on": entry.visited_on,
        "visitor_id": entry.visitor,
        "visitor_name": entry.visitor_name.strip() or None,
        "met": entry.met,
        "with_whom": entry.with_whom.strip() or None,
        "reasons": " ".join(entry.reasons) or None,
        "checklist": entry.checklist or None,
        "no_access": entry.no_access,
        "not_following": entry.not_following,
        "danger_sign": entry.danger_sign,
        "tb_symptoms": entry.tb_symptoms,
        "temperature_tenths": entry.temperature_tenths,
        "findings": entry.findings.strip() or None,
        "action": entry.action.strip() or None,
        "topics": " ".join(entry.topics) or None,
        "reminded": entry.reminded,
        "reported_on": entry.reported_on,
        "promised_on": entry.promised_on,
        "next_on": entry.next_on,
        "note": entry.note.strip() or None,
    }
