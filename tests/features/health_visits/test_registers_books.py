"""The visitor and staff book, the visitors of a month, who did not come, and the roll of residents (PKK 4.14.1a)."""

from datetime import date

import pytest

from desktop_app.core.layout import Gap, fill, shown_rows
from desktop_app.core.period import Month
from desktop_app.features.health_visits.registers import ABSENT, OPEN_DAYS, ROLL, VISITORS
from desktop_app.features.health_visits.services.absences import record_absence
from desktop_app.packs import load_pack
from desktop_app.residents import services as residents
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh
from tests.builders.open_day import follow, helped
from tests.builders.residents import make_household, make_resident

OCTOBER = Month(2026, 10)


def rows_of(db, source, month=OCTOBER):
    with db.read() as session:
        return list(source.rows(session, month))


@pytest.fixture
def day(db):
    """An open day with a baby, a toddler and a guest's child; Sri and the midwife worked."""
    follow(db)
    key = open_day(db)
    weigh(db, key, add_person(db, "Ayu", date(2026, 3, 1)), 6_000)
    weigh(db, key, add_person(db, "Budi", date(2024, 3, 1), "M"), 11_000)
    weigh(db, key, add_person(db, "Guest", date(2024, 3, 1), status="visitor"), 11_000)
    add_person(db, "Away", date(2025, 1, 1))
    helped(db, key, "Sri", "volunteer")
    helped(db, key, "Rina")
    return key


def test_the_book_counts_who_came_by_group_and_who_worked_by_role(db, day):
    (row,) = rows_of(db, OPEN_DAYS)
    came = OPEN_DAYS.fields["came"].value
    counted = {group: len(came(row, {"group": group}).ids) for group in ("infant", "child", "visitors", "all", "elderly")}
    assert counted == {"infant": 1, "child": 1, "visitors": 1, "all": 3, "elderly": 0}
    assert len(came(row, {"group": "all", "sex": "M"}).ids) == 1 and len(row.absent) == 1
    staff = OPEN_DAYS.fields["staff"].value
    assert [staff(row, {"role": role}) for role in ("volunteer", "health_worker")] == [1, 1]


def test_a_day_of_which_nobody_told_who_worked_is_empty_and_not_zero(db):
    open_day(db)
    (row,) = rows_of(db, OPEN_DAYS)
    assert OPEN_DAYS.fields["staff"].value(row, {"role": "volunteer"}) is None


def test_the_book_of_the_year_ends_with_its_month(db, day):
    assert rows_of(db, OPEN_DAYS, Month(2026, 9)) == [] and len(rows_of(db, OPEN_DAYS, Month(2026, 12))) == 1


def test_visitors_stand_by_queue_number_and_say_whence_they_come(db, day):
    rows = rows_of(db, VISITORS)
    assert [str(row.day.name) for row in rows] == ["Ayu", "Budi", "Guest"]
    group = VISITORS.fields["group"].value
    assert [str(group(row, {})) for row in rows] == ["Children", "Children", "From elsewhere"]


def test_who_did_not_come_stands_with_the_reason_and_only_in_the_list_of_its_group(db, day):
    with db.read() as session:
        (away,) = ABSENT.rows(session, OCTOBER)
    acted(db, lambda session: record_absence(session, away.resident_id, day, "ill", TODAY))
    (row,) = rows_of(db, ABSENT)
    assert (str(row.person.name), row.group, row.reason) == ("Away", "children", "ill")
    assert ABSENT.fields["last_came"].value(row, {}) is Gap.NOT_APPLICABLE
    pack = load_pack("indonesia")
    for group, expected in (("children", 1), ("elderly", 0)):
        register = pack.register(f"health_visits.absent_{group}")
        assert len(fill(register, ABSENT, shown_rows(register, ABSENT, [row]))) == expected


def test_who_came_on_one_of_two_days_is_not_absent(db):
    ayu = add_person(db, "Ayu", date(2026, 3, 1))
    open_day(db, date(2026, 10, 3))
    weigh(db, open_day(db), ayu, 6_000)
    assert rows_of(db, ABSENT) == []


def test_the_roll_has_20_columns_and_one_row_for_each_who_lives_here(db):
    assert len(load_pack("indonesia").register("residents.roll").leaves()) == 20
    house = make_household(db, registry_number="3507120000000001")
    siti = make_resident(db, household_id=house, kinship="head", national_id="3507125204950001")
    make_resident(db, "Guest", status="visitor")
    acted(db, lambda session: residents.set_fact(session, siti, "study_group", "literacy", TODAY))
    (row,) = rows_of(db, ROLL)
    fact = ROLL.fields["fact"].value
    assert (row.registry_number, row.national_id) == ("3507120000000001", "3507125204950001")
    assert str(fact(row, {"kind": "study_group"})) == "Reading and writing" and fact(row, {"kind": "savings"}) is None


def test_the_roll_counts_open_days_of_twelve_months(db, day):
    counted = {str(row.person.name): row.open_days for row in rows_of(db, ROLL)}
    assert counted == {"Ayu": 1, "Away": 0, "Budi": 1}


def test_family_planning_is_a_sign_that_tells_nothing_while_the_midwifes_key_is_locked(db):
    """domain.md 16.6, number 28."""
    make_resident(db, "Siti", "1995-01-01")
    make_resident(db, "Budi", "1990-01-01", sex="M")
    found = {str(row.person.name): ROLL.fields["spacing"].value(row, {}) for row in rows_of(db, ROLL)}
    assert found == {"Siti": "•", "Budi": Gap.NOT_APPLICABLE}
