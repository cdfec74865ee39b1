"""The staff book of a month."""

from datetime import date

from desktop_app.core.period import Month
from desktop_app.db.database import post_of
from desktop_app.features.volunteers.registers import STAFF_DAYS
from desktop_app.features.volunteers.rules.natural_ids import open_day_id
from desktop_app.features.volunteers.services import record_presence
from tests.builders.volunteers import TODAY, acted, volunteer


def came(db, who, role, day, is_present=True):
    def work(session):
        event = ("open_day", open_day_id(post_of(session), day), day)
        record_presence(session, *event, who, role, is_present, today=TODAY)

    acted(db, work)


def test_who_worked_stands_by_day_volunteers_first_and_guests_too(db):
    sri = volunteer(db, "Sri")
    came(db, "Rina", "health_worker", date(2026, 10, 3))
    came(db, sri, "volunteer", date(2026, 10, 3))
    came(db, sri, "volunteer", date(2026, 9, 5))
    with db.read() as session:
        rows = STAFF_DAYS.rows(session, Month(2026, 10))
    assert [(str(row.name), STAFF_DAYS.person(row)) for row in rows] == [("Sri", sri), ("Rina", None)]


def test_who_did_not_come_does_not_sign(db):
    sri = volunteer(db, "Sri")
    came(db, sri, "volunteer", date(2026, 10, 3), is_present=False)
    with db.read() as session:
        assert list(STAFF_DAYS.rows(session, Month(2026, 10))) == []
