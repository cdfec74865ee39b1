"""Whatever leaves the program with data of people is in History: who, when, what, and of how many people where it is known."""

import ast
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

import desktop_app
from desktop_app.core.language import language
from desktop_app.core.period import Month
from desktop_app.db.history import list_actions
from desktop_app.db.opening import open_post
from desktop_app.features.registers.services import (
    Batch,
    Order,
    catalogue_of,
    make_batch,
    note_registers,
    print_registers,
    table_of,
)
from desktop_app.residents.services import list_ids
from desktop_app.shell.demo.command import make_practice_post
from desktop_app.shell.discovery import find_features
from desktop_app.sync.models import ExportNote
from tests.conftest import all_derived

MONTH, ENGLISH = Month(2026, 10), language("en")
ROOT = Path(desktop_app.__file__).parent
WRITERS = {
    "save_pdf",
    "save_files",
    "save_spreadsheet",
    "save_file",
    "save_rejected_rows",
    "write_file",
    "write_tables",
    "print_pdf",
}
"""Functions that bring something to a disk, a stick or a printer."""
NOTHING_OF_PEOPLE = {
    "features/health_visits/services/growth_file.py": "scores of a table that was given",
    "features/registers/feature/layout_commands.py": "a layout",
    "features/registers/views/layouts/acts.py": "a layout",
    "shell/backups/second_place.py": "which place it is",
    "shell/recovery_sheet.py": "12 words",
}
WRITE_FOR_OTHERS = {
    "features/health_visits/services/eppgbm/writing.py",
    "features/registers/services/batch.py",
    "features/registers/services/saving.py",
    "features/registers/services/spreadsheet/making.py",
    "residents/services/importing/rejected_list.py",
}
"""They write what they are given; who calls them leaves the note."""


@pytest.fixture(scope="module")
def post(tmp_path_factory):
    """A post with two months of data that counts as a real one: what leaves a practice post is nobody's."""
    folder = tmp_path_factory.mktemp("real") / "post"
    make_practice_post(folder, 30, 2, 5, MONTH)
    made = open_post(folder, derived=all_derived(), synchronous="OFF", user="Siti")
    made.is_practice = False
    yield made
    made.close()


def notes(post):
    with post.database.read() as session:
        return list(session.scalars(select(ExportNote).order_by(ExportNote.id)))


def test_every_register_leaves_one_note_with_the_people_in_it(post, tmp_path):
    with post.database.read() as session:
        catalogue = catalogue_of(session, find_features())
        tables = {entry.id: table_of(session, entry, MONTH).persons for entry in catalogue.entries if entry.source.person}
    people = {name: len({one for one in persons if one is not None}) for name, persons in tables.items()}
    assert len(catalogue.entries) > 20 and any(people.values())
    for entry in catalogue.entries:
        before = len(notes(post))
        (file,) = print_registers(post, find_features(), MONTH, entry.id, ENGLISH, tmp_path, kind="xlsx")
        (note,) = notes(post)[before:]
        assert (note.what, note.kind, note.month, note.place) == (entry.id, "spreadsheet", str(MONTH), file.name)
        assert isinstance(note.exported_on, date)
        if entry.id in people:
            assert note.people == people[entry.id], entry.id
    with post.database.read() as session:
        assert list_actions(session, 1)[0].user == "Siti"


def test_a_paper_about_people_says_of_how_many_it_is(post, tmp_path):
    with post.database.read() as session:
        people = tuple(list_ids(session)[:2])
        catalogue = catalogue_of(session, find_features())
        about = catalogue.about("resident")
        order = Order(about[0].id, MONTH, ENGLISH, datetime.now(UTC), subjects=people)
        (file,) = make_batch(session, catalogue, Batch([order]))
    note_registers(post, catalogue, [order], tmp_path / file.name, MONTH.last, file.named)
    assert (notes(post)[-1].what, notes(post)[-1].people) == (about[0].id, 2)


def test_several_registers_in_one_file_count_each_person_once(post, tmp_path):
    with post.database.read() as session:
        catalogue = catalogue_of(session, find_features())
        both = [one for one in catalogue.entries if one.id in ("residents.list", "health_visits.weighing_month")]
        people = set().union(*(table_of(session, entry, MONTH).persons for entry in both)) - {None}
    for kind in ("pdf", "xlsx"):
        ids = [entry.id for entry in both]
        print_registers(post, find_features(), MONTH, ids, ENGLISH, tmp_path, kind=kind, one_file=True)
        note = notes(post)[-1]
        assert (note.what.split(), note.people) == (ids, len(people))
        assert note.kind == ("spreadsheet" if kind == "xlsx" else "report")


def calls(path):
    found = (node.func for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call))
    return {getattr(one, "id", None) or getattr(one, "attr", None) for one in found}


def test_whoever_writes_a_file_or_prints_leaves_a_note():
    modules = [path for room in ("features", "residents", "shell") for path in sorted((ROOT / room).rglob("*.py"))]
    likely = [path for path in modules if any(f"{name}(" in path.read_text() for name in WRITERS)]
    called_in = {path.relative_to(ROOT).as_posix(): calls(path) for path in likely}
    writing = {name: called for name, called in called_in.items() if called & WRITERS}
    writing = {name: called for name, called in writing.items() if not name.startswith(("shell/demo/", "shell/bench/"))}
    assert len(writing) > 12
    silent = {name for name, called in writing.items() if not any(str(one).lstrip("_").startswith("note") for one in called)}
    assert silent == {*NOTHING_OF_PEOPLE, *WRITE_FOR_OTHERS}
