"""Adults and elderly people: known illnesses, daily life, who did not come (V01, V09, V12)."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.core.text import Label
from desktop_app.db.database import post_of
from desktop_app.features.health_checks.rules.person import PersonChecks
from desktop_app.features.health_checks.services import conditions_of, conditions_of_pack, controls_of
from desktop_app.features.health_checks.services.people_checks import person_checks
from desktop_app.features.health_visits.models import OpenDay
from desktop_app.features.health_visits.rules.groups import ELDERS, MOTHERS, groups_of_day
from desktop_app.features.health_visits.rules.natural_ids import open_day_id
from desktop_app.features.health_visits.services.absences import came_on
from desktop_app.features.health_visits.services.day_groups import expected_ids
from desktop_app.features.questionnaires.services.sheets import latest_decided

from ...rules.visiting import GrownFacts, Illness, Seen, grown_reasons
from ...rules.visiting.grown import ELDERLY_MONTHS
from .village import Found, Village

WATCHED = {"hypertension": ("blood_pressure",), "diabetes": ("glucose_random", "glucose_fasting")}
"""Known illnesses that are looked at each month, and the measures that count as a look (domain.md 7.1)."""
AKS = "AKS"
TARGETS = (MOTHERS, ELDERS)
"""Besides the children whose absence on the open day asks for a visit (domain.md 8.2, V01 and V12)."""


def reasons_of_grown(session: Session, village: Village, seen: Mapping[bytes, Seen]) -> Found:
    """Return why people above the age of children are to be visited."""
    known = conditions_of(session, None)
    checks = person_checks(session, [who for who in known if who in village.people], village.on)
    titles: dict[str, Label] = {one.code: one.title for one in conditions_of_pack(village.pack)}
    controls = {
        who: {one.code: one.on for one in reversed(several)}
        for who, several in controls_of(session, None, last=village.on).items()
    }
    sheets = latest_decided(session, village.aged(ELDERLY_MONTHS), AKS, village.on)
    day, missing = _missing(session, village)
    found: Found = {}
    for who in {*checks, *sheets, *missing} & set(village.people):
        person = checks.get(who)
        sheet = sheets.get(who)
        facts = GrownFacts(
            age_months=village.ages[who],
            missed_day=day if who in missing else None,
            illnesses=_illnesses(person, controls.get(who, {}), titles) if person is not None else (),
            aks=sheet.score if sheet is not None else None,
            aks_on=sheet.on if sheet is not None else None,
        )
        if reasons := grown_reasons(facts, seen.get(who, Seen()), village.on):
            found[who] = reasons
    return found


def _illnesses(person: PersonChecks, controls: Mapping[str, date | None], titles: Mapping[str, Label]) -> list[Illness]:
    found = []
    for code, measures in WATCHED.items():
        if code in person.known:
            days = [person.latest[one].on for one in measures if one in person.latest]
            days += [day for day in (controls.get(code),) if day is not None]
            found.append(Illness(titles.get(code, code), max(days, default=None), code in person.uncontrolled))
    return found


def _missing(session: Session, village: Village) -> tuple[date | None, set[bytes]]:
    """Return this month's last open day, and which mothers and elderly people were expected on it and did not come."""
    query = select(OpenDay.held_on, OpenDay.groups).where(OpenDay.held_on.between(Month.of(village.on).first, village.on))
    day = session.execute(query.order_by(OpenDay.held_on.desc()).limit(1)).first()
    if day is None:
        return None, set()
    groups = [group for group in groups_of_day(day.groups) if group in TARGETS]
    came = came_on(session, open_day_id(post_of(session), day.held_on))
    expected = expected_ids(session, day.held_on, groups=groups) if groups else []
    return day.held_on, set(expected) - came
