"""SIP 1, the birth and death book: who stands in it, and what is opened and completed when (domain.md 1.1 F1)."""

from datetime import date, timedelta

import pytest

from desktop_app.core.layout import Gap, fill
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.mothers.registers.births_of_year import list_births_of_year
from desktop_app.features.mothers.registers.births_year import BIRTHS_YEAR, BirthRow
from desktop_app.features.mothers.rules.entries import BornChild
from desktop_app.features.mothers.services import end_as_moved, record_mothers_death
from desktop_app.packs import load_pack
from desktop_app.residents.models import Resident
from desktop_app.residents.services import record_death
from tests.builders.health_visits import SET_UP, TODAY, acted, add_person
from tests.builders.pregnancies import add_pregnant, give_birth, lose

OCTOBER, SEPTEMBER = Month(2026, 10), Month(2026, 9)
SIP1 = load_pack("indonesia").register("mothers.sip1")


@pytest.fixture(autouse=True)
def indonesia(db: Database) -> None:
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))


def rows(db: Database, month: Month = OCTOBER) -> list[BirthRow]:
    with db.read() as session:
        return list_births_of_year(session, month)


def said(row: BirthRow) -> str:
    return " · ".join(map(str, row.remarks))


def test_the_book_has_the_8_columns_of_the_form() -> None:
    assert len(SIP1.leaves()) == 8
    assert [column.field for column in SIP1.leaves()][1:7] == [
        *("mother", "father", "child", "birth_date", "child_died", "mother_died")
    ]


def test_a_pregnancy_opens_a_line_with_mother_and_father_only(db: Database) -> None:
    add_pregnant(db)
    (row,) = rows(db)
    assert (row.mother, row.father, row.child, row.born, row.child_died) == ("Rina", "Budi", None, None, None)
    assert said(row).startswith("Pregnant, expected")


def test_the_birth_completes_the_line_and_each_twin_has_its_own(db: Database) -> None:
    _, pregnancy = add_pregnant(db, lmp=date(2025, 12, 20))
    give_birth(db, pregnancy, date(2026, 9, 20), BornChild(sex="F", name="Ayu"), BornChild(sex="M", name="Adi"))
    first, second = rows(db)
    assert [str(row.child) for row in (first, second)] == ["Ayu", "Adi"]
    assert first.born == second.born == PartialDate(2026, 9, 20)
    assert (said(first), said(second)) == ("Child 1 of 2", "Child 2 of 2")


def test_a_month_before_the_birth_the_book_still_shows_the_open_line(db: Database) -> None:
    _, pregnancy = add_pregnant(db, lmp=date(2025, 12, 30))
    give_birth(db, pregnancy, date(2026, 10, 2))
    (row,) = rows(db, SEPTEMBER)
    assert row.child is None and row.born is None


def test_a_baby_that_did_not_live_and_a_baby_that_died_stand_with_their_day_and_no_harsh_word(db: Database) -> None:
    _, first = add_pregnant(db, "Rina", lmp=date(2025, 12, 20))
    give_birth(db, first, date(2026, 9, 20), BornChild(is_alive=False, sex="F"))
    _, second = add_pregnant(db, "Wati", lmp=date(2025, 12, 10))
    (child,) = give_birth(db, second, date(2026, 9, 12))
    acted(db, lambda session: record_death(session, child, PartialDate(2026, 9, 30), TODAY))
    died, still = rows(db)
    assert still.child_died == still.born == PartialDate(2026, 9, 20)
    assert said(still) == "Died before or during the birth"
    assert (died.born, died.child_died) == (PartialDate(2026, 9, 12), PartialDate(2026, 9, 30))


def test_a_loss_a_move_and_a_mothers_death_are_told(db: Database) -> None:
    _, lost = add_pregnant(db, "Ani")
    lose(db, lost, date(2026, 6, 20))
    _, moved = add_pregnant(db, "Beti")
    acted(db, lambda session: end_as_moved(session, moved, date(2026, 7, 1)))
    _, died = add_pregnant(db, "Cici")
    acted(db, lambda session: record_mothers_death(session, died, PartialDate(2026, 8, 1), TODAY))
    ani, beti, cici = rows(db)
    assert said(ani).startswith("The pregnancy ended early") and ani.born is None
    assert said(beti).startswith("Moved away")
    assert cici.mother_died == PartialDate(2026, 8, 1)


def test_children_born_here_without_a_known_pregnancy_and_babies_who_died_stand_at_the_end(db: Database) -> None:
    add_pregnant(db)
    add_person(db, "Baby", date(2026, 3, 3), mother="Siti")
    add_person(db, "Last year", date(2025, 5, 3), mother="Siti")
    add_person(db, "Died", date(2025, 11, 3), mother="Siti", died=PartialDate(2026, 2, 1))
    assert [str(row.child) for row in rows(db)] == ["None", "Baby", "Died"]


def test_a_pregnancy_of_last_year_that_nobody_closed_stands_in_no_book(db: Database) -> None:
    add_pregnant(db, lmp=date(2024, 11, 1))
    assert rows(db) == []


def test_every_cell_of_the_layout_is_one_that_the_rows_offer(db: Database) -> None:
    add_pregnant(db)
    assert len(fill(SIP1, BIRTHS_YEAR, rows(db))[0]) == 8


def test_the_book_of_a_month_does_not_know_a_mothers_death_after_it(db: Database) -> None:
    _, pregnancy = add_pregnant(db)
    acted(db, lambda session: record_mothers_death(session, pregnancy, PartialDate(2026, 10, 1), TODAY))
    assert [row.mother_died for row in rows(db, SEPTEMBER)] == [None]
    assert [row.mother_died for row in rows(db)] == [PartialDate(2026, 10, 1)]


@pytest.mark.parametrize(("days", "is_told"), [(0, True), (42, True), (43, False)])
def test_only_a_death_in_pregnancy_or_the_42_days_after_it_is_a_mothers(db: Database, days: int, is_told: bool) -> None:
    woman, pregnancy = add_pregnant(db, lmp=date(2025, 9, 1))
    give_birth(db, pregnancy, date(2026, 6, 1))
    died = PartialDate.of(date(2026, 6, 1) + timedelta(days))
    acted(db, lambda session: record_death(session, woman, died, TODAY))
    assert [row.mother_died for row in rows(db)] == [died if is_told else None]


def test_a_mother_who_died_in_january_after_a_birth_in_december_stands_in_the_new_book(db: Database) -> None:
    woman, pregnancy = add_pregnant(db, lmp=date(2025, 3, 20))
    give_birth(db, pregnancy, date(2025, 12, 20))
    assert rows(db) == []
    acted(db, lambda session: record_death(session, woman, PartialDate(2026, 1, 5), TODAY))
    assert [row.mother_died for row in rows(db)] == [PartialDate(2026, 1, 5)]


def test_visitors_stand_in_no_book(db: Database) -> None:
    woman, _ = add_pregnant(db)
    with db.action(SET_UP) as session:
        session.get(Resident, woman).status = "visitor"
    assert rows(db) == []


def test_a_pregnancy_that_ended_without_a_child_leaves_nothing_to_be_filled_in(db: Database) -> None:
    lose(db, add_pregnant(db, "Ani")[1], date(2026, 6, 20))
    add_pregnant(db, "Beti")
    lost, pregnant = fill(SIP1, BIRTHS_YEAR, rows(db))
    assert lost[3:6] == [Gap.NOT_APPLICABLE] * 3 and pregnant[3:6] == [None] * 3
