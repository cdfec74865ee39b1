"""The local tables by which residents are listed and searched."""

from collections.abc import Mapping
from typing import Any

from desktop_app.core.contract import DerivedTable

_ALIAS = """CREATE TABLE derived_resident_alias (resident BLOB PRIMARY KEY, canonical BLOB NOT NULL) WITHOUT ROWID"""
_HOUSE = """CREATE TABLE derived_household_alias (household BLOB PRIMARY KEY, canonical BLOB NOT NULL) WITHOUT ROWID"""
_SEARCH = """CREATE TABLE derived_resident_search (
    n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, name_key TEXT NOT NULL, names_key TEXT NOT NULL, spelling TEXT NOT NULL,
    name TEXT NOT NULL, is_unnamed INTEGER NOT NULL, other_names TEXT NOT NULL, sex TEXT, status TEXT NOT NULL,
    birth_year INTEGER, birth_month INTEGER, birth_day INTEGER, birth_source TEXT, birth_order INTEGER, born INTEGER,
    mother_id BLOB, mother_name TEXT NOT NULL, father_name TEXT NOT NULL, caregiver_name TEXT NOT NULL,
    household_id BLOB, kinship TEXT, area TEXT NOT NULL, ward TEXT NOT NULL, neighbourhood TEXT NOT NULL, street TEXT NOT NULL,
    house_number TEXT NOT NULL, house_key TEXT NOT NULL)"""
_WORDS = """CREATE VIRTUAL TABLE derived_resident_words USING fts5 (names, others, content='', contentless_delete=1,
    tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')"""


def _refresh(connection: Any, changed: Mapping[str, frozenset[bytes]]) -> None:
    from ..services.search_index import refresh

    refresh(connection, changed)


def _rebuild(connection: Any) -> None:
    from ..services.search_index import rebuild

    rebuild(connection)


SEARCH = DerivedTable(
    id="residents.search",
    version=2,
    ddl=(
        _ALIAS,
        "CREATE INDEX derived_resident_alias_canonical ON derived_resident_alias (canonical)",
        _HOUSE,
        "CREATE INDEX derived_household_alias_canonical ON derived_household_alias (canonical)",
        _SEARCH,
        "CREATE INDEX derived_resident_search_name ON derived_resident_search (name_key, status, id, names_key)",
        "CREATE INDEX derived_resident_search_spelling ON derived_resident_search (spelling)",
        "CREATE INDEX derived_resident_search_born ON derived_resident_search (born)",
        "CREATE INDEX derived_resident_search_household ON derived_resident_search (household_id)",
        _WORDS,
    ),
    drop=("derived_resident_words", "derived_resident_search", "derived_resident_alias", "derived_household_alias"),
    sources=("resident", "identifier", "life_event", "household_member", "household"),
    refresh=_refresh,
    rebuild=_rebuild,
)
"""Aliases and search stand in one declaration: which entries are listed follows from which were merged."""
