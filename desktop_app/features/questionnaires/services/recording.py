"""Sheets stored and taken back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.packs import pack_of
from desktop_app.residents.services import PersonFacts, every_id

from ..models import QuestionnaireSheet, SheetAnswer
from ..rules.checking import check_answers, check_place, check_score
from ..rules.natural_ids import answer_id, sheet_id
from ..rules.questionnaires import Questionnaire
from ..rules.scoring import Answers, Score, score, score_of_total
from .pack_lists import questionnaire_of
from .people import age_years, person_on
from .sealing import Said, seal

_NOT_IN_PACK = QT_TRANSLATE_NOOP("Questionnaires", "The country pack has no questions called “{code}”.")
_ONLY_SCORE = QT_TRANSLATE_NOOP("Questionnaires", "Of this form only the score is kept. Write the score.")
_NOT_SCORE = QT_TRANSLATE_NOOP("Questionnaires", "The score follows from the answers. Answer the questions.")
_GONE = QT_TRANSLATE_NOOP("Questionnaires", "These answers are not here any more. Look at the card again.")
NOT_COMPLETE = QT_TRANSLATE_NOOP("Questionnaires", "Not complete: {n} questions without an answer")


@dataclass(frozen=True, slots=True)
class SheetResult:
    """What a sheet that was stored comes to; told to whoever asked, sealed answers included.

    Attributes:
        score: None while an answer is missing.
        level: code of the class; "" while a missing answer can change it.
        words: of the class, or what is missing.
        tone: good, warn, danger or "".
        todo: what is done now; "" if nothing is said.
        refer: reason of a referral slip; None if nobody is sent on.
        calls_midwife: an answer calls the midwife at once.
    """

    id: bytes
    score: int | None
    level: str
    words: Label
    tone: str
    todo: Label
    refer: str | None
    calls_midwife: bool


def record_sheet(
    session: Session,
    resident: bytes,
    code: str,
    on: date,
    answers: Answers,
    by: str,
    where: str,
    *,
    today: date | None = None,
    note: str = "",
) -> SheetResult:
    """Store the answers to the questionnaire as it is asked now; a second sheet of the day takes the place of the first.

    Private answers are sealed for the midwife: of them the sheet keeps only that they are there. An answer that was sealed
    before stays sealed and is not changed where ``answers`` leaves its question out.

    Args:
        answers: item -> value, None for asked and not answered; what was not asked is left out.
        where: "here", "home", "elsewhere" or "".

    Raises:
        InputError: nothing is answered, an answer is not one of the question's, or the day is not possible.
        UserError: there is no such questionnaire, or private answers are given and the post has no midwife's key.
        Nothing was stored then.
    """
    questionnaire = _questionnaire(session, code)
    if not questionnaire.keeps_answers:
        raise UserError(_ONLY_SCORE)
    if problems := [*check_answers(questionnaire, answers), *check_place(where)]:
        raise InputError(problems)
    person = person_on(session, resident, on, today)
    result = score(questionnaire, answers, age_years(person, on), person.sex)
    open_note = "" if questionnaire.is_private else note
    sealed_before = _sealed_of_others(session, person, questionnaire, on)
    key = _write_sheet(session, person, questionnaire, on, by, where, open_note)
    private = {item: value for item, value in answers.items() if item in questionnaire.sealed_items}
    if any(value is not None for value in private.values()):
        whole = questionnaire.is_private
        said = Said(private, result.total if whole else None, note.strip() if whole else "")
        seal(session, person.id, on, questionnaire, by, said)
    _write_answers(session, key, person.id, questionnaire, answers)
    for item in sealed_before:
        _write_answer(session, key, person.id, item, None, is_sealed=True)
    return _result(key, result)


def record_score(
    session: Session,
    resident: bytes,
    code: str,
    on: date,
    total: int | None,
    by: str,
    where: str,
    *,
    today: date | None = None,
    note: str = "",
) -> SheetResult:
    """Store the score of a form that a health worker filled in, and that may not be kept here itself.

    A private score goes to the midwife, and nothing says that there was one: that somebody is asked about alcohol tells enough.
    The id of the result is then that of the sealed entry.

    Raises:
        InputError: the score or the day is not possible.
        UserError: there is no such form, or its score is private and the post has no midwife's key.
        Nothing was stored then.
    """
    questionnaire = _questionnaire(session, code)
    if questionnaire.keeps_answers:
        raise UserError(_NOT_SCORE)
    problems = [*check_score(questionnaire, total), *check_place(where)]
    if problems or total is None:
        raise InputError(problems)
    person = person_on(session, resident, on, today)
    if questionnaire.is_private:
        key = seal(session, person.id, on, questionnaire, by, Said({}, total, note.strip()))
    else:
        key = _write_sheet(session, person, questionnaire, on, by, where, note)
        make_or_revive(session, QuestionnaireSheet, key, score=total)
    return _result(key, score_of_total(questionnaire, total))


def forget_sheet(session: Session, sheet: bytes) -> None:
    """Take back a sheet that was written by mistake; undo brings it back. What was sealed with it stays with the midwife.

    Raises:
        UserError: it was taken back already.
    """
    row = living(session, QuestionnaireSheet, sheet)
    if row is None:
        raise UserError(_GONE)
    _delete(session, row)


def _questionnaire(session: Session, code: str) -> Questionnaire:
    found = questionnaire_of(pack_of(session), code)
    if found is None:
        raise UserError(_NOT_IN_PACK.fill(code=code))
    return found


def _write_sheet(
    session: Session, person: PersonFacts, questionnaire: Questionnaire, on: date, by: str, where: str, note: str
) -> bytes:
    """Write the head of a sheet; of a person who was entered twice, a day has one."""
    for row in _sheets_of_others(session, person, questionnaire, on):
        _delete(session, row)
    key = sheet_id(person.id, questionnaire.code, on)
    make_or_revive(
        session,
        QuestionnaireSheet,
        key,
        resident_id=person.id,
        questionnaire=questionnaire.code,
        version=questionnaire.version,
        answered_on=on,
        asked_by=by.strip() or None,
        where_asked=where or None,
        note=note.strip() or None,
    )
    return key


def _sheets_of_others(
    session: Session, person: PersonFacts, questionnaire: Questionnaire, on: date
) -> Sequence[QuestionnaireSheet]:
    """Return the sheets of a day that stand under other entries of a person."""
    others = [one for one in every_id(session, person.id) if one != person.id]
    query = select(QuestionnaireSheet).where(
        QuestionnaireSheet.resident_id.in_(others),
        QuestionnaireSheet.questionnaire == questionnaire.code,
        QuestionnaireSheet.answered_on == on,
    )
    return session.scalars(query).all()


def _sealed_of_others(session: Session, person: PersonFacts, questionnaire: Questionnaire, on: date) -> Sequence[str]:
    """Return of which questions the midwife has the answers by those sheets."""
    ids = [row.id for row in _sheets_of_others(session, person, questionnaire, on)]
    query = select(SheetAnswer.item).where(SheetAnswer.sheet_id.in_(ids), SheetAnswer.is_sealed.is_(True))
    return session.scalars(query).all() if ids else ()


def _write_answers(session: Session, sheet: bytes, resident: bytes, questionnaire: Questionnaire, answers: Answers) -> None:
    """Write the open answers, and which of the private ones are sealed; of a private questionnaire not even that."""
    sealed = questionnaire.sealed_items
    for row in session.scalars(select(SheetAnswer).where(SheetAnswer.sheet_id == sheet)).all():
        if row.item not in answers and row.item not in sealed:
            session.delete(row)
    if questionnaire.is_private:
        return
    for item, value in answers.items():
        if item not in sealed:
            _write_answer(session, sheet, resident, item, value, is_sealed=None)
        elif value is not None:
            _write_answer(session, sheet, resident, item, None, is_sealed=True)


def _write_answer(session: Session, sheet: bytes, resident: bytes, item: str, value: int | None, is_sealed: bool | None) -> None:
    values: Mapping[str, object] = {"item": item, "value": value, "is_sealed": is_sealed}
    make_or_revive(session, SheetAnswer, answer_id(sheet, item), sheet_id=sheet, resident_id=resident, **values)


def _delete(session: Session, row: QuestionnaireSheet) -> None:
    for answer in session.scalars(select(SheetAnswer).where(SheetAnswer.sheet_id == row.id)).all():
        session.delete(answer)
    session.delete(row)


def _result(key: bytes, found: Score) -> SheetResult:
    level = found.level
    if level is None:
        words: Text = NOT_COMPLETE.of(len(found.unanswered))
        return SheetResult(key, found.total, "", words if found.unanswered else "", "", "", None, found.is_alarm)
    return SheetResult(key, found.total, level.code, level.words, level.tone, level.todo, level.refer or None, found.is_alarm)
