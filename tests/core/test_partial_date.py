"""Birth dates of which only a part is known."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate


@pytest.mark.parametrize(
    ("known", "earliest", "middle", "latest", "iso"),
    [
        (PartialDate(2024, 5, 17), date(2024, 5, 17), date(2024, 5, 17), date(2024, 5, 17), "2024-05-17"),
        (PartialDate(2024, 2), date(2024, 2, 1), date(2024, 2, 15), date(2024, 2, 29), "2024-02"),
        (PartialDate(2024), date(2024, 1, 1), date(2024, 7, 1), date(2024, 12, 31), "2024"),
        (PartialDate(), None, None, None, ""),
    ],
)
def test_a_date_spans_what_it_may_have_been(known, earliest, middle, latest, iso):
    assert (known.earliest, known.middle, known.latest, str(known)) == (earliest, middle, latest, iso)
    assert known.exact == (earliest if known.day else None)
    assert known.is_known == bool(iso)


@pytest.mark.parametrize(
    "parts", [(2024, 2, 30), (2023, 2, 29), (2024, 13), (2024, None, 5), (None, 5), (None, None, 5), (1850,), (2024, 0)]
)
def test_impossible_parts_are_refused(parts):
    with pytest.raises(ValueError):
        PartialDate(*parts)


def test_age_is_reckoned_from_the_middle_of_what_is_known():
    assert PartialDate(2024, 5, 17).age_months(date(2024, 6, 16)) == 0
    assert PartialDate(2024).age_months(date(2025, 7, 1)) == 12
    assert PartialDate().age_months(date(2025, 7, 1)) is None
