"""Gathers mothers, births and deaths of a month, in a fixed number of queries."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import AgeLimit
from desktop_app.residents.models import Identifier
from desktop_app.residents.services import (
    Change,
    ResidentRow,
    among,
    changes_between,
    household_facts,
    resident_facts,
    rows_of,
    with_merged,
)

from ..rules.dating import POSTPARTUM_DAYS
from ..services.on_paper.pregnancies import Outcome, PregnancyFacts, pregnancies_between
from ..services.on_paper.women import VISITOR, Woman, residence_of, women_of
from .family_events import AFTER_BIRTH, BABY, CHILD, GAVE_BIRTH, MOTHER, PREGNANT, Born, Death, FamilyRow

EXPECTED = QT_TRANSLATE_NOOP("Mothers", "Expected {date}")
STILLBORN = QT_TRANSLATE_NOOP("Mothers", "Died before or during the birth")
CERTIFICATE = "birth_certificate"
AFTER = timedelta(days=POSTPARTUM_DAYS)
BABIES, CHILDREN = AgeLimit(0, 11), AgeLimit(12, 59)


@dataclass(frozen=True, slots=True)
class _Month:
    """What was read of a month.

    Attributes:
        died: whose death the month saw, by person.
    """

    month: Month
    children: Mapping[bytes, ResidentRow]
    certificates: Mapping[bytes, bool]
    died: Mapping[bytes, Change]


def list_family_events(session: Session, month: Month) -> list[FamilyRow]:
    """Return the rows of ``month``: by neighbour group, then in the order of the pregnancies, at last children who died."""
    first, last = month.first, month.last
    known = pregnancies_between(session, first - AFTER, last)
    women = women_of(session, {one.resident for one in known}, last, known)
    died = {one.person.id: one for one in changes_between(session, first, last) if one.kind == "died"}
    ids = [one.child for pregnancy in known for one in pregnancy.outcomes if one.child]
    children = {row.id: row for row in rows_of(session, ids)}
    read = _Month(month, children, _certificates(session, children), died)
    lived = residence_of(session, women)
    found = []
    for one in known:
        woman = women.get(one.resident)
        if woman is None or woman.row.status == VISITOR:
            continue
        state = _state(one, month)
        if (state and lived[woman.id].is_here(min(last, one.last_day))) or _is_mothers_death(one, died):
            found += list(_rows_of(one, woman, state, read))
    told = {row.death.id for row in found if row.death}
    found += _other_children(session, [one for key, one in died.items() if key not in told], month)
    return sorted(found, key=lambda row: (not row.neighbours, row.neighbours))


def _state(one: PregnancyFacts, month: Month) -> str:
    if one.is_open_on(month.last):
        return PREGNANT
    delivered = one.delivered_on
    if delivered is None or delivered > month.last or delivered + AFTER < month.first:
        return ""
    return GAVE_BIRTH if delivered >= month.first else AFTER_BIRTH


def _is_mothers_death(one: PregnancyFacts, died: Mapping[bytes, Change]) -> bool:
    """Return True if she died in the month, in this pregnancy or in the 42 days after it."""
    change = died.get(one.resident)
    when = change.when.middle if change else None
    return when is not None and one.began_on <= when <= (one.ended_on or one.last_day) + AFTER


def _rows_of(one: PregnancyFacts, woman: Woman, state: str, read: _Month) -> Iterator[FamilyRow]:
    outcomes = [outcome for outcome in one.outcomes if outcome.outcome != "loss"] if state in (GAVE_BIRTH, AFTER_BIRTH) else []
    rows: list[tuple[Born | None, Death | None, list[Label]]] = []
    rows += [_child(outcome, read) for outcome in outcomes]
    if not rows:
        rows.append((None, None, [EXPECTED.fill(date=one.edd)] if state == PREGNANT and one.edd else []))
    if _is_mothers_death(one, read.died):
        change = read.died[one.resident]
        death = Death(woman.id, MOTHER, woman.name, "F", change.when, change.detail)
        born, other, remarks = rows[0]
        if other is None:
            rows[0] = (born, death, remarks)
        else:
            rows.append((None, death, []))
    for born, dead, remarks in rows:
        yield FamilyRow(woman.id, woman.name, woman.husband, woman.neighbours, state, born, dead, remarks)


def _child(one: Outcome, read: _Month) -> tuple[Born, Death | None, list[Label]]:
    row = read.children.get(one.child or b"")
    name, sex = (row.shown, row.sex) if row else (None, one.sex)
    born = Born(one.child if row else None, name, sex, one.ended, read.certificates.get(one.child or b""))
    if one.outcome == "stillbirth":
        return born, Death(None, BABY, name, sex, one.ended), [STILLBORN]
    change = read.died.get(one.child or b"")
    return born, _death_of_child(change, read.month) if change else None, []


def _death_of_child(change: Change, month: Month) -> Death | None:
    age = change.person.birth.age_months(change.when.middle or month.last)
    if age is None or age > CHILDREN.until_months:
        return None
    who = BABY if age <= BABIES.until_months else CHILD
    return Death(change.person.id, who, change.person.shown, change.person.sex, change.when, change.detail)


def _other_children(session: Session, died: Sequence[Change], month: Month) -> list[FamilyRow]:
    """Return children who died in the month and are no children of the births that are told."""
    houses = household_facts(session, [one.person.household_id for one in died if one.person.household_id], month.last)
    found = []
    for one in died:
        death, person = _death_of_child(one, month), one.person
        if death is not None:
            group = houses.get(person.household_id or b"", {}).get("dasawisma", "")
            mother = person.mother_id or person.id
            found.append(FamilyRow(mother, person.mother_name, person.father_name, group, death=death))
    return found


def _certificates(session: Session, children: Mapping[bytes, ResidentRow]) -> dict[bytes, bool]:
    """Return whether a child has a birth certificate: its number is known, or somebody said."""
    said = {key: facts[CERTIFICATE] == "yes" for key, facts in resident_facts(session, children).items() if CERTIFICATE in facts}
    stored = with_merged(session, children)
    query = select(Identifier.resident_id).where(Identifier.kind == CERTIFICATE, among(Identifier.resident_id, stored))
    return {**said, **{stored[key]: True for key in session.scalars(query) if key in stored}}
