"""Second weighings with their reason, and N by curve."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.period import Month
from desktop_app.db.history import list_actions
from desktop_app.db.undo import undo
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.rules.natural_ids import open_day_id, visit_id
from desktop_app.features.health_visits.services.chosen_letters import choose_letter, drop_choice, letter_of
from desktop_app.features.health_visits.services.reweighing import SecondWeighing, second_weighings, weigh_again
from tests.builders.health_visits import SET_UP, TODAY, acted, add_person, open_day, weigh

AUGUST, SEPTEMBER = date(2026, 8, 3), date(2026, 9, 7)
OCTOBER = Month(2026, 10)


@pytest.fixture
def ayu(db):
    return add_person(db, "Ayu", date(2025, 8, 1))


@pytest.fixture
def visit(db, ayu):
    """Ayu gained 100 g since September, where the pack asks for 200."""
    weigh(db, open_day(db, AUGUST), ayu, 8_600)
    weigh(db, open_day(db, SEPTEMBER), ayu, 8_900)
    return weigh(db, open_day(db), ayu, 9_000)


def undo_last(db):
    with db.read() as session:
        last = list_actions(session, 1)[0].id
    with db.action(SET_UP) as session:
        undo(session, last)


def letter(db, ayu):
    with db.read() as session:
        return letter_of(session, ayu, OCTOBER)


def both(db, visit):
    with db.read() as session:
        return second_weighings(session, [visit]).get(visit)


def test_the_second_weight_counts_and_both_are_kept(db, ayu, visit):
    acted(db, lambda session: weigh_again(session, visit, 9_200, "moved"))
    assert both(db, visit) == SecondWeighing(visit, 9_000, 9_200, "moved")
    with db.read() as session:
        assert services.weighings_of(session, ayu)[0].weight_g == 9_200
    assert letter(db, ayu).letter == "N"


def test_one_undo_takes_a_second_weighing_back(db, ayu, visit):
    acted(db, lambda session: weigh_again(session, visit, 9_200, "moved"))
    undo_last(db)
    assert both(db, visit) is None and letter(db, ayu).letter == "T"
    with db.read() as session:
        assert services.weighings_of(session, ayu)[0].weight_g == 9_000


def test_both_readings_follow_a_day_that_is_moved(db, ayu, visit):
    acted(db, lambda session: weigh_again(session, visit, 9_200, "moved"))
    to = date(2026, 10, 4)
    acted(db, lambda session: services.move_open_day(session, open_day_id(b"", TODAY), to, TODAY))
    moved = visit_id(ayu, open_day_id(b"", to))
    assert both(db, moved) == SecondWeighing(moved, 9_000, 9_200, "moved") and both(db, visit) is None


def test_both_readings_go_with_a_visit_that_is_removed(db, visit):
    acted(db, lambda session: weigh_again(session, visit, 9_200, "moved"))
    acted(db, lambda session: services.remove_visit(session, visit))
    assert both(db, visit) is None
    undo_last(db)
    assert both(db, visit).second_g == 9_200


def test_of_three_readings_the_first_and_the_last_are_kept(db, visit):
    acted(db, lambda session: weigh_again(session, visit, 9_200, "moved"))
    acted(db, lambda session: weigh_again(session, visit, 9_100, "scale"))
    assert both(db, visit) == SecondWeighing(visit, 9_000, 9_100, "scale")


@pytest.mark.parametrize(
    ("weight_g", "reason", "why"), [(90_000, "moved", "not possible"), (9_100, " ", "Choose why"), (9_000, "", "Choose why")]
)
def test_a_second_weighing_that_cannot_be_is_refused(db, visit, weight_g, reason, why):
    with pytest.raises(InputError, match=why):
        acted(db, lambda session: weigh_again(session, visit, weight_g, reason))
    assert both(db, visit) is None


def test_without_a_first_weight_there_is_no_second(db, ayu):
    empty = weigh(db, open_day(db), ayu)
    with pytest.raises(InputError, match="no weight of this day"):
        acted(db, lambda session: weigh_again(session, empty, 9_000, "moved"))


def test_n_by_curve_is_chosen_and_taken_back_by_one_undo(db, ayu, visit):
    """domain.md 16.1, number 4."""
    assert letter(db, ayu).letter == "T"
    acted(db, lambda session: choose_letter(session, ayu, OCTOBER))
    found = letter(db, ayu)
    assert (found.letter, found.reckoned, found.chosen) == ("N", "T", True)
    undo_last(db)
    assert letter(db, ayu).letter == "T"


@pytest.mark.parametrize("lost_g", [0, 300])
def test_a_curve_that_is_flat_or_falls_is_never_n(db, ayu, visit, lost_g):
    """Buku KIA 2023 p. 54: T is a graph that is flat or falls."""
    weigh(db, open_day(db), ayu, 8_900 - lost_g)
    with pytest.raises(UserError, match="did not gain weight"):
        acted(db, lambda session: choose_letter(session, ayu, OCTOBER))
    assert letter(db, ayu).letter == "T"
    acted(db, lambda session: choose_letter(session, ayu, OCTOBER, reason="health_worker"))
    assert letter(db, ayu).letter == "N"


def test_a_choice_is_dropped_and_chosen_again(db, ayu, visit):
    acted(db, lambda session: choose_letter(session, ayu, OCTOBER))
    acted(db, lambda session: drop_choice(session, ayu, OCTOBER))
    assert (letter(db, ayu).letter, letter(db, ayu).chosen) == ("T", False)
    acted(db, lambda session: choose_letter(session, ayu, OCTOBER, reason="health_worker", note="bidan Sri"))
    assert letter(db, ayu).letter == "N"


def test_a_month_without_a_weight_has_no_letter_to_choose(db, ayu, visit):
    with pytest.raises(UserError, match="no weight of"):
        acted(db, lambda session: choose_letter(session, ayu, Month(2026, 7)))


def test_first_and_missed_months_are_not_chosen(db, ayu, visit):
    with pytest.raises(UserError, match="is B"):
        acted(db, lambda session: choose_letter(session, ayu, Month(2026, 8)))
