"""The house book: PKK 4.16a, 29 columns (domain.md 1.5)."""

from datetime import date

import pytest

from desktop_app.core.layout import fill
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.features.mothers.registers import HOUSE_BOOK
from desktop_app.features.mothers.rules.entries import PregnancyEntry
from desktop_app.features.mothers.services import register_pregnancy
from desktop_app.packs import load_pack
from desktop_app.residents import services
from tests.builders.health_visits import TODAY, acted
from tests.builders.residents import make_child, make_household, make_resident

OCTOBER = Month(2026, 10)


def rows_of(db, month=OCTOBER):
    with db.read() as session:
        return list(HOUSE_BOOK.rows(session, month))


def count(row, group, sex=None):
    parameters = {"group": group} if sex is None else {"group": group, "sex": sex}
    cell = HOUSE_BOOK.fields["people"].value(row, parameters)
    return None if cell is None else len(cell.ids)


@pytest.fixture
def house(db):
    """A couple with a toddler and the grandmother."""
    home = make_household(
        db, house_number="12", facts={"water": "well", "latrine": "none", "waste": "yes", "dasawisma": "Anggrek"}
    )
    father = make_resident(db, "Budi", "1990-01-01", sex="M", household_id=home, kinship="head")
    mother = make_resident(db, "Siti", "1994-01-01", household_id=home, kinship="spouse")
    child = make_child(db, "Ayu", "2024-05-05", mother_id=mother, household_id=home, kinship="child")
    old = make_resident(db, "Mbah", "1950", household_id=home, kinship="parent")
    return {"home": home, "father": father, "mother": mother, "child": child, "old": old}


def test_the_official_form_has_29_columns_numbered(db):
    register = load_pack("indonesia").register("mothers.houses")
    assert len(register.leaves()) == 29 and register.numbered and register.handed_in is False


def test_the_people_of_a_house_are_counted_by_group(db, house):
    (row,) = rows_of(db)
    assert str(row.head) == "Budi" and row.families == 1 and row.neighbours == "Anggrek"
    counted = {group: count(row, group) for group in ("all", "children", "fertile", "couples", "elderly", "pregnant")}
    assert counted == {"all": 4, "children": 1, "fertile": 1, "couples": 1, "elderly": 1, "pregnant": 0}
    assert (count(row, "all", "M"), count(row, "children", "F")) == (1, 1)


def test_a_pregnant_woman_counts_while_she_is_pregnant(db, house):
    entry = PregnancyEntry(date(2026, 8, 1), date(2026, 6, 1), gravida=2)
    acted(db, lambda session: register_pregnancy(session, house["mother"], entry, TODAY))
    assert count(rows_of(db)[0], "pregnant") == 1
    assert count(rows_of(db, Month(2026, 7))[0], "pregnant") == 0, "nobody knew it in July"


def test_two_families_at_one_address_are_one_house(db, house):
    other = make_household(db, house_number="12", facts={"water": "pipe", "garden": "yes"})
    make_resident(db, "Wati", household_id=other, kinship="head")
    (row,) = rows_of(db)
    assert row.families == 2 and count(row, "all") == 5
    has = HOUSE_BOOK.fields["has"].value
    assert has(row, {"kind": "water", "values": ["well"]}) == 1, "the first family's answer holds"
    assert has(row, {"kind": "garden", "values": ["yes"]}) == 1, "what only the second told is known too"


def test_families_without_a_house_number_are_houses_of_their_own(db):
    for name in ("Siti", "Wati"):
        make_resident(db, name, household_id=make_household(db, house_number=""), kinship="head")
    assert [row.families for row in rows_of(db)] == [1, 1]


def test_no_answer_is_not_zero(db, house):
    has = HOUSE_BOOK.fields["has"].value
    (row,) = rows_of(db)
    assert has(row, {"kind": "latrine", "values": ["own", "shared"]}) == 0
    assert has(row, {"kind": "drain", "values": ["yes"]}) is None
    assert count(row, "cannot_read") is None, "nobody was asked"
    acted(db, lambda session: services.set_fact(session, house["old"], "school", "cannot_read", TODAY))
    assert count(rows_of(db)[0], "cannot_read") == 1


def test_who_died_or_moved_is_in_the_book_of_the_months_before_only(db, house):
    acted(db, lambda session: services.record_death(session, house["old"], PartialDate(2026, 10, 2), TODAY))
    assert count(rows_of(db)[0], "all") == 3
    assert count(rows_of(db, Month(2026, 9))[0], "all") == 4


def test_every_counted_number_tells_its_people_and_sums_once(db, house):
    register = load_pack("indonesia").register("mothers.houses")
    with db.read() as session:
        (cells,) = fill(register, HOUSE_BOOK, HOUSE_BOOK.rows(session, OCTOBER))
    assert cells[3].ids == {house["father"]} and cells[4].ids == {house["mother"], house["child"], house["old"]}


def test_an_empty_post_has_an_empty_book(db):
    assert rows_of(db) == []
