"""What is not written down of the visits at home of a month."""

from datetime import date

from desktop_app.core.period import Month
from desktop_app.features.home_care import services
from desktop_app.features.home_care.services import FollowUpEntry
from desktop_app.features.home_care.services.month_checks import follow_ups_of_month, visits_of_month
from tests.conftest import TODAY
from tests.features.home_care.village import acted, settle

SEPTEMBER, MONDAY = Month(2026, 9), date(2026, 9, 7)


def gaps(db, find, month=SEPTEMBER):
    with db.read() as session:
        return find(session, month, TODAY)


def test_a_week_with_planned_visits_that_nobody_wrote_down_opens_that_week(db):
    settle(db)
    assert acted(db, lambda session: services.plan_week(session, MONDAY, MONDAY)) > 0
    [gap] = gaps(db, visits_of_month)
    assert gap.arguments == {"mode": "week", "week": MONDAY}
    assert gaps(db, visits_of_month, Month(2026, 10)) == []


def test_what_was_to_be_looked_at_again_by_the_end_of_the_month_is_named(db):
    ayu = settle(db).people["Bayu"]
    entry = FollowUpEntry("Fever", MONDAY, date(2026, 9, 14), ayu)
    key = acted(db, lambda session: services.add_follow_up(session, entry))
    [gap] = gaps(db, follow_ups_of_month)
    assert gap.resident == ayu
    assert gaps(db, follow_ups_of_month, Month(2026, 8)) == []
    acted(db, lambda session: services.finish_follow_up(session, key, TODAY, TODAY, "Well"))
    assert gaps(db, follow_ups_of_month) == []
