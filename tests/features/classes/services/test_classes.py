"""Classes through their services, in a real database."""

from datetime import date

from desktop_app.features.classes import services
from tests.builders.classes import FIRST, attend, make_class, make_people, make_sessions
from tests.conftest import TODAY


def test_a_class_stands_in_the_list_with_its_people_and_meetings(db):
    class_id = make_class(db)
    meetings = make_sessions(db, class_id, 8)
    people = make_people(db, class_id, 12)
    attend(db, meetings[0], people[:9], people[9:10])
    with db.read() as session:
        (row,) = services.list_classes(session, TODAY)
        card = services.class_card(session, class_id, TODAY)
        first = services.list_sessions(session, class_id)[0]
    assert (row.enrolled, row.waiting, row.capacity, row.is_full) == (10, 2, 10, True)
    assert (row.next_session, row.held, row.overdue, row.planned) == (date(2026, 10, 6), 1, 4, 3)
    assert card.row == row and card.needs.meetings == 4
    assert (first.held_on, first.present, first.absent, first.state) == (FIRST, 9, 1, "held")
