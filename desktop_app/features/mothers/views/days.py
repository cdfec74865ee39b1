"""What was measured of a woman on one day."""

from collections.abc import Iterable
from datetime import date

from ..rules.cards import PregnancyCard, Value
from ..rules.entries import Measured


def measured_on(pregnancy: PregnancyCard, on: date) -> Measured:
    """Return what is stored of a day."""
    pressure = _of_day(pregnancy.pressures, on)
    arm, haemoglobin = _of_day(pregnancy.arms, on), _of_day(pregnancy.haemoglobins, on)
    tablets, taken = next(((n, taken) for day, n, taken in pregnancy.iron.days if day == on), (None, ""))
    return Measured(
        weight_g=next((one.weight_g for one in pregnancy.weights if one.on == on), None),
        arm_mm=arm.value if arm else None,
        systolic_mmhg=pressure.value if pressure else None,
        diastolic_mmhg=pressure.second if pressure else None,
        haemoglobin_tenths=haemoglobin.value if haemoglobin else None,
        iron_tablets=tablets,
        iron_taken=taken,
    )


def _of_day(values: Iterable[Value], on: date) -> Value | None:
    return next((one for one in values if one.on == on), None)
