"""One line of a card: a day of one person, and what each column says of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.core.layout import Cell, Number, SourceField
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.health_visits.rules.cells import centimetres, joined, kilograms
from desktop_app.features.questionnaires.rules.scoring import answer_of_person
from desktop_app.features.questionnaires.services import Sheet

from ..rules.entries import SMOKING, TAKEN, TEETH
from ..rules.person import Found
from ..services.on_paper.days import CheckDay

YES, NO, SEALED = "√", "–", "•"
PRESSURE = QT_TRANSLATE_NOOP("Health checks", "{systolic}/{diastolic}")
SENSE_SIGNS = {"pass": YES, "fail": NO, "impossible": "?"}
MONTHS_A_YEAR = 12
PUMA, AKS, SKILAS = "PUMA", "AKS", "SKILAS"
WHISPER, IMPOSSIBLE = "WHISPER", 2


@dataclass(frozen=True, slots=True)
class CardLine:
    """One line.

    Attributes:
        sex: of the person.
        spacing: the method of contraception, a dot while the midwife's key is locked, None for nothing known.
        advice: titles of topics, by code.
        signs: titles of the signs of anaemia, by code.
        vaccines: titles of what was given on the day.
    """

    day: CheckDay
    sex: str | None = None
    spacing: Label | None = None
    advice: Mapping[str, Label] = field(default_factory=dict)
    signs: Mapping[str, Label] = field(default_factory=dict)
    vaccines: Sequence[Label] = ()


Parameters = Mapping[str, Any]


def sign(answer: bool | None) -> str | None:
    """Return a tick, a dash, or nothing for what was not asked."""
    return None if answer is None else YES if answer else NO


def _values(found: Found | None) -> Cell:
    if found is None:
        return None
    if len(found.values) > 1:
        return PRESSURE.fill(systolic=int(found.values[0]), diastolic=int(found.values[1]))
    exponent = found.values[0].as_tuple().exponent
    return Number(float(found.values[0]), -exponent if isinstance(exponent, int) else 0)


def _value(line: CardLine, parameters: Parameters) -> Cell:
    return _values(line.day.found.get(parameters["measure"]))


def _class(line: CardLine, parameters: Parameters) -> Cell:
    finding = line.day.finding(parameters["measure"])
    return None if finding is None else finding.words


def _card_bmi(line: CardLine, _parameters: Parameters) -> Cell:
    """Return the letter of the printed card; in packs whose card has no letters the class in words."""
    finding = line.day.card_bmi
    if finding is None:
        return _class(line, {"measure": "bmi"})
    return finding.letter or finding.words


def _sense(line: CardLine, parameters: Parameters) -> Cell:
    senses = line.day.senses
    return None if senses is None else SENSE_SIGNS.get(getattr(senses, parameters["what"]) or "")


def _both(line: CardLine, parameters: Parameters) -> Cell:
    """Return how both eyes or ears are: the worse one."""
    if line.day.senses is None:
        return None
    sides = [getattr(line.day.senses, f"{side}_{parameters['what']}") for side in ("right", "left")]
    return next((SENSE_SIGNS[state] for state in ("fail", "impossible", "pass") if state in sides), None)


def _teeth(line: CardLine, _parameters: Parameters) -> Cell:
    return None if line.day.senses is None else TEETH.get(line.day.senses.teeth or "")


def _anaemia(line: CardLine, _parameters: Parameters) -> Cell:
    signs = None if line.day.senses is None else line.day.senses.anaemia_signs
    return None if signs is None else joined([line.signs.get(code, code) for code in signs]) or NO


def _smoking(line: CardLine, _parameters: Parameters) -> Cell:
    return None if line.day.habits is None else SMOKING.get(line.day.habits.smoking or "")


def _tb(line: CardLine, parameters: Parameters) -> Cell:
    return sign(line.day.tb.get(parameters["sign"]))


def _answer(line: CardLine, parameters: Parameters) -> Cell:
    """Return what an answer adds to the score; a dot for what only the midwife reads."""
    sheet = line.day.sheets.get(parameters["of"])
    item = sheet.questionnaire.item(parameters["item"]) if sheet and sheet.questionnaire else None
    if sheet is None or item is None:
        return None
    if item.is_private:
        return SEALED
    if item.of_person:
        years = None if line.day.age_months is None else line.day.age_months // MONTHS_A_YEAR
        told = answer_of_person(item, years, line.sex)
    else:
        told = item.answer(sheet.answers.get(item.code))
    return None if told is None else told.score


def _ticked(line: CardLine, parameters: Parameters) -> Cell:
    """Return whether an answer is ticked on the card: it is one that is looked at further."""
    said = _answer(line, parameters)
    if parameters["item"] == WHISPER and _whisper(line) == IMPOSSIBLE:
        return None
    return sign(bool(said)) if isinstance(said, int) else said


def _covid(line: CardLine, _parameters: Parameters) -> Cell:
    sheet = line.day.sheets.get(SKILAS)
    told = None if sheet is None else sheet.answers.get("COVID")
    return None if told is None else sign(bool(told))


def _whisper(line: CardLine) -> int | None:
    sheet = line.day.sheets.get(SKILAS)
    return None if sheet is None else sheet.answers.get(WHISPER)


def _not_possible(line: CardLine, _parameters: Parameters) -> Cell:
    told = _whisper(line)
    return None if told is None else sign(told == IMPOSSIBLE)


def _score(line: CardLine, parameters: Parameters) -> Cell:
    sheet: Sheet | None = line.day.sheets.get(parameters["of"])
    return None if sheet is None else sheet.score


def _level(line: CardLine, parameters: Parameters) -> Cell:
    sheet: Sheet | None = line.day.sheets.get(parameters["of"])
    return None if sheet is None or sheet.level is None else sheet.level.words


def _advice(line: CardLine, _parameters: Parameters) -> Cell:
    return joined([line.advice.get(code, code) for code in line.day.advice])


Value = Callable[[CardLine, Parameters], Cell]
_NOTHING: tuple[str, ...] = ()


def _field(title: Label, value: Value, parameters: tuple[str, ...] = _NOTHING) -> SourceField:
    return SourceField(title, value, parameters)


FIELDS = {
    "day": _field(QT_TRANSLATE_NOOP("Health checks", "Day of the visit"), lambda line, _: line.day.on),
    "weight": _field(QT_TRANSLATE_NOOP("Health checks", "Weight (kg)"), lambda line, _: kilograms(line.day.weight_g)),
    "height": _field(QT_TRANSLATE_NOOP("Health checks", "Height (cm)"), lambda line, _: centimetres(line.day.height_mm)),
    "waist": _field(QT_TRANSLATE_NOOP("Health checks", "Waist (cm)"), lambda line, _: centimetres(line.day.waist_mm)),
    "arm": _field(QT_TRANSLATE_NOOP("Health checks", "Upper arm (cm)"), lambda line, _: centimetres(line.day.arm_mm)),
    "card_bmi": _field(QT_TRANSLATE_NOOP("Health checks", "Body mass index, letter"), _card_bmi),
    "value": _field(QT_TRANSLATE_NOOP("Health checks", "Value"), _value, ("measure",)),
    "class": _field(QT_TRANSLATE_NOOP("Health checks", "Result"), _class, ("measure",)),
    "sense": _field(QT_TRANSLATE_NOOP("Health checks", "Eye or ear"), _sense, ("what",)),
    "both": _field(QT_TRANSLATE_NOOP("Health checks", "Eyes or ears"), _both, ("what",)),
    "teeth": _field(QT_TRANSLATE_NOOP("Health checks", "Teeth"), _teeth),
    "anaemia_signs": _field(QT_TRANSLATE_NOOP("Health checks", "Signs of anaemia"), _anaemia),
    "iron": _field(QT_TRANSLATE_NOOP("Health checks", "Iron tablets given"), lambda line, _: line.day.iron_tablets),
    "iron_taken": _field(
        QT_TRANSLATE_NOOP("Health checks", "Iron tablets taken"), lambda line, _: TAKEN.get(line.day.iron_taken)
    ),
    "smoking": _field(QT_TRANSLATE_NOOP("Health checks", "Smoking"), _smoking),
    "tb": _field(QT_TRANSLATE_NOOP("Health checks", "Sign of tuberculosis"), _tb, ("sign",)),
    "answer": _field(QT_TRANSLATE_NOOP("Health checks", "Points"), _answer, ("of", "item")),
    "ticked": _field(QT_TRANSLATE_NOOP("Health checks", "Noticed"), _ticked, ("of", "item")),
    "covid": _field(QT_TRANSLATE_NOOP("Health checks", "COVID vaccination"), _covid),
    "not_possible": _field(QT_TRANSLATE_NOOP("Health checks", "Could not be checked"), _not_possible),
    "score": _field(QT_TRANSLATE_NOOP("Health checks", "Score"), _score, ("of",)),
    "level": _field(QT_TRANSLATE_NOOP("Health checks", "Result"), _level, ("of",)),
    "sealed": _field(QT_TRANSLATE_NOOP("Health checks", "For the midwife"), lambda _line, _: SEALED),
    "spacing": _field(QT_TRANSLATE_NOOP("Health checks", "Contraception"), lambda line, _: line.spacing),
    "vaccines": _field(QT_TRANSLATE_NOOP("Health checks", "Vaccines"), lambda line, _: joined(line.vaccines)),
    "advice": _field(QT_TRANSLATE_NOOP("Health checks", "Advice"), _advice),
    "referred": _field(QT_TRANSLATE_NOOP("Health checks", "Referred to"), lambda line, _: joined(line.day.targets)),
}
