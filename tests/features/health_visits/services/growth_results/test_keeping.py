"""Scores and letters follow each change of a record, along the child's whole chain, and an undo."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.db.settings import put_setting
from desktop_app.db.undo import take_back
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.feature.derived import VERSION
from desktop_app.features.health_visits.models import LetterChoice, Visit
from desktop_app.features.health_visits.rules.care import BirthFacts
from desktop_app.features.health_visits.rules.growth import ENGINE_VERSION, Measured, assess, corrected_age_days
from desktop_app.features.health_visits.rules.letters import letter_rules
from desktop_app.features.health_visits.rules.natural_ids import letter_choice_id
from desktop_app.features.health_visits.services import growth_results
from desktop_app.packs import load_pack, pack_names
from desktop_app.residents.models import Resident
from desktop_app.residents.services import merge_residents
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh

JUNE, JULY, AUGUST, SEPTEMBER = (date(2026, month, 10) for month in range(6, 10))
BORN = date(2025, 1, 15)


def letters(db, child):
    with db.read() as session:
        return "".join(one.letter or "-" for one in growth_results.letters_of(session, child))


def scores(db, visit):
    with db.read() as session:
        return growth_results.growth_of(session, [visit]).get(visit)


def last_action(db):
    with db.read() as session:
        return session.connection().exec_driver_sql("SELECT id FROM action ORDER BY n DESC LIMIT 1").scalar_one()


def weigh_elsewhere(db, child, on, grams, kind="facility"):
    def work(session):
        visit = services.visit_elsewhere(session, child, on, TODAY, kind)
        services.record_measurement(session, visit, "weight_g", grams)

    acted(db, work)


@pytest.fixture
def indonesia(db):
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))


@pytest.fixture
def ayu(db, indonesia):
    return add_person(db, "Ayu", BORN)


@pytest.fixture
def visits(db, ayu):
    grams = {JUNE: 8_000, JULY: 8_250, AUGUST: 8_300, SEPTEMBER: 8_550}
    return {day: weigh(db, open_day(db, day), ayu, value, 760) for day, value in grams.items()}


def test_a_measurement_is_scored_as_the_engine_scores_it(db, ayu, visits):
    found = scores(db, visits[JULY])
    age = (JULY - BORN).days
    expected = assess(Measured("F", age, None, 8.25, 76.0, "lying"))
    assert found is not None and (found.resident, found.measured_on, found.age_days) == (ayu, JULY, age)
    assert found.growth._replace(bmi=None) == expected._replace(bmi=None)
    assert found.growth.bmi == pytest.approx(expected.bmi, abs=0.005)
    assert (found.weight_g, found.kind, found.preterm) == (8_250, "open_day", None)


def test_a_corrected_weight_changes_the_letters_of_two_months(db, ayu, visits):
    assert letters(db, ayu) == "BNTN"
    acted(db, lambda session: services.record_measurement(session, visits[AUGUST], "weight_g", 8_450))
    assert letters(db, ayu) == "BNNT"
    assert scores(db, visits[AUGUST]).growth.weight_z == assess(Measured("F", (AUGUST - BORN).days, None, 8.45)).weight_z
    acted(db, lambda session: services.record_measurement(session, visits[JULY], "weight_g", None))
    assert letters(db, ayu) == "BOT"
    acted(db, lambda session: services.remove_visit(session, visits[JUNE]))
    assert letters(db, ayu) == "BT"
    take_back(db, last_action(db))
    assert letters(db, ayu) == "BOT"


def test_an_older_weight_that_is_typed_later_moves_the_first_letter(db, ayu, visits):
    weigh(db, open_day(db, date(2026, 5, 9)), ayu, 7_700)
    assert letters(db, ayu) == "BNNTN"


def test_a_corrected_birth_date_or_sex_changes_scores_and_letters(db, ayu, visits):
    before = scores(db, visits[JULY]).growth.weight_z
    acted(db, lambda session: setattr(session.get(Resident, ayu), "birth_year", 2026))
    assert letters(db, ayu) == "BTTT"  # five to eight months old: 500 g, 400 g, 300 g, 300 g
    acted(db, lambda session: setattr(session.get(Resident, ayu), "birth_year", 2025))
    acted(db, lambda session: setattr(session.get(Resident, ayu), "sex", "M"))
    assert scores(db, visits[JULY]).growth.weight_z < before
    acted(db, lambda session: setattr(session.get(Resident, ayu), "sex", None))
    assert scores(db, visits[JULY]).growth.weight_z is None and letters(db, ayu) == "BNTN"


def test_a_birth_month_gives_scores_from_its_middle_and_a_birth_year_none_but_by_length(db, indonesia):
    child = add_person(db, "Budi", PartialDate(2025, 1))
    visit = weigh(db, open_day(db, JULY), child, 8_250, 760)
    assert scores(db, visit).age_days == (JULY - date(2025, 1, 16)).days
    acted(db, lambda session: setattr(session.get(Resident, child), "birth_month", None))
    found = scores(db, visit)
    assert found.age_days is None and found.growth.weight_z is None and found.growth.weight_length_z is not None
    assert letters(db, child) == "B"


def test_a_visitor_who_stays_gets_letters(db, ayu, visits):
    acted(db, lambda session: setattr(session.get(Resident, ayu), "status", "visitor"))
    assert letters(db, ayu) == "----"
    with db.read() as session:
        (found,) = growth_results.letters_of_month(session, Month(2026, 8)).values()
    assert (found.is_visitor, found.card_letter, found.resident) == (True, "T", ayu)
    acted(db, lambda session: setattr(session.get(Resident, ayu), "status", "here"))
    assert letters(db, ayu) == "BNTN"


def test_a_chosen_letter_holds_until_it_is_taken_back(db, ayu, visits):
    key = letter_choice_id(ayu, Month(2026, 8))
    values = {"year": 2026, "month": 8, "letter": "N", "reason": "follows_curve"}
    acted(db, lambda session: session.add(LetterChoice(id=key, resident_id=ayu, **values)))
    assert letters(db, ayu) == "BNNN"
    with db.read() as session:
        found = growth_results.letters_of_month(session, Month(2026, 8))[ayu]
    assert (found.letter, found.reckoned, found.chosen, found.gain_g, found.minimum_g) == ("N", "T", True, 50, 200)
    acted(db, lambda session: session.delete(session.get(LetterChoice, key)))
    assert letters(db, ayu) == "BNTN"


def test_another_pack_changes_all_letters(db, ayu, visits):
    acted(db, lambda session: put_setting(session, "post.pack", "nosuchpack"))
    assert letters(db, ayu) == "BNTN"  # a pack that cannot be read keeps nobody from saving: the generic one stands in
    with db.read() as session:
        assert growth_results.rules_of_post(session) == letter_rules(load_pack("generic"))
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))
    with db.read() as session:
        assert growth_results.rules_of_post(session) == letter_rules(load_pack("indonesia"))


def test_the_red_line_that_was_confirmed_moves_bgm(db, ayu, visits):
    def below_red():
        with db.read() as session:
            return [one.below_red for one in growth_results.letters_of(session, ayu)]

    thin = weigh(db, open_day(db, TODAY), ayu, 7_800)
    assert -3 < scores(db, thin).growth.weight_z < -2 and below_red()[-1] is False
    acted(db, lambda session: put_setting(session, "post.kms_red_line", "-2"))
    assert below_red()[-1] is True


def test_a_visit_that_moves_takes_its_score_along(db, ayu, visits):
    acted(db, lambda session: setattr(session.get(Visit, visits[JULY]), "visited_on", date(2026, 7, 20)))
    assert scores(db, visits[JULY]).measured_on == date(2026, 7, 20)


def test_a_merge_joins_two_chains_and_an_undo_parts_them(db, ayu, visits):
    twice = add_person(db, "Ayu", BORN)
    weigh(db, open_day(db, date(2026, 5, 9)), twice, 7_700)
    acted(db, lambda session: services.record_birth_facts(session, twice, BirthFacts(2_000, None, None, 33, None)))
    assert (letters(db, ayu), letters(db, twice)) == ("BNTN", "B")
    acted(db, lambda session: merge_residents(session, ayu, twice, TODAY))
    assert letters(db, ayu) == letters(db, twice) == "BNNTN"
    assert scores(db, visits[JULY]).corrected_age_days == (JULY - BORN).days - 49
    take_back(db, last_action(db))
    assert (letters(db, ayu), letters(db, twice)) == ("BNTN", "B")
    assert scores(db, visits[JULY]).corrected_age_days is None


def test_a_child_born_too_early_is_scored_by_both_ages(db, ayu, visits):
    acted(db, lambda session: services.record_birth_facts(session, ayu, BirthFacts(2_000, None, None, 32, None)))
    found = scores(db, visits[JULY])
    age = (JULY - BORN).days
    assert found.corrected_age_days == corrected_age_days(age, 32) == age - 56
    assert found.preterm is not None and found.preterm.weight_z > found.growth.weight_z
    with db.read() as session:
        assert [one.measured_on for one in growth_results.growth_history(session, ayu)] == [JUNE, JULY, AUGUST, SEPTEMBER]


def test_the_birth_weight_judges_the_first_month_on_the_card_only(db, indonesia):
    baby = add_person(db, "Baby", date(2026, 8, 5))
    weigh(db, open_day(db, SEPTEMBER), baby, 3_700)
    acted(db, lambda session: services.record_birth_facts(session, baby, BirthFacts(3_000, None, None, None, None)))
    with db.read() as session:
        (found,) = growth_results.letters_of(session, baby)
    assert (found.letter, found.card_letter, found.gain_g, found.minimum_g) == ("B", "T", 700, 800)


def test_a_weight_from_elsewhere_counts_and_leaves_the_first_time_here_to_come(db, ayu):
    weigh_elsewhere(db, ayu, JUNE, 8_000)
    weigh(db, open_day(db, JULY), ayu, 8_050)
    assert letters(db, ayu) == "BB"
    with db.read() as session:
        assert [one.card_letter for one in growth_results.letters_of(session, ayu)] == ["B", "T"]


def test_what_a_pack_says_about_letters_is_part_of_the_tables_version():
    """Who changes a least gain, a switch or the red line raises VERSION, else stored letters stay as they were."""
    assert VERSION // 100 == ENGINE_VERSION
    told = {}
    for name in pack_names():
        rules = letter_rules(load_pack(name))
        grams = [rules.minimum.grams(sex, month) for sex in "FM" for month in range(1, 13)]
        told[name] = (rules.kbm_month, rules.o_breaks_2t, rules.red_z, grams)
    girls = [800, 900, 800, 600, 500, 400, 300, 300, 300, 300, 200, 200]
    boys = [800, 900, 800, 600, 500, 400, 400, 300, 300, 300, 300, 200]
    assert told.pop("indonesia") == ("completed", True, -3, girls + boys)
    assert all(rules == ("completed", True, -3, girls + boys) for rules in told.values())
