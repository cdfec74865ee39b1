"""Contradictions, gaps and doubts in pregnancies and births; what is as it should be raises none."""

from datetime import date, timedelta

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.mothers import services
from desktop_app.features.mothers.feature.checks import CHECKS
from desktop_app.features.mothers.models import BirthOutcome, Pregnancy
from desktop_app.features.mothers.rules.entries import BornChild, PregnancyEntry
from desktop_app.residents.models import Resident
from desktop_app.residents.services import merge_residents, record_death, record_move_out
from tests.builders.health_visits import SET_UP, TODAY, acted, add_person
from tests.builders.pregnancies import add_pregnant, give_birth

FIND = {check.id.partition(".")[2]: check for check in CHECKS}


def found(db, name, on=TODAY):
    with db.read() as session:
        return FIND[name].find(session, on)


def whom(db, name, on=TODAY):
    return [one.resident for one in found(db, name, on)]


def set_sex(db, resident, sex):
    with db.action(SET_UP) as session:
        session.get(Resident, resident).sex = sex


def weeks_ago(weeks, days=0):
    return TODAY - timedelta(7 * weeks + days)


def test_a_usual_pregnancy_and_birth_raise_no_doubt(db):
    add_pregnant(db, "Siti", weeks_ago(20))
    _, pregnancy = add_pregnant(db, "Rina", weeks_ago(40))
    give_birth(db, pregnancy, TODAY - timedelta(1))
    assert {name: found(db, name) for name in FIND if found(db, name)} == {}


def test_a_man_who_is_registered_as_pregnant(db):
    woman, _ = add_pregnant(db)
    set_sex(db, woman, "M")
    assert whom(db, "not_a_woman") == [woman]


def test_two_pregnancies_at_once_appear_when_two_entries_of_one_woman_are_merged(db):
    one, _ = add_pregnant(db, "Rina", weeks_ago(20))
    other, _ = add_pregnant(db, "Rina K", weeks_ago(19))
    assert whom(db, "two_open") == []
    kept = acted(db, lambda s: merge_residents(s, one, other, TODAY))
    assert whom(db, "two_open") == [kept]


def test_pregnant_and_dead_and_pregnant_and_moved(db):
    dead, _ = add_pregnant(db, "Rina")
    moved, _ = add_pregnant(db, "Siti")
    acted(db, lambda s: record_death(s, dead, PartialDate.of(TODAY), TODAY))
    acted(db, lambda s: record_move_out(s, moved, PartialDate.of(TODAY), TODAY))
    assert (whom(db, "dead"), whom(db, "moved")) == ([dead], [moved])


@pytest.mark.parametrize(("weeks", "is_long"), [(44, False), (45, True)])
def test_a_pregnancy_past_44_weeks(db, weeks, is_long):
    add_pregnant(db, "Rina", weeks_ago(weeks), on=weeks_ago(10))
    assert bool(found(db, "too_long")) is is_long


@pytest.mark.parametrize(("years", "is_odd"), [(11, True), (12, False), (55, False), (56, True)])
def test_very_young_and_old_women(db, years, is_odd):
    woman = add_person(db, "Rina", date(TODAY.year - years, TODAY.month, TODAY.day))
    acted(db, lambda s: services.register_pregnancy(s, woman, PregnancyEntry(TODAY), TODAY))
    assert bool(found(db, "age")) is is_odd


def test_a_pregnancy_without_any_date(db):
    woman = add_person(db, "Rina", date(1998, 1, 1))
    acted(db, lambda s: services.register_pregnancy(s, woman, PregnancyEntry(TODAY), TODAY))
    assert whom(db, "no_date") == [woman]


def test_a_birth_whose_children_are_not_written_down(db):
    woman, pregnancy = add_pregnant(db, "Rina", weeks_ago(40))
    with db.action(SET_UP) as session:
        row = session.get(Pregnancy, pregnancy)
        row.ended_on, row.ending = TODAY, "birth"
    assert whom(db, "no_outcome") == [woman]


def test_a_living_child_that_is_taken_off_the_list(db):
    woman, pregnancy = add_pregnant(db, "Rina", weeks_ago(40))
    (child,) = give_birth(db, pregnancy, TODAY)
    with db.action(SET_UP) as session:
        outcome = session.query(BirthOutcome).one()
        outcome.child_id = None
    assert whom(db, "no_entry") == [woman] and child != woman


def test_a_child_whose_entry_names_another_mother(db):
    _, pregnancy = add_pregnant(db, "Rina", weeks_ago(40))
    other = add_person(db, "Siti", date(1990, 1, 1))
    (child,) = give_birth(db, pregnancy, TODAY)
    with db.action(SET_UP) as session:
        session.get(Resident, child).mother_id = other
    (doubt,) = found(db, "other_mother")
    assert doubt.resident == child and "Rina" in str(doubt.words)


@pytest.mark.parametrize(("weeks", "is_odd"), [(21, True), (22, False), (23, False), (44, False)])
def test_a_living_child_born_very_early(db, weeks, is_odd):
    _, pregnancy = add_pregnant(db, "Rina", weeks_ago(40))
    give_birth(db, pregnancy, TODAY, BornChild(sex="F"), gestation_weeks=weeks)
    assert bool(found(db, "early_birth")) is is_odd


@pytest.mark.parametrize(("days", "is_close"), [(167, True), (168, False), (169, False)])
def test_two_births_less_than_24_weeks_apart(db, days, is_close):
    woman, first = add_pregnant(db, "Rina", weeks_ago(80), on=weeks_ago(70))
    give_birth(db, first, TODAY - timedelta(days))
    entry = PregnancyEntry(weeks_ago(10), weeks_ago(20))
    second = acted(db, lambda s: services.register_pregnancy(s, woman, entry, TODAY))
    give_birth(db, second, TODAY)
    assert bool(found(db, "close_births")) is is_close


def test_a_baby_whose_birth_is_not_written_down_is_asked_about_once_the_post_keeps_pregnancies(db):
    mother = add_person(db, "Ani", date(1995, 1, 1))
    baby = add_person(db, "Ayu", TODAY - timedelta(5))
    alone = add_person(db, "Adi", TODAY - timedelta(5))
    with db.action(SET_UP) as session:
        session.get(Resident, baby).mother_id = mother
    assert (whom(db, "no_pregnancy"), whom(db, "no_mother")) == ([], [])
    add_pregnant(db, "Rina", weeks_ago(20))
    assert (whom(db, "no_pregnancy"), whom(db, "no_mother")) == ([baby], [alone])


def test_babies_who_moved_away_are_not_asked_about(db):
    add_pregnant(db, "Rina", weeks_ago(20))
    add_person(db, "Adi", TODAY - timedelta(5), status="moved")
    assert whom(db, "no_mother") == []


def test_a_doubt_that_was_looked_at_stays_cleared_while_time_goes_on(db):
    add_pregnant(db, "Rina", weeks_ago(46), on=weeks_ago(10))
    (before,) = found(db, "too_long")
    (later,) = found(db, "too_long", TODAY + timedelta(7))
    assert before.seen == later.seen
