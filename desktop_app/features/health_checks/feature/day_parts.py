"""What health checks add to the steps of the open day."""

from datetime import date
from functools import partial
from typing import Any

from desktop_app.core.contract import DayPart


def _is_for(part: str, session: Any, resident: bytes, on: date) -> bool:
    from ..services import part_is_for

    return part_is_for(session, part, resident, on)


def _pressure(context: Any) -> Any:
    from ..views.parts import PressurePart

    return PressurePart(context)


def _senses(context: Any) -> Any:
    from ..views.parts import SensesPart

    return SensesPart(context)


def _control(context: Any) -> Any:
    from ..views.parts import ControlPart

    return ControlPart(context)


def _blood(context: Any) -> Any:
    from ..views.parts import BloodPart

    return BloodPart(context)


def _iron(context: Any) -> Any:
    from ..views.parts import IronPart

    return IronPart(context)


DAY_PARTS = (
    DayPart("health_checks.pressure", "measure", 100, partial(_is_for, "pressure"), _pressure),
    DayPart("health_checks.senses", "record", 300, partial(_is_for, "senses"), _senses),
    DayPart("health_checks.control", "serve", 100, partial(_is_for, "control"), _control),
    DayPart("health_checks.blood", "serve", 110, partial(_is_for, "blood"), _blood),
    DayPart("health_checks.iron", "serve", 120, partial(_is_for, "iron"), _iron),
)
