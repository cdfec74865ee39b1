"""The monthly recap of mothers: 29 columns, who is counted where, and what stays empty (domain.md 1.2 and 16.1, number 6)."""

from datetime import date

import pytest

from desktop_app.core.layout import People, fill
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.child_record.rules.symptoms import SymptomEntry
from desktop_app.features.child_record.services import record_symptoms
from desktop_app.features.confidential.services import record_contraception
from desktop_app.features.mothers.registers.recap import ITEMS, RECAP
from desktop_app.features.mothers.registers.recap_of_months import list_recap
from desktop_app.features.mothers.rules.entries import FoodEntry, PostpartumEntry
from desktop_app.features.mothers.services import give_extra_food, record_postpartum
from desktop_app.features.questionnaires.services import record_sheet
from desktop_app.features.referrals.services import refer
from desktop_app.features.schedules.services import WITHOUT_STOCK, give_service
from desktop_app.packs import load_pack
from desktop_app.residents.services import record_death
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh
from tests.builders.midwife import give_midwife_key
from tests.builders.pregnancies import add_pregnant, give_birth, see

OCTOBER = Month(2026, 10)
LAYOUT = load_pack("indonesia").register("mothers.recap")
Counts = dict[str, object]


@pytest.fixture(autouse=True)
def indonesia(db: Database) -> None:
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))


def month(db: Database, asked: Month = OCTOBER) -> Counts:
    """Return the cells of one month by item; people as sets."""
    with db.read() as session:
        row = fill(LAYOUT, RECAP, list_recap(session, asked))[-1]
    found = zip([column.parameters["item"] for column in LAYOUT.leaves()[1:]], row[1:], strict=True)
    return {item: set(cell.ids) if isinstance(cell, People) else cell for item, cell in found}


def test_the_recap_has_the_29_columns_of_the_form_and_a_row_a_month(db: Database) -> None:
    assert len(LAYOUT.leaves()) == 29
    assert tuple(column.parameters["item"] for column in LAYOUT.leaves()[1:]) == ITEMS
    with db.read() as session:
        assert [row.month for row in list_recap(session, Month(2026, 3))] == [Month(2026, number) for number in (1, 2, 3)]


def test_without_anybody_everything_asked_is_zero_and_what_is_sealed_a_dot(db: Database) -> None:
    found = month(db)
    assert {item for item, cell in found.items() if cell == "•"} == {"spacing", "no_spacing"}
    assert all(cell == set() for item, cell in found.items() if "spacing" not in item)


def test_absent_is_target_minus_present_for_each_group(db: Database) -> None:
    came, stayed = add_pregnant(db, "Ani")[0], add_pregnant(db, "Beti")[0]
    mother, pregnancy = add_pregnant(db, "Cici", lmp=date(2025, 12, 20))
    give_birth(db, pregnancy, date(2026, 9, 20))
    add_person(db, "Nobody")
    weigh(db, open_day(db), came, 50_000)
    found = month(db)
    assert (found["pregnant"], found["pregnant_came"], found["pregnant_absent"]) == ({came, stayed}, {came}, {stayed})
    assert (found["after_birth"], found["after_birth_came"], found["after_birth_absent"]) == ({mother}, set(), {mother})


@pytest.mark.parametrize(("days", "is_counted"), [(41, True), (42, True), (43, False)])
def test_until_day_42_a_woman_stands_in_the_group_after_birth(db: Database, days: int, is_counted: bool) -> None:
    mother, pregnancy = add_pregnant(db, lmp=date.fromordinal(TODAY.toordinal() - days - 275))
    give_birth(db, pregnancy, date.fromordinal(TODAY.toordinal() - days))
    open_day(db)
    assert month(db)["after_birth"] == ({mother} if is_counted else set())


