"""z-scores from WHO's L, M and S, worked out again: domain.md 6.3. The table file is read here as its maker describes it."""

import json
import zlib
from functools import cache
from math import floor
from pathlib import Path
from struct import unpack_from

FILE = Path(__file__).parents[4] / "resources" / "growth" / "who_lms.bin"
DAYS_PER_MONTH = 365.25 / 12
Lms = tuple[float, float, float]


@cache
def _table(standard: str, indicator: str, sex: str) -> tuple[int, list[Lms]]:
    """Return the first x and L, M, S of each x of a table."""
    stored = FILE.read_bytes()
    size = unpack_from("<I", stored)[0]
    values = zlib.decompress(stored[4 + size :])
    at = 0
    for name, kind, of, first, rows, _delta in json.loads(stored[4 : 4 + size]):
        if (name, kind, of) == (standard, indicator, sex):
            skew = unpack_from(f"<{rows}h", values, at)
            median = unpack_from(f"<{rows}i", values, at + 2 * rows)
            spread = unpack_from(f"<{rows}H", values, at + 6 * rows)
            return first, [(a / 1e4, b / 1e4, c / 1e5) for a, b, c in zip(skew, median, spread, strict=True)]
        at += 8 * rows
    raise KeyError((standard, indicator, sex))


def _lms(standard: str, indicator: str, sex: str, x: float) -> Lms | None:
    """Return L, M and S at x, on a straight line between two rows."""
    first, rows = _table(standard, indicator, sex)
    at = floor(x) - first
    part = x - floor(x)
    if at < 0 or at >= len(rows):
        return None
    after = rows[at + 1] if at + 1 < len(rows) else rows[at]
    one, two, three = (low + (high - low) * part for low, high in zip(rows[at], after, strict=True))
    return one, two, three


def _score(lms: Lms | None, value: float | None, bends: bool) -> float | None:
    """Return z; beyond 3 SD of skewed measures the distance from 2 to 3 SD counts as one."""
    if lms is None or value is None or value <= 0:
        return None
    skew, median, spread = lms

    def at(z: float) -> float:
        return float(median * (1 + skew * spread * z) ** (1 / skew))

    z = ((value / median) ** skew - 1) / (spread * skew)
    if bends and z > 3:
        z = 3 + (value - at(3)) / (at(3) - at(2))
    if bends and z < -3:
        z = -3 + (value - at(-3)) / (at(-2) - at(-3))
    return round(z, 2)


def scores(
    sex: str | None,
    age_days: int,
    weight_g: int | None,
    length_mm: int | None,
    position: str | None,
    head_mm: int | None,
    oedema: bool,
    all_of_them: bool = False,
) -> dict[str, float]:
    """Return the z-scores of one measuring, without implausible ones if not asked for: wfa, hfa, wfl, bmi, head."""
    if sex is None or age_days < 0:
        return {}
    months = age_days / DAYS_PER_MONTH
    weight = weight_g / 1000 if weight_g and not oedema else None
    length = length_mm / 10 if length_mm else None
    if months >= 60:
        found = {
            "hfa": _score(_lms("2007", "lhfa", sex, months), length, bends=False) if months <= 228 else None,
            "wfa": _score(_lms("2007", "wfa", sex, months), weight, bends=True) if months <= 120 else None,
            "bmi": _score(_lms("2007", "bmifa", sex, months), _index(weight, length), bends=True) if months <= 228 else None,
        }
    else:
        lying = age_days < 731
        if length and position and months >= 9 and (position == "lying") != lying:
            length = round(length + (0.7 if lying else -0.7), 4)
        elif length and position == "lying" and not lying:
            length = round(length - 0.7, 4)
        head = head_mm / 10 if head_mm else None
        found = {
            "hfa": _score(_lms("2006", "lhfa", sex, age_days), length, bends=False),
            "wfa": _score(_lms("2006", "wfa", sex, age_days), weight, bends=True),
            "bmi": _score(_lms("2006", "bmifa", sex, age_days), _index(weight, length), bends=True),
            "wfl": _score(
                _lms("2006", "wfl" if lying else "wfh", sex, round(length * 10, 3)) if length else None, weight, bends=True
            ),
            "head": _score(_lms("2006", "hcfa", sex, age_days), head, bends=False),
        }
    limits = {"hfa": (-6, 6), "wfa": (-6, 5), "bmi": (-5, 5), "wfl": (-5, 5), "head": (-5, 5)}
    return {name: z for name, z in found.items() if z is not None and (all_of_them or limits[name][0] <= z <= limits[name][1])}


def _index(weight: float | None, length: float | None) -> float | None:
    return weight / (length / 100) ** 2 if weight and length else None
