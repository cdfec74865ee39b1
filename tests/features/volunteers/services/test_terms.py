"""Who serves, from when until when."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.db.history import list_actions
from desktop_app.features.volunteers import services
from desktop_app.features.volunteers.rules.terms import TermEntry
from desktop_app.residents.services import merge_residents
from tests.builders.volunteers import BEGIN, SET_UP, TODAY, acted, add_person, serve, train, volunteer

LEFT, BACK = date(2025, 3, 31), date(2026, 2, 1)


def on(db, day):
    with db.read() as session:
        return services.roster(session, day)


def actions(db):
    with db.read() as session:
        return len(list_actions(session, 1000))


def test_who_comes_back_begins_a_new_term(db):
    siti = add_person(db, "Siti")
    term = serve(db, siti)
    acted(db, lambda session: services.end_term(session, term, LEFT, TODAY, "gave birth"))
    serve(db, siti, "leader", BACK)
    with db.read() as session:
        newest, oldest = services.terms_of(session, siti)
    assert (newest.role, newest.from_date, newest.until_date) == ("leader", BACK, None)
    assert (oldest.until_date, oldest.reason_left) == (LEFT, "gave birth")
    assert [len(on(db, day)) for day in (BEGIN, LEFT, date(2025, 4, 1), BACK, TODAY)] == [1, 1, 0, 1, 1]
    assert (on(db, TODAY)[0].since, on(db, TODAY)[0].from_date) == (BEGIN, BACK)


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [(BACK, None, "serves since 2024-01-10 already"), (BACK, LEFT, "ends on 2025-03-31, before it begins")],
)
def test_overlapping_terms_and_an_end_before_the_start_are_refused_and_nothing_is_stored(db, start, end, said):
    siti = volunteer(db, "Siti")
    before = actions(db)
    with pytest.raises(InputError, match=said), db.action(SET_UP) as session:
        services.add_term(session, TermEntry(siti, "volunteer", start, end), TODAY)
    assert actions(db) == before


def test_a_term_is_corrected_against_the_other_terms_only(db):
    siti = add_person(db, "Siti")
    first = serve(db, siti, end=LEFT)
    serve(db, siti, begin=BACK)
    acted(db, lambda session: services.change_term(session, first, TermEntry(siti, "treasurer", BEGIN, LEFT), TODAY))
    with pytest.raises(InputError, match=r"overlap|already"), db.action(SET_UP) as session:
        services.change_term(session, first, TermEntry(siti, "treasurer", BEGIN, TODAY), TODAY)
    with db.read() as session:
        assert services.terms_of(session, siti)[1].role == "treasurer"


def test_a_term_that_began_where_another_one_was_moved_from_does_not_overwrite_it(db):
    siti = add_person(db, "Siti")
    first = serve(db, siti, begin=BEGIN)
    moved = TermEntry(siti, "leader", date(2022, 1, 1), date(2022, 12, 31))
    acted(db, lambda session: services.change_term(session, first, moved, TODAY))
    assert serve(db, siti, begin=BEGIN) != first
    with db.read() as session:
        assert [term.role for term in services.terms_of(session, siti)] == ["volunteer", "leader"]


def test_two_laptops_that_enter_one_term_write_one_row(db):
    siti = add_person(db, "Siti")
    term = serve(db, siti)
    acted(db, lambda session: services.remove_term(session, term))
    assert serve(db, siti) == term


def test_a_removed_term_cannot_be_ended(db):
    siti = add_person(db, "Siti")
    term = serve(db, siti)
    acted(db, lambda session: services.remove_term(session, term))
    with pytest.raises(UserError, match="not here any more"), db.action(SET_UP) as session:
        services.end_term(session, term, LEFT, TODAY)


@pytest.mark.parametrize(
    ("status", "left", "before", "said"),
    [
        ("dead", PartialDate(2026, 6, 1), date(2026, 5, 31), "died 2026-06-01"),
        ("dead", None, None, "has died"),
        ("moved", PartialDate(2026, 6), date(2026, 6, 30), "moved away 2026-06"),
        ("moved", None, None, "has moved away"),
    ],
)
def test_the_dead_and_the_moved_are_shown_as_such_from_then_on(db, status, left, before, said):
    siti = add_person(db, "Siti")
    serve(db, siti)
    gone = add_person(db, "Ani", status, left)
    term = serve(db, gone, end=None)
    assert term
    assert {str(row.name): str(row.gone or "") for row in on(db, TODAY)} == {"Ani": said, "Siti": ""}
    if before:
        assert [row.gone for row in on(db, before)] == [None, None]


def test_the_roster_stands_by_role_then_name_with_trainings_newest_first(db):
    zaenab, ani = volunteer(db, "Zaenab", "leader"), volunteer(db, "Ani")
    volunteer(db, "Budi", "treasurer")
    train(db, ani, "Weighing", PartialDate(2024))
    train(db, ani, "Counselling", PartialDate(2025, 3))
    train(db, ani, "Long ago", PartialDate())
    rows = on(db, TODAY)
    assert [str(row.name) for row in rows] == ["Zaenab", "Budi", "Ani"]
    assert [one.title for one in rows[2].trainings] == ["Counselling", "Weighing", "Long ago"]
    assert rows[0].resident == zaenab


def test_without_a_day_the_roster_has_everybody_who_ever_served(db):
    volunteer(db, "Ani", end=LEFT)
    assert on(db, TODAY) == []
    assert [(str(row.name), row.is_serving) for row in on(db, None)] == [("Ani", False)]


def test_entries_that_were_merged_are_one_volunteer(db):
    one, other = volunteer(db, "Siti", end=LEFT), volunteer(db, "Siti Aminah", begin=BACK)
    train(db, one)
    acted(db, lambda session: merge_residents(session, other, one, TODAY))
    (row,) = on(db, TODAY)
    assert (row.since, row.from_date, len(row.trainings)) == (BEGIN, BACK, 1)
    with pytest.raises(InputError, match="already"), db.action(SET_UP) as session:
        services.add_term(session, TermEntry(one, "volunteer", LEFT), TODAY)


def test_the_same_training_of_one_date_is_entered_once(db):
    siti = volunteer(db, "Siti")
    train(db, siti)
    with pytest.raises(UserError, match="already"):
        train(db, siti, "GROWTH monitoring")
    train(db, siti, held=PartialDate(2026))
    with db.read() as session:
        assert len(services.trainings_of(session, [siti])[siti]) == 2
