"""Measures of a pack: their units, how a value is converted, and which values cannot be."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Words

THOUSANDTHS = 1000

_TOO_LOW = QT_TRANSLATE_NOOP(
    "Health checks", "{title}: {value} {unit} cannot be. The least is {least}. Look at the number again."
)
_TOO_HIGH = QT_TRANSLATE_NOOP("Health checks", "{title}: {value} {unit} cannot be. The most is {most}. Look at the number again.")
_NO_UNIT = QT_TRANSLATE_NOOP("Health checks", "{title} is not given in {unit}. Choose {units}.")


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that is measured.

    Attributes:
        code: the same in every pack: systolic, glucose_random, haemoglobin ...
        kind: "body", "vital" or "lab".
        unit: the canonical one; every class and every stored value is in it.
        decimals: of a value in the canonical unit; classes are looked up with so many.
        other_unit: a second one that is typed too, "" for none; canonical = typed x ``factor`` + ``offset``.
        hard_low, hard_high: beyond them a value is a slip of the pen, in the canonical unit.
        plausible_low, plausible_high: beyond them it is asked about.
        not_for: states of a person in which the measure says nothing, e.g. BMI in pregnancy.
    """

    code: str
    kind: str
    title: Words
    unit: str
    decimals: int
    other_unit: str
    factor: Fraction
    offset: Fraction
    other_decimals: int
    hard_low: Decimal
    plausible_low: Decimal
    plausible_high: Decimal
    hard_high: Decimal
    not_for: tuple[str, ...]
    source: str

    @property
    def units(self) -> tuple[str, ...]:
        """Return the units in which it may be typed, the canonical one first."""
        return (self.unit, self.other_unit) if self.other_unit else (self.unit,)

    def canonical(self, typed: Decimal, unit: str) -> Fraction:
        """Return a typed value in the canonical unit, exactly."""
        value = Fraction(typed)
        return value if unit != self.other_unit or not unit else value * self.factor + self.offset

    def typed(self, thousandths: int, unit: str) -> Decimal:
        """Return a stored value as it is shown in a unit, rounded to its decimals."""
        value = Fraction(thousandths, THOUSANDTHS)
        if unit == self.other_unit and unit:
            return rounded((value - self.offset) / self.factor, self.other_decimals)
        return rounded(value, self.decimals)

    def is_doubtful(self, value: Fraction | Decimal) -> bool:
        """Return True for a value in the canonical unit that can be but hardly is."""
        exact = Fraction(value)
        return exact < Fraction(self.plausible_low) or exact > Fraction(self.plausible_high)


def rounded(value: Fraction | Decimal | float, decimals: int) -> Decimal:
    """Return a value with so many decimals, a half upwards as people round."""
    exact = Fraction(str(value)) if isinstance(value, float) else Fraction(value)
    scaled = Decimal(exact.numerator) / Decimal(exact.denominator)
    return scaled.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def thousandths(value: Fraction) -> int:
    """Return a canonical value as it is stored."""
    return int(rounded(value * THOUSANDTHS, 0))


def check_value(measure: Measure, typed: Decimal, unit: str, field: str = "value") -> list[Problem]:
    """Return why a value cannot be: a unit that the measure has not, or a number beyond the hard limits."""
    if unit not in measure.units:
        units = " / ".join(measure.units)
        return [Problem(field, _NO_UNIT.fill(title=measure.title, unit=unit, units=units))]
    value = measure.canonical(typed, unit)
    said = _TOO_LOW if value < Fraction(measure.hard_low) else _TOO_HIGH
    if Fraction(measure.hard_low) <= value <= Fraction(measure.hard_high):
        return []
    least, most = (_in_unit(measure, limit, unit) for limit in (measure.hard_low, measure.hard_high))
    return [Problem(field, said.fill(title=measure.title, value=float(typed), unit=unit, least=least, most=most))]


def measure_named(measures: Sequence[Measure], code: str) -> Measure | None:
    """Return the measure with a code, or None."""
    return next((one for one in measures if one.code == code), None)


def _in_unit(measure: Measure, limit: Decimal, unit: str) -> float:
    return float(measure.typed(thousandths(Fraction(limit)), unit))
