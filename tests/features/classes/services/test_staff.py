"""Who led a meeting stands in the volunteers' duty, so that their attendance by role and their cards know of classes."""

from datetime import timedelta

import pytest

from desktop_app.features.classes import services
from desktop_app.features.classes.rules.entries import FacilitatorEntry
from desktop_app.features.volunteers.services import attendance_by_role, record_presence, staff_of, volunteer_card
from tests.builders.classes import FIRST, attend, enrol, make_class, make_sessions
from tests.builders.volunteers import TODAY, acted, add_person, officer, volunteer

MIDWIFE = "Rina Marlina"


def lead(db, class_id, person, **more):
    who = {"resident_id": person} if isinstance(person, bytes) else {"name": person}
    entry = FacilitatorEntry(**who, **more)
    return acted(db, lambda session: services.add_facilitator(session, class_id, entry))


def staff(db, meeting):
    with db.read() as session:
        return [(str(row.name), row.role, row.task, row.present) for row in staff_of(session, meeting)]


@pytest.fixture
def siti(db):
    return volunteer(db, "Siti")


@pytest.fixture
def meetings(db, siti):
    """Two meetings of a class that a volunteer, the midwife and a guest lead; the guest only until the first of them."""
    class_id = make_class(db, name="Kelas Ibu Melati")
    officer(db, "midwife", MIDWIFE)
    lead(db, class_id, siti)
    lead(db, class_id, MIDWIFE)
    lead(db, class_id, "Pak Guru", until_date=FIRST)
    return make_sessions(db, class_id, 2)


def test_those_who_lead_came_to_a_meeting_that_was_held_each_in_their_role(db, meetings):
    acted(db, lambda session: services.hold_session(session, meetings[0], TODAY))
    assert staff(db, meetings[0]) == [
        ("Pak Guru", "other", "lead", True),
        (MIDWIFE, "health_worker", "lead", True),
        ("Siti", "volunteer", "lead", True),
    ]
    acted(db, lambda session: services.hold_session(session, meetings[1], TODAY))
    assert [name for name, *_ in staff(db, meetings[1])] == [MIDWIFE, "Siti"]


def test_the_attendance_sheet_says_so_too_and_what_was_said_of_somebody_stays(db, meetings, siti):
    with db.read() as session:
        class_id = services.session_row(session, meetings[0]).class_id
    person = enrol(db, class_id, add_person(db, "Ani"))
    event = ("class_session", meetings[0], FIRST, siti, "volunteer", False)
    acted(db, lambda session: record_presence(session, *event, today=TODAY))
    attend(db, meetings[0], [person])
    assert ("Siti", "volunteer", None, False) in staff(db, meetings[0]) and len(staff(db, meetings[0])) == 3


def test_the_volunteers_card_names_the_class_and_columns_by_role_can_count_it(db, meetings, siti):
    acted(db, lambda session: services.hold_session(session, meetings[0], TODAY))
    with db.read() as session:
        (duty,) = volunteer_card(session, siti).duty
        assert (duty.event_kind, duty.note, duty.on_date) == ("class_session", "Kelas Ibu Melati", FIRST)
        assert attendance_by_role(session, FIRST, FIRST).by_role == {}
        assert attendance_by_role(session, FIRST, FIRST, ("class_session",)).by_role["volunteer"] == {siti}


def test_duty_follows_a_meeting_to_its_new_day(db, meetings, siti):
    acted(db, lambda session: services.hold_session(session, meetings[0], TODAY))
    to = FIRST + timedelta(days=1)
    acted(db, lambda session: services.move_session(session, meetings[0], to, "rain", TODAY))
    with db.read() as session:
        assert {row.on_date for row in staff_of(session, meetings[0])} == {to}
        assert len(staff_of(session, meetings[0])) == 3


def test_a_meeting_that_was_not_held_after_all_had_nobody(db, meetings):
    acted(db, lambda session: services.hold_session(session, meetings[0], TODAY))
    acted(db, lambda session: services.reopen_session(session, meetings[0]))
    assert staff(db, meetings[0]) == []
    acted(db, lambda session: services.hold_session(session, meetings[0], TODAY))
    acted(db, lambda session: services.remove_session(session, meetings[0]))
    assert staff(db, meetings[0]) == []
