"""Complete basic immunization, and that of the second year (domain.md 3.2)."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.schedules.rules.complete import Completed, Completeness, completed_on
from desktop_app.features.schedules.rules.values import Dose
from desktop_app.features.schedules.services.complete import complete_sets
from desktop_app.packs import load_pack, schedule_of_pack

PACK = load_pack("indonesia")
BASIC, SECOND = complete_sets(PACK)
BORN = PartialDate(2025, 1, 5)
LAST_DAY = date(2026, 1, 4)


def doses(given: date, *left_out: str, also: tuple[Dose, ...] = ()) -> list[Dose]:
    """Return all doses of the basic set on one day but some."""
    return [Dose(b"", code, PartialDate.of(given)) for code in BASIC.codes if code not in left_out] + list(also)


def basic(given: list[Dose], on: date, birth: PartialDate = BORN) -> Completed:
    """Return how far a child is with the basic set."""
    return completed_on(schedule_of_pack(PACK), [BASIC], birth, given, on)[0]


@pytest.mark.parametrize(
    ("last_dose", "on", "expected"),
    [
        (date(2025, 10, 5), date(2025, 12, 1), Completeness.IN_TIME),
        (LAST_DAY, LAST_DAY, Completeness.IN_TIME),
        (date(2026, 1, 5), date(2026, 2, 1), Completeness.LATE),  # 12 months: complete, but not by 11 months
        (date(2026, 1, 5), LAST_DAY, Completeness.GROWING),  # not given yet on that day
        (date(2026, 1, 6), date(2026, 1, 5), Completeness.INCOMPLETE),
    ],
)
def test_the_last_dose_says_whether_it_is_complete_in_time(last_dose: date, on: date, expected: Completeness) -> None:
    given = doses(date(2025, 9, 5), "MR1", also=(Dose(b"", "MR1", PartialDate.of(last_dose)),))
    assert basic(given, on).state is expected


def test_what_is_missing_is_told_in_the_order_of_the_set() -> None:
    found = basic(doses(date(2025, 9, 5), "MR1", "OPV4", "HB0"), date(2026, 10, 5))
    assert (found.state, list(found.missing), found.until) == (Completeness.INCOMPLETE, ["HB0", "OPV4", "MR1"], LAST_DAY)


def test_a_combined_vaccine_counts_and_a_refused_dose_does_not() -> None:
    hexa, refused = Dose(b"", "HEXA1", PartialDate(2025, 3, 5)), Dose(b"", "MR1", PartialDate(2025, 10, 5), refused=True)
    found = basic(doses(date(2025, 9, 5), "DPTHB1", "IPV1", "MR1", also=(hexa, refused)), date(2026, 10, 5))
    assert found.missing == ["MR1"]


def test_a_dose_whose_day_nobody_knows_completes_the_set_but_not_surely_in_time() -> None:
    told = Dose(b"", "MR1", PartialDate(), "told")
    assert basic(doses(date(2025, 9, 5), "MR1", also=(told,)), date(2026, 10, 5)).state is Completeness.LATE


def test_without_a_birth_date_there_is_no_last_day() -> None:
    found = basic(doses(date(2025, 9, 5), "MR1"), date(2026, 10, 5), PartialDate())
    assert (found.state, found.until) == (Completeness.GROWING, None)


def test_the_second_year_adds_the_boosters() -> None:
    assert set(SECOND.codes) - set(BASIC.codes) == {"PCV3", "DPTHB4", "MR2"}
    assert (str(BASIC.until), str(SECOND.until)) == ("11m", "23m")
