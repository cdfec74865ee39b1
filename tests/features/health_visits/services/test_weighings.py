"""Questions about the measurements of many people, and the month's list."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError
from desktop_app.core.period import Month
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.services.month_figures import figures
from desktop_app.features.schedules import services as schedules
from desktop_app.packs import pack_of
from desktop_app.residents.models import Resident
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh

JULY, AUGUST, SEPTEMBER = date(2026, 7, 6), date(2026, 8, 3), date(2026, 9, 7)


def weigh_at_home(db, resident, on, grams, kind="home"):
    def work(session):
        visit = services.visit_elsewhere(session, resident, on, TODAY, kind)
        services.record_measurement(session, visit, "weight_g", grams)
        return visit

    return acted(db, work)


@pytest.fixture
def ayu(db):
    return add_person(db, "Ayu", date(2025, 8, 1), mother="Rina")


def test_the_last_weight_before_a_day_counts(db, ayu):
    weigh(db, open_day(db, JULY), ayu, 8_600)
    weigh(db, open_day(db, AUGUST), ayu, 8_900)
    weigh(db, open_day(db, SEPTEMBER), ayu, length_mm=741)
    with db.read() as session:
        assert services.last_weights(session, [ayu], TODAY)[ayu] == services.LastWeight(8_900, AUGUST)
        assert services.last_weights(session, [ayu], AUGUST)[ayu].weight_g == 8_600
        assert services.last_weights(session, [ayu], JULY) == {}


def test_an_open_days_weight_counts_before_one_from_home(db, ayu):
    """domain.md 16.1, number 5: a sweeping weight counts only for a child that was absent on the open day."""
    weigh(db, open_day(db, AUGUST), ayu, 8_900)
    weigh_at_home(db, ayu, date(2026, 8, 20), 9_300)
    weigh_at_home(db, ayu, date(2026, 9, 20), 9_500)
    weigh_at_home(db, ayu, date(2026, 9, 22), 9_600, "facility")
    with db.read() as session:
        assert services.weights_by_month(session, [ayu], 2026) == {ayu: {8: 8_900, 9: 9_600}}
        assert services.weights_by_month(session, [ayu], 2025) == {}


def test_a_weight_from_home_has_the_same_limits(db, ayu):
    with pytest.raises(InputError, match="not possible"):
        weigh_at_home(db, ayu, AUGUST, 89_000)
    with pytest.raises(InputError, match="future"):
        weigh_at_home(db, ayu, date(2026, 10, 6), 8_900)
    with pytest.raises(InputError, match="was born"):
        weigh_at_home(db, ayu, date(2025, 7, 1), 8_900)
    with db.read() as session:
        assert services.weighings_of(session, ayu) == []


def test_a_merged_child_answers_for_both_entries(db, ayu):
    twice = add_person(db, "Ayu L.", date(2025, 8, 1))
    weigh(db, open_day(db, JULY), ayu, 8_600)
    weigh(db, open_day(db, AUGUST), twice, 8_900)

    def merge(session):
        session.get(Resident, twice).merged_into = ayu

    acted(db, merge)
    with db.read() as session:
        assert services.weights_by_month(session, [ayu], 2026) == {ayu: {7: 8_600, 8: 8_900}}
        assert services.last_weights(session, [ayu], TODAY)[ayu].weight_g == 8_900
        assert [found.weight_g for found in services.weighings_of(session, ayu)] == [8_900, 8_600]
        assert [row.resident for row in services.list_day(session, open_day_id_of(AUGUST))] == [ayu]
    assert weigh(db, open_day(db), twice, 9_100) == weigh(db, open_day(db), ayu)


def open_day_id_of(held_on):
    from desktop_app.features.health_visits.rules.natural_ids import open_day_id

    return open_day_id(b"", held_on)


def test_the_months_list_has_those_who_came_those_who_did_not_and_visitors_apart(db, ayu):
    budi = add_person(db, "Budi", date(2024, 3, 1))
    guest = add_person(db, "Zaki", date(2025, 3, 1), status="visitor")
    add_person(db, "School child", date(2019, 3, 1))
    add_person(db, "Moved", date(2025, 3, 1), status="moved")
    add_person(db, "Not yet born", date(2026, 10, 4))
    weigh(db, open_day(db, AUGUST), budi, 11_900)
    september = open_day(db, SEPTEMBER)
    weigh(db, september, ayu, 9_400)
    weigh(db, september, guest, 8_000)
    with db.read() as session:
        found = figures(session, Month(2026, 9), pack_of(session), TODAY)
        rows = services.list_month(session, Month(2026, 9), found.reference_day, found.children)
    assert [(row.person.name, row.weighing.weight_g if row.weighing else None, row.is_visitor) for row in rows] == [
        ("Ayu", 9_400, False),
        ("Budi", None, False),
        ("Zaki", 8_000, True),
    ]
    assert rows[1].last == services.LastWeight(11_900, AUGUST) and rows[1].change is None
    assert (rows[0].age_months, rows[1].age_months) == (13, 30)


def test_five_thousand_children_are_asked_in_few_queries(db):
    """Above the number of parameters that SQLite takes, whole tables are read and sorted out."""
    ids = [bytes([i % 256, i // 256]) * 8 for i in range(5000)]
    real = add_person(db, "Ayu", date(2025, 8, 1))
    weigh(db, open_day(db, AUGUST), real, 8_900)
    with db.read() as session:
        assert services.weights_by_month(session, [*ids, real], 2026) == {real: {8: 8_900}}
        assert services.last_weights(session, [*ids, real], TODAY)[real].weight_g == 8_900
        assert schedules.services_by_code(session, [*ids, real]) == {}
