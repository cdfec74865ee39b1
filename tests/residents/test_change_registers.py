"""The book of births, deaths and moves, and the count of people month by month."""

from datetime import date
from itertools import pairwise

import pytest

from desktop_app.core.layout import Gap, People, fill
from desktop_app.core.layout.register import Column, Register
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.residents import services
from desktop_app.residents.registers import CHANGES, CHANGES_YEAR, POPULATION_YEAR
from tests.builders.residents import PREPARE, make_child, make_household, make_resident
from tests.conftest import TODAY

SEPTEMBER, OCTOBER = Month(2026, 9), Month(2026, 10)


@pytest.fixture
def village(db):
    """Budi died in September, Rina came in September, Wati left in October, Ayu was born in September."""
    house = make_household(db)
    siti = make_resident(db, household_id=house, kinship="head")
    budi = make_resident(db, "Budi", "1950-01-01", sex="M", household_id=house)
    rina, wati = make_resident(db, "Rina", "1990-02-02"), make_resident(db, "Wati", "1980-03-03")
    ayu = make_child(db, "Ayu", "2026-09-09", mother_id=siti, household_id=house)
    make_child(db, "Guest", "2026-09-10", status="visitor")
    with db.action(PREPARE) as session:
        services.record_death(session, budi, PartialDate(2026, 9, 5), TODAY, "Stroke")
        services.record_move_in(session, rina, PartialDate(2026, 9, 12), TODAY, "Malang")
        services.record_move_out(session, wati, PartialDate(2026, 10, 2), TODAY, "Blitar")
    return {"siti": siti, "budi": budi, "rina": rina, "wati": wati, "ayu": ayu}


def events(db, source, month):
    with db.read() as session:
        return [(row.change.kind, str(row.change.person.name)) for row in source.rows(session, month)]


def test_the_book_of_a_month_tells_its_births_deaths_and_moves_in_order(db, village):
    assert events(db, CHANGES, SEPTEMBER) == [("died", "Budi"), ("born", "Ayu"), ("moved_in", "Rina")]
    assert events(db, CHANGES, OCTOBER) == [("moved_out", "Wati")]
    assert len(events(db, CHANGES_YEAR, OCTOBER)) == 4


def test_who_moved_here_is_not_born_here_and_a_visitors_child_is_not_told(db, village):
    assert ("born", "Rina") not in events(db, CHANGES_YEAR, OCTOBER)
    assert all(name != "Guest" for _, name in events(db, CHANGES_YEAR, OCTOBER))


def test_a_death_known_by_its_year_stands_in_the_book_of_the_year_only(db):
    old = make_resident(db, "Mbah", "1940")
    with db.action(PREPARE) as session:
        services.record_death(session, old, PartialDate(2026), TODAY)
    assert events(db, CHANGES_YEAR, Month(2026, 12)) == [("died", "Mbah")]
    assert all(events(db, CHANGES, Month(2026, number)) == [] for number in range(1, 13))


def test_a_cell_that_does_not_apply_is_not_zero(db, village):
    register = Register(
        "residents.x",
        "",
        CHANGES.id,
        (
            *(Column(None, "counted", 5, {"kind": kind, "sex": "M"}) for kind in ("died", "born")),
            *(Column(None, field, 5) for field in ("cause", "moved_to")),
        ),
    )
    with db.read() as session:
        died = fill(register, CHANGES, CHANGES.rows(session, SEPTEMBER))[0]
    assert died == [People(frozenset((village["budi"],))), Gap.NOT_APPLICABLE, "Stroke", Gap.NOT_APPLICABLE]


def test_start_and_changes_give_the_end_of_each_month(db, village):
    """At the beginning + born + came - died - left = at the end, and the end of a month is the beginning of the next."""
    with db.read() as session:
        rows = POPULATION_YEAR.rows(session, Month(2026, 12))

    def count(row, kind):
        return sum(len(people) for people in row.changed.get(kind, {}).values())

    def all_of(found):
        return sum(len(people) for people in found.values())

    for row, later in pairwise(rows):
        expected = (
            all_of(row.at_start) + count(row, "born") + count(row, "moved_in") - count(row, "died") - count(row, "moved_out")
        )
        assert all_of(row.at_end) == expected, row.month
        assert row.at_end == later.at_start
    assert [all_of(row.at_end) for row in rows[7:10]] == [3, 4, 3]


def test_nobody_lives_here_before_the_day_of_coming(db, village):
    from desktop_app.residents.services.changes_on_paper import people_on

    with db.read() as session:
        before, after = people_on(session, [date(2026, 9, 11), date(2026, 9, 12)])
    assert village["rina"] not in before["F"] and village["rina"] in after["F"]
