"""How measured children do, from what is stored."""

from datetime import date

import pytest

from desktop_app.db.settings import put_setting
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.rules.care import BirthFacts
from desktop_app.packs import KMS_SETTING, pack_of
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh

AUGUST, SEPTEMBER = date(2026, 8, 5), date(2026, 9, 5)


@pytest.fixture
def child(db):
    """A girl of 14 months, weighed in August and September in a post of Indonesia."""
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))
    girl = add_person(db, "Siti Aisyah", date(2025, 8, 1))
    weigh(db, open_day(db, AUGUST), girl, 7_000)
    weigh(db, open_day(db, SEPTEMBER), girl, 7_050)
    return girl


def status(db, day, child):
    with db.read() as session:
        return services.status_of_row(session, services.day_row(session, day, child), pack_of(session))


def book(db, day, child):
    with db.read() as session:
        return services.book_entry(session, services.day_row(session, day, child), pack_of(session))


def classes(found):
    return {index: one.code for index, one in found.classes.items()}


def test_who_is_not_entered_has_no_status(db, child):
    assert status(db, open_day(db), child) is None


def test_a_child_that_gained_too_little_twice_is_thin_and_referred(db, child):
    today = open_day(db)
    weigh(db, today, child, 7_100, 700)
    found = status(db, today, child)
    assert classes(found) == {"wfl": "normal", "wfa": "low", "hfa": "low"}  # 7.1 kg and 70.0 cm at 14 months
    assert found.letter.letter == "T" and found.letter.twice_t
    assert [reason.code for reason in found.refer] == ["2T", "wfa.low", "hfa.low", "below_limit"]
    assert found.tone == "danger"
    assert not found.kms_confirmed


def test_swollen_feet_are_severe_though_the_weight_looks_good(db, child):
    today = open_day(db)
    visit = weigh(db, today, child, 9_500, 760)
    assert status(db, today, child).tone != "danger"
    acted(db, lambda session: services.record_oedema(session, visit, True))
    found = status(db, today, child)
    assert "wfl" not in found.classes and found.classes["oedema"].code == "present"
    assert found.refer[0].code == "oedema.present"


def test_a_length_that_can_hardly_be_right_has_no_class_and_is_measured_again(db, child):
    today = open_day(db)
    weigh(db, today, child, 8_000, 510)
    found = status(db, today, child)
    assert "hfa" not in found.classes and "wfl" not in found.classes
    assert "Length or height: measure again, this can hardly be right." in [str(one) for one in found.again]


def test_a_child_born_too_early_is_judged_by_the_age_from_the_due_date(db):
    boy = add_person(db, "Budi Hartono", date(2026, 6, 5), "M")
    today = open_day(db)
    weigh(db, today, boy, 5_300, 590)
    assert classes(status(db, today, boy))["wfa"] == "low"
    acted(db, lambda session: services.record_birth_facts(session, boy, BirthFacts(gestation_weeks=32)))
    found = status(db, today, boy)
    assert found.by_corrected_age and classes(found)["wfa"] == "normal"


def test_many_children_at_once_do_as_each_alone(db, child):
    today = open_day(db)
    other = add_person(db, "Budi Hartono", date(2024, 3, 1), "M")
    grown = add_person(db, "Rahma", date(1990, 1, 1))
    visits = [weigh(db, today, child, 7_100, 700), weigh(db, today, other, 12_500, 881), weigh(db, today, grown, 52_000)]
    with db.read() as session:
        together = services.statuses(session, visits, pack_of(session))
    assert [together[visit] for visit in visits] == [status(db, today, one) for one in (child, other, grown)]
    assert together[visits[2]].classes == {} and together[visits[2]].letter is None


def test_a_confirmed_red_line_is_the_one_that_counts(db, child):
    today = open_day(db)
    weigh(db, today, child, 7_100)
    assert status(db, today, child).letter.below_red is False
    acted(db, lambda session: put_setting(session, KMS_SETTING, "-2"))
    found = status(db, today, child)
    assert found.kms_confirmed and found.letter.below_red is True
    assert "BGM" in [reason.code for reason in found.refer]


def test_the_book_gets_column_weight_letter_and_the_next_open_day(db, child):
    today = open_day(db)
    weigh(db, today, child, 7_500)
    found = book(db, today, child)
    assert (str(found.name), found.month, found.weight_g, found.letter) == ("Siti Aisyah", 14, 7_500, "N")
    assert found.next_day == date(2026, 11, 5)  # the 5th of each month


def test_an_open_day_that_is_there_already_is_the_next_one(db, child):
    weigh(db, open_day(db), child, 7_500)
    assert book(db, open_day(db, SEPTEMBER), child).next_day == TODAY


def test_the_book_says_the_letter_of_the_card_where_the_register_begins(db):
    """domain.md 16.1, number 3: at one month the birth weight counts for the card, while the register says B."""
    baby = add_person(db, "Ahmad", date(2026, 9, 1), "M")
    acted(db, lambda session: services.record_birth_facts(session, baby, BirthFacts(weight_g=3_000)))
    today = open_day(db)
    weigh(db, today, baby, 3_300)
    assert status(db, today, baby).letter.letter == "B"
    found = book(db, today, baby)
    assert (found.letter, found.next_day, str(found.next_month)) == ("T", None, "2026-11")


def test_nothing_goes_into_the_book_without_a_weight_or_from_the_sixth_year_on(db, child):
    today = open_day(db)
    weigh(db, today, child)
    assert book(db, today, child) is None
    school = add_person(db, "Lia", date(2020, 1, 1))
    weigh(db, today, school, 18_000)
    assert book(db, today, school) is None
