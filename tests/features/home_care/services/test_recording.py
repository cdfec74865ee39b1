"""Visits at home as they are stored: corrected, sealed, taken back, and what follows from them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.db.undo import undo
from desktop_app.features.child_record.rules.symptoms import SymptomEntry
from desktop_app.features.child_record.services import record_symptoms, symptoms_of
from desktop_app.features.health_visits.services.visit_reasons import visit_reasons_of
from desktop_app.features.home_care import services
from desktop_app.features.home_care.rules.entries import HomeVisitEntry
from desktop_app.features.home_care.services.targets import entry_of
from desktop_app.residents.services import record_death, record_move_out
from tests.conftest import TODAY
from tests.features.home_care.village import acted, settle


@pytest.fixture
def village(db):
    return settle(db)


def visit(db, who, **more):
    entry = HomeVisitEntry(TODAY, who, **more)
    return acted(db, lambda session: services.record_home_visit(session, entry, TODAY))


def stored(db, key):
    with db.read() as session:
        return entry_of(session, key)


def test_a_visit_is_stored_as_it_was_typed_and_stands_once_a_day(db, village):
    who = village.people["Åsa Öberg"]
    entry = HomeVisitEntry(
        TODAY,
        who,
        with_whom="husband",
        checklist="adult",
        answers={"plate": "yes", "smoking": "near_smoke"},
        not_following=True,
        temperature_tenths=372,
        findings="No tablets left",
        reminded=True,
        reported_on=TODAY,
        next_on=TODAY + timedelta(days=7),
    )
    key = acted(db, lambda session: services.record_home_visit(session, entry, TODAY))
    assert stored(db, key) == replace(entry, household=village.houses["Åsa Öberg"])
    again = replace(entry, answers={"plate": None}, findings="")
    assert acted(db, lambda session: services.record_home_visit(session, again, TODAY)) == key
    assert stored(db, key).answers == {"smoking": "near_smoke"}


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"visited_on": TODAY + timedelta(days=1)}, "visited_on"),
        ({"visited_on": date(1989, 1, 1)}, "visited_on"),
        ({"met": ""}, "met"),
        ({"temperature_tenths": 299}, "temperature_tenths"),
        ({"temperature_tenths": 431}, "temperature_tenths"),
        ({"reported_on": TODAY + timedelta(days=1)}, "reported_on"),
        ({"next_on": TODAY - timedelta(days=1)}, "next_on"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_stored(db, village, change, field):
    entry = replace(HomeVisitEntry(TODAY, village.people["Åsa Öberg"]), **change)
    with pytest.raises(InputError) as refused:
        acted(db, lambda session: services.record_home_visit(session, entry, TODAY))
    assert refused.value.problems[0].field == field
    with db.read() as session:
        assert services.visit_lines(session, date.min, TODAY) == []


@pytest.mark.parametrize("tenths", [300, 430])
def test_temperatures_at_the_edge_are_taken(db, village, tenths):
    assert stored(db, visit(db, village.people["Åsa Öberg"], temperature_tenths=tenths)).temperature_tenths == tenths


def test_a_danger_sign_of_a_child_stands_in_its_own_record_and_asks_for_the_next_visit(db, village):
    child = village.people["فاطمة"]
    visit(db, child, checklist="child", answers={"B_breathing": "yes", "C_eating": "no"}, danger_sign=True)
    with db.read() as session:
        (asked,) = symptoms_of(session, [child])[child]
        assert asked.entry.danger_signs == ("BREATHING",)
        assert "V07" in {str(one.rule) for one in visit_reasons_of(session, [child], TODAY)[child]}
        assert "V07" in {one.code for w in services.visits_wanted(session, TODAY) if w.resident == child for one in w.reasons}


def test_a_visit_is_not_moved_over_another_one(db, village):
    who = village.people["Åsa Öberg"]
    first = HomeVisitEntry(TODAY - timedelta(days=1), who, findings="well")
    kept = acted(db, lambda session: services.record_home_visit(session, first, TODAY))
    wrong = visit(db, who, findings="no tablets")
    moved = HomeVisitEntry(first.visited_on, who, findings="no tablets")
    with pytest.raises(InputError) as refused:
        acted(db, lambda session: services.change_home_visit(session, wrong, moved, TODAY))
    assert refused.value.problems[0].field == "visited_on"
    assert [stored(db, key).findings for key in (kept, wrong)] == ["well", "no tablets"]


def signs_of(db, child):
    with db.read() as session:
        return {one.on: one.entry.danger_signs for one in symptoms_of(session, [child]).get(child, ())}


def test_a_danger_sign_that_was_typed_by_mistake_leaves_the_childs_record_and_others_of_the_day_stay(db, village):
    child = village.people["فاطمة"]
    elsewhere = SymptomEntry(danger_signs=("DIARRHOEA",), cough=True)
    acted(db, lambda session: record_symptoms(session, child, TODAY, elsewhere, TODAY))
    wrong = {"B_breathing": "yes", "C_eating": "no"}
    visit(db, child, checklist="child", answers=wrong)
    assert set(signs_of(db, child)[TODAY]) == {"BREATHING", "DIARRHOEA"}
    visit(db, child, checklist="child", answers={"C_eating": "no"})
    assert set(signs_of(db, child)[TODAY]) == {"BREATHING", "DIARRHOEA"}
    visit(db, child, checklist="child", answers=wrong | {"B_breathing": "no"})
    assert signs_of(db, child)[TODAY] == ("DIARRHOEA",)


@pytest.mark.parametrize("way", ["day", "removed", "not met"])
def test_the_danger_signs_of_a_visit_that_was_not_on_that_day_go_with_it(db, village, way):
    child = village.people["فاطمة"]
    key = visit(db, child, checklist="child", answers={"B_breathing": "yes"})
    entry = HomeVisitEntry(TODAY - timedelta(days=1), child, checklist="child", answers={})
    if way == "day":
        acted(db, lambda session: services.change_home_visit(session, key, entry, TODAY))
        assert signs_of(db, child) == {entry.visited_on: ("BREATHING",)}
        return
    if way == "removed":
        acted(db, lambda session: services.remove_home_visit(session, key))
    else:
        visit(db, child, met="not_at_home")
    assert signs_of(db, child) == {}


def test_a_danger_sign_of_anybody_asks_for_a_visit_until_somebody_looked_again(db, village):
    elder = village.people["Mbah Karto"]
    entry = HomeVisitEntry(TODAY - timedelta(days=2), elder, danger_sign=True)
    acted(db, lambda session: services.record_home_visit(session, entry, TODAY))

    def wanted():
        with db.read() as session:
            return {one.code for w in services.visits_wanted(session, TODAY) if w.resident == elder for one in w.reasons}

    assert "V07" in wanted()
    visit(db, elder)
    assert "V07" not in wanted()


def test_an_answer_for_the_midwife_needs_her_key_and_is_not_stored_in_the_open(db, village):
    who = village.people["Åsa Öberg"]
    with pytest.raises(UserError):
        visit(db, who, checklist="adult", answers={"contraception_adult": "pill"})
    with db.read() as session:
        assert services.visit_lines(session, date.min, TODAY) == []


def test_undo_takes_the_whole_visit_back(db, village):
    who = village.people["Åsa Öberg"]
    with db.action(QT_TRANSLATE_NOOP("Tests", "Visit")) as session:
        services.record_home_visit(session, HomeVisitEntry(TODAY, who, checklist="adult", answers={"plate": "yes"}), TODAY)
        session.flush()
        action = action_id(session)
    with db.action(QT_TRANSLATE_NOOP("Tests", "Undo")) as session:
        undo(session, action)
    with db.read() as session:
        assert services.visit_lines(session, date.min, TODAY) == []


def test_what_is_to_be_looked_at_again_waits_until_three_days_before_and_is_late_after_seven(db, village):
    """CHT's window: 3 days before to 7 days after the day (domain.md 8.2)."""
    who, due = village.people["Åsa Öberg"], TODAY + timedelta(days=10)
    entry = services.FollowUpEntry("Tablets fetched?", TODAY, due, who)
    key = acted(db, lambda session: services.add_follow_up(session, entry))
    with db.read() as session:
        found = {days: services.open_follow_ups(session, due + timedelta(days=days)) for days in (-4, -3, 7, 8)}
    assert [len(found[days]) for days in (-4, -3, 7, 8)] == [0, 1, 1, 1]
    assert [found[days][0].is_late(due + timedelta(days=days)) for days in (7, 8)] == [False, True]
    acted(db, lambda session: services.finish_follow_up(session, key, TODAY, TODAY, "yes"))
    with db.read() as session:
        assert services.open_follow_ups(session, due) == []


