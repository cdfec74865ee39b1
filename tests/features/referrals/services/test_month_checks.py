"""Which referrals of a month nobody knows the result of."""

from datetime import date

from desktop_app.core.period import Month
from desktop_app.features.referrals import services
from desktop_app.features.referrals.rules.referring import ReplyEntry
from desktop_app.features.referrals.services.month_checks import without_reply
from tests.builders.health_visits import TODAY, acted, add_person

SENT = date(2026, 9, 7)


def gaps(db, month):
    with db.read() as session:
        return without_reply(session, month, TODAY)


def test_a_referral_without_a_result_opens_until_the_result_is_written(db):
    ayu = add_person(db, "Ayu", date(2025, 12, 1))
    key = acted(db, lambda s: services.refer(s, ayu, SENT, ("thin",), "health_centre", "", "Siti", "", TODAY, ""))
    [gap] = gaps(db, Month(2026, 9))
    assert (gap.page, gap.arguments, gap.resident) == ("referrals", {"referral": key}, ayu)
    assert gaps(db, Month(2026, 8)) == []
    acted(db, lambda s: services.reply(s, key, ReplyEntry(went=True, replied_on=TODAY, reply="Better"), TODAY))
    assert gaps(db, Month(2026, 9)) == []
