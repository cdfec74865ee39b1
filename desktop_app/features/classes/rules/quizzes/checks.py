"""What can be asked and answered."""

from collections.abc import Mapping, Sequence
from datetime import date

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .entries import KINDS, LARGEST_NUMBER, MOST_CHOICES, MOST_QUESTIONS, PER_UNIT, USES, Answer, Question, QuizEntry

MOST_POINTS = 100
_NO_TITLE = QT_TRANSLATE_NOOP("Classes", "Write what the quiz is called.")
_NO_USE = QT_TRANSLATE_NOOP("Classes", "Choose what the quiz is for.")
_NO_QUESTIONS = QT_TRANSLATE_NOOP("Classes", "A quiz needs at least one question.")
_TOO_MANY = QT_TRANSLATE_NOOP("Classes", "A quiz of {n} questions is too long. At most {most} are possible: make two quizzes.")
_IN_QUESTION = QT_TRANSLATE_NOOP("Classes", "Question {number}: {problem}")
_PASS = QT_TRANSLATE_NOOP("Classes", "{number}% is not possible. Write 1 to 100, or leave it empty.")
_NO_WORDS = QT_TRANSLATE_NOOP("Classes", "Write the question.")
_NO_KIND = QT_TRANSLATE_NOOP("Classes", "Choose how the question is answered.")
_POINTS = QT_TRANSLATE_NOOP("Classes", "{n} points are not possible. Write 1 to {most}.")
_TOO_FEW_CHOICES = QT_TRANSLATE_NOOP("Classes", "Write at least two answers to choose from.")
_TOO_MANY_CHOICES = QT_TRANSLATE_NOOP("Classes", "{n} answers are too many. Write at most {most}.")
_TWICE = QT_TRANSLATE_NOOP("Classes", "The answer “{answer}” stands there twice.")
_ONE_RIGHT = QT_TRANSLATE_NOOP("Classes", "Mark the one answer that is right.")
_TRUE_OR_FALSE = QT_TRANSLATE_NOOP("Classes", "Say whether it is true or false.")
_NO_NUMBER = QT_TRANSLATE_NOOP("Classes", "Write the number that is right.")
_NUMBER_TOO_LARGE = QT_TRANSLATE_NOOP("Classes", "The number is too large. Write at most {most}, with another unit if need be.")
_NEGATIVE_TOLERANCE = QT_TRANSLATE_NOOP("Classes", "How far off counts as right cannot be below 0.")
_FUTURE = QT_TRANSLATE_NOOP("Classes", "{day} is in the future. Choose today or an earlier day.")
_NO_TEST = QT_TRANSLATE_NOOP("Classes", "Choose whether it is the test before, the test after, or an exercise.")
_EXERCISE_ONLY = QT_TRANSLATE_NOOP(
    "Classes", "This quiz is an exercise. To use it as a test before or after the class, change what it is for."
)
_OTHER_QUESTION = QT_TRANSLATE_NOOP("Classes", "An answer does not belong to a question of this quiz. Open the quiz again.")


def check_quiz(entry: QuizEntry) -> list[Problem]:
    """Return what is not possible of a quiz; the field of a question's problem is ``questions``."""
    problems = [] if entry.title.strip() else [Problem("title", _NO_TITLE)]
    if entry.use not in USES:
        problems.append(Problem("use", _NO_USE))
    if entry.pass_score is not None and not 1 <= entry.pass_score <= 100:
        problems.append(Problem("pass_score", _PASS.fill(number=entry.pass_score)))
    if not entry.questions:
        problems.append(Problem("questions", _NO_QUESTIONS))
    if len(entry.questions) > MOST_QUESTIONS:
        problems.append(Problem("questions", _TOO_MANY.fill(most=MOST_QUESTIONS).of(len(entry.questions))))
    for number, question in enumerate(entry.questions, 1):
        for found in check_question(question)[:1]:
            problems.append(Problem("questions", _IN_QUESTION.fill(number=number, problem=found.text)))
    return problems


def check_question(question: Question) -> list[Problem]:
    """Return what is not possible of a question."""
    problems = [] if question.question.strip() else [Problem("question", _NO_WORDS)]
    if question.kind not in KINDS:
        return [*problems, Problem("kind", _NO_KIND)]
    if not 1 <= question.points <= MOST_POINTS:
        problems.append(Problem("points", _POINTS.fill(most=MOST_POINTS).of(question.points)))
    of_kind = {"choice": _check_choices, "true_false": _check_truth, "number": _check_number}[question.kind]
    return [*problems, *of_kind(question)]


def check_attempt(
    use: str, kind: str, taken_on: date, today: date, questions: Sequence[Question], answers: Mapping[bytes, Answer]
) -> list[Problem]:
    """Return what is not possible of somebody's answers to a quiz that is used as ``use``."""
    problems = [Problem("taken_on", _FUTURE.fill(day=taken_on))] if taken_on > today else []
    if kind not in ("pre", "post", "quiz"):
        problems.append(Problem("kind", _NO_TEST))
    elif kind != "quiz" and use != "pre_post":
        problems.append(Problem("kind", _EXERCISE_ONLY))
    asked = {question.id: question for question in questions}
    if any(question not in asked or not _fits(asked[question], answer) for question, answer in answers.items()):
        problems.append(Problem("answers", _OTHER_QUESTION))
    return problems


def _fits(question: Question, answer: Answer) -> bool:
    """Return True if an answer is of the question's kind, and one of its choices."""
    if answer.choice is not None and answer.choice not in {choice.id for choice in question.choices}:
        return False
    given = {"choice": answer.choice, "true_false": answer.is_true, "number": answer.number_x1000}
    return all(value is None for kind, value in given.items() if kind != question.kind)


def _check_choices(question: Question) -> list[Problem]:
    answers = [" ".join(choice.answer.split()) for choice in question.choices]
    if len(answers) < 2 or not all(answers):
        return [Problem("choices", _TOO_FEW_CHOICES)]
    if len(answers) > MOST_CHOICES:
        return [Problem("choices", _TOO_MANY_CHOICES.fill(most=MOST_CHOICES).of(len(answers)))]
    seen: set[str] = set()
    for answer in answers:
        if answer.casefold() in seen:
            return [Problem("choices", _TWICE.fill(answer=answer))]
        seen.add(answer.casefold())
    if sum(choice.is_right for choice in question.choices) != 1:
        return [Problem("choices", _ONE_RIGHT)]
    return []


def _check_truth(question: Question) -> list[Problem]:
    return [Problem("is_true", _TRUE_OR_FALSE)] if question.is_true is None else []


def _check_number(question: Question) -> list[Problem]:
    if question.answer_x1000 is None:
        return [Problem("answer", _NO_NUMBER)]
    if abs(question.answer_x1000) > LARGEST_NUMBER * PER_UNIT:
        return [Problem("answer", _NUMBER_TOO_LARGE.fill(most=LARGEST_NUMBER))]
    if (question.tolerance_x1000 or 0) < 0:
        return [Problem("tolerance", _NEGATIVE_TOLERANCE)]
    return []