def test_who_says_that_she_breastfeeds_stays_in_the_group_until_she_says_no(db: Database) -> None:
    mother, pregnancy = add_pregnant(db, lmp=date(2025, 8, 20))
    give_birth(db, pregnancy, date(2026, 5, 20))
    open_day(db)
    assert month(db)["after_birth"] == set()
    acted(db, lambda s: record_postpartum(s, pregnancy, PostpartumEntry(date(2026, 6, 25), breastfeeding=True), TODAY))
    assert month(db)["after_birth"] == {mother}
    acted(db, lambda s: record_postpartum(s, pregnancy, PostpartumEntry(date(2026, 6, 28), breastfeeding=False), TODAY))
    assert month(db)["after_birth"] == set()


def test_arm_and_blood_pressure_stand_green_or_red_at_the_limits_of_the_pack(db: Database) -> None:
    day = open_day(db)
    women = {}
    for name, arm, pressure in (("Ani", 234, (129, 84)), ("Beti", 235, (130, 84)), ("Cici", 236, (129, 85))):
        women[name], pregnancy = add_pregnant(db, name)
        weigh(db, day, women[name], 50_000)
        see(db, pregnancy, TODAY, arm_mm=arm, pressure=pressure)
    found = month(db)
    assert found["arm_red"] == {women["Ani"]} and found["arm_green"] == {women["Beti"], women["Cici"]}
    assert found["pressure_green"] == {women["Ani"]} and found["pressure_red"] == {women["Beti"], women["Cici"]}


def test_weight_is_green_inside_the_corridor_of_her_body_mass_index(db: Database) -> None:
    day = open_day(db)
    inside, _ = add_pregnant(db, "Ani", weight_before_g=50_000, height_mm=1550)
    below, _ = add_pregnant(db, "Beti", weight_before_g=50_000, height_mm=1550)
    weigh(db, day, inside, 57_000)
    weigh(db, day, below, 50_500)
    found = month(db)
    assert (found["weight_green"], found["weight_red"]) == ({inside}, {below})


def test_what_was_given_asked_and_said_is_counted_once_a_woman(db: Database) -> None:
    woman, pregnancy = add_pregnant(db)
    weigh(db, open_day(db), woman, 50_000)
    see(db, pregnancy, TODAY, iron=30, taken="daily")

    def work(session) -> None:  # type: ignore[no-untyped-def]
        give_extra_food(session, pregnancy, FoodEntry(TODAY, "Biskuit", 3, taken_daily=False), TODAY)
        give_service(session, woman, "ADVICE_IRON", PartialDate.of(TODAY), "here", TODAY, stock=WITHOUT_STOCK)
        refer(session, woman, TODAY, ["danger_sign"], "health_centre", "", "Sari", "", TODAY)

    acted(db, work)
    found = month(db)
    for item in ("iron", "iron_daily", "food", "food_not_daily", "no_class", "advice", "pregnant_referred"):
        assert found[item] == {woman}, item
    for item in ("iron_not_daily", "food_daily", "class", "after_birth_referred"):
        assert found[item] == set(), item


@pytest.mark.parametrize(("signs", "is_counted"), [(1, False), (2, True), (3, True)])
def test_two_signs_of_tuberculosis_are_counted_as_on_the_card(db: Database, signs: int, is_counted: bool) -> None:
    woman, _ = add_pregnant(db)
    weigh(db, open_day(db), woman, 50_000)
    told = dict(zip(("cough", "fever_2_weeks", "tb_contact"), [True] * signs + [False] * 3, strict=False))
    acted(db, lambda session: record_symptoms(session, woman, TODAY, SymptomEntry(**told), TODAY))
    assert month(db)["tb"] == ({woman} if is_counted else set())


def test_signs_asked_with_the_questionnaire_on_tuberculosis_count_too(db: Database) -> None:
    woman, _ = add_pregnant(db)
    weigh(db, open_day(db), woman, 50_000)
    acted(
        db, lambda session: record_sheet(session, woman, "TB", TODAY, {"COUGH": 1, "TB_CONTACT": 1}, "Sari", "here", today=TODAY)
    )
    assert month(db)["tb"] == {woman}


