"""The checks of this slice over residents and the dates of what was entered about them."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop_app.core.contract import Doubt
from desktop_app.core.partial_date import PartialDate
from desktop_app.db.base import tables
from desktop_app.residents.models import HouseholdMember, Identifier, LifeEvent, Resident
from desktop_app.residents.rules import shown_name
from desktop_app.residents.services import alias_map, house_aliases, number_digits

from ..rules import families
from ..rules import people as rules
from ..rules.people import Person

DONE = (
    ("visit", "visited_on"),
    ("body_measurement", "measured_on"),
    ("development_check", "checked_on"),
    ("symptom_check", "checked_on"),
    ("vital_sign", "measured_on"),
    ("lab_value", "measured_on"),
    ("sense_check", "checked_on"),
    ("condition_control", "seen_on"),
    ("iron_tablets", "given_on"),
    ("antenatal_contact", "contact_on"),
    ("postpartum_contact", "contact_on"),
    ("newborn_contact", "contact_on"),
    ("questionnaire_sheet", "answered_on"),
    ("home_visit", "visited_on"),
    ("referral", "referred_on"),
)
"""Tables of what is done with a living person, and the column with its day."""
MET = {"home_visit": "met"}
"""Tables that also hold what was tried in vain, and the word of ``met`` for the person who was there."""
_KNOWN = "data_quality.people"


def find_births_in_future(session: Session, today: date) -> Sequence[Doubt]:
    """Return people whose birth has not come."""
    return list(rules.births_in_future(people(session).values(), today))


def find_too_old(session: Session, today: date) -> Sequence[Doubt]:
    """Return people older than anybody."""
    return list(rules.too_old(people(session).values(), today))


def find_parents_of_the_other_sex(session: Session, _today: date) -> Sequence[Doubt]:
    """Return men who are mothers and women who are fathers."""
    return list(rules.parents_of_the_other_sex(people(session)))


def find_older_than_parent(session: Session, _today: date) -> Sequence[Doubt]:
    """Return children born before a parent."""
    return list(rules.older_than_parent(people(session)))


def find_unlikely_mothers(session: Session, _today: date) -> Sequence[Doubt]:
    """Return mothers too young or too old for a birth."""
    return list(rules.unlikely_mothers(people(session)))


def find_shared_numbers(session: Session, _today: date) -> Sequence[Doubt]:
    """Return people who share an identity number with somebody."""
    return list(rules.shared_numbers(people(session), _numbers(session)))


def find_numbers_of_wrong_length(session: Session, _today: date) -> Sequence[Doubt]:
    """Return people whose identity number was copied wrongly."""
    return list(families.numbers_of_wrong_length(people(session), _numbers(session), number_digits(session)))


def find_parents_who_died_before(session: Session, _today: date) -> Sequence[Doubt]:
    """Return children born after the death of a parent."""
    return list(families.parents_who_died_before(people(session)))


def find_small_children_without_mother(session: Session, today: date) -> Sequence[Doubt]:
    """Return small children of whose mother nothing is known."""
    aliases = alias_map(session)
    query = select(Resident.id).where(or_(Resident.mother_name.is_not(None), Resident.caregiver_id.is_not(None)))
    named = [aliases.get(resident, resident) for resident in session.scalars(query)]
    return list(families.small_children_without_mother(people(session).values(), named, today))


def find_in_two_houses(session: Session, _today: date) -> Sequence[Doubt]:
    """Return people who live in two houses."""
    return list(families.in_two_houses(people(session), _stays(session)))


def find_heads_of_houses(session: Session, _today: date) -> Sequence[Doubt]:
    """Return houses without a head, or with two."""
    return list(families.heads_of_houses(people(session), _stays(session)))


def find_unknown_sex(session: Session, _today: date) -> Sequence[Doubt]:
    """Return people of whom the sex is not written."""
    return list(rules.unknown_sex(people(session).values()))


def find_unknown_birth(session: Session, _today: date) -> Sequence[Doubt]:
    """Return people of whose birth nothing is written."""
    return list(rules.unknown_birth(people(session).values()))


def find_unknown_death_day(session: Session, _today: date) -> Sequence[Doubt]:
    """Return the dead without a date of death."""
    return list(rules.unknown_death_day(people(session).values()))


def find_entries_after_death(session: Session, _today: date) -> Sequence[Doubt]:
    """Return the dead with something dated later."""
    return list(rules.entries_after_death(people(session), _days(session, is_last=True)))


def find_entries_before_birth(session: Session, _today: date) -> Sequence[Doubt]:
    """Return people with something dated before their birth."""
    return list(rules.entries_before_birth(people(session), _days(session, is_last=False)))


def people(session: Session) -> dict[bytes, Person]:
    """Return everybody of the post, the dead and moved too; read once by all checks of a session that only looks."""
    if "recorder" in session.info:
        return _read(session)
    known: dict[bytes, Person] = session.info.setdefault(_KNOWN, {})
    if not known:
        known.update(_read(session))
    return known


def _read(session: Session) -> dict[bytes, Person]:
    aliases, deaths = alias_map(session), _deaths(session)
    query = select(
        *(Resident.id, Resident.name, Resident.is_unnamed, Resident.mother_name, Resident.sex, Resident.status),
        *(Resident.birth_year, Resident.birth_month, Resident.birth_day, Resident.mother_id, Resident.father_id),
    ).where(Resident.merged_into.is_(None))
    found = {}
    for row in session.execute(query):
        name = shown_name(row.name, row.is_unnamed, row.mother_name or "")
        birth = PartialDate(row.birth_year, row.birth_month, row.birth_day)
        parents = (aliases.get(parent, parent) for parent in (row.mother_id, row.father_id))
        found[row.id] = Person(row.id, name, row.sex, birth, deaths.get(row.id), row.status, *parents)
    return found


def _numbers(session: Session) -> list[tuple[bytes, str]]:
    """Return (resident, identity number), without temporary ones."""
    aliases = alias_map(session)
    query = select(Identifier.resident_id, Identifier.value).where(
        Identifier.kind == "national_id", Identifier.is_temporary.is_(False)
    )
    return [(aliases.get(resident, resident), value) for resident, value in session.execute(query)]


def _stays(session: Session) -> list[tuple[bytes, bytes, str]]:
    """Return (household, resident, kinship) of who lives where today."""
    aliases, merged = alias_map(session), house_aliases(session)
    query = select(HouseholdMember.household_id, HouseholdMember.resident_id, HouseholdMember.kinship)
    found = session.execute(query.where(HouseholdMember.until_date.is_(None)))
    return [(merged.get(house, house), aliases.get(resident, resident), kinship) for house, resident, kinship in found]


def _deaths(session: Session) -> dict[bytes, PartialDate]:
    aliases = alias_map(session)
    query = select(LifeEvent.resident_id, LifeEvent.event_year, LifeEvent.event_month, LifeEvent.event_day)
    died = session.execute(query.where(LifeEvent.kind == "died"))
    return {aliases.get(row[0], row[0]): PartialDate(*row[1:]) for row in died}


def _days(session: Session, is_last: bool) -> dict[bytes, date]:
    """Return the day of the last, or first, thing that was done with each resident."""
    aliases, known, found = alias_map(session), tables(), dict[bytes, date]()
    best = max if is_last else min
    for name, column in DONE:
        table = known[name]
        day = (func.max if is_last else func.min)(table.c[column])
        query = select(table.c.resident_id, day).where(table.c.deleted_at.is_(None)).group_by(table.c.resident_id)
        if name in MET:
            query = query.where(table.c.met == MET[name])
        for stored, on in session.execute(query):
            if stored is not None and on is not None:
                resident = aliases.get(stored, stored)
                found[resident] = best(found.get(resident, on), on)
    return found
