"""Quizzes with the real database: made, answered, scored, versioned, removed and brought back."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from desktop_app.core.errors import InputError, UserError
from desktop_app.db.check import check
from desktop_app.db.database import Database
from desktop_app.db.history import list_actions
from desktop_app.db.undo import undo
from desktop_app.features.classes.models import Enrolment, Quiz, ScoredTest
from desktop_app.features.classes.rules.quizzes import Answer, Question, QuizEntry, Result
from desktop_app.features.classes.services import Results, learning, remove_class, results
from desktop_app.residents.services import merge_residents
from tests.builders.learning import QUESTIONS, QUIZ, SET_UP, TODAY, TRUTH, add_class, add_quiz, answers


def attempt(
    db: Database, quiz: bytes, who: bytes, kind: str, given: dict[bytes, Answer], day: date = TODAY, paper: bool = False
) -> bytes:
    with db.action(SET_UP) as session:
        return learning.record_attempt(session, quiz, who, kind, day, given, TODAY, paper)


def scores(db: Database) -> list[tuple[str, int, int]]:
    with db.read() as session:
        found = session.scalars(select(ScoredTest).order_by(ScoredTest.taken_on, ScoredTest.kind.desc()))
        return [(one.kind, one.score, one.maximum_score) for one in found]


def stored(db: Database, quiz: bytes) -> learning.QuizCard:
    with db.read() as session:
        return learning.open_quiz(session, quiz)


def plain(questions: tuple[Question, ...]) -> list[tuple[object, ...]]:
    return [
        (q.kind, q.question, q.points, [(c.answer, c.is_right) for c in q.choices], q.is_true, q.answer_x1000, q.unit)
        for q in questions
    ]


def test_a_quiz_comes_back_as_it_was_made(db: Database) -> None:
    class_id, _ = add_class(db)
    quiz = stored(db, add_quiz(db, class_id))
    assert plain(quiz.questions) == plain(QUESTIONS)
    assert (quiz.entry.title, quiz.entry.use, quiz.entry.pass_score, quiz.version, quiz.attempts) == (
        "Feeding",
        "pre_post",
        60,
        1,
        0,
    )
    with db.read() as session:
        (row,) = learning.list_quizzes(session, class_id)
    assert (row.questions, row.maximum, row.attempts, row.is_replaced) == (4, 5, 0, False)


def test_a_quiz_with_a_mistake_is_not_stored_at_all(db: Database) -> None:
    class_id, _ = add_class(db)
    with pytest.raises(InputError, match="Question 2: Say whether"), db.action(SET_UP) as session:
        learning.make_quiz(session, class_id, QuizEntry("A", questions=(TRUTH, replace(TRUTH, is_true=None))))
    with db.read() as session:
        assert learning.list_quizzes(session, class_id) == []


def test_a_quiz_that_nobody_answered_is_changed_in_its_place(db: Database) -> None:
    class_id, _ = add_class(db)
    quiz = add_quiz(db, class_id)
    with db.action(SET_UP) as session:
        learning.change_quiz(session, quiz, replace(QUIZ, title="Milk", questions=QUESTIONS[1:]))
    assert plain(stored(db, quiz).questions) == plain(QUESTIONS[1:])
    assert stored(db, quiz).entry.title == "Milk"
    with db.read() as session:
        assert check(session.connection()) == []


def test_an_answered_quiz_does_not_change_silently(db: Database) -> None:
    class_id, (ani, *_) = add_class(db)
    quiz = add_quiz(db, class_id)
    attempt(db, quiz, ani, "pre", answers(db, quiz, 2, True, 6, 50))
    changed = replace(stored(db, quiz).entry, questions=(replace(stored(db, quiz).questions[1], is_true=False),))
    with pytest.raises(UserError, match=r"answered already \(1 times\)"), db.action(SET_UP) as session:
        learning.change_quiz(session, quiz, changed)
    assert plain(stored(db, quiz).questions) == plain(QUESTIONS)
    with db.action(SET_UP) as session:
        learning.change_quiz(session, quiz, replace(stored(db, quiz).entry, title="Feeding a baby", pass_score=80))
    assert (stored(db, quiz).entry.title, stored(db, quiz).entry.pass_score) == ("Feeding a baby", 80)


def test_a_new_version_takes_the_place_and_the_old_one_keeps_its_answers(db: Database) -> None:
    class_id, (ani, *_) = add_class(db)
    quiz = add_quiz(db, class_id)
    attempt(db, quiz, ani, "pre", answers(db, quiz, 2, True, 6, 50))
    with db.action(SET_UP) as session:
        newer = learning.make_new_version(session, quiz, replace(QUIZ, questions=(TRUTH,)))
    with db.read() as session:
        rows = learning.list_quizzes(session, class_id)
        before = learning.attempts_of(session, quiz)
    assert [(row.id, row.version, row.is_replaced, row.attempts) for row in rows] == [(newer, 2, False, 0), (quiz, 1, True, 1)]
    assert before[0].result == Result(5, 5, 4, 0, 0)
    with pytest.raises(UserError, match="newer version"), db.action(SET_UP) as session:
        learning.make_new_version(session, quiz, QUIZ)


def test_the_score_stands_among_the_tests_of_the_class(db: Database) -> None:
    class_id, (ani, budi, _) = add_class(db)
    quiz = add_quiz(db, class_id)
    attempt(db, quiz, ani, "pre", answers(db, quiz, 1, True, None, None), date(2026, 9, 7))
    attempt(db, quiz, ani, "post", answers(db, quiz, 2, True, 6, 51.5))
    attempt(db, quiz, budi, "pre", answers(db, quiz, None, None, None, None), date(2026, 9, 8))
    assert scores(db) == [("pre", 1, 5), ("pre", 0, 5), ("post", 5, 5)]
    with db.read() as session:
        found = {(row.name, row.kind): row.result for row in learning.attempts_of(session, quiz)}
    assert found["Ani", "pre"] == Result(1, 5, 1, 1, 2)
    assert found["Budi", "pre"] == Result(0, 5, 0, 0, 4)


def test_a_test_that_is_taken_again_on_its_day_replaces_the_first(db: Database) -> None:
    class_id, (ani, *_) = add_class(db)
    quiz = add_quiz(db, class_id)
    first = attempt(db, quiz, ani, "post", answers(db, quiz, 1, False, 3, 20))
    with db.read() as session:
        assert learning.find_attempt(session, quiz, ani, "post", TODAY) == first
    again = attempt(db, quiz, ani, "post", answers(db, quiz, 2, True, None, None))
    assert again == first
    assert scores(db) == [("post", 3, 5)]
    with db.read() as session:
        (row,) = learning.attempts_of(session, quiz)
    assert row.result == Result(3, 5, 2, 0, 2)


def test_an_exercise_is_repeated_as_often_as_somebody_likes(db: Database) -> None:
    class_id, (ani, *_) = add_class(db)
    quiz = add_quiz(db, class_id, replace(QUIZ, use="exercise"))
    for number in (20, 50):
        attempt(db, quiz, ani, "quiz", answers(db, quiz, 2, True, 6, number))
    assert scores(db) == [("quiz", 4, 5), ("quiz", 5, 5)]


def test_an_exercise_is_no_test_before_or_after(db: Database) -> None:
    class_id, (ani, *_) = add_class(db)
    quiz = add_quiz(db, class_id, replace(QUIZ, use="exercise"))
    with pytest.raises(InputError, match="This quiz is an exercise"):
        attempt(db, quiz, ani, "pre", {})
    with pytest.raises(InputError, match="is in the future"):
        attempt(db, quiz, ani, "quiz", {}, date(2026, 10, 6))
    assert scores(db) == []


def test_removed_answers_take_their_score_with_them_and_undo_brings_both_back(db: Database) -> None:
    class_id, (ani, *_) = add_class(db)
    quiz = add_quiz(db, class_id)
    made = attempt(db, quiz, ani, "pre", answers(db, quiz, 2, True, 6, 50))
    with db.action(SET_UP) as session:
        learning.remove_attempt(session, made)
    assert scores(db) == []
    with db.read() as session:
        assert learning.attempts_of(session, quiz) == []
        action = list_actions(session, 1)[0].id
    with db.action(SET_UP) as session:
        undo(session, action)
    assert scores(db) == [("pre", 5, 5)]
    with db.read() as session:
        assert learning.attempts_of(session, quiz)[0].result.right == 4


def test_sheets_of_a_class_are_typed_back_and_corrected(db: Database) -> None:
    class_id, (ani, budi, citra) = add_class(db)
    quiz = add_quiz(db, class_id)
    with db.action(SET_UP) as session:
        sheets = {ani: answers(db, quiz, 2, True, 6, 50), citra: answers(db, quiz, 3, None, 6, None)}
        learning.record_paper_answers(session, quiz, "pre", TODAY, sheets, TODAY)
    with db.read() as session:
        rows = learning.paper_grid(session, quiz, "pre", TODAY)
    assert [(str(row.name), len(row.answers), row.attempt is not None) for row in rows] == [
        ("Ani", 4, True),
        ("Budi", 0, False),
        ("Citra", 2, True),
    ]
    with db.action(SET_UP) as session:
        learning.record_paper_answers(session, quiz, "pre", TODAY, {citra: answers(db, quiz, 2, None, None, None)}, TODAY)
    with db.read() as session:
        found = {row.name: row.result for row in learning.attempts_of(session, quiz)}
    assert found["Citra"] == Result(2, 5, 1, 0, 3)
    assert budi not in found


def test_a_removed_quiz_leaves_the_scores(db: Database) -> None:
    class_id, (ani, *_) = add_class(db)
    quiz = add_quiz(db, class_id)
    attempt(db, quiz, ani, "pre", answers(db, quiz, 2, True, 6, 50))
    with db.action(SET_UP) as session:
        learning.remove_quiz(session, quiz)
    assert scores(db) == [("pre", 5, 5)]
    with pytest.raises(UserError, match="not here any more"), db.read() as session:
        learning.open_quiz(session, quiz)


def test_mean_before_and_after_of_the_class_count_the_attempts(db: Database) -> None:
    class_id, (ani, budi, _) = add_class(db)
    quiz = add_quiz(db, class_id)
    early = date(2026, 9, 7)
    for who, before, after in ((ani, (1, False, 3, 20), (2, True, 6, 50)), (budi, (2, None, None, None), (2, True, 6, None))):
        attempt(db, quiz, who, "pre", answers(db, quiz, *before), early)
        attempt(db, quiz, who, "post", answers(db, quiz, *after))
    with db.read() as session:
        assert results(session, class_id) == Results(before=20.0, after=90.0, improved=2, pairs=2)


def test_a_person_who_left_is_still_named_in_the_answers(db: Database) -> None:
    class_id, (ani, *_) = add_class(db)
    quiz = add_quiz(db, class_id)
    attempt(db, quiz, ani, "pre", answers(db, quiz, 2, True, 6, 50))
    with db.action(SET_UP) as session:
        session.get_one(Enrolment, ani).state = "dropped_out"
    with db.read() as session:
        assert [row.name for row in learning.attempts_of(session, quiz)] == ["Ani"]
        assert [row.name for row in learning.paper_grid(session, quiz, "post", TODAY)] == ["Budi", "Citra"]


def test_an_undo_does_not_change_what_was_answered_since(db: Database) -> None:
    class_id, (ani, *_) = add_class(db)
    quiz = add_quiz(db, class_id)
    with db.action(SET_UP) as session:
        learning.change_quiz(session, quiz, replace(QUIZ, questions=QUESTIONS[1:]))
    with db.read() as session:
        change = list_actions(session, 1)[0].id
    attempt(db, quiz, ani, "pre", {})
    with pytest.raises(UserError, match=r"“Feeding” was answered 1 times since then"), db.action(SET_UP) as session:
        undo(session, change)
    assert plain(stored(db, quiz).questions) == plain(QUESTIONS[1:])


def test_a_sheet_that_is_typed_again_after_two_entries_were_merged_replaces_the_first(db: Database) -> None:
    class_id, (ani, anni, *_) = add_class(db, ("Ani", "Anni"))
    quiz = add_quiz(db, class_id)
    first = attempt(db, quiz, anni, "post", answers(db, quiz, 1, False, 3, 20))
    with db.action(SET_UP) as session:
        kept, other = (session.get_one(Enrolment, one).resident_id for one in (ani, anni))
        assert kept is not None and other is not None
        merge_residents(session, kept, other, TODAY)
    with db.read() as session:
        assert learning.find_attempt(session, quiz, ani, "post", TODAY) == first
    assert attempt(db, quiz, ani, "post", answers(db, quiz, 2, True, 6, 50)) == first
    assert scores(db) == [("post", 5, 5)]


def test_two_laptops_that_change_one_quiz_make_two_versions_and_list_the_earlier_one_once(db: Database) -> None:
    class_id, (ani, *_) = add_class(db)
    quiz = add_quiz(db, class_id)
    attempt(db, quiz, ani, "pre", {})
    with db.action(SET_UP) as session:
        for _ in range(2):
            session.add(Quiz(class_id=class_id, title="Feeding", use="pre_post", version=2, replaces_id=quiz))
    with db.read() as session:
        assert sorted(row.version for row in learning.list_quizzes(session, class_id)) == [1, 2, 2]


def test_a_quiz_of_a_class_that_was_removed_is_not_offered_for_printing(db: Database) -> None:
    class_id, _ = add_class(db, ())
    add_quiz(db, class_id)
    with db.action(SET_UP) as session:
        remove_class(session, class_id)
    with db.read() as session:
        assert learning.every_quiz(session) == []
