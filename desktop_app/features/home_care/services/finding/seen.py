"""When people were last seen, and what was noted at visits at home."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop_app.features.health_visits.models import Visit
from desktop_app.features.health_visits.services.visit_reasons import REFERRALS_BACK
from desktop_app.features.referrals.services import referrals_between
from desktop_app.residents.services import alias_map

from ...models import HomeVisit
from ...rules.visiting import Seen, Sign
from .village import Village


def seen_of(session: Session, village: Village) -> dict[bytes, Seen]:
    """Return when people were last seen up to the day; who never was is left out."""
    aliases = alias_map(session)
    anywhere: dict[bytes, date] = {}
    at_home: dict[bytes, date] = {}
    query = select(Visit.resident_id, Visit.kind, func.max(Visit.visited_on)).where(Visit.visited_on <= village.on)
    for who, kind, day in session.execute(query.group_by(Visit.resident_id, Visit.kind)):
        one = aliases.get(who, who)
        anywhere[one] = max(day, anywhere.get(one, day))
        if kind == "home":
            at_home[one] = max(day, at_home.get(one, day))
    answered: dict[bytes, date] = {}
    for sent in referrals_between(session, village.on - REFERRALS_BACK, village.on):
        if sent.replied_on is not None:
            answered[sent.resident] = max(sent.replied_on, answered.get(sent.resident, sent.replied_on))
    return {
        one: Seen(anywhere.get(one), at_home.get(one), answered.get(one))
        for one in village.people
        if one in anywhere or one in answered
    }


def signs_at_home(session: Session, village: Village) -> dict[bytes, Sequence[Sign]]:
    """Return the danger signs that were found at visits at home."""
    return {who: [Sign(day) for day in days] for who, days in _flagged(session, village, HomeVisit.danger_sign).items()}


def tb_at_home(session: Session, village: Village) -> dict[bytes, date]:
    """Return the newest visit at home at which somebody had signs of tuberculosis."""
    return {who: max(days) for who, days in _flagged(session, village, HomeVisit.tb_symptoms).items()}


def _flagged(session: Session, village: Village, column: InstrumentedAttribute[bool | None]) -> dict[bytes, list[date]]:
    aliases = alias_map(session)
    query = select(HomeVisit.resident_id, HomeVisit.visited_on).where(
        column.is_(True), HomeVisit.resident_id.is_not(None), HomeVisit.visited_on <= village.on
    )
    found: dict[bytes, list[date]] = {}
    for who, day in session.execute(query):
        if who is not None:
            found.setdefault(aliases.get(who, who), []).append(day)
    return found
