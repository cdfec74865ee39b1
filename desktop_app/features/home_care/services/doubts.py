"""Contradictions and gaps in what is stored of visits at home."""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.contract import Doubt
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.referrals.services import referrals_between
from desktop_app.residents.services import alias_map, people_facts

from ..models import HomeVisit
from ..rules.entries import MET

AFTER_DEATH = QT_TRANSLATE_NOOP("Home visits", "Met at home on {day}, and died on {death}. Correct one of the dates.")
UNTOLD = QT_TRANSLATE_NOOP("Home visits", "Danger sign at home on {day}. Write on which day a health worker was told, or refer.")
LOOKED_BACK = timedelta(days=366)


def visits_after_death(session: Session, today: date) -> Sequence[Doubt]:
    """Return those who were met at home after the day on which they died."""
    aliases = alias_map(session)
    query = select(HomeVisit.resident_id, HomeVisit.visited_on).where(
        HomeVisit.met == MET, HomeVisit.resident_id.is_not(None), HomeVisit.visited_on <= today
    )
    met = [(aliases.get(who, who), day) for who, day in session.execute(query) if who is not None]
    people = people_facts(session, {who for who, _ in met})
    found = []
    for who, day in met:
        death = people[who].death if who in people else None
        if death is not None and death.latest is not None and day > death.latest:
            found.append(Doubt(who, f"{day.isoformat()} {death}", AFTER_DEATH.fill(day=day, death=death)))
    return found


def dangers_nobody_told(session: Session, today: date) -> Sequence[Doubt]:
    """Return those with a danger sign at a visit of the last year after which no health worker was told and nobody referred."""
    aliases = alias_map(session)
    first = today - LOOKED_BACK
    query = select(HomeVisit.resident_id, HomeVisit.visited_on).where(
        HomeVisit.danger_sign.is_(True), HomeVisit.reported_on.is_(None), HomeVisit.visited_on.between(first, today)
    )
    referred: dict[bytes, date] = {}
    for sent in referrals_between(session, first, today):
        referred[sent.resident] = max(sent.referred_on, referred.get(sent.resident, sent.referred_on))
    found = []
    for stored, day in session.execute(query):
        who = aliases.get(stored, stored) if stored is not None else None
        if who is not None and (who not in referred or referred[who] < day):
            found.append(Doubt(who, day.isoformat(), UNTOLD.fill(day=day)))
    return found
