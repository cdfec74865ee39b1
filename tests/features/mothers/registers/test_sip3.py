"""SIP 3, women of childbearing age: 19 columns, children counted, and what only the midwife reads (domain.md 1.1 F3, 16.6)."""

from datetime import date

import pytest

from desktop_app.core.layout import Number, fill
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.confidential.services import record_contraception
from desktop_app.features.mothers.registers.women_of_year import list_women_of_year
from desktop_app.features.mothers.registers.women_year import WOMEN_YEAR, WomanRow
from desktop_app.features.mothers.rules.entries import HistoryEntry
from desktop_app.features.mothers.services import set_history
from desktop_app.features.schedules.services import WITHOUT_STOCK, give_service
from desktop_app.packs import load_pack
from desktop_app.residents.models import Household, HouseholdFact, HouseholdMember
from desktop_app.residents.services import merge_residents, record_death
from tests.builders.health_visits import SET_UP, TODAY, acted, add_person
from tests.builders.midwife import give_midwife_key
from tests.builders.pregnancies import GROWN_UP, add_pregnant, give_birth, see

OCTOBER = Month(2026, 10)
SIP3 = load_pack("indonesia").register("mothers.sip3")
SEALED_FIELDS = ("contraception", "contraception_changed", "contraception_now")


@pytest.fixture(autouse=True)
def indonesia(db: Database) -> None:
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))


def rows(db: Database, month: Month = OCTOBER) -> list[WomanRow]:
    with db.read() as session:
        return list_women_of_year(session, month)


def cells(db: Database, month: Month = OCTOBER) -> dict[str, object]:
    """Return the first row by field and parameter."""
    row = fill(SIP3, WOMEN_YEAR, rows(db, month))[0]
    names = [".".join([column.field, *map(str, column.parameters.values())]) for column in SIP3.leaves()]
    return dict(zip(names, row, strict=True))


def told(db: Database, woman: bytes, on: date, living: int | None, dead: int | None, **more) -> None:
    acted(db, lambda session: set_history(session, woman, HistoryEntry(on, living, dead, **more), TODAY))


def test_the_register_has_the_19_columns_of_the_form() -> None:
    fields = [column.field for column in SIP3.leaves()]
    assert len(fields) == 19 and fields[15:18] == list(SEALED_FIELDS)


@pytest.mark.parametrize(
    ("born", "is_listed"),
    [
        (date(2011, 11, 1), False),  # 14 years old on the last day of the month
        (date(2011, 10, 31), True),  # 15
        (date(1976, 11, 1), True),  # 49
        (date(1975, 12, 31), False),  # 50 since the year before
    ],
)
def test_women_from_15_to_49_years_stand_in_it_and_no_man(db: Database, born: date, is_listed: bool) -> None:
    add_person(db, "Wati", born)
    add_person(db, "Budi", date(1998, 3, 4), "M")
    assert [row.name for row in rows(db)] == (["Wati"] if is_listed else [])


def test_house_husband_welfare_and_neighbour_group_come_from_the_house(db: Database) -> None:
    wife, man = add_person(db, "Wati", GROWN_UP), add_person(db, "Budi", GROWN_UP, "M")
    with db.action(SET_UP) as session:
        house = Household(neighbourhood="003", street="Jl. Mawar", house_number="7")
        session.add(house)
        session.flush()
        members = ((man, "head"), (wife, "spouse"))
        session.add_all(HouseholdMember(household_id=house.id, resident_id=key, kinship=kinship) for key, kinship in members)
        for kind, value in (("welfare_stage", "KS II"), ("dasawisma", "Melati 3")):
            session.add(HouseholdFact(household_id=house.id, kind=kind, value=value, on_date=date(2026, 1, 1)))
    row = cells(db)
    assert (row["husband"], row["welfare_stage"], row["dasawisma"]) == ("Budi", "KS II", "Melati 3")


