"""Weight, height, arm and waist of people from school age on, as the open day and the visits at home measured them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.features.health_visits.models import BodyMeasurement
from desktop_app.residents.services import among, with_merged

ADULT_HEIGHT_MONTHS = 216
"""From this age on a height holds until it is measured anew."""


@dataclass(frozen=True, slots=True)
class Body:
    """What was measured of a body at one visit; None where nothing was taken."""

    on: date
    visit: bytes
    weight_g: int | None
    height_mm: int | None
    arm_mm: int | None
    waist_mm: int | None


def bodies_of(session: Session, residents: Collection[bytes], last: date = date.max) -> dict[bytes, list[Body]]:
    """Return what was measured of people up to a day: {resident: newest first}."""
    wanted = with_merged(session, residents)
    query = select(
        BodyMeasurement.resident_id,
        BodyMeasurement.measured_on,
        BodyMeasurement.visit_id,
        BodyMeasurement.weight_g,
        BodyMeasurement.length_height_mm,
        BodyMeasurement.arm_mm,
        BodyMeasurement.waist_mm,
    ).where(among(BodyMeasurement.resident_id, wanted), BodyMeasurement.measured_on <= last)
    found: dict[bytes, list[Body]] = {}
    for row in session.execute(query.order_by(BodyMeasurement.measured_on.desc(), BodyMeasurement.id.desc())):
        if row[0] in wanted:
            found.setdefault(wanted[row[0]], []).append(Body(*row[1:]))
    return found


def bmi(weight_g: int, height_mm: int) -> Fraction:
    """Return the body mass index in kg/m², exactly."""
    return Fraction(weight_g * 1000, height_mm * height_mm)