def test_where_women_came_and_nobody_was_asked_the_cell_stays_empty_and_is_not_zero(db: Database) -> None:
    woman, _ = add_pregnant(db)
    weigh(db, open_day(db), woman, 50_000)
    found = month(db)
    assert [found[item] for item in ("arm_green", "arm_red", "pressure_red", "tb", "iron_daily")] == [None] * 5


def test_vitamin_a_after_birth_counts_since_the_birth_and_who_came_without_it(db: Database) -> None:
    got, first = add_pregnant(db, "Ani", lmp=date(2025, 12, 20))
    give_birth(db, first, date(2026, 9, 20))
    missing, second = add_pregnant(db, "Beti", lmp=date(2025, 12, 20))
    give_birth(db, second, date(2026, 9, 20))
    acted(db, lambda s: record_postpartum(s, first, PostpartumEntry(date(2026, 9, 21), vitamin_a_taken=2), TODAY))
    day = open_day(db)
    for woman in (got, missing):
        weigh(db, day, woman, 50_000)
    found = month(db)
    assert (found["vitamin_a"], found["no_vitamin_a"]) == ({got}, {missing})


def test_contraception_after_birth_is_counted_only_while_the_midwifes_key_is_open(db: Database) -> None:
    woman, pregnancy = add_pregnant(db, lmp=date(2025, 12, 20))
    give_birth(db, pregnancy, date(2026, 9, 20))
    give_midwife_key(db, is_open=True)
    acted(db, lambda session: record_contraception(session, woman, date(2026, 9, 28), "pill"))
    assert (month(db)["spacing"], month(db)["no_spacing"]) == ({woman}, set())
    db.vault.lock()
    assert (month(db)["spacing"], month(db)["no_spacing"]) == ("•", "•")


def test_a_woman_who_died_counts_in_no_target(db: Database) -> None:
    woman, _ = add_pregnant(db)
    assert month(db)["pregnant"] == {woman}
    acted(db, lambda session: record_death(session, woman, PartialDate(2026, 9, 30), TODAY))
    assert month(db)["pregnant"] == set()


def test_what_was_told_and_given_last_year_still_holds_in_january(db: Database) -> None:
    mother, first = add_pregnant(db, "Ani", lmp=date(2025, 1, 5))
    give_birth(db, first, date(2025, 10, 10))
    acted(db, lambda s: record_postpartum(s, first, PostpartumEntry(date(2025, 12, 10), breastfeeding=True), TODAY))
    got, second = add_pregnant(db, "Beti", lmp=date(2025, 3, 20))
    give_birth(db, second, date(2025, 12, 28))
    acted(db, lambda s: record_postpartum(s, second, PostpartumEntry(date(2025, 12, 29), vitamin_a_taken=2), TODAY))
    weigh(db, open_day(db, date(2026, 1, 12)), got, 50_000)
    found = month(db, Month(2026, 1))
    assert found["after_birth"] == {mother, got}
    assert (found["vitamin_a"], found["no_vitamin_a"]) == ({got}, set())


def test_a_month_does_not_know_what_a_woman_chose_against_pregnancy_after_it(db: Database) -> None:
    woman, pregnancy = add_pregnant(db, lmp=date(2025, 11, 20))
    give_birth(db, pregnancy, date(2026, 8, 25))
    give_midwife_key(db, is_open=True)
    acted(db, lambda session: record_contraception(session, woman, date(2026, 9, 5), "none"))
    acted(db, lambda session: record_contraception(session, woman, date(2026, 10, 2), "pill"))
    with db.read() as session:
        cells = [row.counts for row in list_recap(session, OCTOBER)]
    assert (cells[7]["spacing"], cells[7]["no_spacing"]) == (frozenset(), frozenset())
    assert (cells[8]["spacing"], cells[8]["no_spacing"]) == (frozenset(), {woman})