def test_children_are_those_she_told_of_with_births_and_deaths_since(db: Database) -> None:
    woman, pregnancy = add_pregnant(db, lmp=date(2025, 12, 20))
    assert (cells(db)["living_children"], cells(db)["dead_children"]) == (None, None)
    told(db, woman, date(2026, 8, 1), 2, 1, died_at="2 months")
    assert cells(db)["living_children"] == 2 and str(cells(db)["dead_children"]) == "1 (2 months)"
    (child,) = give_birth(db, pregnancy, date(2026, 9, 20))
    assert rows(db)[0].living == 3
    acted(db, lambda session: record_death(session, child, PartialDate(2026, 9, 25), TODAY))
    assert (rows(db)[0].living, rows(db)[0].dead) == (2, 2)


def test_of_a_woman_who_told_nothing_the_children_who_are_residents_count(db: Database) -> None:
    _, pregnancy = add_pregnant(db, lmp=date(2025, 12, 20))
    give_birth(db, pregnancy, date(2026, 9, 20))
    assert (rows(db)[0].living, rows(db)[0].dead) == (1, 0)


def test_arm_iodine_and_tetanus_doses_stand_with_their_month(db: Database) -> None:
    woman, pregnancy = add_pregnant(db)
    see(db, pregnancy, date(2026, 6, 9), arm_mm=234)
    told(db, woman, date(2026, 8, 1), 1, 0, iodine_capsule_on=date(2026, 7, 3))
    acted(db, lambda session: give_service(session, woman, "TT1", PartialDate(2026, 3, 9), "here", TODAY, stock=WITHOUT_STOCK))
    row = cells(db)
    assert (row["arm"], row["iodine_month"]) == (Number(23.4, 1), PartialDate(2026, 7))
    assert (row["t_dose.1"], row["t_dose.2"]) == (PartialDate(2026, 3), None)


def test_while_the_midwifes_key_is_locked_every_woman_has_a_dot_whatever_she_uses(db: Database) -> None:
    uses = add_person(db, "Ani", GROWN_UP)
    add_person(db, "Beti", GROWN_UP)
    give_midwife_key(db, is_open=True)
    acted(db, lambda session: record_contraception(session, uses, date(2026, 3, 1), "injection"))
    db.vault.lock()
    for row in fill(SIP3, WOMEN_YEAR, rows(db)):
        assert row[15:18] == ["•", "•", "•"]


def test_while_it_is_open_the_method_and_its_change_stand_there(db: Database) -> None:
    woman = add_person(db, "Ani", GROWN_UP)
    give_midwife_key(db, is_open=True)
    acted(db, lambda session: record_contraception(session, woman, date(2026, 3, 1), "injection"))
    assert [str(cells(db)[name] or "") for name in SEALED_FIELDS] == ["Injection", "", ""]
    acted(db, lambda session: record_contraception(session, woman, date(2026, 6, 5), "implant"))
    row = cells(db)
    assert (str(row["contraception"]), row["contraception_changed"], str(row["contraception_now"])) == (
        *("Injection", PartialDate(2026, 6), "Implant"),
    )


def test_a_child_born_before_the_pregnancy_was_written_down_counts_too(db: Database) -> None:
    """What she told is of the time before this pregnancy, also where the post learns of both afterwards."""
    _, pregnancy = add_pregnant(db, lmp=date(2025, 11, 1), on=date(2026, 9, 1), living_children=1, dead_children=0)
    give_birth(db, pregnancy, date(2026, 8, 10))
    assert rows(db)[0].living == 2


def test_a_child_that_was_entered_twice_is_one_child_with_its_death(db: Database) -> None:
    _, pregnancy = add_pregnant(db, lmp=date(2025, 11, 1), living_children=0, dead_children=0)
    (child,) = give_birth(db, pregnancy, date(2026, 8, 10))
    other = add_person(db, "Ayu B", date(2026, 8, 10))
    acted(db, lambda session: record_death(session, other, PartialDate(2026, 8, 20), TODAY))
    acted(db, lambda session: merge_residents(session, other, child, TODAY))
    assert (rows(db)[0].living, rows(db)[0].dead) == (0, 1)
