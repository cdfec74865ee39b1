"""The step Advise: what was found on the day refers the child, asks for topics, and goes into the book."""

from datetime import date

import pytest

from desktop_app.features.child_record.rules.development import band_for
from desktop_app.features.child_record.rules.symptoms import SymptomEntry
from desktop_app.features.child_record.services import (
    danger_signs,
    development_bands,
    record_advice,
    record_development,
    record_symptoms,
)
from desktop_app.features.health_visits.services.advising import advising_of, referral_findings
from desktop_app.features.referrals.services import refer
from desktop_app.packs import pack_of
from tests.builders.health_visits import TODAY, add_person, open_day, weigh
from tests.builders.open_day import act, follow, give, read, row_of

BORN = date(2025, 9, 3)


@pytest.fixture
def day(db):
    follow(db)
    return open_day(db)


@pytest.fixture
def child(db, day):
    """A girl of 13 months who grows well."""
    made = add_person(db, "Siti", BORN)
    weigh(db, day, made, 9_200, 752)
    return made


def advising(db, day, child):
    return read(db, advising_of, row_of(db, day, child))


def test_a_child_that_grows_well_is_not_referred_and_the_mother_hears_it(db, day, child):
    found = advising(db, day, child)
    assert found.reasons == () and found.status.is_fine
    assert [str(words) for words in found.status.advice.mother] == [
        "Your child is growing well. Go on like this, and come again next month."
    ]


def test_who_was_not_measured_can_still_be_advised(db, day):
    found = advising(db, day, add_person(db, "Budi", BORN, "M"))
    assert found.status is None and found.topics and not found.book


@pytest.mark.parametrize(
    ("symptoms", "reasons", "words"),
    [
        (SymptomEntry(cough=True), ("tuberculosis",), "Signs of tuberculosis"),
        (SymptomEntry(cough=False, tb_contact=False), (), None),
        (SymptomEntry(temperature_tenths=385), (), "Fever, 38.5 °C"),
        (SymptomEntry(temperature_tenths=370), (), None),
    ],
)
def test_what_was_asked_refers_and_stands_in_words(db, day, child, symptoms, reasons, words):
    act(db, record_symptoms, child, TODAY, symptoms, TODAY)
    found = advising(db, day, child)
    assert found.reasons == reasons and [str(one) for one in found.found.words] == ([words] if words else [])


def test_a_danger_sign_comes_first_and_says_what_to_do_now(db, day, child):
    sign = read(db, lambda session: next(one for one in danger_signs(pack_of(session)) if one.is_asked_at(13)))
    act(db, record_symptoms, child, TODAY, SymptomEntry(cough=True, danger_signs=(sign.code,)), TODAY)
    found = advising(db, day, child)
    assert found.reasons == ("danger_sign", "tuberculosis")
    assert found.found.words[0] == sign.title and found.found.todo == [sign.todo]


def test_a_development_list_that_is_not_complete_refers(db, day, child):
    band = read(db, lambda session: band_for(development_bands(pack_of(session)), 13))
    act(db, record_development, child, TODAY, band.months, band.codes[:2], "Rina", TODAY)
    found = advising(db, day, child)
    assert found.reasons == ("development",)
    assert any(str(line).startswith("Development page") for line in found.book)


def test_a_child_that_does_not_gain_is_referred_and_its_topics_stand_first(db, day):
    child = add_person(db, "Budi", BORN, "M")
    weigh(db, open_day(db, date(2026, 9, 5)), child, 9_200)
    weigh(db, day, child, 9_200)
    found = advising(db, day, child)
    assert "not_gaining" in found.reasons
    asked = [one.is_asked_for for one in found.topics]
    assert asked[0] and asked == sorted(asked, reverse=True)


def test_topics_that_were_talked_about_are_ticked(db, day, child):
    code = advising(db, day, child).topics[0].topic.code
    act(db, record_advice, child, TODAY, [code], TODAY)
    assert [one.topic.code for one in advising(db, day, child).topics if one.is_told] == [code]


def test_a_referral_of_the_day_is_known_and_stands_in_the_book(db, day, child):
    act(db, refer, child, TODAY, ["head"], "health_centre", "", "Rina", "", TODAY)
    found = advising(db, day, child)
    assert [one.target for one in found.referrals] == ["health_centre"]
    assert any("Notes: referred" in str(line) for line in found.book)


def test_the_book_says_weight_letter_doses_of_the_day_and_the_next_ones(db, day, child):
    give(db, child, "MR1", where="here", given_by="Bidan Ani", lot="A12")
    give(db, child, "BCG", where="told")
    lines = [str(line) for line in advising(db, day, child).book]
    assert lines[0].startswith("Weight chart: month 13, 9.2 kg, B") and lines[1].startswith("Length and height chart")
    assert any("Measles" in line and "A12" in line and "Bidan Ani" in line for line in lines)
    assert not any("BCG" in line and "Immunisation" in line for line in lines)
    assert lines[-1].startswith("Next open day")


def test_a_referral_begins_with_findings_and_values(db, day, child):
    act(db, record_symptoms, child, TODAY, SymptomEntry(cough=True), TODAY)
    reasons, words = read(db, referral_findings, row_of(db, day, child))
    assert reasons == ("tuberculosis",)
    assert [str(one) for one in words] == ["Signs of tuberculosis", "Weight 9.2 kg", "Length or height 75.2 cm"]
