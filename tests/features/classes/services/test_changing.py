"""Classes, meetings, people and who leads, described anew; refusals leave everything as it was."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.features.classes import services
from desktop_app.features.classes.rules.entries import FacilitatorEntry, SessionEntry, Visitor
from tests.builders.classes import FIRST, SET_UP, make_class, make_people, make_sessions
from tests.builders.residents import make_resident
from tests.conftest import TODAY


def acted(db, work):
    with db.action(SET_UP) as session:
        return work(session)


def leaders(db, class_id, today=TODAY):
    with db.read() as session:
        return services.class_card(session, class_id, today).facilitators


def test_a_class_is_described_anew_and_read_back_as_the_form_takes_it(db):
    class_id = make_class(db)
    with db.read() as session:
        entry = services.class_entry(session, class_id)
    changed = replace(entry, name="Mawar", place="Balai RW", capacity=12, note="Bring the book")
    acted(db, lambda s: services.change_class(s, class_id, changed))
    with db.read() as session:
        assert services.class_entry(session, class_id) == changed
        card = services.class_card(session, class_id, TODAY)
    assert (card.row.name, card.row.place, card.note) == ("Mawar", "Balai RW", "Bring the book")


def test_a_class_that_begins_years_ahead_is_taken_for_a_slip_of_the_year(db):
    with pytest.raises(InputError, match="2062-09-01 is more than two years from now") as refused:
        make_class(db, from_date=date(2062, 9, 1), until_date=None)
    assert refused.value.problems[0].field == "from_date"
    assert make_class(db, from_date=date(2010, 9, 1))


def test_a_removed_class_is_told_so_everywhere(db):
    class_id = make_class(db)
    acted(db, lambda s: services.remove_class(s, class_id))
    with db.read() as session:
        for asked in (services.class_entry, services.list_sessions, services.completion):
            with pytest.raises(UserError, match="not here any more"):
                asked(session, class_id)


def test_a_class_is_not_closed_before_it_began_and_shows_no_next_meeting_then(db):
    class_id = make_class(db)
    make_sessions(db, class_id, 8)
    with pytest.raises(InputError, match="began on 2026-09-01"):
        acted(db, lambda s: services.close_class(s, class_id, date(2026, 8, 1)))
    acted(db, lambda s: services.close_class(s, class_id, TODAY))
    with db.read() as session:
        (row,) = services.list_classes(session, TODAY)
    assert row.is_closed and row.next_session is None


def test_a_resident_and_a_guest_lead_a_class_for_a_time(db):
    class_id, ani = make_class(db), make_resident(db, "Ani")
    acted(db, lambda s: services.add_facilitator(s, class_id, FacilitatorEntry("tutor", ani, until_date=date(2026, 9, 30))))
    guest = acted(db, lambda s: services.add_facilitator(s, class_id, FacilitatorEntry("guest", name="  Bidan  Rina ")))
    assert [(one.name, one.role, one.is_active(TODAY)) for one in leaders(db, class_id)] == [
        ("Ani", "tutor", False),
        ("Bidan Rina", "guest", True),
    ]
    acted(
        db, lambda s: services.change_facilitator(s, guest, FacilitatorEntry("facilitator", name="Bidan Rina", note="Puskesmas"))
    )
    assert (leaders(db, class_id)[1].role, leaders(db, class_id)[1].note) == ("facilitator", "Puskesmas")
    acted(db, lambda s: services.remove_facilitator(s, guest))
    with pytest.raises(UserError, match="does not lead the class any more"):
        acted(db, lambda s: services.change_facilitator(s, guest, FacilitatorEntry(name="Rina")))
    with pytest.raises(InputError, match="Choose a resident, or write the name of a guest"):
        acted(db, lambda s: services.add_facilitator(s, class_id, FacilitatorEntry()))
    with pytest.raises(UserError, match="not in the residents' list any more"):
        acted(db, lambda s: services.add_facilitator(s, class_id, FacilitatorEntry(resident_id=b"x" * 16)))


def test_a_meeting_has_times_place_and_topic_of_its_own(db):
    class_id = make_class(db, place="Balai RW")
    meeting = make_sessions(db, class_id, 1)[0]
    acted(db, lambda s: services.describe_session(s, meeting, SessionEntry(540, 660, "", "Nutrition", "Bring rice")))
    with db.read() as session:
        row = services.session_row(session, meeting)
    assert (row.starts_at, row.ends_at, row.place, row.topic, row.note) == (540, 660, "Balai RW", "Nutrition", "Bring rice")
    with pytest.raises(InputError, match="The end must be later"):
        acted(db, lambda s: services.describe_session(s, meeting, SessionEntry(660, 540)))


def test_a_meeting_is_held_opened_again_and_removed(db):
    class_id = make_class(db)
    meeting = make_sessions(db, class_id, 1)[0]
    acted(db, lambda s: services.hold_session(s, meeting, TODAY))
    with db.read() as session:
        assert services.session_row(session, meeting).state == "held"
    acted(db, lambda s: services.reopen_session(s, meeting))
    acted(db, lambda s: services.remove_session(s, meeting))
    with db.read() as session, pytest.raises(UserError, match="meeting is not here any more"):
        services.session_row(session, meeting)
    assert make_sessions(db, class_id, 1) == [meeting]


def test_a_held_meeting_is_not_moved_into_the_future(db):
    class_id = make_class(db)
    meeting = make_sessions(db, class_id, 1)[0]
    acted(db, lambda s: services.hold_session(s, meeting, TODAY))
    with pytest.raises(InputError, match="is in the future"):
        acted(db, lambda s: services.move_session(s, meeting, date(2026, 10, 6), "typed wrong", TODAY))


def test_a_visitor_is_described_anew(db):
    class_id = make_class(db)
    visitor, _ = acted(db, lambda s: services.enrol(s, class_id, Visitor("Rina"), FIRST, TODAY))
    acted(db, lambda s: services.change_visitor(s, visitor, Visitor("Rina Wati", "F", "Sumberejo")))
    with pytest.raises(InputError, match="Write a name"):
        acted(db, lambda s: services.change_visitor(s, visitor, Visitor(" ")))
    with db.read() as session:
        (found,) = services.participants(session, class_id)
    assert (found.visitor_name, found.visitor_sex, found.visitor_address) == ("Rina Wati", "F", "Sumberejo")


def test_who_was_taken_out_of_a_class_is_not_marked_or_tested_any_more(db):
    class_id = make_class(db)
    (one,) = make_people(db, class_id, 1)
    acted(db, lambda s: services.remove_enrolment(s, one))
    with pytest.raises(UserError, match="not in the class any more"):
        acted(db, lambda s: services.record_score(s, one, "pre", 1, 10, FIRST, TODAY))
    with pytest.raises(UserError, match="not in the class any more"):
        acted(db, lambda s: services.drop_out(s, one, TODAY, "ill", TODAY))
