"""An open day that was entered under the wrong date."""

from datetime import date

import pytest
from sqlalchemy import select

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.db.natural_rows import make_or_revive
from desktop_app.db.recorder import action_id
from desktop_app.db.undo import undo
from desktop_app.features.child_record.rules.food import FoodEntry
from desktop_app.features.child_record.services import food_of, record_food
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.models import DoubtAnswer, GrowthCard, LetterChoice
from desktop_app.features.health_visits.rules.natural_ids import doubt_answer_id, letter_choice_id, measurement_id, open_day_id
from desktop_app.features.health_visits.services.growth_cards import record_growth_cards
from desktop_app.features.referrals.services import refer, referrals_of
from desktop_app.features.schedules.services import give_service, services_by_code
from tests.builders.health_visits import SET_UP, TODAY, acted, add_person, open_day, weigh

WRONG = date(2026, 9, 5)


def listed(db, held_on):
    with db.read() as session:
        if services.open_day_on(session, held_on) is None:
            return None
        rows = services.list_day(session, open_day_id(b"", held_on))
        return {row.name: (row.weight_g, row.length_height_mm) for row in rows}


@pytest.fixture
def wrong_day(db):
    day = open_day(db, WRONG, scale="dacin")
    weigh(db, day, add_person(db, "Ayu", date(2025, 8, 1)), 9_400, 754)
    weigh(db, day, add_person(db, "Budi", date(2024, 3, 1)))
    return day


def test_everybody_moves_with_all_values_and_the_ids_of_the_right_date(db, wrong_day):
    moved = acted(db, lambda session: services.move_open_day(session, wrong_day, TODAY, TODAY))
    assert moved == open_day_id(b"", TODAY)
    assert listed(db, WRONG) is None
    assert listed(db, TODAY) == {"Ayu": (9_400, 754), "Budi": (None, None)}
    with db.read() as session:
        assert services.open_day_on(session, TODAY).scale == "dacin"


def test_one_undo_brings_the_old_date_back(db, wrong_day):
    with db.action(SET_UP) as session:
        services.move_open_day(session, wrong_day, TODAY, TODAY)
        moved = action_id(session)
    acted(db, lambda session: undo(session, moved))
    assert listed(db, TODAY) is None
    assert listed(db, WRONG) == {"Ayu": (9_400, 754), "Budi": (None, None)}


def test_halves_on_both_dates_are_joined(db, wrong_day):
    day = open_day(db)
    with db.read() as session:
        ayu = next(row.resident for row in services.list_day(session, wrong_day) if row.name == "Ayu")
        budi = next(row.resident for row in services.list_day(session, wrong_day) if row.name == "Budi")
    weigh(db, day, ayu, 9_400)
    weigh(db, day, budi, 12_100)
    acted(db, lambda session: services.move_open_day(session, wrong_day, TODAY, TODAY))
    assert listed(db, TODAY) == {"Ayu": (9_400, 754), "Budi": (12_100, None)}


def test_different_values_on_both_dates_stop_the_move(db, wrong_day):
    day = open_day(db)
    with db.read() as session:
        ayu = next(row.resident for row in services.list_day(session, wrong_day) if row.name == "Ayu")
    weigh(db, day, ayu, 9_700)
    with pytest.raises(InputError, match="Ayu is measured on 2026-10-05 too"):
        acted(db, lambda session: services.move_open_day(session, wrong_day, TODAY, TODAY))
    assert listed(db, WRONG)["Ayu"] == (9_400, 754) and listed(db, TODAY)["Ayu"] == (9_700, None)


@pytest.mark.parametrize(
    ("to", "error", "reason"),
    [
        (date(2026, 10, 6), InputError, "future"),
        (WRONG, UserError, "already"),
        (date(2025, 7, 1), InputError, "Ayu was born"),
    ],
)
def test_an_impossible_date_moves_nobody(db, wrong_day, to, error, reason):
    with pytest.raises(error, match=reason):
        acted(db, lambda session: services.move_open_day(session, wrong_day, to, TODAY))
    assert listed(db, WRONG) == {"Ayu": (9_400, 754), "Budi": (None, None)}


def test_moving_there_and_back_ends_where_it_began(db, wrong_day):
    there = acted(db, lambda session: services.move_open_day(session, wrong_day, TODAY, TODAY))
    back = acted(db, lambda session: services.move_open_day(session, there, WRONG, TODAY))
    assert back == wrong_day and listed(db, WRONG) == {"Ayu": (9_400, 754), "Budi": (None, None)}


def test_what_was_given_asked_and_referred_on_the_day_goes_along(db):
    wrong, right = date(2026, 10, 4), date(2026, 10, 3)
    siti = add_person(db, "Siti", date(2025, 8, 1))
    elsewhere = add_person(db, "Ani", date(2025, 8, 1))
    day = open_day(db, wrong)
    weigh(db, day, siti, 9_200)
    food = FoodEntry(staple=True)

    def enter(session):
        for child in (siti, elsewhere):
            give_service(session, child, "VITA_BLUE", PartialDate.of(wrong), "here", TODAY)
            record_food(session, child, wrong, food, TODAY)
        give_service(session, siti, "BCG", PartialDate(2025, 8, 2), "seen_on_card", TODAY)
        refer(session, siti, wrong, ["danger_sign"], "midwife", "weak", "Dewi", "", TODAY)

    acted(db, enter)
    acted(db, lambda session: services.move_open_day(session, day, right, TODAY))
    with db.read() as session:
        given = services_by_code(session, [siti, elsewhere])
        asked = food_of(session, [siti, elsewhere])
        sent = referrals_of(session, siti)
    assert [one.given for one in given[siti]["VITA_BLUE"]] == [PartialDate.of(right)]
    assert [one.given for one in given[siti]["BCG"]] == [PartialDate(2025, 8, 2)]
    assert [one.given for one in given[elsewhere]["VITA_BLUE"]] == [PartialDate.of(wrong)]  # was not on the day's list
    assert [one.on for one in asked[siti]] == [right] and [one.on for one in asked[elsewhere]] == [wrong]
    assert [one.referred_on for one in sent] == [right]


def test_the_book_at_home_the_chosen_letter_and_the_second_look_go_along_to_another_month(db):
    child = add_person(db, "Ani", date(2025, 8, 1))
    weigh(db, open_day(db, date(2026, 8, 5)), child, 8_800)
    wrong, right = date(2026, 10, 1), date(2026, 9, 30)
    day = open_day(db, wrong)
    visit = weigh(db, day, child, 8_850)

    def enter(session):
        record_growth_cards(session, [child], True, wrong)
        make_or_revive(
            session,
            LetterChoice,
            letter_choice_id(child, Month(2026, 10)),
            resident_id=child,
            year=2026,
            month=10,
            letter="N",
            reason="follows_curve",
        )
        key = doubt_answer_id(measurement_id(visit), "jump")
        seen = {"kind": "jump", "value_seen": "8850", "answered_on": TODAY}
        make_or_revive(session, DoubtAnswer, key, measurement_id=measurement_id(visit), resident_id=child, **seen)

    acted(db, enter)
    for to in (right, wrong):
        day = acted(db, lambda session, to=to, day=day: services.move_open_day(session, day, to, TODAY))
        with db.read() as session:
            assert {(one.year, one.month) for one in session.scalars(select(LetterChoice))} == {(to.year, to.month)}
            assert [(one.held, one.on_date) for one in session.scalars(select(GrowthCard))] == [(True, to)]
            (answer,) = session.scalars(select(DoubtAnswer))
            assert answer.measurement_id == measurement_id(services.list_day(session, day)[0].visit)