def test_the_recap_counts_the_four_classes_of_findings(db, village):
    visit(db, village.people["Åsa Öberg"], not_following=True, no_access=True, reported_on=TODAY)
    visit(db, village.people["Mbah Karto"], met="not_at_home")
    with db.read() as session:
        recap = services.week_recap(session, TODAY)
    assert recap.counts == {"met": 1, "not_at_home": 1, "refused": 0, "moved": 0}
    found = {code: len(recap.with_finding(code)) for code in ("no_access", "not_following", "danger_sign", "tb_symptoms")}
    assert found == {"no_access": 1, "not_following": 1, "danger_sign": 0, "tb_symptoms": 0}
    assert recap.reported == 1


def wanted_of(db, who, on=TODAY):
    with db.read() as session:
        return [one for one in services.visits_wanted(session, on) if one.resident == who]


def test_nobody_who_has_died_or_moved_is_to_be_visited(db, village):
    """simple-android#2560: dead patients on the overdue list."""
    elder, woman = village.people["Mbah Karto"], village.people["Åsa Öberg"]
    for who in (elder, woman):
        entry = HomeVisitEntry(TODAY - timedelta(days=2), who, danger_sign=True)
        acted(db, lambda session, entry=entry: services.record_home_visit(session, entry, TODAY))
    assert wanted_of(db, elder) and wanted_of(db, woman)
    acted(db, lambda session: record_death(session, elder, PartialDate.of(TODAY), TODAY))
    acted(db, lambda session: record_move_out(session, woman, PartialDate.of(TODAY), TODAY))
    assert (wanted_of(db, elder), wanted_of(db, woman)) == ([], [])


