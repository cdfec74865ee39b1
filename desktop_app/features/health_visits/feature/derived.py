"""The local tables of growth: the scores of each measurement, and the letters of each child's month."""

from collections.abc import Mapping
from typing import Any

from desktop_app.core.contract import DerivedTable

VERSION = 102
"""ENGINE_VERSION * 100, and one more whenever letters may come out differently or a pack's least gains or lines change."""

_SCORES = ("length", "weight", "weight_length", "bmi", "head", "arm")
_GROWTH = f"""CREATE TABLE derived_growth (
    n INTEGER PRIMARY KEY, measurement_id BLOB NOT NULL, visit_id BLOB NOT NULL, resident_id BLOB NOT NULL,
    measured_on TEXT NOT NULL, kind TEXT NOT NULL, weight_g INTEGER, age_days INTEGER, corrected_mm INTEGER, bmi_x100 INTEGER,
    position_used TEXT, position_doubtful INTEGER, {", ".join(f"{name}_z100 INTEGER" for name in _SCORES)},
    flags INTEGER NOT NULL, corrected_age_days INTEGER,
    {", ".join(f"preterm_{name}_z100 INTEGER" for name in _SCORES)}, preterm_flags INTEGER)"""
"""``n`` is that of the measurement; bit 0 of ``flags`` says that the first score is implausible, and so on."""

_LETTERS = """CREATE TABLE derived_month_letter (
    year INTEGER NOT NULL, month INTEGER NOT NULL, resident_id BLOB NOT NULL, visit_id BLOB NOT NULL,
    measured_on TEXT NOT NULL, kind TEXT NOT NULL, weight_g INTEGER NOT NULL, age_months INTEGER NOT NULL, letter TEXT,
    reckoned TEXT, card_letter TEXT NOT NULL, chosen INTEGER NOT NULL, gain_g INTEGER, minimum_g INTEGER,
    reason TEXT NOT NULL, consecutive_t INTEGER NOT NULL, card_consecutive_t INTEGER NOT NULL, twice_t INTEGER NOT NULL,
    below_red INTEGER, is_visitor INTEGER NOT NULL, PRIMARY KEY (year, month, resident_id)) WITHOUT ROWID"""
_ALIASES = "CREATE TABLE derived_growth_alias (entry BLOB PRIMARY KEY, canonical BLOB NOT NULL) WITHOUT ROWID"
"""Who stood for whom when the tables were last written: so a merge that is taken back is noticed."""


def _refresh(connection: Any, changed: Mapping[str, frozenset[bytes]]) -> None:
    from ..services.growth_results import refresh

    refresh(connection, changed)


def _rebuild(connection: Any) -> None:
    from ..services.growth_results import rebuild

    rebuild(connection)


GROWTH = DerivedTable(
    id="health_visits.growth",
    version=VERSION,
    ddl=(
        _ALIASES,
        _GROWTH,
        "CREATE INDEX derived_growth_resident ON derived_growth (resident_id, measured_on)",
        "CREATE INDEX derived_growth_visit ON derived_growth (visit_id)",
        _LETTERS,
        "CREATE INDEX derived_month_letter_resident ON derived_month_letter (resident_id)",
    ),
    drop=("derived_month_letter", "derived_growth", "derived_growth_alias"),
    sources=("resident", "visit", "body_measurement", "birth_detail", "letter_choice", "post_setting"),
    refresh=_refresh,
    rebuild=_rebuild,
)
"""Scores and letters stand in one declaration: a letter is below the red line by the score of its weight."""

DERIVED = (GROWTH,)
