"""How files, questions and results are put into words."""

from collections.abc import Sequence

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.ui.words import current, joined, tr

from ...rules.quizzes import Answer, Question, Result, verdict
from ...services.learning import QuizRow

KILOBYTES = QT_TRANSLATE_NOOP("Classes", "{size} KB")
MEGABYTES = QT_TRANSLATE_NOOP("Classes", "{size} MB")
VERSION = QT_TRANSLATE_NOOP("Classes", "{title} (version {number})")
POINTS = QT_TRANSLATE_NOOP("Classes", "{n} points")
SCORE_PERCENT = QT_TRANSLATE_NOOP("Classes", "Points: {score} of {maximum}, {percent}%")
RIGHT_COUNT = QT_TRANSLATE_NOOP("Classes", "{n} right")
WRONG_COUNT = QT_TRANSLATE_NOOP("Classes", "{n} wrong")
LEFT_OUT_COUNT = QT_TRANSLATE_NOOP("Classes", "{n} left out")
ENOUGH = QT_TRANSLATE_NOOP("Classes", "Enough")
NOT_ENOUGH = QT_TRANSLATE_NOOP("Classes", "Not enough")
TRUE, FALSE = QT_TRANSLATE_NOOP("Classes", "True"), QT_TRANSLATE_NOOP("Classes", "False")
NO_ANSWER = QT_TRANSLATE_NOOP("Classes", "no answer")
TESTS: Sequence[tuple[str, Text]] = (
    ("pre", QT_TRANSLATE_NOOP("Classes", "Test before")),
    ("post", QT_TRANSLATE_NOOP("Classes", "Test after")),
    ("quiz", QT_TRANSLATE_NOOP("Classes", "Exercise")),
)
KB, MB = 1000, 1_000_000


def size_words(size: int) -> str:
    """Return the size of a file."""
    if size < MB:
        return tr(KILOBYTES, size=max(1, round(size / KB)))
    return tr(MEGABYTES, size=current().number(size / MB, 1))


def quiz_title(row: QuizRow) -> str:
    """Return the title of a quiz, with its version from the second on."""
    return row.title if row.version == 1 and not row.is_replaced else tr(VERSION, title=row.title, number=row.version)


def score_words(result: Result) -> str:
    """Return points and percent."""
    return tr(SCORE_PERCENT, score=result.score, maximum=result.maximum, percent=int(result.percent))


def counts_words(result: Result) -> str:
    """Return right, wrong and left out, apart."""
    left_out: Label = LEFT_OUT_COUNT.of(result.left_out) if result.left_out else ""
    return joined(RIGHT_COUNT.of(result.right), WRONG_COUNT.of(result.wrong), left_out)


def verdict_words(result: Result, pass_score: int | None) -> Label:
    """Return whether a result is enough; nothing for a quiz that asks for nothing."""
    found = verdict(result, pass_score)
    return "" if found is None else ENOUGH if found else NOT_ENOUGH


def answer_words(question: Question, answer: Answer | None) -> str:
    """Return what somebody answered."""
    if answer is None or not answer.is_given:
        return tr(NO_ANSWER)
    if answer.choice is not None:
        return next((one.answer for one in question.choices if one.id == answer.choice), "")
    if answer.is_true is not None:
        return tr(TRUE if answer.is_true else FALSE)
    return amount(answer.number_x1000 or 0, question.unit)


def right_answer_words(question: Question) -> str:
    """Return the answer that is right."""
    if question.kind == "choice":
        right = question.right_choice
        return "" if right is None else right.answer
    if question.kind == "true_false":
        return tr(TRUE if question.is_true else FALSE)
    return amount(question.answer_x1000 or 0, question.unit)


def fraction(result: Result) -> str:
    """Return points and the points that were possible, in figures that run from left to right in every language."""
    points = f"{current().number(result.score)} / {current().number(result.maximum)}"
    return f"\N{LEFT-TO-RIGHT ISOLATE}{points}\N{POP DIRECTIONAL ISOLATE}"


def amount(x1000: int, unit: str) -> str:
    """Return a number of thousandths with its unit, without needless figures."""
    places = next(places for places in range(4) if x1000 % 10 ** (3 - places) == 0)
    return f"{current().number(x1000 / 1000, places)} {unit}".strip()
