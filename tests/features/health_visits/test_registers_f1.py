"""F1 Gizi: who is counted where, and what stays empty because nobody was asked."""

from datetime import date

import pytest

from desktop_app.core.layout import People, fill
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.health_visits.registers.f1_gizi import F1_GIZI, NOT_THIS_AGE, Counted, F1Item
from desktop_app.features.health_visits.registers.f1_gizi_of_month import f1_head, list_f1_items
from desktop_app.features.health_visits.services import record_feeding, record_oedema
from desktop_app.features.health_visits.services.growth_cards import record_growth_cards
from desktop_app.features.schedules.services import give_service
from desktop_app.packs import load_pack
from desktop_app.residents.models import Household, HouseholdFact, HouseholdMember, Resident
from tests.builders.health_visits import SET_UP, acted, add_person, open_day, weigh

OCTOBER = Month(2026, 10)
DAY = date(2026, 10, 5)
POOR, NOT_POOR = "KS I", "KS III"
NUMBERS = [
    *(str(number) for number in range(1, 15)),
    *(f"15.{month}" for month in range(7)),
    *(str(number) for number in range(16, 23)),
]


@pytest.fixture(autouse=True)
def indonesia(db: Database) -> None:
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))


def live_in(db: Database, stage: str, *children: bytes) -> None:
    with db.action(SET_UP) as session:
        house = Household()
        session.add(house)
        session.flush()
        session.add(HouseholdFact(household_id=house.id, kind="welfare_stage", value=stage, on_date=date(2026, 1, 1)))
        session.add_all(HouseholdMember(household_id=house.id, resident_id=child, kinship="child") for child in children)


def items(db: Database, month: Month = OCTOBER) -> dict[str, F1Item]:
    with db.read() as session:
        return {item.number: item for item in list_f1_items(session, month)}


def ids(item: F1Item) -> set[bytes]:
    assert item.children is not None
    return {child.id for child in item.children}


def test_the_rows_are_the_items_of_the_sheet_whoever_lives_here(db: Database) -> None:
    assert list(items(db)) == NUMBERS
    assert all(item.children == [] for number, item in items(db).items() if int(float(number)) < 19)


def test_each_child_stands_in_the_cell_of_its_age_welfare_and_sex(db: Database) -> None:
    ayu, budi = add_person(db, "Ayu", date(2024, 5, 17)), add_person(db, "Budi", date(2026, 8, 2), "M")
    live_in(db, POOR, ayu)
    live_in(db, NOT_POOR, budi)
    for child, grams in ((ayu, 9_400), (budi, 5_000)):
        weigh(db, open_day(db, DAY), child, grams)
    pack = load_pack("indonesia")
    register = pack.register("health_visits.f1_gizi")
    with db.read() as session:
        cells = fill(register, F1_GIZI, list_f1_items(session, OCTOBER))
    at = {
        (column.parameters.get("from_months"), column.parameters.get("welfare"), column.parameters.get("sex")): number
        for number, column in enumerate(register.leaves())
    }
    weighed = cells[2]
    assert weighed[at[24, "poor", "F"]] == People(frozenset([ayu]))
    assert weighed[at[0, "not_poor", "M"]] == People(frozenset([budi]))
    assert weighed[at[24, "unknown", "F"]] == People(frozenset())
    assert sum(len(weighed[number].ids) for key, number in at.items() if key[0] is not None) == 2
    assert weighed[-1] == People(frozenset([ayu, budi]))


def test_a_family_that_nobody_asked_is_neither_poor_nor_not_poor(db: Database) -> None:
    ayu = add_person(db, "Ayu", date(2024, 5, 17))
    assert items(db)["1"].children == [Counted(ayu, 29, "F", "unknown")]


def test_cards_that_nobody_asked_for_leave_their_items_empty_and_one_answer_counts(db: Database) -> None:
    ayu, budi = add_person(db, "Ayu", date(2024, 5, 17)), add_person(db, "Budi", date(2024, 5, 17), "M")
    weigh(db, open_day(db, DAY), budi, 9_400)
    assert items(db)["2"].children is None and items(db)["10"].children is None
    acted(db, lambda session: record_growth_cards(session, [ayu, budi], True, DAY))
    found = items(db)
    assert ids(found["2"]) == {ayu, budi} and ids(found["10"]) == {ayu}


def test_letters_and_classes_of_weight_for_age_stand_in_their_items(db: Database) -> None:
    ayu, thin = add_person(db, "Ayu", date(2024, 5, 17)), add_person(db, "Thin", date(2024, 5, 17))
    for day, ayus, thins in ((date(2026, 9, 5), 11_000, 8_400), (DAY, 11_300, 8_450)):
        opened = open_day(db, day)
        weigh(db, opened, ayu, ayus)
        weigh(db, opened, thin, thins)
    found = items(db)
    assert ids(found["4"]) == {ayu} and ids(found["5"]) == {thin}
    assert ids(found["11"]) | ids(found["12"]) == {thin}
    assert {child.id for number in "4567" for child in found[number].children or ()} == ids(found["3"])


