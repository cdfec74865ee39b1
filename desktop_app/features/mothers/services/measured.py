"""What was measured at a contact, written where everybody looks for it: body measurements and health checks."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.db.database import post_of
from desktop_app.features.health_visits.rules.natural_ids import open_day_id, visit_id
from desktop_app.features.health_visits.services import record_measurement, visit_elsewhere
from desktop_app.residents.services import every_id

from ..rules.entries import Measured


def record_measured(session: Session, resident: bytes, on: date, measured: Measured, place: str, by: str, today: date) -> None:
    """Store weight and arm of a day; values that were not taken stay as they are.

    They go to her visit of the day if there is one, else to one at home or at a facility.

    Raises:
        InputError: a value is not possible.
    """
    values = {"weight_g": measured.weight_g, "arm_mm": measured.arm_mm}
    if all(value is None for value in values.values()):
        return
    visit = _visit_of(session, resident, on) or visit_elsewhere(session, resident, on, today, _kind(place))
    for field, value in values.items():
        if value is not None:
            record_measurement(session, visit, field, value)


def _kind(place: str) -> str:
    return "facility" if place in ("auxiliary_post", "health_centre", "hospital", "clinic") else "home"


def _visit_of(session: Session, resident: bytes, on: date) -> bytes | None:
    from desktop_app.db.natural_rows import living
    from desktop_app.features.health_visits.models import Visit

    day = open_day_id(post_of(session), on)
    return next((visit_id(one, day) for one in every_id(session, resident) if living(session, Visit, visit_id(one, day))), None)
