"""The immunisation card of one person: every place of it, what counts there, and what stands beside the schedule."""

from datetime import date

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.schedule import Status
from desktop_app.features.schedules import services
from desktop_app.residents.services import merge_residents, record_death
from tests.builders.health_visits import acted
from tests.features.schedules.services.village import TODAY, child, follow, give

BORN = date(2026, 5, 20)


@pytest.fixture
def ayu(db):
    follow(db)
    return child(db, "Ayu", BORN)


def card(db, resident, on=TODAY):
    with db.read() as session:
        return services.whole_card(session, resident, on)


def dose(shown, code, month=None):
    return next(one for one in shown.doses if (one.code, one.campaign_month) == (code, month))


def test_series_stand_in_the_order_of_the_pack_with_their_doses(db, ayu):
    shown = card(db, ayu)
    titles = [str(series.title) for series in shown.series]
    assert titles[:5] == ["HB0", "BCG", "Polio", "DPT/HB", "Injected polio"]
    assert [one.code for one in shown.series[2].doses] == ["OPV1", "OPV2", "OPV3", "OPV4"]


def test_what_may_be_given_begins_with_the_most_urgent_and_the_next_day_is_the_first(db, ayu):
    shown = card(db, ayu)
    statuses = [one.status for one in shown.now()]
    assert statuses == sorted(statuses, key=[Status.OVERDUE, Status.DUE, Status.STILL_ALLOWED, Status.CATCH_UP].index)
    day, coming = shown.next()
    assert day > TODAY and all(one.status in (Status.NOT_YET, Status.BLOCKED) for one in coming)


def test_a_refusal_stands_at_its_dose_and_a_second_recording_beside_the_first(db, ayu):
    give(db, ayu, "BCG", date(2026, 6, 1), refused=True)
    give(db, ayu, "OPV1", date(2026, 6, 1))
    give(db, ayu, "OPV1", date(2026, 7, 1))
    shown = card(db, ayu)
    assert dose(shown, "BCG").was_refused and dose(shown, "BCG").received is None
    assert [one.given.exact for one in dose(shown, "OPV1").given] == [date(2026, 6, 1), date(2026, 7, 1)]


def test_a_refusal_after_which_it_was_given_is_no_refusal_any_more(db, ayu):
    give(db, ayu, "BCG", date(2026, 6, 1), refused=True)
    give(db, ayu, "BCG", date(2026, 7, 1))
    found = dose(card(db, ayu), "BCG")
    assert not found.was_refused and found.received.given.exact == date(2026, 7, 1)


def test_areas_and_sexes_that_are_not_the_persons_leave_no_empty_series(db, ayu):
    boy = child(db, "Budi", BORN, sex="M")
    assert not any("Japanese" in str(one.title) or "HPV" in str(one.title) for one in card(db, boy).doses)
    assert any(one.code.startswith("BIAS_HPV") or "HPV" in str(one.title) for one in card(db, ayu).doses)


def test_a_capsule_stands_at_the_month_of_its_campaign(db, ayu):
    dewi = child(db, "Dewi", date(2024, 10, 1))
    give(db, dewi, "VITA_RED", date(2026, 2, 14))
    give(db, dewi, "VITA_RED", date(2026, 8, 3), refused=True)
    shown = card(db, dewi)
    assert dose(shown, "VITA_RED", Month(2026, 2)).status is Status.GIVEN
    august = dose(shown, "VITA_RED", Month(2026, 8))
    assert august.was_refused and str(august.status_word) == "not given"


def test_each_recording_stands_on_the_card_once_at_least(db, ayu):
    for code, on in (("OPV1", date(2026, 6, 1)), ("ORS", date(2026, 7, 1)), ("VITA_RED", date(2026, 7, 7)), ("XYZ", BORN)):
        give(db, ayu, code, on)
    shown = card(db, ayu)
    assert {one.code for place in shown.doses for one in place.given} == {"OPV1", "ORS", "VITA_RED", "XYZ"}
    assert str(dose(shown, "XYZ").title) == "XYZ"


def test_two_entries_of_one_person_have_one_card(db, ayu):
    twice = child(db, "Ayu L.", BORN)
    give(db, twice, "BCG", date(2026, 6, 1))
    acted(db, lambda session: merge_residents(session, ayu, twice, TODAY))
    assert dose(card(db, twice), "BCG").received.given.exact == date(2026, 6, 1)
    assert card(db, twice).person.id == card(db, ayu).person.id


def test_what_nobody_confirmed_is_listed_once(db, ayu):
    follow(db, "generic")
    give(db, ayu, "HEXA1", date(2026, 7, 15))
    give(db, ayu, "BCG", date(2026, 6, 1), refused=True)
    assert [one.code for _, one in card(db, ayu).unconfirmed()] == ["HEXA1"]


def test_without_a_birth_date_what_is_recorded_is_shown_and_nothing_is_due(db, ayu):
    nobody = child(db, "Nobody knows", PartialDate())
    give(db, nobody, "BCG", date(2026, 6, 1))
    shown = card(db, nobody)
    assert shown.now() == [] and dose(shown, "BCG").received is not None


def test_somebody_who_is_not_there_is_refused_in_words(db, ayu):
    with pytest.raises(UserError):
        card(db, b"0" * 16)


def test_nothing_is_asked_for_of_a_child_that_died(db, ayu):
    assert card(db, ayu).now() and card(db, ayu).next() and card(db, ayu).completed
    acted(db, lambda session: record_death(session, ayu, PartialDate(2026, 9, 30), TODAY))
    shown = card(db, ayu)
    assert (shown.now(), shown.next(), shown.completed) == ([], None, [])
