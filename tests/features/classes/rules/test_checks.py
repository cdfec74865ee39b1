"""What is refused, at which field, in which words."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.classes.rules.checks import (
    check_class,
    check_facilitator,
    check_in_term,
    check_kind,
    check_person_on,
    check_score,
)
from desktop_app.features.classes.rules.entries import ClassEntry, FacilitatorEntry, KindEntry, Needs

TODAY = date(2026, 10, 5)
GOOD = ClassEntry("mothers_class", "Melati", date(2026, 9, 1), date(2026, 12, 31), capacity=10, needs=Needs(4, 1))


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"kind": ""}, "kind"),
        ({"name": "  "}, "name"),
        ({"until_date": date(2026, 8, 31)}, "until_date"),
        ({"target": "nobody"}, "target"),
        ({"capacity": 0}, "capacity"),
        ({"needs": Needs(0)}, "meetings"),
        ({"needs": Needs(2, 3)}, "companion_meetings"),
        ({"needs": Needs(pass_score=101)}, "pass_score"),
    ],
)
def test_a_class_that_cannot_be_is_refused_at_its_field(changed, field):
    assert check_class(GOOD) == []
    assert [problem.field for problem in check_class(replace(GOOD, **changed))] == [field]


def test_a_class_date_outside_its_term_says_which_day_and_where_the_term_ends():
    term = (date(2026, 9, 1), date(2026, 12, 31))
    (before,), (after,) = check_in_term(date(2026, 8, 31), *term), check_in_term(date(2027, 1, 1), *term)
    assert str(before.text) == (
        "2026-08-31 is before the first day of the class (2026-09-01). Choose a later day, or change the class."
    )
    assert str(after.text) == (
        "2027-01-01 is after the last day of the class (2026-12-31). Choose an earlier day, or change the class."
    )
    assert check_in_term(date(2040, 1, 1), date(2026, 9, 1), None) == []


def test_a_score_above_its_maximum_names_both_numbers():
    (problem,) = check_score("pre", 11, 10, TODAY, TODAY)
    assert problem.field == "score"
    assert str(problem.text) == "11 is more than the test has (10). Check both numbers."


@pytest.mark.parametrize(
    ("kind", "score", "maximum", "day", "field"),
    [
        ("exam", 1, 10, TODAY, "kind"),
        ("pre", -1, 10, TODAY, "score"),
        ("pre", 0, 0, TODAY, "maximum"),
        ("pre", 0, 5000, TODAY, "maximum"),
        ("post", 5, 10, date(2026, 10, 6), "taken_on"),
    ],
)
def test_a_test_that_cannot_be_is_refused_at_its_field(kind, score, maximum, day, field):
    assert [problem.field for problem in check_score(kind, score, maximum, day, TODAY)] == [field]


def test_who_was_dead_or_not_born_cannot_have_come():
    born, died = PartialDate(1990, 5), PartialDate(2026, 9, 10)
    assert check_person_on("Siti", date(1990, 4, 30), born, None, False)
    assert check_person_on("Siti", date(2026, 9, 11), born, died, True)
    assert check_person_on("Siti", date(2026, 9, 11), born, None, True)
    assert check_person_on("Siti", date(2026, 9, 10), born, died, True) == []
    assert check_person_on("Siti", date(2026, 9, 11), born, None, False) == []


def test_who_leads_a_class_has_a_name_a_role_and_dates_in_order():
    assert check_facilitator(FacilitatorEntry(name="Bidan Ani")) == []
    wrong = FacilitatorEntry("boss", None, " ", date(2026, 9, 2), date(2026, 9, 1))
    assert [problem.field for problem in check_facilitator(wrong)] == ["role", "name", "until_date"]


def test_only_a_kind_of_the_post_needs_a_name():
    assert check_kind(KindEntry(), is_own=False) == []
    assert [problem.field for problem in check_kind(KindEntry(), is_own=True)] == ["name"]
