"""The people behind each number of a register, printed behind it."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import openpyxl
import pypdfium2
import pytest

from desktop_app.core.ids import new_id
from desktop_app.core.language import CODES, language
from desktop_app.core.layout import Column, ColumnGroup, People, Register, RowSource, SourceField
from desktop_app.core.name_key import name_key
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.vault import vault_of
from desktop_app.features.registers.services import Catalogue, Entry, Order, make_register, make_spreadsheet
from desktop_app.features.registers.services.people_list import behind_numbers
from desktop_app.packs import load_pack
from desktop_app.residents.models import Resident
from desktop_app.residents.services import merge_residents
from tests.builders.midwife import give_midwife_key

OCTOBER = Month(2026, 10)
NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
WORK = QT_TRANSLATE_NOOP("Test", "Work")
NAMES = ("Siti Aisyah", "Åsa Öberg", "欧阳娜娜", "فاطمة الزهراء")


@pytest.fixture
def people(db):
    """Return the ids of four people."""
    with db.action(WORK) as session:
        made = [
            Resident(name=name, sex="FM"[number % 2], birth_year=2024, birth_month=number + 1, mother_name="Rina")
            for number, name in enumerate(NAMES)
        ]
        session.add_all(made)
        session.flush()
        return [person.id for person in made]


def catalogue_of(rows, grain="item", period="month", **changes) -> Catalogue:
    """Return a catalogue of one register over rows of (name, ids, ids)."""
    fields = {
        "what": SourceField("What", lambda row, _: row[0]),
        "weighed": SourceField("Weighed", lambda row, _: People(frozenset(row[1]))),
        "absent": SourceField("Absent", lambda row, _: People(frozenset(row[2]))),
    }
    source = RowSource("hives.count", "Hives", grain, period, lambda *_: rows, fields)
    group = ColumnGroup("Children", (Column(None, "weighed", 20, total=True), Column("Absent", "absent", 20, total=True)))
    columns = (Column("No.", "row_number", 10), Column("What", "what", 50), group)
    register = Register("hives.count", "Count of children", source.id, columns, **changes)
    return Catalogue(load_pack("generic"), [Entry(register, source, "Hives")])


def made(db, catalogue, code="en", **changes):
    with db.read() as session:
        result = make_register(session, catalogue, Order("hives.count", OCTOBER, language(code), NOW, **changes))
    with pypdfium2.PdfDocument(BytesIO(result.pdf)) as document:
        texts = [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]
        toc = [(entry.level, entry.get_title(), entry.get_dest().get_index()) for entry in document.get_toc()]
    assert len(texts) == result.pages
    return texts, toc


@pytest.mark.parametrize("code", CODES)
def test_every_number_is_followed_by_its_people_on_request(db, people, code):
    catalogue = catalogue_of([("Open day", people[:3], people[3:]), ("Home visits", people[1:2], ())])
    texts, toc = made(db, catalogue, code, with_people=True)
    behind = "\n".join(texts[1:])
    assert all(word in behind for name in NAMES for word in name.split())
    assert behind.count("娜娜") == 1 and behind.count("Öberg") == 2
    titles = [title for level, title, _ in toc if level == 2]
    assert len(titles) == 3 and [level for level, _, _ in toc[:2]] == [0, 1]
    assert "Open day" in titles[0] and "Home visits" in titles[2] and language(code).number(3) in titles[0]


def test_a_register_is_printed_without_names_unless_they_are_asked_for(db, people):
    texts, _ = made(db, catalogue_of([("Open day", people, ())]))
    assert len(texts) == 1 and "Siti" not in texts[0]


def test_a_register_that_counts_nobody_has_no_list(db):
    texts, _ = made(db, catalogue_of([("Open day", (), ())]), with_people=True)
    assert len(texts) == 1


def test_pages_are_counted_through_register_and_list(db, people):
    texts, _ = made(db, catalogue_of([("Open day", people, ())]), with_people=True)
    assert ["Page 1 of 2" in texts[0], "Page 2 of 2" in texts[1]] == [True, True]


def test_the_number_is_named_by_its_row_and_all_storeys_of_its_head(db, people):
    catalogue = catalogue_of([("Open day", people, ())])
    (entry,) = catalogue.entries
    cells = [[1, "Open day", People(frozenset(people)), People(frozenset())]]
    with db.read() as session:
        (one,) = behind_numbers(session, entry, OCTOBER, cells, language("en"))
    assert one.words == "Open day · Children / Weighed: 4"
    assert (one.row, one.column) == (0, 2)
    names = [person.name for person in one.people]
    assert names == sorted(NAMES, key=name_key)


def test_somebody_who_was_entered_twice_stands_once_and_who_is_not_known_is_left_out(db, people):
    with db.action(WORK) as session:
        merge_residents(session, people[0], people[1], NOW.date())
    cells = [[1, "Open day", People(frozenset([*people, new_id()])), None]]
    (entry,) = catalogue_of([]).entries
    with db.read() as session:
        (one,) = behind_numbers(session, entry, OCTOBER, cells, language("en"))
    assert len(one.people) == 3


def test_of_a_year_only_the_month_that_is_handed_in_is_told(db, people):
    rows = [(f"Month {number}", people, ()) for number in range(1, 11)]
    texts, toc = made(db, catalogue_of(rows, grain="month", period="year"), with_people=True)
    assert [title for level, title, _ in toc if level == 2] == ["Month 10 · Children / Weighed: 4"]
    assert "\n".join(texts[1:]).count("Siti") == 1


@pytest.mark.parametrize("code", ["en", "ar"])
def test_no_list_behind_a_register_says_what_only_the_midwife_reads_even_while_she_is_here(db, people, code):
    give_midwife_key(db, is_open=True)

    def rows(session, _month):
        return [("Method", people[:1] if vault_of(session).is_open else (), ())]

    catalogue = catalogue_of(())
    entry = catalogue.entries[0]
    sealed = replace(catalogue, entries=[replace(entry, source=replace(entry.source, rows=rows))])
    with db.read() as session:
        order = Order("hives.count", OCTOBER, language(code), NOW)
        assert make_register(session, sealed, order).totals[2] == People(frozenset(people[:1]))
        with_people = replace(order, with_people=True)
        assert not make_register(session, sealed, with_people).totals[2].ids
        book = openpyxl.load_workbook(BytesIO(make_spreadsheet(session, sealed, with_people)))
    words = {str(cell.value) for sheet in book for line in sheet.iter_rows() for cell in line}
    assert not any(NAMES[0] in word for word in words)
