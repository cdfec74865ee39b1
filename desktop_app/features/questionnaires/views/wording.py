"""Sheets in words, as the card and the forms show them."""

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.packs import Pack
from desktop_app.ui.widgets import Chip
from desktop_app.ui.words import joined

from ..rules.checking import PLACES
from ..rules.questionnaires import Questionnaire
from ..rules.scoring import Score
from ..services import Sheet

SCORE = QT_TRANSLATE_NOOP("Questionnaires", "Score {score}")
AT_LEAST = QT_TRANSLATE_NOOP("Questionnaires", "Score {least} to {most}")
NOT_COMPLETE = QT_TRANSLATE_NOOP("Questionnaires", "Not complete: {n} questions without an answer")
MIDWIFE = QT_TRANSLATE_NOOP("Questionnaires", "The midwife follows up")
NO_CLASS = QT_TRANSLATE_NOOP("Questionnaires", "Written down")
NEVER = QT_TRANSLATE_NOOP("Questionnaires", "Not asked yet")
DUE = QT_TRANSLATE_NOOP("Questionnaires", "Ask again")
SOURCE = QT_TRANSLATE_NOOP("Questionnaires", "Source: {title}")
UNCONFIRMED = QT_TRANSLATE_NOOP("Questionnaires", "Source, not confirmed yet: {title}")
_TONES = {"good": "ok", "warn": "warn", "danger": "danger"}


def result_chip(result: Score | None) -> Chip:
    """Return what answers come to; without a result the midwife has them."""
    if result is None:
        return Chip(MIDWIFE, "info")
    if result.level is not None:
        return Chip(result.level.words, _TONES.get(result.level.tone, "plain"))
    return Chip(NOT_COMPLETE.of(len(result.unanswered)) if result.unanswered else NO_CLASS)


def sheet_chips(sheet: Sheet) -> list[Chip]:
    """Return what everybody may read of a sheet."""
    if sheet.is_private or (sheet.sealed and sheet.level is None):
        return [Chip(MIDWIFE, "info")]
    chips = [result_chip(sheet.result)]
    return [*chips, Chip(MIDWIFE, "info")] if sheet.sealed else chips


def score_words(result: Score | None, questionnaire: Questionnaire | None) -> Label:
    """Return the total, or between which numbers it lies; "" if nobody may read it."""
    if result is None or questionnaire is None:
        return ""
    if result.total is not None:
        return SCORE.fill(score=result.total)
    return AT_LEAST.fill(least=result.least, most=result.most) if questionnaire.keeps_answers else ""


def told_by(by: str, where: str) -> str:
    """Return who asked and where."""
    return joined(by, PLACES.get(where, ""))


def source_words(pack: Pack, questionnaire: Questionnaire) -> Text:
    """Return where a questionnaire comes from, and whether a health worker has confirmed it."""
    source = pack.sources[questionnaire.source]
    return (SOURCE if source.confirmed else UNCONFIRMED).fill(title=source.title)
