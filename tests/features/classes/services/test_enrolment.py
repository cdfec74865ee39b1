"""Who takes part: full classes, the waiting list, leaving and coming back."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.features.classes import services
from desktop_app.features.classes.rules.entries import Visitor
from desktop_app.residents.services import merge_residents, record_death
from tests.builders.classes import FIRST, SET_UP, attend, enrol, make_class, make_people, make_sessions
from tests.builders.residents import make_resident
from tests.conftest import TODAY


def acted(db, work):
    with db.action(SET_UP) as session:
        return work(session)


def states(db, class_id):
    with db.read() as session:
        return {one.id: one.state for one in services.participants(session, class_id)}


def test_a_full_class_puts_people_on_the_waiting_list_and_promotes_who_waited_longest(db):
    class_id = make_class(db, capacity=2)
    one, two, three, four = make_people(db, class_id, 4)
    assert list(states(db, class_id).values()) == ["enrolled", "enrolled", "waiting", "waiting"]
    acted(db, lambda s: services.drop_out(s, one, TODAY, "moved", TODAY))
    assert acted(db, lambda s: services.promote_waiting(s, class_id)) == [three]
    assert states(db, class_id) == {one: "dropped_out", two: "enrolled", three: "enrolled", four: "waiting"}


def test_nobody_overtakes_those_who_wait(db):
    class_id = make_class(db, capacity=1)
    one, two = make_people(db, class_id, 2)
    acted(db, lambda s: services.drop_out(s, one, TODAY, "ill", TODAY))
    new = enrol(db, class_id, make_resident(db, "Newcomer"))
    assert states(db, class_id)[new] == "waiting"
    assert acted(db, lambda s: services.promote_waiting(s, class_id)) == [two]


def test_who_drops_out_says_why_and_can_come_back(db):
    class_id = make_class(db)
    (one,) = make_people(db, class_id, 1)
    with pytest.raises(InputError, match="Write why"):
        acted(db, lambda s: services.drop_out(s, one, TODAY, " ", TODAY))
    with pytest.raises(InputError, match="before the day of enrolment"):
        acted(db, lambda s: services.drop_out(s, one, date(2026, 8, 1), "ill", TODAY))
    acted(db, lambda s: services.drop_out(s, one, date(2026, 9, 20), "ill", TODAY))
    assert states(db, class_id) == {one: "dropped_out"}
    assert acted(db, lambda s: services.come_back(s, one, TODAY, TODAY)) == "enrolled"
    with db.read() as session:
        (back,) = services.participants(session, class_id)
    assert (back.enrolled_on, back.ended_on, back.reason) == (FIRST, None, "")


def test_who_comes_back_to_a_full_class_waits_behind_the_others(db):
    class_id = make_class(db, capacity=1)
    one, two, three = make_people(db, class_id, 3)
    acted(db, lambda s: services.drop_out(s, one, TODAY, "ill", TODAY))
    acted(db, lambda s: services.promote_waiting(s, class_id))
    assert acted(db, lambda s: services.come_back(s, one, TODAY, TODAY)) == "waiting"
    acted(db, lambda s: services.drop_out(s, two, TODAY, "ill", TODAY))
    assert acted(db, lambda s: services.promote_waiting(s, class_id)) == [three]


def test_enrolling_again_who_dropped_out_goes_on_with_the_same_row(db):
    class_id, resident = make_class(db), make_resident(db, "Ani")
    one = enrol(db, class_id, resident)
    acted(db, lambda s: services.drop_out(s, one, TODAY, "ill", TODAY))
    assert acted(db, lambda s: services.enrol(s, class_id, resident, TODAY, TODAY)) == (one, "enrolled")


def test_nobody_is_enrolled_twice(db):
    class_id, resident = make_class(db), make_resident(db, "Ani")
    enrol(db, class_id, resident)
    with pytest.raises(UserError, match="Ani is in this class already"):
        enrol(db, class_id, resident)


def test_a_visitor_from_outside_takes_part_with_a_name_only(db):
    class_id = make_class(db)
    with pytest.raises(InputError, match="Write a name"):
        acted(db, lambda s: services.enrol(s, class_id, Visitor("  "), TODAY, TODAY))
    one, state = acted(db, lambda s: services.enrol(s, class_id, Visitor("Bu  Rina", "F", "Desa Sebelah"), TODAY, TODAY))
    with db.read() as session:
        (visitor,) = services.participants(session, class_id)
    assert state == "enrolled" and visitor.id == one
    assert (visitor.visitor_name, visitor.visitor_address, visitor.is_visitor) == ("Bu Rina", "Desa Sebelah", True)


def test_the_dead_are_not_enrolled_and_leave_their_place_free(db):
    class_id, resident = make_class(db, capacity=1), make_resident(db, "Ani")
    enrol(db, class_id, resident)
    acted(db, lambda s: record_death(s, resident, PartialDate(2026, 9, 15), TODAY))
    assert list(states(db, class_id).values()) == ["enrolled"]
    with db.read() as session:
        assert services.list_classes(session, TODAY)[0].enrolled == 0
    other = enrol(db, class_id, make_resident(db, "Budi"))
    assert states(db, class_id)[other] == "enrolled"
    with pytest.raises(InputError, match="Ani died on 2026-09-15"):
        acted(db, lambda s: services.enrol(s, make_class_in(s), resident, TODAY, TODAY))


def make_class_in(session):
    from tests.builders.classes import MOTHERS

    return services.start_class(session, MOTHERS, TODAY)


def test_nobody_enrols_after_the_last_day_or_in_the_future_but_before_the_first_day_people_may(db):
    class_id = make_class(db, from_date=date(2026, 10, 20))
    assert enrol(db, class_id, make_resident(db, "Early"), TODAY)
    over = make_class(db, until_date=date(2026, 9, 30))
    with pytest.raises(InputError, match="after the last day of the class"):
        enrol(db, over, make_resident(db, "Late"), TODAY)
    with pytest.raises(InputError, match="in the future"):
        enrol(db, class_id, make_resident(db, "Soon"), date(2026, 10, 6))


def test_two_entries_of_one_person_are_one_person_in_the_class(db):
    class_id = make_class(db)
    meetings = make_sessions(db, class_id, 2)
    first, second = make_resident(db, "Ani"), make_resident(db, "Anni")
    one, two = enrol(db, class_id, first), enrol(db, class_id, second)
    attend(db, meetings[0], [one], [two])
    attend(db, meetings[1], [two])
    acted(db, lambda s: merge_residents(s, second, first, TODAY))
    with db.read() as session:
        (person,) = services.participants(session, class_id)
        grid = [services.attendance_grid(session, meeting) for meeting in meetings]
        done = services.completion(session, class_id).rows[0].done
        row = services.list_classes(session, TODAY)[0]
        counts = [(one.present, one.absent) for one in services.list_sessions(session, class_id)]
    assert counts == [(1, 0), (1, 0)]
    assert set(person.every_id) == {one, two} and row.enrolled == 1
    assert [[line.present for line in lines] for lines in grid] == [[True], [True]]
    assert done.meetings == 2


def test_a_person_enrolled_by_mistake_is_taken_out_unless_something_hangs_on_it(db):
    class_id = make_class(db)
    one, two = make_people(db, class_id, 2)
    attend(db, make_sessions(db, class_id, 1)[0], [one])
    acted(db, lambda s: services.remove_enrolment(s, two))
    with pytest.raises(UserError, match="Let the person drop out"):
        acted(db, lambda s: services.remove_enrolment(s, one))
    assert list(states(db, class_id)) == [one]


def test_a_place_out_of_turn_is_given_only_where_one_is_free(db):
    class_id = make_class(db, capacity=1)
    one, _two, three = make_people(db, class_id, 3)
    with pytest.raises(UserError, match="all are taken"):
        acted(db, lambda s: services.give_place(s, three))
    acted(db, lambda s: services.drop_out(s, one, TODAY, "ill", TODAY))
    acted(db, lambda s: services.give_place(s, three))
    assert states(db, class_id)[three] == "enrolled"


def test_who_died_on_the_waiting_list_keeps_nobody_from_a_free_place(db):
    class_id = make_class(db, capacity=1)
    one, _ = make_people(db, class_id, 2)
    with db.action(SET_UP) as session:
        _, waiting = services.participants(session, class_id)
        record_death(session, waiting.resident_id, PartialDate(2026, 9, 20), TODAY)
        services.drop_out(session, one, TODAY, "ill", TODAY)
    new = enrol(db, class_id, make_resident(db, "Newcomer"))
    assert states(db, class_id)[new] == "enrolled"


def test_an_earlier_time_in_the_class_under_a_merged_entry_is_no_place_in_the_line(db):
    class_id = make_class(db, capacity=1)
    old, new = make_resident(db, "Ani"), make_resident(db, "Anni")
    left = enrol(db, class_id, old, FIRST)
    acted(db, lambda s: services.drop_out(s, left, date(2026, 9, 2), "ill", TODAY))
    enrol(db, class_id, make_resident(db, "Budi"), date(2026, 9, 3))
    waits = enrol(db, class_id, make_resident(db, "Citra"), date(2026, 9, 4))
    enrol(db, class_id, new, date(2026, 9, 5))
    acted(db, lambda s: merge_residents(s, old, new, TODAY))
    with db.read() as session:
        line = [one for one in services.participants(session, class_id) if one.state == "waiting"]
    assert [one.id == waits for one in line] == [True, False]
