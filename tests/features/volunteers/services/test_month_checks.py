"""What is not written down of those who helped, and of those who sign."""

from datetime import date

from desktop_app.core.period import Month
from desktop_app.db.settings import put_setting
from desktop_app.features.volunteers.services.month_checks import officers_of_month, presence_of_month
from tests.builders.volunteers import acted, came, officer, plan, volunteer

SEPTEMBER, HELD, TODAY = Month(2026, 9), date(2026, 9, 7), date(2026, 10, 5)


def gaps(db, find, month=SEPTEMBER):
    with db.read() as session:
        return find(session, month, TODAY)


def test_helpers_who_were_planned_and_of_whom_nothing_is_said_are_counted_by_day(db):
    siti, ani = volunteer(db, "Siti"), volunteer(db, "Ani")
    for person in (siti, ani):
        plan(db, HELD, person)
    [gap] = gaps(db, presence_of_month)
    assert str(gap.words).startswith("2 helpers")
    assert gap.arguments == {"day": HELD}
    came(db, HELD, siti)
    came(db, HELD, ani, present=False)
    assert gaps(db, presence_of_month) == []


def test_an_office_that_signs_and_that_nobody_holds_is_named(db):
    assert len(gaps(db, officers_of_month)) == 3
    officer(db, "head_of_post", volunteer(db, "Siti"))
    officer(db, "midwife", "Rina", date(2024, 1, 1), date(2026, 9, 15))
    acted(db, lambda session: put_setting(session, "officer.volunteer", "Ani"))
    [gap] = gaps(db, officers_of_month)
    assert "Village midwife" in str(gap.words)
    assert gap.arguments == {"mode": "officers"}
