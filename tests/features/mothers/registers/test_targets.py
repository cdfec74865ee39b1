"""Target lists: who stands in them on the last day of a month, and what is known of them."""

from datetime import date

import pytest

from desktop_app.core.layout import fill
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.mothers.registers.targets import TARGETS, TargetRow
from desktop_app.features.mothers.registers.targets_of_month import list_targets
from desktop_app.features.mothers.registers.women_of_year import list_women_of_year
from desktop_app.features.mothers.registers.women_year import WOMEN_YEAR
from desktop_app.packs import load_pack
from desktop_app.residents.models import Resident
from tests.builders.health_visits import SET_UP, acted, add_person
from tests.builders.pregnancies import GROWN_UP, add_pregnant, give_birth, lose, see

SEPTEMBER, OCTOBER = Month(2026, 9), Month(2026, 10)
PACK = load_pack("indonesia")
LIST, WOMEN = PACK.register("mothers.targets"), PACK.register("mothers.women")


@pytest.fixture(autouse=True)
def indonesia(db: Database) -> None:
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))


def rows(db: Database, month: Month = OCTOBER) -> list[TargetRow]:
    with db.read() as session:
        return list_targets(session, month)


def cells(db: Database) -> dict[str, str]:
    (row,) = fill(LIST, TARGETS, rows(db))
    return {column.field: "" if cell is None else str(cell) for column, cell in zip(LIST.leaves(), row, strict=True)}


def test_a_pregnant_woman_stands_with_weeks_expected_day_its_basis_and_the_next_contact(db: Database) -> None:
    add_pregnant(db, lmp=date(2026, 4, 1))
    row = cells(db)
    assert (row["state"], row["weeks"], row["gravida"]) == ("Pregnant", "30", "2")
    assert (row["edd"], row["basis"]) == ("2027-01-06", "From the last period")
    assert row["next_contact"].startswith("K") and row["born"] == ""


def test_what_stands_out_is_named_and_no_class_is_called_a_diagnosis(db: Database) -> None:
    _, pregnancy = add_pregnant(db)
    see(db, pregnancy, date(2026, 9, 5), arm_mm=220, pressure=(150, 95))
    look = cells(db)["look"].lower()
    assert "arm" in look and "blood pressure" in look


def test_after_birth_she_stays_for_42_days_and_after_a_loss_too_in_kind_words(db: Database) -> None:
    _, born = add_pregnant(db, "Ani", lmp=date(2025, 12, 20))
    give_birth(db, born, date(2026, 9, 20))
    _, lost = add_pregnant(db, "Beti")
    lose(db, lost, date(2026, 9, 25))
    _, long_ago = add_pregnant(db, "Cici", lmp=date(2025, 12, 1))
    give_birth(db, long_ago, date(2026, 9, 18))
    ani, beti = rows(db)
    assert (str(ani.state), ani.born, ani.weeks) == ("After birth", PartialDate(2026, 9, 20), None)
    assert (str(beti.state), beti.born) == ("The pregnancy ended early", None)


def test_visitors_and_who_was_registered_later_do_not_stand_in_it(db: Database) -> None:
    visitor, _ = add_pregnant(db, "Ani")
    with db.action(SET_UP) as session:
        session.get(Resident, visitor).status = "visitor"
    add_pregnant(db, "Beti", lmp=date(2026, 7, 20), on=date(2026, 10, 2))
    assert [row.name for row in rows(db)] == ["Beti"]
    assert rows(db, SEPTEMBER) == []


def test_the_list_of_women_has_nothing_of_what_the_midwife_keeps(db: Database) -> None:
    add_person(db, "Wati", GROWN_UP)
    fields = {column.field for column in WOMEN.leaves()}
    assert not any(field.startswith("contraception") for field in fields)
    with db.read() as session:
        (row,) = fill(WOMEN, WOMEN_YEAR, list_women_of_year(session, OCTOBER))
    assert "Wati" in row
