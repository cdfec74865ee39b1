"""Which terms can be true. Source: issue 4 (rejoining, overlapping terms, an end before the start), domain.md 16.5 number 27."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.volunteers.rules.terms import (
    Lifetime,
    OfficerEntry,
    Span,
    TermEntry,
    check_officer,
    check_term,
    overlap,
)

TODAY = date(2026, 10, 5)
SITI = Lifetime("Siti", PartialDate(1990, 3, 4))
LATE = Lifetime("Siti", PartialDate(1990), PartialDate(2026, 5))
JAN, JUN, DEC = date(2025, 1, 1), date(2025, 6, 30), date(2025, 12, 31)
SERVED = Span(b"1", "Siti", JAN, JUN)
SERVES = Span(b"2", "Siti", JAN, None)


def term(start, end=None, role="volunteer", resident=b"r"):
    return TermEntry(resident, role, start, end)


@pytest.mark.parametrize(
    ("entry", "person", "others", "field", "said"),
    [
        (term(JAN), SITI, [], None, ""),
        (term(JAN, JAN), SITI, [], None, ""),
        (term(None), SITI, [], "from_date", "Write the day on which the term begins"),
        (term(JUN, JAN), SITI, [], "until_date", "ends on 2025-01-01, before it begins on 2025-06-30"),
        (term(date(2027, 10, 6)), SITI, [], None, ""),
        (term(date(2028, 1, 1)), SITI, [], "from_date", "more than a year ahead"),
        (term(JAN, date(2036, 10, 1)), SITI, [], None, ""),
        (term(JAN, date(2206, 1, 1)), SITI, [], "until_date", "more than ten years ahead"),
        (term(date(1989, 1, 1)), SITI, [], "from_date", "was born on 1990-03-04, after 1989-01-01"),
        (term(JAN, role="king"), SITI, [], "role", "Choose the role"),
        (term(JAN, resident=None), None, [], "resident", "Choose the person"),
        (term(date(2025, 7, 1)), SITI, [SERVED], None, ""),
        (term(JUN), SITI, [SERVED], "from_date", "Siti served from 2025-01-01 to 2025-06-30 already"),
        (term(DEC), SITI, [SERVES], "from_date", "Siti serves since 2025-01-01 already. End that term first"),
        (term(date(2024, 1, 1), date(2024, 12, 31)), SITI, [SERVES], None, ""),
        (term(date(2024, 1, 1)), SITI, [SERVED], "from_date", "The two terms may not overlap"),
        (term(JAN), LATE, [], None, ""),
        (term(JAN, date(2026, 5, 31)), LATE, [], None, ""),
        (term(JAN, date(2026, 6, 1)), LATE, [], "until_date", "Siti died on 2026-05"),
        (term(date(2026, 6, 1)), LATE, [], "from_date", "Siti died on 2026-05"),
    ],
)
def test_a_term_that_cannot_be_is_refused_in_a_sentence(entry, person, others, field, said):
    problems = check_term(entry, person, others, TODAY)
    assert [problem.field for problem in problems] == ([field] if field else [])
    assert not problems or said in str(problems[0].text)


@pytest.mark.parametrize(
    ("entry", "others", "field", "said"),
    [
        (OfficerEntry("midwife", "Rina", JAN), [], None, ""),
        (OfficerEntry("midwife", "  ", JAN), [], "holder", "Choose a resident or write the name"),
        (OfficerEntry("midwife", None, JAN), [], "holder", "Choose a resident or write the name"),
        (OfficerEntry("king", "Rina", JAN), [], "office", "Choose the office"),
        (OfficerEntry("midwife", "Rina", JUN, JAN), [], "until_date", "ends on 2025-01-01, before"),
        (OfficerEntry("midwife", "Rina", DEC), [SERVES], "from_date", "Siti holds this office since 2025-01-01"),
        (OfficerEntry("midwife", "Rina", JUN, DEC), [SERVED], "from_date", "held this office from 2025-01-01 to 2025-06-30"),
    ],
)
def test_an_office_is_held_by_one_person_at_a_time(entry, others, field, said):
    problems = check_officer(entry, None, others, TODAY)
    assert [problem.field for problem in problems] == ([field] if field else [])
    assert not problems or said in str(problems[0].text)


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ((JAN, JUN), (JUN, DEC), True),
        ((JAN, date(2025, 6, 29)), (JUN, DEC), False),
        ((JAN, None), (DEC, None), True),
        ((DEC, None), (JAN, JUN), False),
    ],
)
def test_spans_include_both_their_ends(one, other, shared):
    assert overlap(one, other) is overlap(other, one) is shared
