"""Tests before and after a class."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError
from desktop_app.features.classes import services
from desktop_app.residents.services import merge_residents
from tests.builders.classes import FIRST, SET_UP, enrol, make_class, make_people
from tests.builders.residents import make_resident
from tests.conftest import TODAY


def score(db, enrolment, kind, points, maximum=10, on=FIRST):
    with db.action(SET_UP) as session:
        return services.record_score(session, enrolment, kind, points, maximum, on, TODAY)


def results(db, class_id):
    with db.read() as session:
        return services.results(session, class_id)


def test_means_and_improvement_are_counted_from_pairs_only(db):
    class_id = make_class(db)
    one, two, three, four = make_people(db, class_id, 4)
    for enrolment, before, after in ((one, 4, 8), (two, 6, 6), (three, 10, None), (four, None, 2)):
        if before is not None:
            score(db, enrolment, "pre", before)
        if after is not None:
            score(db, enrolment, "post", after)
    assert results(db, class_id) == services.Results(before=50.0, after=70.0, improved=1, pairs=2)


def test_without_a_pair_there_is_no_mean(db):
    class_id = make_class(db)
    (one,) = make_people(db, class_id, 1)
    score(db, one, "pre", 5)
    assert results(db, class_id) == services.Results(None, None, 0, 0)


def test_the_first_test_before_and_the_last_test_after_count_in_percent_of_their_own_maximum(db):
    class_id = make_class(db)
    (one,) = make_people(db, class_id, 1)
    score(db, one, "pre", 2, 10, date(2026, 9, 1))
    score(db, one, "pre", 9, 10, date(2026, 9, 8))
    score(db, one, "post", 1, 20, date(2026, 9, 15))
    score(db, one, "post", 15, 20, date(2026, 9, 22))
    score(db, one, "quiz", 0, 20, date(2026, 9, 29))
    assert results(db, class_id) == services.Results(20.0, 75.0, 1, 1)
    with db.read() as session:
        (row,) = services.tests_grid(session, class_id)
    assert (row.before.score, row.after.score, row.is_pair) == (2, 15, True)


def test_a_second_entry_for_the_same_test_and_day_replaces_the_first(db):
    class_id = make_class(db)
    (one,) = make_people(db, class_id, 1)
    assert score(db, one, "pre", 3) == score(db, one, "pre", 7)
    with db.read() as session:
        assert [found.score for found in services.scores_of(session, class_id)[one]] == [7]


def test_a_score_above_its_maximum_is_refused_and_nothing_is_stored(db):
    class_id = make_class(db)
    (one,) = make_people(db, class_id, 1)
    with pytest.raises(InputError, match=r"11 is more than the test has \(10\)"):
        score(db, one, "pre", 11)
    with db.read() as session:
        assert services.scores_of(session, class_id) == {}


def test_a_score_can_be_taken_back(db):
    class_id = make_class(db)
    (one,) = make_people(db, class_id, 1)
    stored = score(db, one, "pre", 3)
    with db.action(SET_UP) as session:
        services.remove_score(session, stored)
    assert results(db, class_id).pairs == 0


def test_a_test_of_one_day_that_is_corrected_after_two_entries_were_merged_is_one_test(db):
    class_id = make_class(db)
    residents = [make_resident(db, name) for name in ("Ani", "Anni")]
    old, new = (enrol(db, class_id, one) for one in residents)
    for enrolment in (old, new):
        score(db, enrolment, "pre", 2)
        score(db, enrolment, "post", 3)
    with db.action(SET_UP) as session:
        merge_residents(session, *residents, TODAY)
    score(db, old, "post", 9)
    assert results(db, class_id) == services.Results(20.0, 90.0, 1, 1)
    with db.read() as session:
        (found,) = services.scores_of(session, class_id).values()
    assert {one.score for one in found if one.kind == "post"} == {9}


@pytest.mark.parametrize(
    ("day", "words"), [(date(2026, 8, 31), "before the first day of the class"), (date(2026, 9, 15), "after the last day")]
)
def test_a_test_outside_the_term_of_the_class_is_refused(db, day, words):
    class_id = make_class(db, until_date=date(2026, 9, 14))
    (one,) = make_people(db, class_id, 1)
    with pytest.raises(InputError, match=words) as refused:
        score(db, one, "post", 5, on=day)
    assert refused.value.problems[0].field == "taken_on"