def test_the_latest_visit_counts_in_whichever_order_visits_are_typed(db, village):
    """simple-android#3925: overdue although seen recently."""
    elder = village.people["Mbah Karto"]
    visit(db, elder)
    entry = HomeVisitEntry(TODAY - timedelta(days=2), elder, danger_sign=True)
    acted(db, lambda session: services.record_home_visit(session, entry, TODAY))
    assert wanted_of(db, elder) == []


def test_a_visit_of_long_ago_can_still_be_typed(db, village):
    """fhircore#1511: an overdue form can no longer be filled."""
    entry = HomeVisitEntry(TODAY - timedelta(days=400), village.people["Mbah Karto"], findings="found in the drawer")
    key = acted(db, lambda session: services.record_home_visit(session, entry, TODAY))
    assert stored(db, key).findings == "found in the drawer"


def test_a_visit_that_was_taken_out_closes_nothing(db, village):
    elder = village.people["Mbah Karto"]
    entry = HomeVisitEntry(TODAY - timedelta(days=2), elder, danger_sign=True)
    acted(db, lambda session: services.record_home_visit(session, entry, TODAY))
    key = visit(db, elder)
    assert wanted_of(db, elder) == []
    acted(db, lambda session: services.remove_home_visit(session, key))
    assert wanted_of(db, elder)
    visit(db, elder)
    visit(db, elder, met="not_at_home")
    assert wanted_of(db, elder)
