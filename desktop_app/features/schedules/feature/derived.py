"""The local table of what is due: dates, not statuses, so that a status on any day is a comparison of dates."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from desktop_app.core.contract import DerivedTable, ScheduleFacts

RULES_VERSION = 6
"""One more whenever the rules may make other dates of the same records, or the table has other columns."""

_DUE = """CREATE TABLE derived_due (
    resident_id BLOB NOT NULL, position INTEGER NOT NULL, occurrence INTEGER NOT NULL, code TEXT NOT NULL, state TEXT NOT NULL,
    due_on INTEGER, from_on INTEGER, ideal_until INTEGER NOT NULL, allowed_until INTEGER, latest_on INTEGER NOT NULL,
    last_on INTEGER NOT NULL, ends INTEGER NOT NULL, refused_on TEXT)"""
"""One row for each dose that is not given and for each campaign. Days are ordinals; ``occurrence`` is year * 100 + month, 0
for what comes once; what has no end, ends on ``FOREVER``; ``refused_on`` is "" of a refusal without a date."""

_PERSON = """CREATE TABLE derived_due_person (
    resident_id BLOB PRIMARY KEY, states TEXT NOT NULL, anchors TEXT NOT NULL, school_grade INTEGER, school_on TEXT,
    was TEXT NOT NULL
    ) WITHOUT ROWID"""
"""What other slices know of those who have dates."""

_ALIASES = "CREATE TABLE derived_due_alias (entry BLOB PRIMARY KEY, canonical BLOB NOT NULL) WITHOUT ROWID"
"""Who stood for whom when the table was last written: so a merge that is taken back is noticed."""

_SCHEDULE_FILES = ("schedule", "combined", "vaccines", "supplements")

_SOURCES = ("resident", "life_event", "service_given", "post_setting")


def derived_of_facts(facts: Sequence[ScheduleFacts]) -> Sequence[DerivedTable]:
    """Return the table of what is due, which also changes with what other slices know of people."""
    sources = dict.fromkeys((*_SOURCES, *(table for fact in facts for table in fact.sources)))
    return (
        DerivedTable(
            id="schedules.due",
            version=_version(),
            ddl=(
                _ALIASES,
                _PERSON,
                _DUE,
                "CREATE INDEX derived_due_resident ON derived_due (resident_id)",
                "CREATE INDEX derived_due_open ON derived_due (from_on, last_on) WHERE state = 'open'",
                "CREATE INDEX derived_due_occurrence ON derived_due (occurrence) WHERE occurrence <> 0",
            ),
            drop=("derived_due", "derived_due_person", "derived_due_alias"),
            sources=tuple(sources),
            refresh=partial(_refresh, facts),
            rebuild=partial(_rebuild, facts),
        ),
    )


def _refresh(facts: Sequence[ScheduleFacts], connection: Any, changed: Mapping[str, frozenset[bytes]]) -> None:
    from ..services.due_dates import refresh

    refresh(connection, changed, facts)


def _rebuild(facts: Sequence[ScheduleFacts], connection: Any) -> None:
    from ..services.due_dates import rebuild

    rebuild(connection, facts)


def _version() -> int:
    """Return another number whenever the rules or a pack's schedule are others, so that all dates are then made anew."""
    from zlib import crc32

    from desktop_app.core.resources import resource

    digest = 0
    for file in sorted(resource("packs").glob("*/*.csv")):
        if file.stem in _SCHEDULE_FILES:
            digest = crc32(file.read_bytes(), digest)
    return RULES_VERSION << 32 | digest
