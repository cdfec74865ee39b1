"""What of health checks waits today."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import TodayLine
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.services import ResidentFilter, list_ids

from ..rules.groups import ILLNESSES, is_asked_for
from .conditions import conditions_of
from .people_checks import person_checks
from .people_lists import LIVING_HERE

_CONTROLS = QT_TRANSLATE_NOOP("Health checks", "{n} people with a known illness are due for their monthly control")
_UNCONTROLLED = QT_TRANSLATE_NOOP("Health checks", "{n} people with a known illness are not under control")
_PAGE = "health_checks"


def today_lines(session: Session, today: date) -> list[TodayLine]:
    """Return whose monthly control is due, and who is not under control."""
    here = set(list_ids(session, ResidentFilter(LIVING_HERE)))
    known = {
        one
        for one, conditions in conditions_of(session, None).items()
        if one in here and any(is_known.whose == "own" and is_known.code in ILLNESSES for is_known in conditions)
    }
    checks = person_checks(session, known, today).values() if known else ()
    due = sum(is_asked_for(one, "control") for one in checks)
    high = sum(is_asked_for(one, "uncontrolled") for one in checks)
    lines = (
        TodayLine("health_checks.uncontrolled", _UNCONTROLLED.of(high), high, _PAGE, {"way": "uncontrolled"}, "danger", 250),
        TodayLine("health_checks.control", _CONTROLS.of(due), due, _PAGE, {"way": "control"}, "warn", 420),
    )
    return [line for line in lines if line.count]
