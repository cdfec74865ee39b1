"""A z-score from L, M and S, rounded and flagged as WHO's software does (growth.md section 3).

A row is ``(L, M, L * S)``: the product is made once per table. Values are positive, in the unit of M.
"""

Row = tuple[float, float, float]
Scored = tuple[float | None, bool | None]
NOT_SCORED: Scored = (None, None)


def symmetric_score(row: Row, value: float, limit: float) -> Scored:
    """Return z to two decimals, and whether it is implausible: further than ``limit`` from the median.

    For length, height and head, whose L is 1 and which WHO does not adjust beyond 3 SD.
    """
    _, median, spread = row
    z = round((value / median - 1) / spread, 2) + 0.0  # no minus zero
    return z, z < -limit or z > limit


def restricted_score(row: Row, value: float, least: float, most: float) -> Scored:
    """Return z to two decimals, and whether it is implausible: below ``least`` or above ``most``.

    For weight, weight-for-length, BMI, arm and skinfolds, whose distributions are skewed: beyond 3 SD the
    distance between 2 and 3 SD counts as one (WHO's restricted application of the LMS method).
    """
    power, median, spread = row
    z = ((value / median) ** power - 1) / spread
    if z > 3:
        third = value_at(row, 3)
        z = 3 + (value - third) / (third - value_at(row, 2))
    elif z < -3:
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
