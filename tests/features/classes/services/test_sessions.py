"""Meetings through their services: planned, moved, cancelled, held."""

from datetime import date, timedelta

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.features.classes import services
from desktop_app.features.classes.rules.entries import SessionEntry
from desktop_app.features.classes.rules.natural_ids import planned_session_id
from desktop_app.features.classes.rules.schedule import Plan
from tests.builders.classes import FIRST, SET_UP, attend, make_class, make_people, make_sessions
from tests.conftest import TODAY


def listed(db, class_id):
    with db.read() as session:
        return services.list_sessions(session, class_id)


def acted(db, work):
    with db.action(SET_UP) as session:
        return work(session)


def test_the_schedule_makes_meetings_whose_ids_two_laptops_share(db):
    class_id = make_class(db)
    meetings = make_sessions(db, class_id, 3)
    assert meetings == [planned_session_id(class_id, FIRST + timedelta(weeks=week)) for week in range(3)]
    assert [row.held_on for row in listed(db, class_id)] == [FIRST + timedelta(weeks=week) for week in range(3)]


def test_planning_again_adds_only_the_days_that_are_new(db):
    class_id = make_class(db)
    make_sessions(db, class_id, 2)
    assert len(make_sessions(db, class_id, 4)) == 2
    with pytest.raises(UserError, match="already meets on all of these days"):
        make_sessions(db, class_id, 4)


def test_a_meeting_outside_the_term_is_refused_with_a_sentence_and_nothing_is_half_planned(db):
    class_id = make_class(db, until_date=date(2026, 9, 14))
    with pytest.raises(InputError, match=r"2026-09-15 is after the last day of the class \(2026-09-14\)") as refused:
        make_sessions(db, class_id, 3)
    assert refused.value.problems[0].field == "count"
    with pytest.raises(InputError, match="2026-08-31 is before the first day of the class"):
        acted(db, lambda s: services.add_session(s, class_id, date(2026, 8, 31)))
    assert listed(db, class_id) == []


def test_a_moved_meeting_keeps_its_planned_day_and_says_why(db):
    class_id = make_class(db)
    meeting = make_sessions(db, class_id, 2)[0]
    acted(db, lambda s: services.move_session(s, meeting, date(2026, 9, 3), "Midwife is away", TODAY))
    row = next(row for row in listed(db, class_id) if row.id == meeting)
    assert (row.planned_on, row.held_on, row.is_moved, row.reason) == (FIRST, date(2026, 9, 3), True, "Midwife is away")


@pytest.mark.parametrize(
    ("day", "reason", "words"),
    [
        (date(2027, 1, 5), "x", "after the last day"),
        (date(2026, 9, 8), "x", "already meets on 2026-09-08"),
        (date(2026, 9, 3), " ", "Write why"),
    ],
)
def test_a_move_that_cannot_be_leaves_the_meeting_where_it_is(db, day, reason, words):
    class_id = make_class(db)
    meeting = make_sessions(db, class_id, 2)[0]
    with pytest.raises(InputError, match=words):
        acted(db, lambda s: services.move_session(s, meeting, day, reason, TODAY))
    assert listed(db, class_id)[0].held_on == FIRST


def test_a_cancelled_meeting_can_be_taken_back_and_its_day_is_free_meanwhile(db):
    class_id = make_class(db)
    meeting = make_sessions(db, class_id, 1)[0]
    acted(db, lambda s: services.cancel_session(s, meeting, "Flood"))
    assert (listed(db, class_id)[0].state, listed(db, class_id)[0].reason) == ("cancelled", "Flood")
    extra = acted(db, lambda s: services.add_session(s, class_id, FIRST, SessionEntry(topic="Nutrition")))
    with pytest.raises(InputError, match="already meets"):
        acted(db, lambda s: services.restore_session(s, meeting))
    acted(db, lambda s: services.remove_session(s, extra))
    acted(db, lambda s: services.restore_session(s, meeting))
    assert [(row.id, row.state) for row in listed(db, class_id)] == [(meeting, None)]


