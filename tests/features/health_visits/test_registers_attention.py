"""The list of children who need attention: who stands in it, why, and with which words."""

from datetime import date

import pytest

from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.health_visits.registers.attention import NeedsAttention
from desktop_app.features.health_visits.registers.attention_of_month import list_children_who_need_attention
from desktop_app.features.health_visits.registers.weighings_of_month import list_weighings_of_month
from desktop_app.features.health_visits.services import record_oedema
from tests.builders.health_visits import acted, add_person, open_day, weigh

OCTOBER = Month(2026, 10)
SEPTEMBER_DAY, OCTOBER_DAY = date(2026, 9, 5), date(2026, 10, 5)


@pytest.fixture(autouse=True)
def indonesia(db: Database) -> None:
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))


def listed(db: Database, month: Month = OCTOBER) -> dict[str, NeedsAttention]:
    with db.read() as session:
        return {str(row.name): row for row in list_children_who_need_attention(session, month)}


def test_a_child_that_does_well_is_not_listed(db: Database) -> None:
    ayu = add_person(db, "Ayu", date(2024, 5, 17))
    for day, grams in ((SEPTEMBER_DAY, 11_000), (OCTOBER_DAY, 11_300)):
        weigh(db, open_day(db, day), ayu, grams)
    assert listed(db) == {}


def test_poor_gain_is_listed_with_reason_advice_and_words_for_the_mother(db: Database) -> None:
    ayu = add_person(db, "Ayu", date(2024, 5, 17), mother="Rina")
    for day, grams in ((SEPTEMBER_DAY, 11_000), (OCTOBER_DAY, 11_050)):
        weigh(db, open_day(db, day), ayu, grams)
    row = listed(db)["Ayu"]
    assert (row.letter, row.mother, row.weight_g, row.measured_on) == ("T", "Rina", 11_050, OCTOBER_DAY)
    assert [str(reason) for reason in row.reasons] == ["T: did not gain enough"]
    assert row.todo and row.words_for_mother


def test_the_most_urgent_stand_first(db: Database) -> None:
    thin, swollen = add_person(db, "Aa thin", date(2024, 5, 17)), add_person(db, "Zz swollen", date(2024, 5, 17))
    day = open_day(db, OCTOBER_DAY)
    weigh(db, day, thin, 9_100)
    visit = weigh(db, day, swollen, 11_000)
    acted(db, lambda session: record_oedema(session, visit, True))
    assert list(listed(db)) == ["Zz swollen", "Aa thin"]


def test_a_child_to_be_referred_that_misses_the_weighing_is_looked_for_two_months(db: Database) -> None:
    thin = add_person(db, "Thin", date(2024, 5, 17))
    weigh(db, open_day(db, date(2026, 8, 5)), thin, 8_000)
    (row,) = listed(db).values()
    assert str(row.reasons[0]) == "Not weighed this month; found on 2026-08-05"
    assert str(row.todo[0]) == "Visit the child at home and weigh it."
    assert listed(db, Month(2026, 11)) == {}


def test_a_visitor_is_marked_and_looked_for_no_further(db: Database) -> None:
    guest = add_person(db, "Guest", date(2024, 5, 17), status="visitor")
    weigh(db, open_day(db, SEPTEMBER_DAY), guest, 8_000)
    assert str(listed(db, Month(2026, 9))["Guest"].reasons[0]) == "Visitor"
    assert listed(db) == {}


def test_the_weighing_list_tells_letter_class_and_least_gain(db: Database) -> None:
    ayu, thin = add_person(db, "Ayu", date(2024, 5, 17)), add_person(db, "Thin", date(2024, 5, 17))
    for day, ayus, thins in ((SEPTEMBER_DAY, 11_000, 8_400), (OCTOBER_DAY, 11_300, 8_450)):
        opened = open_day(db, day)
        weigh(db, opened, ayu, ayus)
        weigh(db, opened, thin, thins)
    with db.read() as session:
        well, poorly = list_weighings_of_month(session, OCTOBER)
    assert (well.letter, poorly.letter, well.minimum_gain_g) == ("N", "T", 200)
    assert [str(words) for words in well.classes] == ["Weight good for age"]
    assert len(poorly.classes) == 1 and "underweight" in str(poorly.classes[0])
