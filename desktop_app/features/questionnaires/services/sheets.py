"""Sheets as cards, registers and papers ask for them: what everybody at the post may know.

Answers that are sealed for the midwife are not here, whether her key is open or not.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import Select, func, select, tuple_
from sqlalchemy.orm import Session

from desktop_app.packs import Pack, pack_of
from desktop_app.residents.services import PersonFacts, among, people_facts, with_merged

from ..models import QuestionnaireSheet, SheetAnswer
from ..rules.questionnaires import Level, Questionnaire
from ..rules.scoring import Score, score, score_of_total
from .pack_lists import questionnaires
from .people import age_years

Days = tuple[date, date]
ALWAYS: Final[Days] = (date.min, date.max)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A questionnaire as it was asked of a resident on a day.

    Attributes:
        questionnaire: in the version that was asked; None if the pack knows it no more.
        answers: item -> value, None for asked and not answered; without those that are sealed.
        sealed: codes of questions whose answers the midwife has.
        is_private: all of it is the midwife's.
        result: what the open answers come to; None if all of it is sealed or the pack knows it no more.
        by, where, note: who asked, "here", "home", "elsewhere" or "", and what was noted.
    """

    id: bytes
    resident: bytes
    on: date
    code: str
    version: str
    questionnaire: Questionnaire | None
    answers: Mapping[str, int | None]
    sealed: frozenset[str]
    is_private: bool
    result: Score | None
    by: str = ""
    where: str = ""
    note: str = ""

    @property
    def score(self) -> int | None:
        """Return the total; None while an answer is missing or sealed."""
        return None if self.result is None else self.result.total

    @property
    def level(self) -> Level | None:
        """Return the class, as far as the open answers decide it."""
        return None if self.result is None else self.result.level

    @property
    def is_followed_by_midwife(self) -> bool:
        """Return True if the midwife has answers that nobody else reads."""
        return self.is_private or bool(self.sealed)


def sheets_of(
    session: Session, residents: Collection[bytes], code: str | None = None, days: Days = ALWAYS
) -> dict[bytes, list[Sheet]]:
    """Return the sheets of residents in a span of days, of one questionnaire or all: {resident: newest first}."""
    wanted = with_merged(session, residents)
    query = select(QuestionnaireSheet).where(
        among(QuestionnaireSheet.resident_id, wanted), QuestionnaireSheet.answered_on.between(*days)
    )
    if code is not None:
        query = query.where(QuestionnaireSheet.questionnaire == code)
    return _read(session, residents, wanted, query)


def latest(session: Session, residents: Collection[bytes], code: str, on: date) -> dict[bytes, Sheet]:
    """Return the last sheet of a questionnaire on or before a day: {resident: sheet}."""
    wanted = with_merged(session, residents)
    sheet = QuestionnaireSheet
    of_code = (sheet.questionnaire == code, sheet.answered_on <= on, among(sheet.resident_id, wanted))
    newest = select(sheet.resident_id, func.max(sheet.answered_on)).where(*of_code).group_by(sheet.resident_id).correlate(None)
    query = select(sheet).where(*of_code, tuple_(sheet.resident_id, sheet.answered_on).in_(newest))
    return {resident: found[0] for resident, found in _read(session, residents, wanted, query).items()}


def latest_decided(session: Session, residents: Collection[bytes], code: str, on: date) -> dict[bytes, Sheet]:
    """Return the last sheet on or before a day whose answers come to a class: {resident: sheet}.

    One that was broken off says nothing and takes nothing back.
    """
    found = latest(session, residents, code, on)
    open_ones = [resident for resident, sheet in found.items() if sheet.level is None]
    earlier = sheets_of(session, open_ones, code, (date.min, on)) if open_ones else {}
    for resident in open_ones:
        decided = next((one for one in earlier.get(resident, ()) if one.level is not None), None)
        if decided is None:
            del found[resident]
        else:
            found[resident] = decided
    return found


def _read(
    session: Session, residents: Collection[bytes], wanted: Mapping[bytes, bytes], query: Select[QuestionnaireSheet]
) -> dict[bytes, list[Sheet]]:
    rows = [row for row in session.scalars(query.order_by(QuestionnaireSheet.answered_on.desc())) if row.resident_id in wanted]
    read = _Reader(pack_of(session), people_facts(session, residents), _answers(session, query) if rows else {})
    found: dict[bytes, list[Sheet]] = {}
    for row in rows:
        resident = wanted[row.resident_id]
        found.setdefault(resident, []).append(read.sheet(row, resident))
    return found


class _Reader:
    """Makes sheets of rows."""

    def __init__(self, pack: Pack, people: Mapping[bytes, PersonFacts], answers: Mapping[bytes, Sequence[SheetAnswer]]) -> None:
        self._known = {(one.code, one.version): one for one in questionnaires(pack)}
        self._people, self._answers = people, answers

    def sheet(self, row: QuestionnaireSheet, resident: bytes) -> Sheet:
        questionnaire = self._known.get((row.questionnaire, row.version))
        given = self._answers.get(row.id, ())
        answers = {one.item: one.value for one in given if not one.is_sealed}
        is_private = questionnaire.is_private if questionnaire else not given and row.score is None
        return Sheet(
            row.id,
            resident,
            row.answered_on,
            row.questionnaire,
            row.version,
            questionnaire,
            answers,
            frozenset(one.item for one in given if one.is_sealed),
            is_private,
            self._result(questionnaire, row, answers, resident),
            row.asked_by or "",
            row.where_asked or "",
            row.note or "",
        )

    def _result(
        self, questionnaire: Questionnaire | None, row: QuestionnaireSheet, answers: Mapping[str, int | None], resident: bytes
    ) -> Score | None:
        if questionnaire is None or questionnaire.is_private:
            return None
        if not questionnaire.keeps_answers:
            return None if row.score is None else score_of_total(questionnaire, row.score)
        person = self._people.get(resident)
        years = age_years(person, row.answered_on) if person else None
        return score(questionnaire, answers, years, person.sex if person else None)


def _answers(session: Session, sheets: Select[QuestionnaireSheet]) -> dict[bytes, list[SheetAnswer]]:
    """Return the answers of the sheets that a query selects, by sheet."""
    ids = sheets.with_only_columns(QuestionnaireSheet.id).correlate(None)
    found: dict[bytes, list[SheetAnswer]] = {}
    for row in session.scalars(select(SheetAnswer).where(SheetAnswer.sheet_id.in_(ids))):
        found.setdefault(row.sheet_id, []).append(row)
    return found
