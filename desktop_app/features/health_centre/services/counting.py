"""Counts one post for one month, by the same services that the post's own pages ask."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.core.schedule import Status
from desktop_app.db.database import post_of
from desktop_app.features.health_visits.services import statuses, weighings_of_month
from desktop_app.features.health_visits.services.month_figures import MonthFigures, figures
from desktop_app.features.month_end.services import state_of
from desktop_app.features.referrals.services.list_rows import referral_rows
from desktop_app.features.schedules.rules.complete import Completeness
from desktop_app.features.schedules.services import completeness
from desktop_app.features.schedules.services.due import missed_list
from desktop_app.features.stock.services import items
from desktop_app.packs import Pack, pack_of
from desktop_app.residents.services import people_here
from desktop_app.sync.exchanging import peers

from ..rules.reading import PostReading

OF_MONTH = ("S", "K", "D", "N", "T", "O", "B", "2T", "BGM")
LOW = ("low", "very_low")
"""Codes of the classes below -2 SD, the same in every pack."""
KINDS = {"wfa": ("underweight", "by_weight"), "hfa": ("stunted", "by_length"), "wfl": ("wasted", "by_both")}
BASIC = 0
"""The first set of doses of the pack is the basic one."""
ONE_YEAR, TWO_YEARS = 12, 24


def read_post(session: Session, month: Month, today: date) -> PostReading:
    """Return what the centre shows of a post in a month; ``session`` is the post's own."""
    pack, state = pack_of(session), state_of(session, month, today)
    found = figures(session, month, pack, min(month.last, today))
    numbers = {code: found.count(code) for code in OF_MONTH if found.is_known(code)}
    numbers |= _growth(session, month, found, pack) | _immunised(session, min(month.last, today)) | _now(session, today)
    others = [peer for peer in peers(session) if not peer.is_withdrawn]
    numbers["unconfirmed"] = max((peer.unconfirmed for peer in others), default=0)
    newest = session.connection().exec_driver_sql("SELECT max(at) FROM action").scalar()
    return PostReading(
        post_of(session),
        month,
        today,
        numbers,
        state.state,
        state.since,
        state.by,
        state.reason,
        state.is_closed,
        state.due_on,
        tuple(day.held_on for day in state.open_days),
        newest,
        max((peer.heard_at for peer in others if peer.heard_at), default=None),
    )


def _growth(session: Session, month: Month, found: MonthFigures, pack: Pack) -> dict[str, int]:
    """Count the children of D by their classes; with swollen feet the weight says nothing: such a child is wasted (WHO)."""
    weighed = set(found.numbers["D"].ids)
    visits = [one.visit for key, one in weighings_of_month(session, month, list(found.children)).items() if key in weighed]
    counts = {code: 0 for pair in KINDS.values() for code in pair}
    for status in statuses(session, visits, pack).values():
        if "oedema" in status.classes:
            counts["wasted"] += 1
            counts["by_both"] += 1
            continue
        for index, (low, whole) in KINDS.items():
            one = status.classes.get(index)
            if one is not None:
                counts[whole] += 1
                counts[low] += one.code in LOW
    return counts


def _immunised(session: Session, on: date) -> dict[str, int]:
    people = people_here(session, on)
    ages = {row.id: row.birth.age_months(on) for row in people}
    toddlers = [key for key, age in ages.items() if age is not None and ONE_YEAR <= age < TWO_YEARS]
    sets = completeness(session, toddlers, on)
    done = sum(bool(one) and one[BASIC].state in (Completeness.IN_TIME, Completeness.LATE) for one in sets.values())
    return {"people": len(people), "toddlers": len(toddlers), "immunised": done}


def _now(session: Session, today: date) -> dict[str, int]:
    overdue = {line.resident.id for line in missed_list(session, today) if line.status is not Status.TOO_LATE}
    stocked = [item for item in items(session, today) if not item.retired]
    counts = {"overdue": len(overdue), "referrals": len(referral_rows(session, today, is_open=True))}
    if stocked:
        counts |= {"items": len(stocked), "stocked_out": sum(item.is_stocked_out for item in stocked)}
    conflicts = session.connection().exec_driver_sql("SELECT count(*) FROM conflict").scalar()
    return counts | {"differing": int(conflicts or 0)}
