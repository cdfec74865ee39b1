"""T status from childhood and adult doses. Source: domain.md 3.3."""

from datetime import date, timedelta

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import add_months
from desktop_app.features.mothers.rules.tetanus import NO_DATE, NOT_PROVEN, TOO_SOON, TetanusDose, t_status
from desktop_app.features.mothers.services.pack_tables import tetanus_codes
from desktop_app.packs import load_pack

CODES = tetanus_codes(load_pack("indonesia"))
FIRST = date(2026, 1, 10)
ON = date(2030, 1, 1)


def dose(code, on, is_proven=True):
    given = on if isinstance(on, PartialDate) else PartialDate.of(on)
    return TetanusDose(code, given, is_proven)


def status(*doses, on=ON):
    return t_status(doses, CODES, on)


def test_nothing_on_record_is_t0_and_the_first_dose_is_due_now():
    assert (status().number, status().next_on, status().protected_until) == (0, ON, None)


def test_the_first_dose_protects_nobody_yet():
    one = status(dose("TT1", FIRST))
    assert (one.number, one.protected_until, one.next_on) == (1, None, FIRST + timedelta(28))


@pytest.mark.parametrize(("days", "number"), [(27, 1), (28, 2), (29, 2)])
def test_t2_needs_four_weeks(days, number):
    assert status(dose("TT1", FIRST), dose("TT2", FIRST + timedelta(days))).number == number


SECOND = FIRST + timedelta(28)
THIRD = add_months(SECOND, 6)


@pytest.mark.parametrize(("days", "number"), [(-1, 2), (0, 3), (1, 3)])
def test_t3_needs_six_months(days, number):
    doses = dose("TT1", FIRST), dose("TT2", SECOND), dose("TT3", THIRD + timedelta(days))
    assert status(*doses).number == number


@pytest.mark.parametrize(("days", "number"), [(-1, 3), (0, 4), (1, 4)])
def test_t4_needs_a_year(days, number):
    fourth = add_months(THIRD, 12) + timedelta(days)
    assert status(dose("TT1", FIRST), dose("TT2", SECOND), dose("TT3", THIRD), dose("TT4", fourth)).number == number


@pytest.mark.parametrize(("days", "number"), [(-1, 4), (0, 5), (1, 5)])
def test_t5_needs_another_year(days, number):
    fourth = add_months(THIRD, 12)
    doses = [dose("TT1", FIRST), dose("TT2", SECOND), dose("TT3", THIRD), dose("TT4", fourth)]
    five = status(*doses, dose("TT5", add_months(fourth, 12) + timedelta(days)))
    assert five.number == number and (five.next_on is None) == (number == 5)


@pytest.mark.parametrize(("number", "years"), [(2, 3), (3, 5), (4, 10), (5, 25)])
def test_protection_lasts_longer_with_each_dose(number, years):
    one = status(dose(f"TT{number}", FIRST))
    assert one.protected_until == add_months(FIRST, 12 * years)
    assert one.is_protected(one.protected_until) and not one.is_protected(one.protected_until + timedelta(1))


def test_a_number_that_a_health_worker_gave_is_believed_without_the_doses_before():
    assert status(dose("TT4", FIRST)).number == 4


def test_three_infant_doses_are_the_first_two_of_the_five():
    infant = [dose(f"DPTHB{n}", date(2005, 2 + n, 1)) for n in (1, 2, 3)]
    assert status(*infant[:2]).number == 0
    assert (status(*infant).number, status(*infant).since) == (2, date(2005, 5, 1))


def test_school_doses_bring_a_girl_to_t5():
    childhood = [dose(f"DPTHB{n}", date(2005, 2 + n, 1)) for n in (1, 2, 3)]
    childhood += [dose("DPTHB4", date(2006, 8, 1)), dose("BIAS_DT", date(2012, 11, 1)), dose("BIAS_TD2", date(2013, 11, 1))]
    grown = status(*childhood, on=date(2026, 1, 1))
    assert (grown.number, grown.protected_until) == (5, date(2038, 11, 1))


def test_childhood_and_adult_doses_go_on_in_one_row():
    childhood = [dose(f"DPTHB{n}", date(2005, 2 + n, 1)) for n in (1, 2, 3)]
    assert status(*childhood, dose("TT1", FIRST)).number == 3


def test_a_dose_that_was_only_told_does_not_count_and_says_why():
    one = status(dose("TT1", FIRST), dose("TT2", SECOND, is_proven=False))
    assert one.number == 1 and [line.reason for line in one.doses] == [None, NOT_PROVEN]


def test_a_dose_too_soon_does_not_count_and_the_next_counts_from_the_one_that_did():
    one = status(dose("TT1", FIRST), dose("TT2", FIRST + timedelta(20)), dose("TT2", FIRST + timedelta(30)))
    assert one.number == 2 and [line.reason for line in one.doses] == [None, TOO_SOON, None]


def test_a_dose_without_any_date_does_not_count():
    assert status(dose("TT1", PartialDate())).doses[0].reason == NO_DATE


def test_a_dose_of_which_only_the_year_is_known_counts():
    assert status(dose("TT1", PartialDate(2020)), dose("TT2", PartialDate(2021))).number == 2


def test_what_is_given_later_is_not_known_on_the_day():
    assert status(dose("TT1", FIRST), dose("TT2", SECOND), on=SECOND - timedelta(1)).number == 1


def test_other_vaccines_say_nothing():
    assert status(dose("BCG", FIRST)).doses == ()
