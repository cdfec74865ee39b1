"""Who was to help, and who came."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.features.volunteers import services
from desktop_app.features.volunteers.services.on_paper import list_roster, staff_by_month
from desktop_app.residents.services import merge_residents, record_death
from tests.builders.volunteers import SET_UP, TODAY, acted, add_person, came, event_of, plan, serve, train, volunteer

SEPTEMBER, NOVEMBER = date(2026, 9, 7), date(2026, 11, 9)
MIDWIFE = "Rina Marlina"


def staff(db, day):
    with db.read() as session:
        return services.staff_of(session, event_of(day))


def test_plan_and_presence_are_two_answers_about_one_person(db):
    siti = volunteer(db, "Siti")
    plan(db, TODAY, siti, task="measure")
    came(db, TODAY, siti)
    came(db, TODAY, MIDWIFE, "health_worker")
    rina, row = staff(db, TODAY)
    assert (row.person, row.task, row.planned, row.present, row.role) == (siti, "measure", True, True, "volunteer")
    assert (rina.person, str(rina.name), rina.planned, rina.present) == (MIDWIFE, MIDWIFE, None, True)


def test_one_name_written_twice_is_one_person(db):
    assert came(db, TODAY, "Rina  Marlina", "health_worker") == came(db, TODAY, "RINA MARLINA", "health_worker")
    assert len(staff(db, TODAY)) == 1


def test_a_plan_that_is_taken_back_leaves_the_list(db):
    siti = volunteer(db, "Siti")
    plan(db, NOVEMBER, siti)
    event = ("open_day", event_of(NOVEMBER), NOVEMBER, siti, "volunteer")
    acted(db, lambda session: services.plan_duty(session, *event, today=TODAY, planned=None))
    assert staff(db, NOVEMBER) == []


def test_presence_in_the_future_is_refused_and_nothing_is_stored(db):
    siti = volunteer(db, "Siti")
    with pytest.raises(InputError, match="future"):
        came(db, NOVEMBER, siti)
    assert staff(db, NOVEMBER) == []


def test_duty_follows_an_open_day_to_another_date(db):
    siti, ani = volunteer(db, "Siti"), volunteer(db, "Ani")
    plan(db, TODAY, siti, task="measure")
    came(db, TODAY, siti)
    came(db, TODAY, ani)
    came(db, SEPTEMBER, siti, present=False)
    to = services.Event("open_day", event_of(SEPTEMBER), SEPTEMBER)
    acted(db, lambda session: services.move_duty(session, event_of(TODAY), to, TODAY))
    assert staff(db, TODAY) == []
    assert [(str(row.name), row.task, row.present, row.on_date) for row in staff(db, SEPTEMBER)] == [
        ("Ani", None, True, SEPTEMBER),
        ("Siti", "measure", False, SEPTEMBER),
    ]


def test_a_removed_duty_can_be_entered_again(db):
    siti = volunteer(db, "Siti")
    duty = plan(db, TODAY, siti, task="serve")
    acted(db, lambda session: services.remove_duty(session, duty))
    assert staff(db, TODAY) == []
    assert came(db, TODAY, siti) == duty
    assert [(row.task, row.planned) for row in staff(db, TODAY)] == [(None, None)]


def test_staff_by_role_counts_each_person_once_a_month(db):
    siti, ani = volunteer(db, "Siti"), volunteer(db, "Ani")
    for day in (date(2026, 10, 1), TODAY):
        came(db, day, siti)
        came(db, day, MIDWIFE, "health_worker")
    came(db, TODAY, ani, present=False)
    came(db, TODAY, "Pak Didi", "family_planning")
    came(db, SEPTEMBER, ani)
    with db.read() as session:
        found = services.attendance_by_role(session, date(2026, 10, 1), date(2026, 10, 31))
    assert found.by_role == {"volunteer": {siti}, "health_worker": {MIDWIFE}, "family_planning": {"Pak Didi"}}
    assert found.by_date[date(2026, 10, 1)] == {"volunteer": {siti}, "health_worker": {MIDWIFE}}


def test_volunteers_are_counted_total_active_and_trained(db):
    october = Month(2026, 10)
    siti, ani, left = volunteer(db, "Siti"), volunteer(db, "Ani"), volunteer(db, "Left", end=SEPTEMBER)
    serve(db, add_person(db, "Dead", "dead", PartialDate(2026, 3)))
    train(db, siti, held=PartialDate(2026, 10))
    train(db, left)
    with db.read() as session:
        assert services.volunteer_numbers(session, october) == (2, None, 1)
        assert services.volunteer_numbers(session, Month(2026, 9)) == (2, None, 0)
        assert services.volunteer_numbers(session, Month(2026, 8)) == (3, None, 1)
    came(db, TODAY, ani)
    came(db, TODAY, left)
    came(db, TODAY, MIDWIFE, "health_worker")
    with db.read() as session:
        assert services.volunteer_numbers(session, october) == (2, 1, 1)


def test_without_a_roster_nobody_can_count_the_volunteers(db):
    came(db, TODAY, MIDWIFE, "health_worker")
    with db.read() as session:
        assert services.volunteer_numbers(session, Month(2026, 10)) == (None, None, None)


def test_duty_of_merged_entries_is_one_persons(db):
    one, other = volunteer(db, "Siti", end=SEPTEMBER), add_person(db, "Siti A.")
    came(db, TODAY, other)
    acted(db, lambda session: merge_residents(session, one, other, TODAY))
    assert [row.person for row in staff(db, TODAY)] == [one]
    with db.action(SET_UP) as session:
        services.record_presence(session, "open_day", event_of(TODAY), TODAY, one, "volunteer", today=TODAY)
    assert len(staff(db, TODAY)) == 1


def test_the_latest_word_counts_for_both_entries_of_one_person(db):
    one, other = add_person(db, "Siti"), add_person(db, "Siti A.")
    for person in (one, other):
        plan(db, TODAY, person)
        came(db, TODAY, person)
    acted(db, lambda session: merge_residents(session, one, other, TODAY))
    came(db, TODAY, one, present=False)
    assert [row.present for row in staff(db, TODAY)] == [False]
    acted(db, lambda session: services.remove_duty(session, staff(db, TODAY)[0].id))
    assert staff(db, TODAY) == []


def test_duty_that_follows_an_event_leaves_the_role_that_is_known_there(db):
    came(db, TODAY, MIDWIFE, "volunteer")
    came(db, SEPTEMBER, MIDWIFE, "health_worker")
    to = services.Event("open_day", event_of(SEPTEMBER), SEPTEMBER)
    acted(db, lambda session: services.move_duty(session, event_of(TODAY), to, TODAY))
    assert [(row.role, row.present) for row in staff(db, SEPTEMBER)] == [("health_worker", True)]


def test_a_month_in_which_all_are_known_to_have_stayed_away_has_nobody_and_is_not_empty(db):
    came(db, TODAY, volunteer(db, "Siti"), present=False)
    with db.read() as session:
        *_, (_, people, days) = staff_by_month(session, Month(2026, 10))
    assert (people, days) == ({}, 0)


def test_the_roster_of_a_month_lists_nobody_who_died_within_it(db):
    siti, rina = volunteer(db, "Siti"), volunteer(db, "Rina")
    acted(db, lambda session: record_death(session, siti, PartialDate(2026, 9, 20), TODAY))
    with db.read() as session:
        assert [row.resident for row, _ in list_roster(session, Month(2026, 9))] == [rina]
        assert {row.resident for row, _ in list_roster(session, Month(2026, 8))} == {siti, rina}
