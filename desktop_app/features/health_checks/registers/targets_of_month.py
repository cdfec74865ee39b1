"""Gathers the target lists, in a fixed number of queries."""

from collections.abc import Iterator, Mapping
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.name_key import name_key
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import pack_of
from desktop_app.residents.services import ResidentRow, rows_of

from ..rules.person import PersonChecks
from ..services.on_paper.headings import OWN, Heads, heads_of
from ..services.on_paper.people import groups_on
from ..services.people_checks import person_checks
from .targets import TargetRow

FINDING = QT_TRANSLATE_NOOP("Health checks", "{what}: {result}")
GOOD = "good"
MONTHS_A_YEAR = 12


def list_targets(session: Session, month: Month, group: str) -> list[TargetRow]:
    """Return who belongs to a group on the last day of ``month`` and lives here, by name.

    Args:
        group: "school", "adults" or "elderly".
    """
    last = month.last
    ids = groups_on(session, last)[group]
    heads, checks = heads_of(session, ids, pack_of(session), last), person_checks(session, ids, last)
    rows = [_row(person, heads, checks, last) for person in rows_of(session, ids)]
    return sorted(rows, key=lambda row: (name_key(str(row.name)), row.resident_id))


def _row(person: ResidentRow, heads: Heads, checks: Mapping[bytes, PersonChecks], last: date) -> TargetRow:
    months = person.birth.age_months(last)
    known = checks.get(person.id)
    return TargetRow(
        resident_id=person.id,
        name=person.shown,
        sex=person.sex,
        national_id=heads.numbers.get(person.id, ""),
        birth=person.birth,
        age=None if months is None else months // MONTHS_A_YEAR,
        parents=" · ".join(part for part in (person.mother_name, person.father_name) if part),
        school_class=known.school_class if known else None,
        address=", ".join(part for part in (person.area, person.house) if part),
        phone=heads.phones.get(person.id, ""),
        illnesses=heads.illnesses_of(person.id, OWN),
        findings=list(_findings(known)) if known else (),
        due=[one.title for one in known.due] if known else (),
    )


def _findings(known: PersonChecks) -> Iterator[Label]:
    for found in known.latest.values():
        if found.finding is not None and found.finding.tone != GOOD:
            yield FINDING.fill(what=found.title, result=found.finding.words)