def test_a_meeting_with_an_attendance_list_is_neither_cancelled_nor_removed(db):
    class_id = make_class(db)
    meeting, people = make_sessions(db, class_id, 1)[0], make_people(db, class_id, 1)
    attend(db, meeting, people)
    for work in (services.remove_session, services.reopen_session, lambda s, m: services.cancel_session(s, m, "x")):
        with pytest.raises(UserError, match="has an attendance list"):
            acted(db, lambda s, work=work: work(s, meeting))


def test_no_meeting_is_held_in_the_future(db):
    class_id = make_class(db)
    meeting = acted(db, lambda s: services.plan_sessions(s, class_id, Plan(TODAY + timedelta(days=1), count=1)))[0]
    with pytest.raises(InputError, match="is in the future"):
        acted(db, lambda s: services.hold_session(s, meeting, TODAY))
    with pytest.raises(InputError, match="is in the future"):
        attend(db, meeting, make_people(db, class_id, 1))
    assert listed(db, class_id)[0].state is None


def test_the_term_cannot_be_cut_before_a_meeting(db):
    class_id = make_class(db)
    make_sessions(db, class_id, 2)
    with db.read() as session:
        entry = services.class_entry(session, class_id)
    from dataclasses import replace

    with pytest.raises(InputError, match="The class meets on 2026-09-08"):
        acted(db, lambda s: services.change_class(s, class_id, replace(entry, until_date=date(2026, 9, 7))))


def test_a_closed_class_plans_and_enrols_nobody(db):
    class_id = make_class(db)
    acted(db, lambda s: services.close_class(s, class_id, TODAY))
    with pytest.raises(UserError, match="was closed on"):
        make_sessions(db, class_id, 1)
    with pytest.raises(UserError, match="was closed on"):
        make_people(db, class_id, 1)
    with db.read() as session:
        assert services.list_classes(session, TODAY, with_closed=False) == []
    acted(db, lambda s: services.reopen_class(s, class_id))
    assert make_sessions(db, class_id, 1)


def test_a_class_entered_by_mistake_is_removed_with_its_meetings_unless_somebody_is_in_it(db):
    empty, used = make_class(db), make_class(db, name="Mawar")
    make_sessions(db, empty, 2)
    make_people(db, used, 1)
    acted(db, lambda s: services.remove_class(s, empty))
    with pytest.raises(UserError, match="People are enrolled in “Mawar”"):
        acted(db, lambda s: services.remove_class(s, used))
    with db.read() as session:
        assert [row.id for row in services.list_classes(session, TODAY)] == [used]


def test_a_day_that_a_moved_meeting_left_takes_another_meeting_and_the_moved_one_stays(db):
    class_id = make_class(db)
    first = acted(db, lambda s: services.add_session(s, class_id, FIRST))
    acted(db, lambda s: services.move_session(s, first, date(2026, 9, 3), "Flood", TODAY))
    attend(db, first, make_people(db, class_id, 1))
    acted(db, lambda s: services.add_session(s, class_id, FIRST))
    assert [(row.held_on, row.present) for row in listed(db, class_id)] == [(FIRST, 0), (date(2026, 9, 3), 1)]


def test_a_day_is_planned_anew_as_often_as_its_meetings_are_moved_away(db):
    class_id = make_class(db)
    for day in (2, 3):
        (meeting,) = make_sessions(db, class_id, 1)
        acted(db, lambda s, meeting=meeting, day=day: services.move_session(s, meeting, date(2026, 9, day), "Flood", TODAY))
    make_sessions(db, class_id, 1)
    assert [row.held_on.day for row in listed(db, class_id)] == [1, 2, 3]


def test_a_meeting_on_the_day_of_a_cancelled_one_is_not_cancelled_itself(db):
    class_id = make_class(db)
    first = acted(db, lambda s: services.add_session(s, class_id, FIRST))
    acted(db, lambda s: services.cancel_session(s, first, "Flood"))
    acted(db, lambda s: services.add_session(s, class_id, FIRST))
    assert sorted(row.state or "" for row in listed(db, class_id)) == ["", "cancelled"]
