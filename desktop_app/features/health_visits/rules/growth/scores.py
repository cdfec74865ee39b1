"""A z-score from L, M and S, rounded and flagged as WHO's software does (growth.md section 3).

A row is ``(L, M, L * S)``: the product is made once per table. A value is in the unit of M; without a value, for a
value of 0 or less and without a row there is no score.
"""

Row = tuple[float, float, float]
Scored = tuple[float | None, bool | None]
NOT_SCORED: Scored = (None, None)

_WHOLE = 1.5 * 2.0**52
"""A float plus this number has no room for a fraction: adding and subtracting it rounds to a whole number."""
_CLEAR_OF_TIE = 0.499999
"""Nearer to a whole number of hundredths than this, ``_WHOLE`` finds what ``round(z, 2)`` finds, three times as fast."""


def symmetric_score(row: Row, value: float | None, limit: float) -> Scored:
    """Return z to two decimals, and whether it is implausible: further than ``limit`` (5 or more) from the median.

    For length, height and head, whose L is 1 and which WHO does not adjust beyond 3 SD.
    """
    if value is None or value <= 0.0:
        return NOT_SCORED
    _, median, spread = row
    z = (value / median - 1.0) / spread
    if -5.0 <= z <= 5.0:
        scaled = z * 100.0
        hundredths = scaled + _WHOLE - _WHOLE
        if abs(scaled - hundredths) < _CLEAR_OF_TIE:
            return hundredths / 100.0, False
    z = round(z, 2) + 0.0  # no minus zero
    return z, z < -limit or z > limit


def restricted_score(row: Row | None, value: float | None, least: float, most: float) -> Scored:
    """Return z to two decimals, and whether it is implausible: below ``least`` or above ``most`` (3 SD or more away).

    For weight, weight-for-length, BMI, arm and skinfolds, whose distributions are skewed: beyond 3 SD the
    distance between 2 and 3 SD counts as one (WHO's restricted application of the LMS method).
    """
    if row is None or value is None or value <= 0.0:
        return NOT_SCORED
    power, median, spread = row
    z = ((value / median) ** power - 1.0) / spread
    if -3.0 <= z <= 3.0:
        scaled = z * 100.0
        hundredths = scaled + _WHOLE - _WHOLE
        if abs(scaled - hundredths) < _CLEAR_OF_TIE:
            return hundredths / 100.0, False
    elif z > 0:
        third = value_at(row, 3)
        z = 3 + (value - third) / (third - value_at(row, 2))
    else:
        third = value_at(row, -3)
        z = -3 + (value - third) / (value_at(row, -2) - third)
    z = round(z, 2) + 0.0
    return z, z < least or z > most


def value_at(row: Row, z: float) -> float:
    """Return the measurement that lies ``z`` standard deviations from the median, -3 to 3: Cole's LMS formula."""
    power, median, spread = row
    return float(median * (1 + spread * z) ** (1 / power))


def restricted_value(row: Row, z: float) -> float:
    """Return the measurement whose restricted score is ``z``; within 3 SD the same as ``value_at``."""
    if -3 <= z <= 3:
        return value_at(row, z)
    sign = 1 if z > 0 else -1
    third = value_at(row, 3 * sign)
    return third + (abs(z) - 3) * (third - value_at(row, 2 * sign))
