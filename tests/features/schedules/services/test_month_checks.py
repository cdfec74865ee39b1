"""Which doses of a month are written down half."""

from datetime import date

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.features.schedules import services
from desktop_app.features.schedules.models import ServiceGiven
from desktop_app.features.schedules.services.month_checks import half_written
from tests.builders.health_visits import TODAY, acted, add_person

SEPTEMBER = Month(2026, 9)


def give(db, resident, code, given, where="here", **more):
    acted(db, lambda session: services.give_service(session, resident, code, given, where, TODAY, **more))


def gaps(db):
    with db.read() as session:
        return half_written(session, SEPTEMBER, TODAY)


def test_doses_given_here_need_a_day_and_who_gave_them(db):
    ayu = add_person(db, "Ayu", date(2025, 12, 1))
    give(db, ayu, "OPV1", PartialDate(2026, 9, 7), given_by="Rina")
    assert gaps(db) == []
    give(db, ayu, "OPV2", PartialDate(2026, 9, 7))
    undated = {"given_year": 2026, "given_month": 9, "where_given": "here", "given_by": "Rina"}  # as an import may bring it
    acted(db, lambda session: session.add(ServiceGiven(resident_id=ayu, code="OPV3", **undated)))
    found = gaps(db)
    assert ["who gave it" in str(gap.words) for gap in found] == [False, True]
    assert found[0].arguments == {"resident": ayu, "panel": "schedules.vaccines"}


def test_doses_of_other_places_and_refused_ones_are_left_alone(db):
    ayu = add_person(db, "Ayu", date(2025, 12, 1))
    give(db, ayu, "OPV1", PartialDate(2026, 9), "seen_on_card")
    give(db, ayu, "OPV2", PartialDate(2026, 9, 7), refused=True)
    assert gaps(db) == []
