"""Who came: one action for the whole sheet, the latest word counts, nothing is half stored."""

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.db.history import list_actions
from desktop_app.features.classes import services
from desktop_app.features.classes.models import ClassSession
from desktop_app.features.classes.rules.entries import Presence, Visitor
from desktop_app.residents.services import merge_residents, record_death, record_move_out
from tests.builders.classes import FIRST, SET_UP, attend, complete, enrol, make_class, make_people, make_sessions
from tests.builders.residents import make_resident
from tests.conftest import TODAY


def acted(db, work):
    with db.action(SET_UP) as session:
        return work(session)


def grid(db, meeting):
    with db.read() as session:
        return services.attendance_grid(session, meeting)


def marks(db, meeting):
    return {line.enrolment: line.present for line in grid(db, meeting)}


def actions(db):
    with db.read() as session:
        return list_actions(session, 1000)


def test_sixty_people_are_saved_as_one_action(db):
    class_id = make_class(db, capacity=None)
    meeting, people = make_sessions(db, class_id, 1)[0], make_people(db, class_id, 60)
    before = len(actions(db))
    attend(db, meeting, people[:50], people[50:])
    newest, *_ = after = actions(db)
    assert len(after) == before + 1
    assert dict(newest.counts) == {"attendance": 60, "class_session": 1}
    assert sum(present is True for present in marks(db, meeting).values()) == 50


def test_before_anybody_said_something_the_sheet_lists_who_is_expected(db):
    class_id = make_class(db)
    meeting, people = make_sessions(db, class_id, 1)[0], make_people(db, class_id, 3)
    assert marks(db, meeting) == dict.fromkeys(people)
    assert [line.name for line in grid(db, meeting)] == ["Siti 1", "Siti 2", "Siti 3"]


def test_the_latest_word_counts_and_what_did_not_change_is_not_written(db):
    class_id = make_class(db)
    meeting, (one, two) = make_sessions(db, class_id, 1)[0], make_people(db, class_id, 2)
    attend(db, meeting, [one, two], with_husband=[one])
    before = len(actions(db))
    attend(db, meeting, [one, two], with_husband=[one])
    assert len(actions(db)) == before  # nothing changed, nothing is stored
    attend(db, meeting, [two], [one])
    first, second = grid(db, meeting)
    assert (first.present, first.companion, first.reason) == (False, None, "ill")
    assert second.present is True


def test_a_line_that_says_nothing_is_left_as_it_was(db):
    class_id = make_class(db)
    meeting, (one, two) = make_sessions(db, class_id, 1)[0], make_people(db, class_id, 2)
    attend(db, meeting, [one])
    lines = [Presence(one, None), Presence(two, False, reason="away")]
    assert acted(db, lambda s: services.record_attendance(s, meeting, lines, TODAY)) == 1
    assert marks(db, meeting) == {one: True, two: False}


def test_one_impossible_line_stores_none_of_them(db):
    class_id = make_class(db)
    meeting, (one, two) = make_sessions(db, class_id, 1)[0], make_people(db, class_id, 2)
    for wrong, kind in ((Presence(two, True, "cousin"), InputError), (Presence(b"x" * 16, True), UserError)):
        with pytest.raises(kind):
            acted(db, lambda s, wrong=wrong: services.record_attendance(s, meeting, [Presence(one, True), wrong], TODAY))
    with pytest.raises(InputError, match="Mark at least one person"):
        acted(db, lambda s: services.record_attendance(s, meeting, [Presence(one, None)], TODAY))
    assert marks(db, meeting) == {one: None, two: None}
    with db.read() as session:
        assert services.session_row(session, meeting).state is None


def test_a_cancelled_meeting_takes_no_attendance(db):
    class_id = make_class(db)
    meeting, people = make_sessions(db, class_id, 1)[0], make_people(db, class_id, 1)
    acted(db, lambda s: services.cancel_session(s, meeting, "Flood"))
    with pytest.raises(UserError, match="was cancelled"):
        attend(db, meeting, people)


def test_the_dead_the_moved_and_who_dropped_out_are_not_expected_afterwards(db):
    class_id = make_class(db)
    first, _, third, *_ = make_sessions(db, class_id, 5)
    stays, dies, moves, leaves = make_people(db, class_id, 4)
    with db.read() as session:
        residents = {one.id: one.resident_id for one in services.participants(session, class_id)}
    acted(db, lambda s: record_death(s, residents[dies], PartialDate(2026, 9, 9), TODAY))
    acted(db, lambda s: record_move_out(s, residents[moves], PartialDate(2026, 9, 9), TODAY))
    acted(db, lambda s: services.drop_out(s, leaves, PartialDate(2026, 9, 9).exact, "work", TODAY))
    assert list(marks(db, first)) == [stays, dies, moves, leaves]
    assert list(marks(db, third)) == [stays]
    with pytest.raises(InputError, match="died on 2026-09-09, before 2026-09-15"):
        attend(db, third, [dies])
    attend(db, third, [stays], [moves])
    assert [line.is_expected for line in grid(db, third)] == [True, False]


def test_a_visitor_is_marked_present_like_everybody(db):
    class_id = make_class(db)
    meeting = make_sessions(db, class_id, 1)[0]
    visitor, _ = acted(db, lambda s: services.enrol(s, class_id, Visitor("Rina", "F"), TODAY, TODAY))
    attend(db, meeting, [visitor])
    (line,) = grid(db, meeting)
    assert (line.name, line.sex, line.is_visitor, line.present) == ("Rina", "F", True, True)
    assert line.age_months(TODAY) is None


def test_a_line_can_be_taken_off_and_written_again(db):
    class_id = make_class(db)
    meeting, (one,) = make_sessions(db, class_id, 1)[0], make_people(db, class_id, 1)
    attend(db, meeting, [one])
    acted(db, lambda s: services.forget_attendance(s, meeting, one))
    assert marks(db, meeting) == {one: None}
    attend(db, meeting, [], [one])
    assert marks(db, meeting) == {one: False}


def test_a_line_is_taken_off_for_both_entries_of_one_person(db):
    class_id = make_class(db)
    meeting, residents = make_sessions(db, class_id, 1)[0], [make_resident(db, name) for name in ("Ani", "Anni")]
    enrolments = [enrol(db, class_id, one) for one in residents]
    attend(db, meeting, enrolments)
    acted(db, lambda s: merge_residents(s, *residents, TODAY))
    (line,) = grid(db, meeting)
    acted(db, lambda s: services.forget_attendance(s, meeting, line.enrolment))
    assert [one.present for one in grid(db, meeting)] == [None]


@pytest.mark.parametrize("what", ["removed", "cancelled"])
def test_a_list_of_a_meeting_that_another_laptop_took_back_completes_nothing(db, what):
    class_id = make_class(db)
    one = enrol(db, class_id, make_resident(db, "Ani"))
    complete(db, class_id, one)
    with db.action(SET_UP) as session:
        meeting = session.get(ClassSession, services.list_sessions(session, class_id)[0].id)
        if what == "removed":
            session.delete(meeting)
        else:
            meeting.state = "cancelled"
    with db.read() as session:
        assert services.completion(session, class_id).rows[0].done.meetings == 3
        ani = services.participants(session, class_id)[0].resident_id
        assert services.attended(session, [ani], ["mothers_class"], FIRST, FIRST) == set()
