"""SIP 4, the register of pregnant women: 30 columns and what stands in them (domain.md 1.1 F4)."""

from datetime import date

import pytest

from desktop_app.core.layout import Gap, Number, fill
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.mothers.registers.pregnancies_of_year import list_pregnancies_of_year
from desktop_app.features.mothers.registers.pregnancies_year import PREGNANCIES_YEAR, PregnancyRow
from desktop_app.features.mothers.rules.entries import FoodEntry, PostpartumEntry
from desktop_app.features.mothers.services import correct_dates, give_extra_food, record_postpartum
from desktop_app.features.schedules.services import WITHOUT_STOCK, give_service
from desktop_app.packs import load_pack
from desktop_app.residents.models import Resident
from tests.builders.health_visits import SET_UP, TODAY, acted, open_day, weigh
from tests.builders.pregnancies import add_pregnant, give_birth, lose, see

OCTOBER = Month(2026, 10)
SIP4 = load_pack("indonesia").register("mothers.sip4")


@pytest.fixture(autouse=True)
def indonesia(db: Database) -> None:
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))


def rows(db: Database, month: Month = OCTOBER) -> list[PregnancyRow]:
    with db.read() as session:
        return list_pregnancies_of_year(session, month)


def cells(db: Database, month: Month = OCTOBER) -> dict[str, object]:
    """Return the one row by field and parameter."""
    (row,) = fill(SIP4, PREGNANCIES_YEAR, rows(db, month))
    names = [".".join([column.field, *map(str, column.parameters.values())]) for column in SIP4.leaves()]
    return dict(zip(names, row, strict=True))


def test_the_register_has_the_30_columns_of_the_form() -> None:
    fields = [column.field for column in SIP4.leaves()]
    assert len(fields) == 30
    assert (fields.count("weight"), fields.count("iron"), fields.count("t_dose")) == (12, 3, 5)


def test_a_row_tells_registration_weeks_which_pregnancy_first_arm_and_weights_by_month(db: Database) -> None:
    _, pregnancy = add_pregnant(db, lmp=date(2026, 4, 1))
    for month, weight, arm in ((6, 50_000, 232), (7, 51_400, 236), (9, 54_000, None)):
        see(db, pregnancy, date(2026, month, 9), weight_g=weight, arm_mm=arm)
    row = cells(db)
    assert (row["registered_on"], row["weeks_registered"], row["gravida"]) == (date(2026, 5, 27), 8, 2)
    assert row["arm"] == Number(23.2, 1)
    assert [row[f"weight.{month}"] for month in (5, 6, 7, 8, 9)] == [
        *(None, Number(50.0, 1), Number(51.4, 1), None, Number(54.0, 1))
    ]


def test_iron_packets_stand_in_the_month_in_which_30_60_and_90_tablets_were_reached(db: Database) -> None:
    _, pregnancy = add_pregnant(db, lmp=date(2026, 4, 1))
    for month, tablets in ((6, 29), (7, 1), (8, 30), (9, 29)):
        see(db, pregnancy, date(2026, month, 9), iron=tablets)
    row = cells(db)
    assert [row[f"iron.{packet}"] for packet in (1, 2, 3)] == [PartialDate(2026, 7), PartialDate(2026, 8), None]


def test_extra_food_tetanus_doses_and_vitamin_a_have_their_days(db: Database) -> None:
    woman, pregnancy = add_pregnant(db, lmp=date(2025, 12, 20))

    def work(session) -> None:  # type: ignore[no-untyped-def]
        give_extra_food(session, pregnancy, FoodEntry(date(2026, 3, 9), "Biskuit", 30), TODAY)
        for code, day in (("TT1", PartialDate(2026, 3, 9)), ("TT2", PartialDate(2026, 4, 20))):
            give_service(session, woman, code, day, "elsewhere", TODAY, stock=WITHOUT_STOCK)

    acted(db, work)
    give_birth(db, pregnancy, date(2026, 9, 20))
    acted(db, lambda session: record_postpartum(session, pregnancy, PostpartumEntry(date(2026, 9, 21), vitamin_a_taken=1), TODAY))
    row, (whole,) = cells(db), rows(db)
    assert row["extra_food"] == date(2026, 3, 9) and whole.vitamin_a == date(2026, 9, 21)
    assert [row[f"t_dose.{dose}"] for dose in (1, 2, 3)] == [PartialDate(2026, 3), PartialDate(2026, 4), None]
    assert str(row["note"]).startswith("Gave birth")


def test_a_date_corrected_by_ultrasound_is_named_as_such_and_a_loss_ends_the_row_kindly(db: Database) -> None:
    _, pregnancy = add_pregnant(db, lmp=date(2026, 4, 1))
    acted(db, lambda session: correct_dates(session, pregnancy, date(2027, 1, 20), "ultrasound", "Ultrasound at 12 weeks", TODAY))
    assert "(ultrasound)" in str(cells(db)["note"])
    lose(db, pregnancy, date(2026, 7, 1))
    assert str(cells(db)["note"]).startswith("The pregnancy ended early")


def test_weights_after_the_pregnancy_do_not_stand_in_the_row(db: Database) -> None:
    woman, pregnancy = add_pregnant(db, lmp=date(2026, 4, 1))
    see(db, pregnancy, date(2026, 6, 9), weight_g=50_000)
    lose(db, pregnancy, date(2026, 7, 1))
    weigh(db, open_day(db, date(2026, 7, 5)), woman, 49_000)
    assert rows(db)[0].weights_g == {6: 50_000}


def test_of_two_weights_of_a_month_that_of_the_open_day_stands_there(db: Database) -> None:
    woman, pregnancy = add_pregnant(db, lmp=date(2026, 4, 1))
    weigh(db, open_day(db, date(2026, 6, 5)), woman, 50_000)
    see(db, pregnancy, date(2026, 6, 20), place="health_centre", weight_g=50_700)
    assert rows(db)[0].weights_g == {6: 50_000}


def test_who_gave_birth_last_year_stands_in_last_years_register_only(db: Database) -> None:
    _, pregnancy = add_pregnant(db, lmp=date(2025, 2, 20))
    give_birth(db, pregnancy, date(2025, 11, 27))
    assert rows(db) == [] and len(rows(db, Month(2025, 12))) == 1


def test_visitors_stand_in_no_register(db: Database) -> None:
    woman, _ = add_pregnant(db)
    assert len(rows(db)) == 1
    with db.action(SET_UP) as session:
        session.get(Resident, woman).status = "visitor"
    assert rows(db) == []


def test_a_month_before_and_after_the_pregnancy_does_not_apply_and_a_missed_weighing_is_empty(db: Database) -> None:
    _, pregnancy = add_pregnant(db, lmp=date(2026, 2, 10))
    lose(db, pregnancy, date(2026, 6, 20))
    row = cells(db)
    assert [row[f"weight.{month}"] for month in (1, 2, 6, 7)] == [Gap.NOT_APPLICABLE, None, None, Gap.NOT_APPLICABLE]


def test_a_month_to_come_does_not_apply(db: Database) -> None:
    add_pregnant(db)
    assert [cells(db)[f"weight.{month}"] for month in (10, 11)] == [None, Gap.NOT_APPLICABLE]


def test_weeks_that_nobody_knows_are_a_question_mark_not_an_empty_cell(db: Database) -> None:
    add_pregnant(db, lmp=None, on=date(2026, 5, 1))
    assert cells(db)["weeks_registered"] is Gap.NOT_KNOWN
