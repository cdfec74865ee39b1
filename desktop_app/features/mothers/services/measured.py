"""What was measured at a contact, written where everybody looks for it: body measurements and health checks."""

from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Session

from desktop_app.db.database import post_of
from desktop_app.features.health_checks.services import Vitals, give_iron, labs_of, record_lab, record_vitals, remove_lab
from desktop_app.features.health_visits.services import record_measurement, visit_elsewhere
from desktop_app.features.health_visits.services.check_in import entered_visit
from desktop_app.features.volunteers.rules.natural_ids import open_day_id
from desktop_app.residents.services import canonical_id

from ..rules.entries import Measured
from ..rules.findings import HAEMOGLOBIN_CODE

FACILITIES = frozenset({"auxiliary_post", "health_centre", "hospital", "clinic"})


def record_measured(session: Session, resident: bytes, on: date, measured: Measured, place: str, by: str, today: date) -> None:
    """Store what was measured on a day; what was not taken stays as it is.

    Weight and arm go to her visit of the day if there is one, else to one at home or at a facility.

    Args:
        place: where, a code of ``rules.codes.PLACES``.
        by: who measured.

    Raises:
        InputError: a value is not possible.
    """
    _record_body(session, resident, on, measured, place, today)
    if measured.systolic_mmhg is not None or measured.diastolic_mmhg is not None:
        vitals = Vitals(measured.systolic_mmhg, measured.diastolic_mmhg, by=by)
        record_vitals(session, resident, on, vitals, today)
    where = "here" if place in ("", "here", "home") else "elsewhere"
    if measured.haemoglobin_tenths is not None:
        _record_haemoglobin(session, canonical_id(session, resident), on, measured.haemoglobin_tenths, where, by, today)
    if measured.iron_tablets is not None or measured.iron_taken:
        at = "home" if place == "home" else where
        give_iron(session, resident, on, measured.iron_tablets, measured.iron_taken, where=at, by=by, today=today)


def _record_haemoglobin(session: Session, resident: bytes, on: date, tenths: int, where: str, by: str, today: date) -> None:
    """Store a value of the day; the one that the day has is what was shown, and another takes its place."""
    known = labs_of(session, [resident], on, on, (HAEMOGLOBIN_CODE,)).get(resident, ())
    if any(one.thousandths == tenths * 100 for one in known):
        return
    for one in known[:1]:
        remove_lab(session, one.id)
    record_lab(session, resident, on, HAEMOGLOBIN_CODE, Decimal(tenths) / 10, where=where, by=by, today=today)


def _record_body(session: Session, resident: bytes, on: date, measured: Measured, place: str, today: date) -> None:
    values = {"weight_g": measured.weight_g, "arm_mm": measured.arm_mm}
    if all(value is None for value in values.values()):
        return
    kind = "facility" if place in FACILITIES else "home"
    visit = entered_visit(session, open_day_id(post_of(session), on), resident)
    visit = visit or visit_elsewhere(session, resident, on, today, kind)
    for field, value in values.items():
        if value is not None:
            record_measurement(session, visit, field, value)
