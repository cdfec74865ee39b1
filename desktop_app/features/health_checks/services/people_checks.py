"""What is known of people at health checks, and what is due for them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.features.health_visits.rules.groups import life_stage
from desktop_app.packs import pack_of
from desktop_app.residents.services import PersonFacts, people_facts

from ..rules import due
from ..rules.classifying import STATES, Whom
from ..rules.due import CheckDue, PlanRow
from ..rules.person import Found, PersonChecks, checked, uncontrolled
from ..rules.school_year import class_on, iron_year
from .latest import HealthRecord, Reader, WhomOn, last_days, stored_of
from .pack_lists import check_plan_of
from .states import KnownState, StatesByDay, known_states

_NOTHING_KNOWN = KnownState()


def person_checks(session: Session, residents: Collection[bytes], on: date) -> dict[bytes, PersonChecks]:
    """Return what is known of people on a day: last values, what they mean, what is due; who is not listed is left out.

    Of the dead nothing is due. A fixed number of queries, however many people.
    """
    people = people_facts(session, residents)
    ids = list(people)
    stored, states = stored_of(session, ids, on), known_states(session, ids, on)
    pack = pack_of(session)
    reader, plan, by_day = Reader(pack), check_plan_of(pack), StatesByDay(session)
    needed = next((row.at_least for row in plan if row.what == "iron" and row.at_least is not None), 0)

    def person(one: bytes) -> PersonChecks:
        latest = reader.latest(stored[one], _whom_on(people[one], by_day))
        return _person(people[one], stored[one], states.get(one, _NOTHING_KNOWN), on, latest, plan, needed)

    return {one: person(one) for one in ids}


def health_record(session: Session, resident: bytes, on: date) -> HealthRecord:
    """Return everything stored of one person up to a day, the newest first."""
    return stored_of(session, [resident], on)[resident]


def values_of_day(session: Session, resident: bytes, record: HealthRecord) -> dict[bytes, Found]:
    """Return every stored value of a record with its class, by the id of its row; judged by age and state of its day."""
    reader, whom_on = Reader(pack_of(session)), _whom_on(people_facts(session, [resident])[resident], StatesByDay(session))
    found: dict[bytes, Found | None] = {}
    for vitals in record.vitals:
        if vitals.on is not None:
            found[vitals.id] = reader.pressure(vitals, whom_on(vitals.on))
    for lab in record.labs:
        found[lab.id] = reader.lab(lab, whom_on(lab.on))
    return {key: one for key, one in found.items() if one is not None}


def checks_due(session: Session, residents: Collection[bytes], on: date) -> dict[bytes, list[CheckDue]]:
    """Return what is due for people on a day: {resident: in the order of the pack's plan}; who has nothing due is left out."""
    return {one: list(person.due) for one, person in person_checks(session, residents, on).items() if person.due}


def _whom_on(facts: PersonFacts, states: StatesByDay) -> WhomOn:
    """Return what says by which age and state a value of a day is judged."""

    def whom(day: date) -> Whom:
        known = states.of(facts.id, day)
        return Whom(facts.sex, facts.birth.age_months(day), next((one for one in STATES if one in known), ""))

    return whom


def _person(
    facts: PersonFacts,
    stored: HealthRecord,
    known: KnownState,
    on: date,
    latest: Mapping[str, Found],
    plan: Sequence[PlanRow],
    needed: int,
) -> PersonChecks:
    age = facts.birth.age_months(on)
    school_class = class_on(facts.birth, on, known.school_class)
    gets_iron = any(
        row.what == "iron" and row.sex in ("", facts.sex or "") and school_class in row.school_classes for row in plan
    )
    person = PersonChecks(
        facts.id,
        facts.name,
        facts.sex,
        age,
        life_stage(facts.birth, on, known.states),
        school_class,
        latest,
        last_days(stored),
        stored.conditions,
        iron=iron_year(stored.iron, on, needed) if gets_iron else None,
    )
    return replace(
        person,
        due=() if facts.is_dead else due.checks_due(plan, checked(person, known.states), on),
        uncontrolled=uncontrolled(latest, person.known),
    )
