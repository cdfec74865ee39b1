"""Who may be the same person, with the reason, and who is told apart."""

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.residents.rules import Candidate, blocking_keys, compare

BORN = PartialDate(2024, 3, 5)


def person(name="Siti Aminah", sex="F", birth=BORN, mother="Rina", number="", order=None):
    return Candidate.of(name, sex, birth, None, mother, frozenset({number}) - {""}, order)


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (person(number="1"), person("Budi", "M", PartialDate(1990), number="1"), "same national ID number"),
        (person(), person(), "same name and birth date"),
        (person("Soekarno"), person("Sukarno"), "same name and birth date"),
        (person("Moh. Djoko"), person("Joko Muhammad"), "same name and birth date"),
        (person("محمد علي"), person("مُحَمَّد علي"), "same name and birth date"),
        (person(), person(sex="M"), "same name and birth date"),
        (person(), person(birth=PartialDate(2024, 5, 3)), "same name, day and month of birth swapped"),
        (person(), person(birth=PartialDate(2024, 4, 5)), "same name, born 31 days apart"),
        (person(), person(birth=PartialDate(2023, 3, 5)), "same name, same day in the year before or after"),
        (person(), person(birth=PartialDate(2024)), "same name, the birth dates may be the same"),
        (person(), person(birth=PartialDate()), "same name"),
        (person("", mother="Rina"), person("Ayu", mother="Rina"), "same mother and birth date"),
        (person("Rahmawati", mother=""), person("Rachmawati", mother=""), "similar name, same birth date"),
        (person("Ayu", mother=""), person("Ayu Lestari", mother=""), "similar name, same birth date"),
    ],
)
def test_likely_people_are_named_with_a_reason(one, other, reason):
    assert str(compare(one, other)) == str(compare(other, one)) == reason


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person(), person(birth=PartialDate(2024, 4, 6))),
        (person(), person(birth=PartialDate(2024, 4, 5), sex="M")),
        (person(), person(birth=PartialDate(2025), mother="Wati")),
        (person(mother="Rina"), person(birth=PartialDate(), mother="Wati")),
        (person("Ani", mother=""), person("Adi", mother="")),
        (person("Hasna", order=1), person("Husna", order=2)),
        (person("", order=1), person("", order=2)),
        (person("Hasna", "F"), person("Hasan", "M")),
        (person("", birth=PartialDate(2024)), person("", birth=PartialDate(2024))),
    ],
)
def test_different_people_raise_no_alarm(one, other):
    assert compare(one, other) is None and compare(other, one) is None


def test_people_are_looked_up_by_number_spelling_and_birth_with_day_and_month_swapped():
    keys = blocking_keys(person("Djoko Muh.", birth=PartialDate(2024, 3, 5), number="9"))
    assert keys.numbers == {"9"} and keys.spellings == {"joko muhammad"}
    assert keys.births == (PartialDate(2024, 3, 5), PartialDate(2024, 5, 3))
    assert blocking_keys(person(birth=PartialDate(2024, 3, 31))).births == (PartialDate(2024, 3, 31),)
    assert blocking_keys(person("", birth=PartialDate(2024))).births == ()
