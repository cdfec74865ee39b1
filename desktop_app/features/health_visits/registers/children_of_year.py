"""Gathers the rows of the year's register of children from what was recorded, in a fixed number of queries."""

from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.classes.services.paths import MOTHERS_KINDS, attended_on
from desktop_app.features.schedules.services import services_by_code
from desktop_app.packs import pack_of
from desktop_app.residents.models import HouseholdMember
from desktop_app.residents.services import among, house_aliases, household_facts, with_merged

from ..rules.care import BirthFacts
from ..rules.residence import lived_here
from ..services import birth_details, feeding_by_month, weights_by_month
from ..services.children_here import Child, children_who_lived_here
from .children_year import ChildYear

NEIGHBOURS = "dasawisma"
ESTIMATED = QT_TRANSLATE_NOOP("Health visits", "Birth date estimated")
CAME = QT_TRANSLATE_NOOP("Health visits", "Moved here {date}")
LEFT = QT_TRANSLATE_NOOP("Health visits", "Moved away {date}")
MOVES = {"moved_in": CAME, "moved_out": LEFT}


def list_children_of_year(session: Session, month: Month) -> list[ChildYear]:
    """Return who stands in the year's register up to the end of ``month``, by name."""
    first, last = date(month.year, 1, 1), month.last
    children = children_who_lived_here(session, first, last, pack_of(session).ages["children_year"])
    ids = [child.id for child in children]
    groups = neighbour_groups(session, ids, first, last)
    weights, births = weights_by_month(session, ids, month.year), birth_details(session, ids)
    classes = attended_on(session, {child.mother_id for child in children if child.mother_id}, MOTHERS_KINDS, first, last)
    feeding, services = feeding_by_month(session, ids), services_by_code(session, ids)
    return [
        ChildYear(
            resident_id=child.id,
            year=month.year,
            name=child.name,
            sex=child.sex,
            born=child.born,
            birth_weight_g=births.get(child.id, BirthFacts()).weight_g,
            father=child.father,
            mother=child.mother,
            dasawisma=groups.get(child.id, ""),
            weights_g={number: grams for number, grams in weights.get(child.id, {}).items() if number <= month.month},
            exclusive=_until_age(feeding.get(child.id, {}), child.born.age_months(last)),
            services={
                code: [one.given for one in given if not one.refused and _is_until(one.given, last)]
                for code, given in services.get(child.id, {}).items()
            },
            died=next((when for kind, when in child.events if kind == "died" and _is_until(when, last)), None),
            mother_in_class=frozenset(day.month for day in classes.get(child.mother_id or b"", ())),
            remarks=_remarks(child, first, last),
            month=month.month,
            away=frozenset(number for number in range(1, month.month + 1) if _is_away(child, Month(month.year, number))),
        )
        for child in children
    ]


def neighbour_groups(session: Session, ids: Collection[bytes], first: date, last: date) -> dict[bytes, str]:
    """Return each resident's group of neighbouring houses: the newest that its house had by ``last``."""
    stored = with_merged(session, ids)
    query = (
        select(HouseholdMember.resident_id, HouseholdMember.household_id)
        .where(
            or_(HouseholdMember.until_date.is_(None), HouseholdMember.until_date >= first),
            among(HouseholdMember.resident_id, stored),
        )
        .order_by(HouseholdMember.from_date)
    )
    merged = house_aliases(session)
    stays = [(stored[key], merged.get(house, house)) for key, house in session.execute(query) if key in stored]
    facts = household_facts(session, {house for _, house in stays}, last)
    return {key: facts[house][NEIGHBOURS] for key, house in stays if NEIGHBOURS in facts.get(house, {})}


def _is_away(child: Child, month: Month) -> bool:
    return not lived_here(child.status, child.born, child.events, month.first, month.last)


def _until_age(answers: Mapping[int, str], age_months: int | None) -> dict[int, str]:
    return {month: answer for month, answer in answers.items() if age_months is None or month <= age_months}


def _is_until(when: PartialDate, last: date) -> bool:
    return when.earliest is None or when.earliest <= last


def _remarks(child: Child, first: date, last: date) -> list[Label]:
    remarks: list[Label] = [ESTIMATED] if child.is_estimated else []
    for kind, when in child.events:
        if kind in MOVES and when.is_known and (when.latest or last) >= first and _is_until(when, last):
            remarks.append(MOVES[kind].fill(date=when))
    return remarks
