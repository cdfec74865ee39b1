"""Writes the practice village's visits at home: two weeks with their plan, what came of them, and what is looked at again."""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import Database
from desktop_app.features.home_care.services import (
    FollowUpEntry,
    HomeVisitEntry,
    add_follow_up,
    plan_week,
    record_home_visit,
    visits_wanted,
    week,
)
from desktop_app.features.home_care.services.planning import drop

from .store import VOLUNTEERS
from .timeline import Timeline

MOST_DOORS = 5
OUTCOMES = ("met", "met", "not_at_home", "met", "met", "refused")
FINDINGS: Sequence[str] = ("", "not_following", "", "danger_sign", "no_access", "", "tb_symptoms")
ADVICE = ("Diajak ke hari buka berikutnya", "Bidan diberi tahu", "Obat diminum bersama keluarga")


class HomeVisits:
    """The weeks before and after the last open day but one, and the week that waits.

    Args:
        open_days: of the months that are played, in order.
    """

    def __init__(self, database: Database, open_days: Sequence[date]) -> None:
        self._timeline = Timeline(database)
        last = open_days[-1]
        for monday in (_monday(last) - timedelta(weeks=2), _monday(last) - timedelta(weeks=1)):
            if monday > open_days[0]:
                self._timeline.add(monday, 7, VOLUNTEERS[0], QT_TRANSLATE_NOOP("Demo", "Plan the visits of the week"), _plan)
                label = QT_TRANSLATE_NOOP("Demo", "Visits at home are typed in")
                self._timeline.add(monday + timedelta(days=4), 16, VOLUNTEERS[2], label, _visit)
        self._timeline.add(last, 19, VOLUNTEERS[0], QT_TRANSLATE_NOOP("Demo", "Plan the visits of the week"), _plan_next)

    def store_until(self, day: date) -> None:
        """Write everything up to a day."""
        self._timeline.store_until(day)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _plan(session: Session, on: date) -> None:
    if visits_wanted(session, on):
        plan_week(session, on, on, most=MOST_DOORS)


def _plan_next(session: Session, on: date) -> None:
    """Plan the week after the open day; one door is taken off again with its reason."""
    if not visits_wanted(session, on):
        return
    try:
        plan_week(session, on + timedelta(days=2), on, most=MOST_DOORS)
    except UserError:
        return
    rows = week(session, on + timedelta(days=2)).of_state("waiting")
    if len(rows) > 2:
        drop(session, [rows[-1].id], "Sudah datang ke hari buka")


def _visit(session: Session, on: date) -> None:
    """Type back what came of the lines of a week; the last third waits."""
    rows = week(session, on).of_state("waiting")
    for number, row in enumerate(rows[: 1 + 2 * len(rows) // 3]):
        met = OUTCOMES[number % len(OUTCOMES)]
        finding = FINDINGS[number % len(FINDINGS)] if met == "met" and row.resident else ""
        entry = HomeVisitEntry(
            visited_on=on - timedelta(days=number % 3),
            resident=row.resident,
            household=row.household,
            visitor=row.visitor,
            visitor_name="" if row.visitor else VOLUNTEERS[2],
            met=met,
            reasons=row.reasons,
            action=ADVICE[number % len(ADVICE)] if met == "met" else "",
            reminded=True if met == "met" else None,
            reported_on=on if finding == "danger_sign" else None,
            no_access=finding == "no_access" or None,
            not_following=finding == "not_following" or None,
            danger_sign=finding == "danger_sign" or None,
            tb_symptoms=finding == "tb_symptoms" or None,
        )
        visit = record_home_visit(session, entry, on)
        if finding in ("danger_sign", "not_following"):
            due = on + timedelta(days=10)
            add_follow_up(session, FollowUpEntry("Bidan melihat lagi", on, due, row.resident, row.household, visit))
