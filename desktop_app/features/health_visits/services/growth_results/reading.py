"""What is stored of growth, as plain values."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.packs import PackError, load_pack
from desktop_app.packs.of_post import DEFAULT_PACK, KMS_SETTING, PACK_SETTING, confirmed_lines
from desktop_app.residents.services import MOST_IDS, canonical_id

from ...rules.growth import Growth
from ...rules.letters import LetterRules, letter_rules

_SETTING = "SELECT value FROM post_setting WHERE key = ? AND deleted_at IS NULL"


@dataclass(frozen=True, slots=True)
class StoredGrowth:
    """The scores of one visit's measurement.

    Attributes:
        resident: who stands for the person, if entries were merged.
        age_days: exact, from the middle of the birth month if only that is known; None if not even that.
        growth: by the true age.
        corrected_age_days: of a child born too early, until 24 months; else None.
        preterm: the scores by that age.
    """

    visit: bytes
    measurement: bytes
    resident: bytes
    measured_on: date
    kind: str
    weight_g: int | None
    age_days: int | None
    growth: Growth
    corrected_age_days: int | None
    preterm: Growth | None


@dataclass(frozen=True, slots=True)
class StoredLetter:
    """The letters of one child in one month; the fields are those of ``rules.letters.MonthLetter``.

    Attributes:
        visit: whose weight counts.
        letter: of the register: N, T, O or B; None for a visitor.
    """

    month: Month
    resident: bytes
    visit: bytes
    measured_on: date
    kind: str
    weight_g: int
    age_months: int
    letter: str | None
    reckoned: str | None
    card_letter: str
    chosen: bool
    gain_g: int | None
    minimum_g: int | None
    reason: str
    consecutive_t: int
    card_consecutive_t: int
    twice_t: bool
    below_red: bool | None
    is_visitor: bool


def growth_of(session: Session, visits: Collection[bytes]) -> dict[bytes, StoredGrowth]:
    """Return the scores by visit; a visit without a measurement is left out."""
    run = session.connection().exec_driver_sql
    wanted = list(dict.fromkeys(visits))
    found: dict[bytes, StoredGrowth] = {}
    for at in range(0, len(wanted), MOST_IDS):
        part = tuple(wanted[at : at + MOST_IDS])
        sql = f"SELECT * FROM derived_growth WHERE visit_id IN ({', '.join('?' * len(part))})"  # noqa: S608 - question marks only
        found |= {row[2]: _growth(row) for row in run(sql, part)}
    return found


def growth_history(session: Session, resident: bytes) -> list[StoredGrowth]:
    """Return the scores of everything measured of one person, the oldest first."""
    sql = "SELECT * FROM derived_growth WHERE resident_id = ? ORDER BY measured_on, visit_id"
    found = session.connection().exec_driver_sql(sql, (canonical_id(session, resident),))
    return [_growth(row) for row in found]


def letters_of_month(session: Session, month: Month) -> dict[bytes, StoredLetter]:
    """Return the letters of a month by resident; visitors are among them, marked."""
    sql = "SELECT * FROM derived_month_letter WHERE year = ? AND month = ?"
    return {row[2]: _letter(row) for row in session.connection().exec_driver_sql(sql, (month.year, month.month))}


def letters_of(session: Session, resident: bytes) -> list[StoredLetter]:
    """Return the letters of one child, the oldest first; months without a weighing are left out."""
    sql = "SELECT * FROM derived_month_letter WHERE resident_id = ? ORDER BY year, month"
    return [_letter(row) for row in session.connection().exec_driver_sql(sql, (canonical_id(session, resident),))]


def rules_of_post(session: Session) -> LetterRules:
    """Return what the post's pack says about letters, with the red line that a health worker confirmed."""
    return stored_rules(session.connection().connection.driver_connection)


def stored_rules(raw: Any) -> LetterRules:
    """Return what ``rules_of_post`` does; ``raw`` is the driver's connection.

    A pack that cannot be used, e.g. one that only a newer program knows, must not keep people from saving: the generic
    one stands in; the pages that show the pack say what is wrong with it.
    """
    name, red_line = ((raw.execute(_SETTING, (key,)).fetchone() or ("",))[0] for key in (PACK_SETTING, KMS_SETTING))
    return _rules(name or DEFAULT_PACK, red_line)


@lru_cache(16)
def _rules(name: str, red_line: str) -> LetterRules:
    try:
        pack = load_pack(name)
    except PackError:
        pack = load_pack(DEFAULT_PACK)
    return letter_rules(replace(pack, kms=confirmed_lines(pack.kms, red_line)))


def _growth(row: Any) -> StoredGrowth:
    _n, key, visit, resident, on, kind, weight_g, age_days, corrected_mm, bmi_x100, position, doubtful = row[:12]
    corrected_age_days = row[19]
    size = (
        None if corrected_mm is None else corrected_mm / 10,
        position,
        None if doubtful is None else bool(doubtful),
        None if bmi_x100 is None else bmi_x100 / 100,
    )
    growth = Growth(*size, *_scores(row[12:18], row[18]))
    preterm = None if corrected_age_days is None else Growth(*size, *_scores(row[20:26], row[26]))
    day = date.fromisoformat(on)
    return StoredGrowth(visit, key, resident, day, kind, weight_g, age_days, growth, corrected_age_days, preterm)


def _scores(stored: Iterable[int | None], flags: int) -> list[Any]:
    """Return each score with its flag behind it; None and None where there is no score."""
    found: list[Any] = []
    for at, value in enumerate(stored):
        found += (None, None) if value is None else (value / 100, bool(flags >> at & 1))
    return found


def _letter(row: Any) -> StoredLetter:
    year, month, resident, visit, on, kind, weight_g, age, letter, reckoned, card, chosen, *rest = row
    gain, minimum, reason, in_a_row, on_card, twice, below_red, is_visitor = rest
    return StoredLetter(
        *(Month(year, month), resident, visit, date.fromisoformat(on), kind, weight_g, age, letter, reckoned, card),
        *(bool(chosen), gain, minimum, reason, in_a_row, on_card, bool(twice)),
        None if below_red is None else bool(below_red),
        bool(is_visitor),
    )
