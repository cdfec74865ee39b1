"""Why children are to be visited at home: what the rules ask, gathered for many children in a fixed number of queries."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.core.schedule import Kind, Status
from desktop_app.core.text import Label
from desktop_app.db.database import post_of
from desktop_app.features.child_record.services import danger_signs, symptoms_of
from desktop_app.features.referrals.services import Sent, referrals_between
from desktop_app.features.schedules.services import campaign_of, missed_list
from desktop_app.packs import Pack, pack_of
from desktop_app.residents.services import among, people_facts, with_merged

from ..models import BodyMeasurement, OpenDay, Visit
from ..rules.natural_ids import open_day_id
from ..rules.visiting import ChildFacts, GrowthFinding, LateDose, MissedCampaign, VisitReason, visit_reasons
from .absences import came_on
from .care import birth_details
from .child_status import ChildStatus, statuses
from .day_groups import expected_ids

OBESE = ("wfl.very_high", "bmi.very_high")
REFERRALS_BACK = timedelta(days=366)
"""Referrals that are older ask for no visit any more."""


def visit_reasons_of(
    session: Session, residents: Collection[bytes], on: date, missed_day: date | None = None
) -> dict[bytes, list[VisitReason]]:
    """Return why each child is to be visited on a day, the most urgent reason first; who needs no visit is left out.

    Args:
        missed_day: the open day whose absent are asked about; None takes the last one of the month.
    """
    ids, pack = set(residents), pack_of(session)
    facts = people_facts(session, ids)
    day, missing = _missing(session, on, missed_day)
    seen, newest = _seen(session, ids, on), _newest(session, ids, on)
    growth = statuses(session, [visit for several in newest.values() for visit, _ in several], pack)
    late, campaigns = _late(session, ids, on), _campaigns(session, on)
    danger = _danger(session, ids, on, pack)
    births = birth_details(session, ids)
    sent = _referrals(session, on)
    found = {}
    for one in ids & set(facts):
        signs = danger.get(one)
        referrals = sent.get(one, ())
        birth = births.get(one)
        known = ChildFacts(
            born=facts[one].birth.exact,
            missed_day=day if one in missing else None,
            seen_on=seen.get(one),
            growth=_growth(newest.get(one, ()), growth),
            late=late.get(one, ()),
            campaigns=campaigns.get(one, ()),
            danger_on=signs[0] if signs else None,
            danger_signs=signs[1] if signs else (),
            birth_weight_g=birth.weight_g if birth else None,
            referred_on=min((one.referred_on for one in referrals if one.is_open and one.replied_on is None), default=None),
            answered_on=max((one.replied_on for one in referrals if one.replied_on is not None), default=None),
        )
        if reasons := visit_reasons(known, on):
            found[one] = reasons
    return found


def _missing(session: Session, on: date, missed_day: date | None) -> tuple[date | None, set[bytes]]:
    """Return the open day that is asked about, and who was expected and did not come."""
    if missed_day is None:
        query = select(func.max(OpenDay.held_on)).where(OpenDay.held_on.between(Month.of(on).first, on))
        missed_day = session.scalar(query)
    if missed_day is None:
        return None, set()
    came = came_on(session, open_day_id(post_of(session), missed_day))
    return missed_day, {one for one in expected_ids(session, missed_day) if one not in came}


def _seen(session: Session, ids: Collection[bytes], on: date) -> dict[bytes, date]:
    """Return the last day of any visit up to a day."""
    wanted = with_merged(session, ids)
    query = select(Visit.resident_id, func.max(Visit.visited_on)).where(among(Visit.resident_id, wanted), Visit.visited_on <= on)
    found: dict[bytes, date] = {}
    for who, day in session.execute(query.group_by(Visit.resident_id)):
        if who in wanted:
            found[wanted[who]] = max(day, found.get(wanted[who], day))
    return found


def _newest(session: Session, ids: Collection[bytes], on: date) -> dict[bytes, list[tuple[bytes, date]]]:
    """Return the visits of the newest measurement and of the newest weight up to a day, with their days, the newer first."""
    wanted = with_merged(session, ids)
    query = (
        select(BodyMeasurement.resident_id, BodyMeasurement.visit_id, BodyMeasurement.measured_on, BodyMeasurement.weight_g)
        .where(among(BodyMeasurement.resident_id, wanted), BodyMeasurement.measured_on <= on)
        .order_by(BodyMeasurement.measured_on)
    )
    found: dict[bytes, list[tuple[bytes, date]]] = {}
    weighed: dict[bytes, tuple[bytes, date]] = {}
    for who, visit, day, weight_g in session.execute(query):
        one = wanted.get(who)
        if one is None:
            continue
        if weight_g is not None:
            weighed[one] = (visit, day)
        found[one] = list(dict.fromkeys([(visit, day), *([weighed[one]] if one in weighed else [])]))
    return found


def _growth(newest: Sequence[tuple[bytes, date]], known: Mapping[bytes, ChildStatus]) -> GrowthFinding | None:
    """Return what the newest measurement asks for, or where that is nothing what the newest weight asks for."""
    findings = [_finding(known[visit], day) for visit, day in newest if visit in known]
    return next((one for one in findings if one.reasons), findings[-1] if findings else None)


def _finding(status: ChildStatus, day: date) -> GrowthFinding:
    is_obese = any(f"{index}.{one.code}" in OBESE for index, one in status.classes.items())
    reasons: Sequence[Label] = [reason.words for reason in status.refer]
    return GrowthFinding(day, reasons, status.refer[0].tone if status.refer else "", is_obese)


def _late(session: Session, ids: Collection[bytes], on: date) -> dict[bytes, list[LateDose]]:
    found: dict[bytes, list[LateDose]] = {}
    for line in missed_list(session, on, residents=ids):
        if line.row.kind == Kind.VACCINE and line.status is not Status.TOO_LATE:
            found.setdefault(line.resident.id, []).append(LateDose(line.title, line.missed_on))
    for doses in found.values():
        doses.sort(key=lambda one: one.since or date.max)
    return found


def _campaigns(session: Session, on: date) -> dict[bytes, list[MissedCampaign]]:
    found: dict[bytes, list[MissedCampaign]] = {}
    for campaign in campaign_of(session, on):
        for one in campaign.not_given:
            found.setdefault(one, []).append(MissedCampaign(campaign.title, campaign.month))
    return found


def _danger(session: Session, ids: Collection[bytes], on: date, pack: Pack) -> dict[bytes, tuple[date, list[Label]]]:
    """Return the newest day up to ``on`` on which danger signs were noted, with their names."""
    titles = {sign.code: sign.title for sign in danger_signs(pack)}
    found: dict[bytes, tuple[date, list[Label]]] = {}
    for who, checks in symptoms_of(session, ids).items():
        noted = next((one for one in checks if one.on <= on and one.entry.danger_signs), None)
        if noted is not None:
            found[who] = (noted.on, [titles.get(code, code) for code in noted.entry.danger_signs or ()])
    return found


def _referrals(session: Session, on: date) -> dict[bytes, list[Sent]]:
    found: dict[bytes, list[Sent]] = {}
    for one in referrals_between(session, on - REFERRALS_BACK, on):
        found.setdefault(one.resident, []).append(one)
    return found
