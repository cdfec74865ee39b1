"""The form on breast milk only: who stands in it, its signs, and who has passed."""

from datetime import date

import pytest

from desktop_app.core.layout import fill
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.features.health_visits.registers.breast_milk import BREAST_MILK, MilkRow
from desktop_app.features.health_visits.services import record_feeding
from desktop_app.packs import load_pack
from desktop_app.residents.services import record_death
from tests.builders.health_visits import TODAY, acted, add_person

MONTH = Month(2026, 8)


def child(age_months, *answers):
    return MilkRow(b"", "Ayu", "F", PartialDate(2026, 1, 1), age_months, answers=dict(enumerate(answers)))


@pytest.mark.parametrize(
    ("row", "signs", "passed"),
    [
        (child(0), [None] * 6, None),
        (child(0, "yes"), ["√", None, None, None, None, None], None),
        (child(3, "yes", "yes"), ["√", "√", "A", None, None, None], None),  # month 2 is over and nobody asked
        (child(4, "yes", "yes", "no"), ["√", "√", "X", "A", None, None], "X"),  # other food ends it for good
        (child(5, "yes", "yes", "unknown", "yes", "yes", "yes"), ["√", "√", "A", "√", "√", "√"], None),
        (child(6, "yes", "yes", "yes", "yes", "yes", "yes"), ["√"] * 6, "√"),
        (child(6, "yes", "yes", "yes", "yes", "yes"), ["√", "√", "√", "√", "√", "A"], "A"),
    ],
)
def test_signs_and_who_has_passed(row, signs, passed):
    """domain.md 1.1: √ breast milk only, X no longer, A no information; passed when all six are √."""
    assert [row.sign(number) for number in range(6)] == signs and row.passed == passed


@pytest.fixture
def village(db):
    return {
        "Ayu": add_person(db, "Ayu", date(2026, 2, 10)),  # six months on 10 August
        "Budi": add_person(db, "Budi", date(2026, 8, 20)),
        "Citra": add_person(db, "Citra", date(2026, 1, 31)),  # six months until 30 August
        "Dewi": add_person(db, "Dewi", date(2025, 12, 1)),  # eight months
        "Eka": add_person(db, "Eka", date(2026, 6, 1), status="visitor"),
        "Fitri": add_person(db, "Fitri", date(2026, 9, 1)),  # not born yet
    }


def rows(db):
    with db.read() as session:
        return {str(row.name): row for row in BREAST_MILK.rows(session, MONTH)}


def test_children_of_0_to_6_months_who_lived_here_stand_in_it(db, village):
    assert set(rows(db)) == {"Ayu", "Budi", "Citra"}


def test_what_was_recorded_stands_in_its_month_and_answers_of_later_months_do_not_yet(db, village):
    for number in range(3):
        acted(db, lambda s, number=number: record_feeding(s, village["Budi"], number, "yes", TODAY))
    found = rows(db)["Budi"]
    assert (found.age_months, found.sign(0), found.sign(1)) == (0, "√", None)


def test_a_child_that_died_is_asked_for_its_months_of_life_only(db, village):
    acted(db, lambda s: record_death(s, village["Ayu"], PartialDate(2026, 8, 2), TODAY))
    assert rows(db)["Ayu"].age_months == 5


def test_the_pack_s_form_fills_every_cell_of_its_layout(db, village):
    register = load_pack("indonesia").register("health_visits.breast_milk")
    with db.read() as session:
        found = fill(register, BREAST_MILK, BREAST_MILK.rows(session, MONTH))
    assert len(found) == 3 and all(len(row) == 13 for row in found)
    assert [str(cell) for cell in found[0][6:]] == ["A", "A", "A", "A", "A", "A", "A"]
