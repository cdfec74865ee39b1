"""The five steps of an open day: who waits at each, and that halves typed on two laptops are one visit."""

from datetime import date

import pytest

from desktop_app.core.errors import UserError
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.models import Visit
from tests.builders.health_visits import SET_UP, acted, add_person, open_day, weigh

SITI, BUDI = date(2025, 8, 1), date(2024, 3, 1)


@pytest.fixture
def day(db):
    return open_day(db)


@pytest.fixture
def children(db):
    return [add_person(db, name, born) for name, born in (("Siti", SITI), ("Budi", BUDI), ("Ani", SITI))]


def counts(db, day):
    with db.read() as session:
        return services.step_counts(session, day)


def checked_in(db, day, *residents):
    for one in residents:
        acted(db, lambda session, one=one: services.check_in(session, day, one, with_number=True))


def passed(db, day, resident, step):
    return acted(db, lambda session: services.pass_step(session, day, resident, step))


def test_who_is_checked_in_waits_at_every_later_step_in_the_order_of_the_numbers(db, day, children):
    siti, budi, ani = children
    checked_in(db, day, budi, siti)
    found = counts(db, day)
    assert found["check_in"].waiting == [ani] and set(found["check_in"].done) == {siti, budi}
    assert all(found[step].waiting == [budi, siti] for step in ("measure", "record", "serve", "advise"))


def test_who_was_measured_comes_before_others_at_the_next_table(db, day, children):
    siti, budi, _ = children
    checked_in(db, day, budi, siti)
    weigh(db, day, siti, 9_200)
    found = counts(db, day)
    assert found["measure"].waiting == [budi] and found["measure"].done == [siti]
    assert found["record"].waiting == [siti, budi]


def test_a_step_may_run_on_its_own_before_the_others(db, day, children):
    siti, *_ = children
    passed(db, day, siti, "serve")  # the paper of the scale comes later
    found = counts(db, day)
    assert found["serve"].done == [siti] and found["measure"].waiting == [siti] and found["record"].waiting == [siti]


def test_the_first_time_of_a_step_stands(db, day, children):
    siti, *_ = children
    visit = passed(db, day, siti, "advise")
    with db.read() as session:
        before = session.get_one(Visit, visit).advised_at
    passed(db, day, siti, "advise")
    with db.read() as session:
        assert session.get_one(Visit, visit).advised_at == before


def test_who_was_advised_has_left(db, day, children):
    siti, *_ = children
    passed(db, day, siti, "advise")
    with db.read() as session:
        rows = services.list_day(session, day)
        found = services.count_day(rows, services.absent_of(session, day, rows))
    assert (found.here, found.left, len(found.absent)) == ([siti], [siti], 2)


def test_a_finished_day_still_marks_who_is_on_its_list_and_takes_nobody_new(db, day, children):
    siti, budi, _ = children
    weigh(db, day, siti, 9_200)
    acted(db, lambda session: services.finish_day(session, day))
    passed(db, day, siti, "serve")
    assert counts(db, day)["serve"].done == [siti]
    with pytest.raises(UserError), db.action(SET_UP) as session:
        services.pass_step(session, day, budi, "serve")


def test_visitors_are_served_like_everybody_and_counted_apart(db, day):
    guest = add_person(db, "Guest", SITI, status="visitor")
    checked_in(db, day, guest)
    assert counts(db, day)["serve"].waiting == [guest]
    with db.read() as session:
        rows = services.list_day(session, day)
        assert services.count_day(rows, []).here == []
