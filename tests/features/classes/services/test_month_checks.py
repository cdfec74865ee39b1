"""What is not written down of the meetings of a month."""

from datetime import date

from desktop_app.core.period import Month
from desktop_app.features.classes import services
from desktop_app.features.classes.services.month_checks import meetings_of_month
from tests.builders.classes import SET_UP, attend, make_class, make_people, make_sessions
from tests.conftest import TODAY

SEPTEMBER = Month(2026, 9)


def gaps(db, today=TODAY):
    with db.read() as session:
        return meetings_of_month(session, SEPTEMBER, today)


def test_a_meeting_without_attendance_opens_its_list_of_people(db):
    class_id = make_class(db)
    first, second, third = make_sessions(db, class_id, 3)
    people = make_people(db, class_id, 2)
    assert [gap.arguments["session"] for gap in gaps(db)] == [first, second, third]
    attend(db, first, people)
    with db.action(SET_UP) as session:
        services.cancel_session(session, second, "Rain")
    [gap] = gaps(db)
    assert gap.arguments == {"session": third}
    assert "Melati" in str(gap.words)


def test_a_meeting_that_has_not_come_is_not_asked_about(db):
    make_sessions(db, make_class(db), 3)
    assert len(gaps(db, date(2026, 9, 9))) == 2
