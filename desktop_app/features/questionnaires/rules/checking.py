"""Why a sheet cannot be stored."""

from dataclasses import dataclass
from datetime import date

from desktop_app.core.errors import Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .questionnaires import Questionnaire
from .scoring import Answers

HERE, HOME, ELSEWHERE = "here", "home", "elsewhere"
PLACES = {
    HERE: QT_TRANSLATE_NOOP("Questionnaires", "At the post"),
    HOME: QT_TRANSLATE_NOOP("Questionnaires", "At home"),
    ELSEWHERE: QT_TRANSLATE_NOOP("Questionnaires", "Elsewhere"),
}
_FUTURE = QT_TRANSLATE_NOOP("Questionnaires", "{day} is in the future. Write the day on which it was asked.")
_BEFORE_BIRTH = QT_TRANSLATE_NOOP("Questionnaires", "{day} is before the birth ({birth}). Check both dates.")
_AFTER_DEATH = QT_TRANSLATE_NOOP("Questionnaires", "{day} is after the death ({death}). Check both dates.")
_NOTHING = QT_TRANSLATE_NOOP("Questionnaires", "Nothing is answered. Answer at least one question.")
_UNKNOWN_ITEM = QT_TRANSLATE_NOOP("Questionnaires", "“{code}” is not a question of this list.")
_UNKNOWN_VALUE = QT_TRANSLATE_NOOP("Questionnaires", "“{value}” is not one of the answers.")
_NO_SCORE = QT_TRANSLATE_NOOP("Questionnaires", "Write the score.")
_SCORE_RANGE = QT_TRANSLATE_NOOP("Questionnaires", "{score} is not possible. Write a score from 0 to {most}.")
_WHERE = QT_TRANSLATE_NOOP("Questionnaires", "Choose where it was asked.")


@dataclass(frozen=True, slots=True)
class Lifetime:
    """Birth and death as far as known; ``death`` is None of the living."""

    birth: PartialDate
    death: PartialDate | None = None


def check_day(on: date, lifetime: Lifetime, today: date | None) -> list[Problem]:
    """Return why nothing can have been asked on a day; without ``today`` the future is not looked at."""
    birth, death = lifetime.birth, lifetime.death
    if today is not None and on > today:
        return [Problem("on", _FUTURE.fill(day=on))]
    if birth.earliest is not None and on < birth.earliest:
        return [Problem("on", _BEFORE_BIRTH.fill(day=on, birth=birth))]
    if death is not None and death.latest is not None and on > death.latest:
        return [Problem("on", _AFTER_DEATH.fill(day=on, death=death))]
    return []


def check_answers(questionnaire: Questionnaire, answers: Answers) -> list[Problem]:
    """Return why answers cannot be stored; each problem is named after its question."""
    problems = []
    for code, value in answers.items():
        item = questionnaire.item(code)
        if item is None or item.of_person:
            problems.append(Problem(code, _UNKNOWN_ITEM.fill(code=code)))
        elif value is not None and item.answer(value) is None:
            problems.append(Problem(code, _UNKNOWN_VALUE.fill(value=value)))
    if not problems and all(value is None for value in answers.values()):
        problems.append(Problem("", _NOTHING))
    return problems


def check_score(questionnaire: Questionnaire, score: int | None) -> list[Problem]:
    """Return why a score cannot be stored."""
    if score is None:
        return [Problem("score", _NO_SCORE)]
    most = questionnaire.most or 0
    return [] if 0 <= score <= most else [Problem("score", _SCORE_RANGE.fill(score=score, most=most))]


def check_place(where: str) -> list[Problem]:
    """Return why a place is none; "" is not told."""
    return [] if where == "" or where in PLACES else [Problem("where", _WHERE)]
