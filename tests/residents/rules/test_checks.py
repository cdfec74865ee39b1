"""What cannot be true of residents, households and what happens to them."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.residents.rules import (
    Family,
    HouseholdEntry,
    Relative,
    ResidentEntry,
    check_event,
    check_household,
    check_resident,
)

TODAY = date(2026, 10, 5)
CHILD = ResidentEntry(name="Ayu", sex="F", birth=PartialDate(2024, 8, 17))
MOTHER = Relative(b"mother", "Siti", "F", PartialDate(1995, 4, 12))
FATHER = Relative(b"father", "Budi", "M", PartialDate(1990))


def sentences(problems):
    return [(problem.field, str(problem.text)) for problem in problems]


def test_a_child_with_plausible_parents_is_accepted():
    family = Family(MOTHER, FATHER)
    assert check_resident(replace(CHILD, mother_id=MOTHER.id, father_id=FATHER.id), TODAY, family) == []


@pytest.mark.parametrize(
    ("change", "field", "sentence"),
    [
        ({"name": " "}, "name", "Write the name, or answer “Yes” to “Newborn without a name yet?”."),
        ({"name": "12/3"}, "name", "“12/3” is not a name. Write it in letters."),
        ({"birth": PartialDate(2026, 10, 6)}, "birth", "2026-10-06 has not come yet. Check the year of birth."),
        ({"birth": PartialDate(2027)}, "birth", "2027 has not come yet. Check the year of birth."),
        (
            {"birth": PartialDate(1904)},
            "birth",
            "Born in 1904, this person would be older than 120 years. Check the year.",
        ),
        ({"birth_order": 0}, "birth_order", "Write 1 for the child born first, 2 for the second, up to 9."),
        (
            {"name": "", "is_unnamed": True, "birth": PartialDate(2026, 10, 1)},
            "mother",
            "A newborn without a name is called by its mother: write who she is.",
        ),
        (
            {"name": "", "is_unnamed": True, "mother_name": "Siti", "birth": PartialDate(2025, 10, 5)},
            "name",
            "Only a newborn is without a name. Write the name, or check the birth date.",
        ),
    ],
)
def test_what_cannot_be_true_is_said_beside_its_field(change, field, sentence):
    assert sentences(check_resident(replace(CHILD, **change), TODAY)) == [(field, sentence)]


@pytest.mark.parametrize("born", [PartialDate(), PartialDate(1906, 10, 5), PartialDate(2026, 10, 5), PartialDate(2026)])
def test_unknown_and_just_possible_births_are_accepted(born):
    assert check_resident(replace(CHILD, birth=born), TODAY) == []


@pytest.mark.parametrize(
    ("mother", "sentence"),
    [
        (replace(MOTHER, sex="M"), "Siti is male. Choose the mother, or correct the sex on that card."),
        (
            replace(MOTHER, birth=PartialDate(2015, 8, 18)),
            "Siti would have been 8 years old at the birth. Check both birth dates.",
        ),
        (replace(MOTHER, birth=PartialDate(2025)), "Siti was born after this person. Check both birth dates."),
        (
            replace(MOTHER, birth=PartialDate(1960, 1, 1)),
            "Siti would have been 64 years old at the birth. Check both birth dates.",
        ),
        (replace(MOTHER, id=b"ayu"), "Nobody is their own parent. Choose somebody else."),
        (replace(MOTHER, ancestors=frozenset({b"ayu"})), "Siti descends from this person, and cannot be a parent too."),
    ],
)
def test_an_impossible_mother_is_refused(mother, sentence):
    problems = check_resident(replace(CHILD, mother_id=mother.id), TODAY, Family(mother), own_id=b"ayu")
    assert sentences(problems) == [("mother", sentence)]


@pytest.mark.parametrize("born", [PartialDate(2014, 8, 17), PartialDate(2014), PartialDate(), PartialDate(1964)])
def test_a_mother_whose_age_is_just_possible_or_unknown_is_accepted(born):
    assert check_resident(replace(CHILD, mother_id=MOTHER.id), TODAY, Family(replace(MOTHER, birth=born))) == []


def test_a_female_father_and_one_person_as_both_parents_are_refused():
    family = Family(MOTHER, MOTHER)
    problems = check_resident(replace(CHILD, mother_id=MOTHER.id, father_id=MOTHER.id), TODAY, family)
    assert [problem.field for problem in problems] == ["father", "father"]


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        ("350712570824000", "This number has 15 digits, the card has 16. Copy it again."),
        ("35071257082400O1", "The card's number has only digits. Copy it again."),
    ],
)
def test_a_national_number_must_have_the_digits_of_the_country(number, sentence):
    problems = check_resident(replace(CHILD, national_id=number), TODAY, number_digits=16)
    assert sentences(problems) == [("national_id", sentence)]
    assert check_resident(replace(CHILD, national_id=number), TODAY) == [], "another country has other numbers"


def test_a_national_number_may_be_written_in_groups():
    assert check_resident(replace(CHILD, national_id="3507 1257 0824 0001"), TODAY, number_digits=16) == []


def test_a_household_needs_something_to_find_it_by():
    assert sentences(check_household(HouseholdEntry(note="blue door"))) == [
        ("house_number", "Write at least the house number, the street or the family card number.")
    ]
    assert check_household(HouseholdEntry(area="Krajan")) == []
    assert [p.field for p in check_household(HouseholdEntry(street="Melati", registry_number="123"), 16)] == ["registry_number"]


@pytest.mark.parametrize(
    ("kind", "when", "death", "sentence"),
    [
        ("died", PartialDate(2026, 10, 6), None, "2026-10-06 has not come yet. Check the date."),
        ("died", PartialDate(2024, 8, 16), None, "2024-08-16 lies before the birth on 2024-08-17. Check both dates."),
        ("moved_out", PartialDate(2026), PartialDate(2025, 3), "2026 lies after the death on 2025-03. Check both dates."),
        ("died", PartialDate(2026, 1, 1), PartialDate(), "A death is recorded already. To correct its date, undo it first."),
    ],
)
def test_what_happens_lies_between_birth_death_and_today(kind, when, death, sentence):
    assert sentences(check_event(kind, when, CHILD.birth, death, TODAY)) == [("when", sentence)]


@pytest.mark.parametrize("when", [PartialDate(), PartialDate(2024), PartialDate(2024, 8), PartialDate(2026, 10, 5)])
def test_a_date_that_is_known_in_part_may_be_possible(when):
    assert check_event("died", when, CHILD.birth, None, TODAY) == []
