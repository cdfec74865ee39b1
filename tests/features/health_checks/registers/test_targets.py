"""Target lists of school age, adults and elderly people."""

from datetime import UTC, datetime

import pytest

from desktop_app.core.language import CODES, language
from desktop_app.core.layout import fill
from desktop_app.core.period import Month
from desktop_app.features.health_checks.registers.targets import TARGETS_ADULTS, TARGETS_ELDERLY, TARGETS_SCHOOL
from desktop_app.features.registers.services import Order, make_catalogue, make_register
from desktop_app.packs import load_pack, pack_of
from desktop_app.shell.discovery import find_features
from tests.builders.health_visits import add_person
from tests.builders.open_day import follow
from tests.features.health_checks.village import village

OCTOBER = Month(2026, 10)
AT = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
PACK = load_pack("indonesia")
SOURCES = {"school": TARGETS_SCHOOL, "adults": TARGETS_ADULTS, "elderly": TARGETS_ELDERLY}
REGISTERS = ("recap_school", "recap_adults", "targets_school", "targets_adults", "targets_elderly")


def rows(db, group):
    """Return the lines of a list by field, words as text."""
    layout = PACK.register(f"health_checks.targets_{group}")
    with db.read() as session:
        found = fill(layout, SOURCES[group], SOURCES[group].rows(session, OCTOBER))
    names = [column.field for column in layout.leaves()]
    return [{name: str(cell) for name, cell in zip(names, row, strict=True) if cell is not None} for row in found]


def test_each_list_has_those_of_its_age(db):
    village(db)
    add_person(db, "Visitor", None, status="visitor")
    assert {group: [row["name"] for row in rows(db, group)] for group in SOURCES} == {
        "school": ["Rini"],
        "adults": ["Budi"],
        "elderly": ["Mbah Sarti"],
    }


def test_a_line_says_what_is_known_what_to_watch_and_what_is_to_be_checked(db):
    village(db)
    (budi,) = rows(db, "adults")
    assert budi["illnesses"] == "High blood pressure" and budi["age"] == "50" and budi["sex"] == "M"
    assert "Blood pressure: High, grade 1" in budi["findings"]
    (rini,) = rows(db, "school")
    assert rini["school_class"] == "7"


def test_nothing_that_only_the_midwife_reads_stands_in_a_list(db):
    village(db)
    (sarti,) = rows(db, "elderly")
    assert not any("sad" in cell.lower() or "mood" in cell.lower() for cell in sarti.values())


@pytest.mark.parametrize("code", CODES)
def test_recaps_and_lists_are_printed_in_every_language_full_and_empty(db, code):
    def made(name):
        with db.read() as session:
            catalogue = make_catalogue(pack_of(session), find_features())
            return make_register(session, catalogue, Order(f"health_checks.{name}", OCTOBER, language(code), AT))

    follow(db)
    assert all(not made(name).unprintable for name in REGISTERS)
    village(db)
    for name in REGISTERS:
        written = made(name)
        assert written.pages == 1 and not written.unprintable, name
