"""F1 Gizi, items 20-22: pregnant women, KEK, and newborns laid to the breast in the first hour (domain.md 16.2, number 10)."""

from datetime import date

import pytest

from desktop_app.core.layout import fill
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.mothers.registers.f1_gizi import F1_GIZI
from desktop_app.features.mothers.registers.f1_gizi_mothers import list_f1_items_with_mothers
from desktop_app.features.mothers.rules.entries import BornChild
from desktop_app.features.registers.services import make_catalogue
from desktop_app.packs import load_pack
from desktop_app.shell.discovery import find_features
from tests.builders.health_visits import acted
from tests.builders.pregnancies import add_pregnant, give_birth, see

OCTOBER, SEPTEMBER = Month(2026, 10), Month(2026, 9)
LAYOUT = load_pack("indonesia").register("health_visits.f1_gizi")


@pytest.fixture(autouse=True)
def indonesia(db: Database) -> None:
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))


def counted(db: Database, number: str, month: Month = OCTOBER) -> set[bytes] | None:
    with db.read() as session:
        (item,) = [one for one in list_f1_items_with_mothers(session, month) if one.number == number]
        return None if item.children is None else {one.id for one in item.children}


def test_the_sheet_stands_with_health_visits_and_has_its_rows_of_before(db: Database) -> None:
    (entry,) = [one for one in make_catalogue(load_pack("indonesia"), find_features()).entries if one.id == LAYOUT.id]
    assert str(entry.slice_title) == "Health visits"
    with db.read() as session:
        rows = list_f1_items_with_mothers(session, OCTOBER)
        assert len(rows) == len(fill(LAYOUT, F1_GIZI, rows)) == 28


def test_while_the_post_writes_down_no_pregnancies_these_items_stay_empty_and_are_not_zero(db: Database) -> None:
    assert [counted(db, number) for number in ("20", "21", "22")] == [None, None, None]


@pytest.mark.parametrize(("arm_mm", "is_thin"), [(234, True), (235, False), (236, False)])
def test_pregnant_women_are_counted_and_those_whose_newest_arm_is_below_the_limit(
    db: Database, arm_mm: int, is_thin: bool
) -> None:
    woman, pregnancy = add_pregnant(db)
    assert counted(db, "20") == {woman} and counted(db, "21") is None
    see(db, pregnancy, date(2026, 8, 9), arm_mm=220)
    see(db, pregnancy, date(2026, 9, 9), arm_mm=arm_mm)
    assert counted(db, "21") == ({woman} if is_thin else set())


def test_newborns_laid_to_the_breast_in_the_first_hour_count_in_their_month(db: Database) -> None:
    _, pregnancy = add_pregnant(db, lmp=date(2025, 12, 20))
    first, _ = give_birth(
        db,
        pregnancy,
        date(2026, 9, 20),
        BornChild(sex="F", early_breastfeeding=True),
        BornChild(sex="M", early_breastfeeding=False),
    )
    assert counted(db, "22", SEPTEMBER) == {first} and counted(db, "22") == set()


def test_births_of_which_nobody_was_asked_leave_the_item_empty(db: Database) -> None:
    _, pregnancy = add_pregnant(db, lmp=date(2025, 12, 20))
    give_birth(db, pregnancy, date(2026, 9, 20), BornChild(sex="F"))
    assert counted(db, "22", SEPTEMBER) is None
