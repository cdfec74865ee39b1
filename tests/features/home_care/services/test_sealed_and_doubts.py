"""What of a visit only the midwife reads, and what Data check asks about visits."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.confidential.services import opened_by_topic, record_sealed
from desktop_app.features.home_care import services
from desktop_app.features.home_care.models import HomeAnswer, HomeVisit
from desktop_app.features.home_care.rules.entries import HomeVisitEntry
from desktop_app.features.home_care.rules.weeks import week_key
from desktop_app.features.home_care.services.doubts import dangers_nobody_told, visits_after_death
from desktop_app.features.questionnaires.services import record_sheet
from desktop_app.features.referrals.services import refer
from desktop_app.residents.services import record_death
from tests.builders.midwife import MIDWIFE, give_midwife_key
from tests.conftest import TODAY
from tests.features.home_care.village import MONDAY, acted, settle


@pytest.fixture
def village(db):
    give_midwife_key(db)
    return settle(db)


def visit(db, who, **more):
    return acted(db, lambda session: services.record_home_visit(session, HomeVisitEntry(TODAY, who, **more), TODAY))


def test_answers_for_the_midwife_are_sealed_and_the_others_stay_in_the_open(db, village):
    who = village.people["Åsa Öberg"]
    visit(db, who, checklist="adult", answers={"contraception_adult": "pill", "plate": "yes"})
    with db.read() as session:
        assert [(one.item, one.value) for one in session.scalars(select(HomeAnswer))] == [("plate", "yes")]
        assert opened_by_topic(session, "contraception") is None
    db.vault.unlock(MIDWIFE)
    with db.read() as session:
        (entry,) = opened_by_topic(session, "contraception")[who]
    assert entry.values == {"contraception_adult": "pill"}


def test_a_list_of_tb_leaves_no_trace_of_which_list_it_was(db, village):
    who = village.people["Åsa Öberg"]
    visit(db, who, checklist="tb", answers={"tb_taken": "no", "smoking": "smokes", "T_cough": "yes"})
    with db.read() as session:
        assert session.scalars(select(HomeAnswer)).all() == []
        assert [row.checklist for row in session.scalars(select(HomeVisit))] == [None]


def test_who_the_midwife_follows_is_wanted_only_while_her_key_is_open_and_the_plan_says_nothing_of_why(db, village):
    who = village.people["Åsa Öberg"]
    acted(db, lambda session: record_sealed(session, who, TODAY - timedelta(days=60), "mental_health", {"note": "alone"}))

    def wanted():
        with db.read() as session:
            return [one for one in services.visits_wanted(session, TODAY) if one.resident == who]

    assert wanted() == []
    db.vault.unlock(MIDWIFE)
    (one,) = wanted()
    assert [reason.code for reason in one.reasons] == ["M"]
    acted(db, lambda session: services.plan_week(session, MONDAY, TODAY, chosen=[who]))
    db.vault.lock()
    with db.read() as session:
        (row,) = services.week(session, MONDAY).rows
    assert (row.reasons, row.state) == (("M",), "waiting")
    assert week_key(MONDAY) == b"2026-10-05"


def test_who_was_met_after_the_death_is_asked_about(db, village):
    who = village.people["Mbah Karto"]
    visit(db, who)
    died = PartialDate.of(TODAY - timedelta(days=3))
    acted(db, lambda session: record_death(session, who, died, TODAY))
    with db.read() as session:
        assert [one.resident for one in visits_after_death(session, TODAY)] == [who]


def test_a_danger_sign_that_nobody_was_told_of_is_asked_about_until_somebody_was(db, village):
    who = village.people["Åsa Öberg"]
    entry = HomeVisitEntry(TODAY, who, danger_sign=True)

    def doubts():
        with db.read() as session:
            return [one.resident for one in dangers_nobody_told(session, TODAY)]

    acted(db, lambda session: services.record_home_visit(session, entry, TODAY))
    assert doubts() == [who]
    acted(db, lambda session: services.record_home_visit(session, replace(entry, reported_on=TODAY), TODAY))
    assert doubts() == []
    acted(db, lambda session: services.record_home_visit(session, entry, TODAY))
    acted(db, lambda session: refer(session, who, TODAY, ["danger_sign"], "health_centre", "", "Tini", "", TODAY))
    assert doubts() == []


def followed(db, who):
    with db.read() as session:
        return any(
            reason.code == "M" for one in services.visits_wanted(session, TODAY) if one.resident == who for reason in one.reasons
        )


@pytest.mark.parametrize(
    ("yes", "is_wanted"), [((), False), (("1", "2"), False), (tuple(map(str, range(1, 9))), True), (("17",), True)]
)
def test_questions_on_feelings_ask_for_visits_only_where_they_found_something(db, village, yes, is_wanted):
    who = village.people["Åsa Öberg"]
    before = TODAY - timedelta(days=60)
    answers = {str(number): int(str(number) in yes) for number in range(1, 21)}
    acted(db, lambda session: record_sheet(session, who, "SRQ20", before, answers, "Tini", "home"))
    db.vault.unlock(MIDWIFE)
    assert followed(db, who) is is_wanted
    calm = dict.fromkeys(answers, 0)
    acted(db, lambda session: record_sheet(session, who, "SRQ20", before + timedelta(days=9), calm, "Tini", "home"))
    assert not followed(db, who)


def test_a_sign_of_sadness_that_is_not_there_asks_for_no_visit(db, village):
    who = village.people["Åsa Öberg"]
    before = TODAY - timedelta(days=60)
    for number, (answer, is_wanted) in enumerate([("no", False), ("yes", True)]):
        entry = HomeVisitEntry(before + timedelta(days=number), who, checklist="after_birth", answers={"N_sad": answer})
        acted(db, lambda session, entry=entry: services.record_home_visit(session, entry, TODAY))
        db.vault.unlock(MIDWIFE)
        assert followed(db, who) is is_wanted


def test_a_treatment_of_tb_that_is_over_asks_for_no_visit(db, village):
    who = village.people["Åsa Öberg"]
    db.vault.unlock(MIDWIFE)
    for days, state, is_wanted in ((90, "begun", True), (60, "completed", False), (50, "begun", True), (40, "cured", False)):
        on = TODAY - timedelta(days=days)
        acted(db, lambda session, on=on, state=state: record_sealed(session, who, on, "tb_treatment", {"state": state}))
        assert followed(db, who) is is_wanted