def test_a_child_with_swollen_feet_counts_as_severely_underweight_whatever_it_weighs(db: Database) -> None:
    swollen = add_person(db, "Ayu", date(2024, 5, 17))
    visit = weigh(db, open_day(db, DAY), swollen, 11_300)
    acted(db, lambda session: record_oedema(session, visit, True))
    assert ids(items(db)["11"]) == {swollen}
    assert ids(items(db)["12"]) == set()


def test_three_years_old_with_at_least_eleven_and_a_half_kilograms(db: Database) -> None:
    heavy, light = add_person(db, "Heavy", date(2023, 10, 1)), add_person(db, "Light", date(2023, 10, 1))
    older = add_person(db, "Older", date(2023, 9, 1))
    day = open_day(db, DAY)
    for child, grams in ((heavy, 11_500), (light, 11_400), (older, 13_000)):
        weigh(db, day, child, grams)
    found = items(db)
    assert ids(found["13"]) == {heavy, light} and ids(found["14"]) == {heavy}


def test_breast_milk_only_counts_who_said_yes_and_stays_empty_where_nobody_was_asked(db: Database) -> None:
    three, six = add_person(db, "Three", date(2026, 7, 10)), add_person(db, "Six", date(2026, 4, 10))
    assert items(db)["15.3"].children is None and items(db)["16"].children is None
    acted(db, lambda session: record_feeding(session, three, 3, "yes", DAY))
    for month, answer in ((0, "yes"), (4, "yes"), (6, "no")):
        acted(db, lambda session, month=month, answer=answer: record_feeding(session, six, month, answer, DAY))
    found = items(db)
    assert ids(found["15.3"]) == {three} and ids(found["15.6"]) == set() and ids(found["16"]) == {six}
    assert found["15.2"].children == []


def test_a_child_that_grew_a_month_older_since_the_open_day_counts_with_what_was_said_there(db: Database) -> None:
    child = add_person(db, "Ayu", date(2026, 7, 20))  # 2 months on 5 October, 3 on 31 October
    acted(db, lambda session: record_feeding(session, child, 2, "yes", DAY))
    assert ids(items(db)["15.3"]) == {child}
    acted(db, lambda session: record_feeding(session, child, 3, "no", DAY))
    assert ids(items(db)["15.3"]) == set()


def test_vitamin_a_counts_who_got_it_in_the_month_at_its_age(db: Database) -> None:
    baby, older = add_person(db, "Baby", date(2026, 2, 10)), add_person(db, "Older", date(2024, 5, 17))
    for child, code, when in (
        (baby, "VITA_BLUE", PartialDate(2026, 10, 3)),
        (older, "VITA_RED", PartialDate(2026, 8, 3)),
        (older, "VITA_BLUE", PartialDate(2026, 10, 3)),
    ):
        acted(db, lambda session, c=child, k=code, w=when: give_service(session, c, k, w, "here", DAY))
    assert ids(items(db)["17"]) == {baby} and ids(items(db)["18"]) == set()
    assert ids(items(db, Month(2026, 8))["18"]) == {older}


def test_a_mother_counts_who_got_vitamin_a_within_42_days_after_birth_and_nobody_asked_is_no_zero(db: Database) -> None:
    mother, late = add_person(db, "Rina", date(1998, 2, 3)), add_person(db, "Sri", date(1997, 2, 3))
    for name, born, who in (("Ayu", date(2026, 8, 24), mother), ("Budi", date(2026, 8, 20), late)):
        child = add_person(db, name, born)
        acted(db, lambda session, c=child, w=who: setattr(session.get(Resident, c), "mother_id", w))
    assert items(db)["19"].children is None
    for who in (mother, late):
        acted(db, lambda session, w=who: give_service(session, w, "VITA_RED", PartialDate.of(DAY), "here", DAY))
    assert ids(items(db)["19"]) == {mother}
    assert items(db, Month(2026, 9))["19"].children is None


def test_an_item_is_struck_out_where_it_does_not_concern_the_age_and_empty_where_it_was_not_asked() -> None:
    value = F1_GIZI.fields["children_of_band"].value
    band = {"from_months": 0, "until_months": 5, "welfare": "poor", "sex": "F"}
    assert value(F1Item("18", "Red capsule", (), 12, 59), band) == NOT_THIS_AGE
    assert value(F1Item("22", "Newborns"), band) is None
    assert value(F1Item("1", "All", ()), band) == People(frozenset())


def test_the_head_tells_day_and_officer_and_leaves_lines_for_the_volunteers(db: Database) -> None:
    with db.read() as session:
        assert [value for _, value in f1_head(session, OCTOBER)] == [None] * 5
    open_day(db, DAY)
    acted(db, lambda session: put_setting(session, "officer.midwife", "Bd. Rina"))
    with db.read() as session:
        assert [value for _, value in f1_head(session, OCTOBER)] == [DAY, "Bd. Rina", None, None, None]
