"""The open day in figures: each with its people, letters that add up, visitors apart, and what is left to do."""

from datetime import date

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.features.child_record.rules.symptoms import SymptomEntry
from desktop_app.features.child_record.services import record_advice, record_symptoms
from desktop_app.features.health_visits.rules.absence import REASONS
from desktop_app.features.health_visits.rules.day_figures import CAME, WEIGHT
from desktop_app.features.health_visits.services import (
    check_in,
    count_day,
    count_steps,
    day_summary,
    list_day,
    mark_step,
    pass_step,
)
from desktop_app.features.health_visits.services.absences import record_absence
from desktop_app.features.health_visits.services.month_figures import figures as month_figures
from desktop_app.features.referrals.services import refer
from desktop_app.packs import load_pack
from desktop_app.residents.services import merge_residents, record_death, record_move_out
from tests.builders.health_visits import TODAY, add_person, open_day, weigh
from tests.builders.open_day import act, follow, give, read

LAST = date(2026, 9, 5)


@pytest.fixture
def day(db):
    follow(db)
    return open_day(db)


@pytest.fixture
def before(db, day):
    """The open day of September."""
    return open_day(db, LAST)


@pytest.fixture
def village(db, day, before):
    """Children with each letter, one who is absent, one half filled, a visitor, and a mother."""
    people = {
        "gained": add_person(db, "Ani", date(2025, 9, 3)),
        "flat": add_person(db, "Budi", date(2025, 9, 3), "M"),
        "again": add_person(db, "Citra", date(2025, 9, 3)),
        "new": add_person(db, "Dedi", date(2025, 9, 3), "M"),
        "absent": add_person(db, "Eka", date(2025, 9, 3)),
        "half": add_person(db, "Fitri", date(2025, 9, 3)),
        "visitor": add_person(db, "Gita", date(2025, 9, 3), status="visitor"),
        "mother": add_person(db, "Hana", date(1995, 1, 1)),
    }
    weigh(db, open_day(db, date(2026, 8, 5)), people["again"], 9_000, 740)
    for name in ("gained", "flat"):
        weigh(db, before, people[name], 9_000, 740)
    for name, grams in (("gained", 9_400), ("flat", 9_000), ("again", 9_300), ("new", 9_100), ("visitor", 9_000)):
        weigh(db, day, people[name], grams, 750)
    weigh(db, day, people["half"])
    weigh(db, day, people["mother"], 52_000)
    return people


def figures(db, day, village):
    """Return {code: names} of everybody who stands in a figure."""
    names = {key: name for name, key in village.items()}
    return {one.code: [names[key] for key in one.people] for one in read(db, day_summary, day).figures}


def told(db, day, code, child):
    return [str(words) for words in read(db, day_summary, day).figure(code).people[child]]


def test_who_came_who_is_absent_and_visitors_apart(db, day, village):
    found = figures(db, day, village)
    assert found["here"] == ["gained", "flat", "again", "new", "half", "mother"]
    assert found["children"] == ["gained", "flat", "again", "new", "half"]
    assert (found["absent"], found["visitors"]) == (["absent"], ["visitor"])


def test_why_somebody_did_not_come_is_told_as_far_as_somebody_asked(db, day, village):
    assert told(db, day, "absent", village["absent"]) == []
    act(db, record_absence, village["absent"], day, "ill", TODAY)
    assert told(db, day, "absent", village["absent"]) == [str(REASONS["ill"])]


def test_the_letters_add_up_to_the_children_weighed(db, day, village):
    found = figures(db, day, village)
    assert {letter: found[letter] for letter in "NTOB"} == {"N": ["gained"], "T": ["flat"], "O": ["again"], "B": ["new"]}
    assert sorted(found["weighed"]) == sorted(name for letter in "NTOB" for name in found[letter])


def test_a_weight_is_told_with_its_gain(db, day, village):
    assert told(db, day, "N", village["gained"]) == ["9.4 kg, 400 g more than last"]
    assert told(db, day, "T", village["flat"]) == ["9.0 kg, as last time"]
    assert told(db, day, "B", village["new"]) == ["9.1 kg"]


def test_a_half_filled_row_says_what_is_missing_and_a_mother_is_none(db, day, village):
    assert figures(db, day, village)["half_filled"] == ["half"]
    assert told(db, day, "half_filled", village["half"]) == ["no weight", "no length"]


def test_doses_are_counted_by_what_was_given_here_on_the_day(db, day, village):
    give(db, village["gained"], "MR1", where="here", given_by="Bidan Ani", lot="A12")
    give(db, village["flat"], "MR1", where="told")
    give(db, village["new"], "MR1", where="here", refused=True)
    found = figures(db, day, village)
    assert (found["given.MR1"], found["refused"]) == (["gained"], ["new"])
    assert told(db, day, "given.MR1", village["gained"]) == ["by Bidan Ani", "lot A12"]


