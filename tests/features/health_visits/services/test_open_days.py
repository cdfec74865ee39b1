"""Open days and who is entered on them."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.db.history import list_actions
from desktop_app.db.recorder import action_id
from desktop_app.db.undo import undo
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.rules.natural_ids import measurement_id, open_day_id, visit_id
from tests.builders.health_visits import SET_UP, TODAY, acted, add_person, open_day, weigh

SEPTEMBER = date(2026, 9, 7)


def actions(db):
    with db.read() as session:
        return len(list_actions(session, 1000))


def test_a_day_takes_place_and_scale_from_the_one_before(db):
    first = open_day(db, SEPTEMBER)
    described = {"place": "Balai RW 01", "scale": "dacin", "zero_checked": True, "volunteers": 5}
    acted(db, lambda session: services.describe_open_day(session, first, **described))
    second = open_day(db)
    with db.read() as session:
        card = services.open_day_card(session, second)
    assert (card.place, card.scale, card.zero_checked) == ("Balai RW 01", "dacin", None)


def test_a_day_in_the_future_is_refused_and_nothing_is_stored(db):
    before = actions(db)
    with pytest.raises(InputError, match="future"), db.action(SET_UP) as session:
        services.start_open_day(session, date(2026, 10, 6), TODAY)
    assert actions(db) == before


def test_starting_a_day_twice_finds_it(db):
    assert open_day(db) == open_day(db) == open_day_id(b"", TODAY)
    with db.read() as session:
        assert len(services.list_open_days(session)) == 1


def test_ids_follow_from_child_and_date_on_every_laptop(db):
    ayu = add_person(db, "Ayu", date(2025, 8, 1))
    day = open_day(db)
    assert weigh(db, day, ayu, 9_400) == visit_id(ayu, open_day_id(b"", TODAY))
    with db.read() as session:
        (row,) = services.list_day(session, day)
        assert session.connection().exec_driver_sql("SELECT id FROM body_measurement").scalars().all() == [
            measurement_id(row.visit)
        ]


def test_queue_numbers_count_up_and_stay(db):
    day = open_day(db)
    ids = [add_person(db, name, date(2025, 8, 1)) for name in ("Ayu", "Budi", "Citra")]
    for one in (*ids, ids[0]):
        acted(db, lambda session, one=one: services.check_in(session, day, one, with_number=True))
    with db.read() as session:
        assert {row.name: row.queue_number for row in services.list_day(session, day)} == {"Ayu": 1, "Budi": 2, "Citra": 3}


def test_a_finished_day_takes_nobody_until_it_is_opened_again(db):
    day, ayu = open_day(db), add_person(db, "Ayu", date(2025, 8, 1))
    acted(db, lambda session: services.finish_day(session, day))
    with pytest.raises(UserError, match="finished"):
        weigh(db, day, ayu, 9_400)
    acted(db, lambda session: services.reopen_day(session, day))
    weigh(db, day, ayu, 9_400)


def test_a_measurement_of_a_finished_day_can_be_corrected(db):
    day, ayu = open_day(db), add_person(db, "Ayu", date(2025, 8, 1))
    visit = weigh(db, day, ayu, 9_400)
    acted(db, lambda session: services.finish_day(session, day))
    acted(db, lambda session: services.record_measurement(session, visit, "weight_g", 9_200))
    with db.read() as session:
        assert services.list_day(session, day)[0].weight_g == 9_200


@pytest.mark.parametrize(
    ("born", "died", "reason"),
    [(date(2026, 10, 6), None, "was born on"), (date(2025, 8, 1), PartialDate(2026, 9, 30), "died on")],
)
def test_nobody_comes_before_birth_or_after_death(db, born, died, reason):
    day, ayu = open_day(db), add_person(db, "Ayu", born, died=died)
    before = actions(db)
    with pytest.raises(InputError, match=reason):
        weigh(db, day, ayu)
    assert actions(db) == before


def test_a_removed_visit_comes_back_by_undo_with_its_values(db):
    day, ayu = open_day(db), add_person(db, "Ayu", date(2025, 8, 1))
    visit = weigh(db, day, ayu, 9_400)
    with db.action(SET_UP) as session:
        services.remove_visit(session, visit)
        removed = action_id(session)
    with db.read() as session:
        assert services.list_day(session, day) == []
    acted(db, lambda session: undo(session, removed))
    with db.read() as session:
        assert [row.weight_g for row in services.list_day(session, day)] == [9_400]


def test_who_was_taken_off_by_mistake_is_entered_again_without_old_values(db):
    day, ayu = open_day(db), add_person(db, "Ayu", date(2025, 8, 1))
    visit = weigh(db, day, ayu, 9_400)
    acted(db, lambda session: services.remove_visit(session, visit))
    assert weigh(db, day, ayu) == visit
    with db.read() as session:
        assert [row.weight_g for row in services.list_day(session, day)] == [None]


def test_counts_leave_visitors_and_those_who_moved_apart(db):
    day = open_day(db)
    ayu, budi = add_person(db, "Ayu", date(2025, 8, 1)), add_person(db, "Budi", date(2024, 8, 1))
    guest = add_person(db, "Zaki", date(2025, 3, 1), status="visitor")
    moved = add_person(db, "Yuni", date(2025, 3, 1), status="moved")
    absent = add_person(db, "Citra", date(2023, 8, 1))
    add_person(db, "Mother", date(1995, 8, 1))
    add_person(db, "Away", date(2025, 8, 1), status="temporarily_away")
    weigh(db, day, ayu, 9_400)
    weigh(db, day, budi)
    weigh(db, day, guest, 8_000)
    weigh(db, day, moved, 8_000)
    with db.read() as session:
        rows = services.list_day(session, day)
        missing = [child for child in services.expected_ids(session, TODAY) if child not in {ayu, budi}]
        counts = services.count_day(rows, missing)
    assert (set(counts.here), counts.waiting, counts.measured) == ({ayu, budi}, [budi], [ayu])
    assert counts.absent == [absent] and set(counts.visitors) == {guest, moved}


def test_an_empty_day_can_be_removed_but_not_one_with_children(db):
    day, ayu = open_day(db), add_person(db, "Ayu", date(2025, 8, 1))
    visit = weigh(db, day, ayu)
    with pytest.raises(UserError, match="People are entered"):
        acted(db, lambda session: services.remove_open_day(session, day))
    acted(db, lambda session: services.remove_visit(session, visit))
    acted(db, lambda session: services.remove_open_day(session, day))
    with db.read() as session:
        assert services.list_open_days(session) == []
