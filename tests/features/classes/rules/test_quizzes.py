"""What a question may be, and what an answer is worth."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.features.classes.rules.quizzes import (
    LEFT_OUT,
    RIGHT,
    WRONG,
    Answer,
    Choice,
    Question,
    QuizEntry,
    Result,
    check_attempt,
    check_question,
    check_quiz,
    mark,
    result_of,
    verdict,
)

TODAY = date(2026, 10, 5)
CHOICE = Question("choice", "Which?", 2, (Choice("A", id=b"a"), Choice("B", True, b"b")), id=b"q1")
TRUTH = Question("true_false", "Is it?", 1, is_true=False, id=b"q2")
NUMBER = Question("number", "How much?", 3, answer_x1000=37_500, tolerance_x1000=500, unit="°C", id=b"q3")
ALL = (CHOICE, TRUTH, NUMBER)


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        (CHOICE, Answer(choice=b"b"), RIGHT),
        (CHOICE, Answer(choice=b"a"), WRONG),
        (CHOICE, Answer(), LEFT_OUT),
        (CHOICE, None, LEFT_OUT),
        (TRUTH, Answer(is_true=False), RIGHT),
        (TRUTH, Answer(is_true=True), WRONG),
        (TRUTH, None, LEFT_OUT),
        (NUMBER, Answer(number_x1000=37_500), RIGHT),
        (NUMBER, Answer(number_x1000=37_000), RIGHT),
        (NUMBER, Answer(number_x1000=38_000), RIGHT),
        (NUMBER, Answer(number_x1000=38_001), WRONG),
        (NUMBER, Answer(number_x1000=36_999), WRONG),
        (replace(NUMBER, tolerance_x1000=None), Answer(number_x1000=37_501), WRONG),
        (replace(NUMBER, answer_x1000=0, tolerance_x1000=0), Answer(number_x1000=0), RIGHT),
    ],
)
def test_an_answer_is_right_wrong_or_left_out(question: Question, answer: Answer | None, expected: str) -> None:
    assert mark(question, answer) == expected


def test_a_question_that_was_left_out_is_not_counted_as_wrong() -> None:
    found = result_of(ALL, {b"q1": Answer(choice=b"b"), b"q2": Answer(is_true=True)})
    assert found == Result(score=2, maximum=6, right=1, wrong=1, left_out=1)
    assert not found.is_complete


def test_nothing_answered_is_no_wrong_answer_at_all() -> None:
    assert result_of(ALL, {}) == Result(0, 6, 0, 0, 3)


@pytest.mark.parametrize(
    ("score", "maximum", "needed", "expected"),
    [(8, 10, 80, True), (7, 10, 80, False), (799, 1000, 80, False), (5, 6, 83, True), (0, 10, None, None), (0, 0, 50, True)],
)
def test_enough_is_reckoned_without_rounding(score: int, maximum: int, needed: int | None, expected: bool | None) -> None:
    assert verdict(Result(score, maximum, 0, 0, 0), needed) is expected


@pytest.mark.parametrize(
    ("question", "field", "words"),
    [
        (replace(CHOICE, question=" "), "question", "Write the question."),
        (replace(CHOICE, kind="essay"), "kind", "Choose how the question is answered."),
        (replace(CHOICE, points=0), "points", "0 points are not possible. Write 1 to 100."),
        (replace(CHOICE, choices=(Choice("A", True),)), "choices", "Write at least two answers to choose from."),
        (replace(CHOICE, choices=(Choice("A", True), Choice(" "))), "choices", "Write at least two answers to choose from."),
        (
            replace(CHOICE, choices=tuple(Choice(str(n), n == 1) for n in range(7))),
            "choices",
            "7 answers are too many. Write at most 6.",
        ),
        (replace(CHOICE, choices=(Choice("Tea", True), Choice("tea "))), "choices", "The answer “tea” stands there twice."),
        (replace(CHOICE, choices=(Choice("A"), Choice("B"))), "choices", "Mark the one answer that is right."),
        (replace(CHOICE, choices=(Choice("A", True), Choice("B", True))), "choices", "Mark the one answer that is right."),
        (replace(TRUTH, is_true=None), "is_true", "Say whether it is true or false."),
        (replace(NUMBER, answer_x1000=None), "answer", "Write the number that is right."),
        (
            replace(NUMBER, answer_x1000=1_000_000_001),
            "answer",
            "The number is too large. Write at most 1000000, with another unit if need be.",
        ),
        (replace(NUMBER, tolerance_x1000=-1), "tolerance", "How far off counts as right cannot be below 0."),
    ],
)
def test_a_question_that_cannot_be_asked_is_named_at_its_field(question: Question, field: str, words: str) -> None:
    assert [(problem.field, str(problem.text)) for problem in check_question(question)] == [(field, words)]


@pytest.mark.parametrize("question", ALL)
def test_a_whole_question_has_no_problem(question: Question) -> None:
    assert check_question(question) == []


def test_what_is_wrong_with_a_quiz_names_the_question() -> None:
    quiz = QuizEntry(" ", "riddle", (CHOICE, replace(TRUTH, is_true=None)), 101)
    assert [(problem.field, str(problem.text)) for problem in check_quiz(quiz)] == [
        ("title", "Write what the quiz is called."),
        ("use", "Choose what the quiz is for."),
        ("pass_score", "101% is not possible. Write 1 to 100, or leave it empty."),
        ("questions", "Question 2: Say whether it is true or false."),
    ]
    assert [str(p.text) for p in check_quiz(QuizEntry("A"))] == ["A quiz needs at least one question."]
    assert [str(p.text) for p in check_quiz(QuizEntry("A", questions=(TRUTH,) * 61))] == [
        "A quiz of 61 questions is too long. At most 60 are possible: make two quizzes."
    ]


@pytest.mark.parametrize(
    ("use", "kind", "day", "answers", "field"),
    [
        ("pre_post", "pre", date(2026, 10, 6), {}, "taken_on"),
        ("pre_post", "exam", TODAY, {}, "kind"),
        ("exercise", "post", TODAY, {}, "kind"),
        ("exercise", "quiz", TODAY, {b"other": Answer(is_true=True)}, "answers"),
        ("exercise", "quiz", TODAY, {b"q1": Answer(choice=b"z")}, "answers"),
        ("exercise", "quiz", TODAY, {b"q2": Answer(number_x1000=3)}, "answers"),
    ],
)
def test_answers_that_do_not_belong_to_the_quiz_are_refused(
    use: str, kind: str, day: date, answers: dict[bytes, Answer], field: str
) -> None:
    assert [problem.field for problem in check_attempt(use, kind, day, TODAY, ALL, answers)] == [field]


def test_answers_of_the_right_kinds_are_accepted() -> None:
    given = {b"q1": Answer(choice=b"a"), b"q2": Answer(is_true=False), b"q3": Answer(number_x1000=0)}
    assert check_attempt("pre_post", "post", TODAY, TODAY, ALL, given) == []