def test_what_was_due_and_neither_given_nor_refused_is_left_to_do(db, day, village):
    before = told(db, day, "not_given", village["gained"])
    assert any("Measles" in title for title in before)
    give(db, village["gained"], "MR1", where="here")
    give(db, village["new"], "MR1", where="here", refused=True)
    for name in ("gained", "new"):
        assert not any("Measles" in title for title in told(db, day, "not_given", village[name]))


def test_who_is_to_be_referred_stands_there_until_the_referral_is_written(db, day, village):
    assert figures(db, day, village)["to_refer"] == ["flat"]
    act(db, refer, village["flat"], TODAY, ["T"], "health_centre", "", "Rina", "", TODAY)
    found = figures(db, day, village)
    assert (found["to_refer"], found["referred"]) == ([], ["flat"])
    target, reason, slip = told(db, day, "referred", village["flat"])
    assert (target, reason) == ("Health centre", "Gained too little this month") and slip.startswith("slip ")


def test_signs_that_were_asked_are_figures_and_ask_for_a_referral(db, day, village):
    act(db, record_symptoms, village["gained"], TODAY, SymptomEntry(cough=True, temperature_tenths=390), TODAY)
    found = figures(db, day, village)
    assert (found["tb"], found["ill"], found["danger"]) == (["gained"], ["gained"], [])
    assert "gained" in found["to_refer"]
    assert told(db, day, "ill", village["gained"]) == ["Fever, 39.0 °C"]


def test_advice_is_told_by_its_topics(db, day, village):
    act(db, record_advice, village["gained"], TODAY, ["ADVICE_BREAST_MILK"], TODAY)
    assert figures(db, day, village)["advised"] == ["gained"]


def test_tables_that_nobody_was_at_are_not_missed_others_are(db, day, village):
    assert figures(db, day, village)["not_served"] == []
    with db.read() as session:
        visit = next(row.visit for row in list_day(session, day) if row.resident == village["gained"])
    act(db, mark_step, visit, "served")
    found = figures(db, day, village)
    assert "gained" not in found["not_served"] and {"flat", "half", "mother"} <= set(found["not_served"])
    assert found["not_recorded"] == []


def test_the_books_of_all_children_say_what_to_write(db, day, village):
    found = figures(db, day, village)
    assert set(found["books"]) == {"gained", "flat", "again", "new", "visitor"}
    assert told(db, day, "books", village["gained"])[0] == "Weight chart: month 13, 9.4 kg, N"


def test_a_day_without_anybody_has_its_figures_all_zero(db, day):
    assert not any(one.people for one in read(db, day_summary, day).figures)


def test_a_day_that_was_removed_says_so(db):
    with pytest.raises(UserError):
        read(db, day_summary, b"0" * 16)


def test_who_died_or_moved_since_still_stands_in_the_figures_of_the_day(db, day, before, village):
    then, month = came_and_weighed(db, before, village), of_september(db)
    act(db, record_death, village["gained"], PartialDate.of(TODAY), TODAY)
    act(db, record_move_out, village["flat"], PartialDate.of(TODAY), TODAY)
    assert then["here"] == ["gained", "flat"]
    assert came_and_weighed(db, before, village) == then and of_september(db) == month


def came_and_weighed(db, day, village):
    return {
        one.code: figures(db, day, village)[one.code]
        for one in read(db, day_summary, day).figures
        if one.group in (CAME, WEIGHT) and one.code != "absent"
    }


def of_september(db):
    return read(db, month_figures, Month(2026, 9), load_pack("indonesia"), LAST)


def test_a_child_that_two_laptops_entered_as_two_is_counted_once_when_they_are_joined(db, day, village):
    other = add_person(db, "Ani", date(2025, 9, 3))
    weigh(db, day, other, None, 742)
    act(db, merge_residents, village["gained"], other, TODAY)
    rows = read(db, list_day, day)
    counts = count_day(rows, [])
    assert counts.here.count(village["gained"]) == counts.measured.count(village["gained"]) == 1
    assert village["gained"] not in counts.waiting
    found = figures(db, day, village)
    assert found["here"].count("gained") == 1 and "gained" not in found["half_filled"]
    steps = count_steps(rows, [])
    assert [steps["measure"].done.count(village["gained"]), steps["measure"].waiting.count(village["gained"])] == [1, 0]


def test_who_came_under_the_entry_that_was_joined_is_not_entered_a_second_time(db, day):
    kept, other = (add_person(db, "Ani", date(2025, 9, 3)) for _ in range(2))
    visit = weigh(db, day, other, 9_000)
    act(db, merge_residents, kept, other, TODAY)
    assert act(db, check_in, day, kept) == act(db, pass_step, day, kept, "serve") == visit
    assert [row.steps_done for row in read(db, list_day, day)] == [frozenset({"check_in", "measure", "serve"})]
