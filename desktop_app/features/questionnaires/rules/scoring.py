"""From answers to a total and its class.

A total is a total only when every question that counts is answered. Before that a class holds where no answer that is
still missing could change it: six "yes" are six, whatever the rest says. So an unanswered question is never taken for "no".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .questionnaires import AGE, SEX, Answer, Item, Level, Questionnaire

Answers = Mapping[str, int | None]
"""Item -> value; None for asked and not answered. What was not asked is left out."""


@dataclass(frozen=True, slots=True)
class Score:
    """What answers come to.

    Attributes:
        least, most: between which the total lies, both included.
        level: the class; None while a missing answer can change it, or if the questionnaire has no classes.
        is_alarm: an answer calls the midwife at once.
        unanswered: codes of the questions that count, or can raise an alarm, and have no answer.
    """

    least: int
    most: int
    level: Level | None
    is_alarm: bool
    unanswered: tuple[str, ...]

    @property
    def total(self) -> int | None:
        """Return the total; None while an answer is missing."""
        return None if self.unanswered else self.least


def score(questionnaire: Questionnaire, answers: Answers, age_years: int | None = None, sex: str | None = None) -> Score:
    """Return what answers come to.

    Args:
        age_years: completed years on the day, for questions that the residents' list answers.
        sex: likewise.
    """
    least = most = 0
    unanswered: list[str] = []
    alarm = open_alarm = False
    for item in questionnaire.items:
        answer = item.answer(answers.get(item.code)) if not item.of_person else answer_of_person(item, age_years, sex)
        if answer is None and (item.counts or item.alarm is not None):
            unanswered.append(item.code)
            open_alarm = open_alarm or item.alarm is not None
        alarm = alarm or (answer is not None and answer.value == item.alarm)
        if item.counts:
            least += answer.score if answer else min(one.score for one in item.answers)
            most += answer.score if answer else max(one.score for one in item.answers)
    level = _level(questionnaire.levels, least, most, alarm, open_alarm)
    return Score(least, most, level, alarm, tuple(unanswered))


def score_of_total(questionnaire: Questionnaire, total: int) -> Score:
    """Return the class of a total that a health worker gave without its answers."""
    return Score(total, total, level_of(questionnaire.levels, total), False, ())


def level_of(levels: Sequence[Level], total: int) -> Level | None:
    """Return the class of a total; None if no class has it."""
    return next((one for one in levels if one.lower <= total <= one.upper), None)


def answer_of_person(item: Item, age_years: int | None, sex: str | None) -> Answer | None:
    """Return what the residents' list answers; None if it does not know."""
    if item.of_person == SEX:
        return next((one for one in item.answers if sex and one.sex == sex), None)
    if item.of_person != AGE or age_years is None:
        return None
    return next((one for one in item.answers if _is_of_age(one, age_years)), None)


def _is_of_age(answer: Answer, years: int) -> bool:
    first, last = answer.from_years, answer.until_years
    return (first is None or years >= first) and (last is None or years <= last)


def _level(levels: Sequence[Level], least: int, most: int, alarm: bool, open_alarm: bool) -> Level | None:
    """Return the class of all totals from ``least`` to ``most``; an alarm has the last class, whatever the total."""
    last = levels[-1] if levels else None
    if alarm:
        return last
    found = level_of(levels, least)
    same = found is not None and found == level_of(levels, most)
    return found if same and not (open_alarm and found != last) else None
