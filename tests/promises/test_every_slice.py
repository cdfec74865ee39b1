"""Promises that every slice keeps; a new slice is tested here before it has a test of its own."""

import subprocess
import sys

import pytest

from desktop_app.core.ids import new_id
from desktop_app.core.resources import resource
from desktop_app.core.text import Text
from desktop_app.db.base import Record
from desktop_app.packs import load_pack, pack_names
from desktop_app.shell.command_line import all_commands
from desktop_app.shell.discovery import find_features, load_models, slice_packages
from tests.conftest import TODAY

LIGHT = """
import sys
from desktop_app.shell.discovery import find_features
find_features()
print(*(m for m in {modules} if m in sys.modules))
"""

BEHIND = """
import sys
from desktop_app.shell.discovery import find_features
find_features()
slices = ("desktop_app.features.", "desktop_app.residents.")
rooms = {{m: m.removeprefix("desktop_app.features.").split(".")[1:] for m in sys.modules if m.startswith(slices)}}
print(*(m for m, inside in rooms.items() if set(inside) & set({parts})))
"""


def subclasses(model):
    for child in model.__subclasses__():
        yield child
        yield from subclasses(child)


@pytest.fixture(scope="module")
def records():
    load_models()
    return {m.__tablename__: m for m in subclasses(Record) if m.__module__.startswith(("desktop_app.sync", *slice_packages()))}


@pytest.mark.parametrize("kind", ["pages", "registers", "row_sources", "derived", "resident_panels", "papers"])
def test_ids_are_unique_and_begin_with_their_slice(kind):
    offered = [(feature.name, one.id) for feature in find_features() for one in getattr(feature, kind)]
    assert offered and len({i for _, i in offered}) == len(offered)
    assert all(i == name or i.startswith(f"{name}.") for name, i in offered)


def test_listing_the_slices_needs_neither_qt_nor_sqlalchemy_nor_reportlab():
    code = LIGHT.format(modules=("PySide6", "sqlalchemy", "reportlab", "alembic", "sqlcipher3"))
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == []


def test_listing_the_slices_imports_their_cards_and_nothing_behind_them():
    code = BEHIND.format(parts=("models", "rules", "services", "registers", "papers", "views"))
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == []


def test_every_record_is_named_in_words_for_history(records):
    in_words = {table.table: table for feature in find_features() for table in feature.records}
    assert set(in_words) == set(records)
    for name, table in in_words.items():
        columns = set(records[name].__table__.columns.keys())
        assert set(table.fields) <= columns, name
        assert set(table.words) <= set(table.fields), name


def test_every_page_has_an_icon_and_a_place_in_the_rail():
    pages = [page for feature in find_features() for page in feature.pages]
    assert all(resource("icons", f"{page.icon}.svg").exists() for page in pages)
    assert len({page.order for page in pages}) == len(pages)


def test_registers_of_cards_name_fields_that_exist():
    sources = {source.id: source for feature in find_features() for source in feature.row_sources}
    for feature in find_features():
        for register in feature.registers:
            fields = sources[register.source].fields
            for column in register.leaves():
                assert column.field in ("", "row_number", *fields), (register.id, column.field)
                if column.field in fields:
                    assert set(fields[column.field].parameters) <= set(column.parameters)


def test_settings_have_defaults_within_their_limits():
    for feature in find_features():
        for setting in feature.settings:
            assert setting.key.startswith(f"{feature.name}.") and setting.scope in ("post", "device")
            if setting.choices:
                assert setting.default in [value for value, _ in setting.choices]
            if isinstance(setting.default, int) and not isinstance(setting.default, bool):
                assert (setting.minimum or 0) <= setting.default <= (setting.maximum or setting.default)


def test_commands_have_words_and_help():
    words = [command.words for command in all_commands()]
    assert len(set(words)) == len(words) and all(command.help.endswith(".") for command in all_commands())


def test_undo_checks_look_after_tables_that_there_are(records):
    for feature in find_features():
        for undo_check in feature.undo_checks:
            assert undo_check.tables and set(undo_check.tables) <= set(records), feature.name


def test_an_undo_check_has_nothing_against_rows_that_are_not_there(db):
    for feature in find_features():
        for undo_check in feature.undo_checks:
            with db.read() as session:
                undo_check.check(session, dict.fromkeys(undo_check.tables, frozenset({new_id()})))


def test_who_is_in_office_is_told_by_office_and_name(db):
    with db.read() as session:
        for feature in find_features():
            told = feature.officers(session, TODAY) if feature.officers else {}
            assert all(isinstance(part, str) for pair in told.items() for part in pair), feature.name


@pytest.mark.parametrize("name", pack_names())
def test_every_table_that_a_slice_reads_of_a_pack_is_sound_in_every_pack(name):
    pack = load_pack(name)
    for feature in find_features():
        for read in feature.pack_tables:
            assert read(pack), (feature.name, name)


def test_titles_are_texts_for_translators():
    for feature in find_features():
        assert isinstance(feature.title, Text)
        assert all(isinstance(page.title, Text) for page in feature.pages)
