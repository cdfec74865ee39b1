"""Sex, birth date and position."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.health_visits.rules.doubts import (
    Subject,
    Taken,
    birth_doubts,
    flagged_indices,
    position_doubts,
    sex_doubts,
    sex_in_number,
)

BORN = date(2025, 8, 1)
ON = date(2026, 10, 5)


def one(on=ON, **values):
    return Taken(b"m", b"v", on, (on - BORN).days, 14, **values)


@pytest.mark.parametrize(
    ("number", "born", "sex"),
    [
        ("3201010108250001", BORN, "M"),
        ("3201014108250001", BORN, "F"),  # 40 is added to the day for women
        ("3201014208250001", BORN, None),  # another day: another person's number, or another country's
        ("3201014108250001", None, None),
        ("32010141082500", BORN, None),
        ("32010141o8250001", BORN, None),
        ("", BORN, None),
    ],
)
def test_a_national_number_tells_the_sex_if_it_holds_the_birth_date(number, born, sex):
    assert sex_in_number(number, PartialDate.of(born) if born else PartialDate()) == sex


@pytest.mark.parametrize(
    ("sex", "number", "words"),
    [
        ("F", "", None),
        ("F", "3201014108250001", None),
        ("M", "3201014108250001", "Recorded as a boy, but the national number says girl."),
        ("F", "3201010108250001", "Recorded as a girl, but the national number says boy."),
        (None, "", "Girl or boy is not recorded. Without it growth cannot be judged."),
    ],
)
def test_sex_is_doubted_if_it_is_missing_or_the_number_says_otherwise(sex, number, words):
    subject = Subject(b"r", "Ayu", sex, PartialDate.of(BORN), national_number=number, taken=(one(),))
    assert [str(doubt.words) for doubt in sex_doubts(subject)] == ([words] if words else [])


@pytest.mark.parametrize(("visits", "doubts"), [(1, 0), (2, 1)])
def test_values_that_only_fit_the_other_sex_at_two_visits_doubt_the_sex(visits, doubts):
    measured = one(head_mm=528)  # z of a girl 5.37, of a boy 4.75
    assert flagged_indices(measured, "F") == {"head"} and not flagged_indices(measured, "M")
    flagged = Taken(**{**{name: getattr(measured, name) for name in Taken.__slots__}, "flagged": frozenset({"head"})})
    subject = Subject(b"r", "Ayu", "F", PartialDate.of(BORN), taken=(flagged,) * visits)
    assert len(sex_doubts(subject)) == doubts


@pytest.mark.parametrize(
    ("birth", "is_estimated", "words"),
    [
        (PartialDate(2025, 8, 1), False, None),
        (PartialDate(2025, 8, 1), True, "The birth date is estimated. Ask for a document."),
        (PartialDate(2025, 8), False, "The day of birth is not known. Ask for a document."),
        (PartialDate(), False, "The birth date is not known. Ask the family."),
    ],
)
def test_a_birth_date_that_nobody_knows_exactly_is_doubted(birth, is_estimated, words):
    subject = Subject(b"r", "Ayu", "F", birth, is_estimated, taken=(one(),))
    assert [str(doubt.words) for doubt in birth_doubts(subject)] == ([words] if words else [])


@pytest.mark.parametrize(
    ("months", "position", "count"),
    [(8, "standing", 1), (23, "standing", 1), (23, "lying", 0), (24, "lying", 1), (24, "standing", 0), (30, None, 0)],
)
def test_a_position_that_does_not_fit_the_age_is_doubted(months, position, count):
    taken = Taken(b"m", b"v", ON, None, months, length_height_mm=800, position=position)
    subject = Subject(b"r", "Ayu", "F", PartialDate.of(BORN), taken=(taken,))
    assert len(position_doubts(subject)) == count
