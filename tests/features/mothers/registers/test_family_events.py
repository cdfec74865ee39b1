"""Mothers, births and deaths of a month: PKK 4.18a, 17 columns (domain.md 1.5)."""

from datetime import date

import pytest

from desktop_app.core.layout import Gap
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.features.mothers.registers import FAMILY_EVENTS
from desktop_app.features.mothers.rules.entries import BornChild
from desktop_app.packs import load_pack
from desktop_app.residents import services
from tests.builders.health_visits import TODAY, acted, add_person
from tests.builders.pregnancies import add_pregnant, give_birth, lose

AUGUST, SEPTEMBER, OCTOBER = Month(2026, 8), Month(2026, 9), Month(2026, 10)
BORN_ON = date(2026, 9, 10)


def rows_of(db, month):
    with db.read() as session:
        return list(FAMILY_EVENTS.rows(session, month))


def cell(row, field, **parameters):
    return FAMILY_EVENTS.fields[field].value(row, parameters)


@pytest.fixture
def birth(db):
    """Rina gave birth to Ayu on 10 September: (mother, child)."""
    mother, pregnancy = add_pregnant(db, lmp=date(2025, 12, 5))
    (child,) = give_birth(db, pregnancy, BORN_ON)
    return mother, child


def test_the_official_form_has_17_columns_numbered():
    register = load_pack("indonesia").register("mothers.family_events")
    assert len(register.leaves()) == 17 and register.numbered


@pytest.mark.parametrize(
    ("month", "state"), [(AUGUST, "pregnant"), (SEPTEMBER, "gave_birth"), (OCTOBER, "after_birth"), (Month(2026, 11), None)]
)
def test_her_state_follows_the_months(db, birth, month, state):
    found = [row.state for row in rows_of(db, month)]
    assert found == ([state] if state else [])


def test_a_row_of_a_pregnancy_has_no_child_and_says_when_it_is_expected(db):
    add_pregnant(db, lmp=date(2026, 4, 1))
    (row,) = rows_of(db, OCTOBER)
    assert cell(row, "child") is Gap.NOT_APPLICABLE and cell(row, "birth_date") is Gap.NOT_APPLICABLE
    assert "Expected" in str(row.remarks[0])


def test_twins_have_a_row_each_and_count_below_their_sex(db):
    _, pregnancy = add_pregnant(db, lmp=date(2025, 12, 5))
    give_birth(db, pregnancy, BORN_ON, BornChild(sex="F", name="Ayu"), BornChild(sex="M", name="Adi"))
    rows = rows_of(db, SEPTEMBER)
    assert [str(row.born.name) for row in rows] == ["Ayu", "Adi"]
    assert cell(rows[0], "child_of_sex", sex="M") is Gap.NOT_APPLICABLE and len(cell(rows[1], "child_of_sex", sex="M").ids) == 1


def test_a_certificate_is_there_is_missing_or_was_not_asked_for(db, birth):
    child = birth[1]
    assert [cell(rows_of(db, SEPTEMBER)[0], "certificate", has=has) for has in (True, False)] == [None, None]
    acted(db, lambda session: services.set_fact(session, child, "birth_certificate", "no", TODAY))
    assert [cell(rows_of(db, SEPTEMBER)[0], "certificate", has=has) for has in (True, False)] == [Gap.NOT_APPLICABLE, "√"]


def test_a_childs_death_stands_with_its_birth_or_in_a_row_of_its_own(db, birth):
    child = birth[1]
    acted(db, lambda session: services.record_death(session, child, PartialDate(2026, 9, 20), TODAY, "Pneumonia"))
    (row,) = rows_of(db, SEPTEMBER)
    assert (row.death.who, cell(row, "cause"), str(cell(row, "died"))) == ("baby", "Pneumonia", "Ayu")
    toddler = add_person(db, "Budi", date(2023, 1, 1), "M", mother="Wati")
    acted(db, lambda session: services.record_death(session, toddler, PartialDate(2026, 9, 21), TODAY))
    other = rows_of(db, SEPTEMBER)[1]
    assert (other.state, other.death.who, other.mother) == ("", "child", "Wati") and cell(other, "state") is Gap.NOT_APPLICABLE


def test_a_mothers_death_stands_with_her_birth(db, birth):
    mother = birth[0]
    acted(db, lambda session: services.record_death(session, mother, PartialDate(2026, 10, 1), TODAY, "Perdarahan"))
    assert [row.death.who for row in rows_of(db, OCTOBER) if row.death] == ["mother"]


def test_a_stillbirth_is_a_birth_and_a_death_of_a_baby_without_an_entry(db):
    _, pregnancy = add_pregnant(db, lmp=date(2025, 12, 5))
    give_birth(db, pregnancy, BORN_ON, BornChild(is_alive=False, sex="M"))
    (row,) = rows_of(db, SEPTEMBER)
    assert (row.death.who, cell(row, "died_of_sex", sex="M")) == ("baby", 1)


def test_a_loss_is_told_in_no_row_and_a_persons_death_of_old_age_neither(db):
    _, pregnancy = add_pregnant(db, lmp=date(2026, 6, 1))
    lose(db, pregnancy, date(2026, 9, 3))
    old = add_person(db, "Mbah", date(1950, 1, 1))
    acted(db, lambda session: services.record_death(session, old, PartialDate(2026, 9, 5), TODAY))
    assert rows_of(db, SEPTEMBER) == []


def test_neighbour_groups_follow_one_another(db):
    from tests.builders.residents import make_household

    for name, group in (("Wati", "Melati"), ("Rina", "Anggrek"), ("Sri", "")):
        woman, _ = add_pregnant(db, name)
        house = make_household(db, facts={"dasawisma": group})
        acted(db, lambda session, one=woman, home=house: services.add_member(session, home, one, "spouse", None, TODAY))
    assert [str(row.mother) for row in rows_of(db, OCTOBER)] == ["Rina", "Wati", "Sri"]
