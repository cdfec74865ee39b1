"""Sheets as cards, registers and papers ask for them: what everybody at the post may know.

Answers that are sealed for the midwife are not here, whether her key is open or not.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
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
    rows = [row for row in session.scalars(query.order_by(QuestionnaireSheet.answered_on.desc())) if row.resident_id in wanted]
    read = _Reader(pack_of(session), people_facts(session, residents), _answers(session, rows))
    found: dict[bytes, list[Sheet]] = {}
    for row in rows:
        resident = wanted[row.resident_id]
        found.setdefault(resident, []).append(read.sheet(row, resident))
    return found


def latest(session: Session, residents: Collection[bytes], code: str, on: date) -> dict[bytes, Sheet]:
    """Return the last sheet of a questionnaire on or before a day: {resident: sheet}."""
    return {resident: found[0] for resident, found in sheets_of(session, residents, code, (date.min, on)).items()}


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


def _answers(session: Session, sheets: Sequence[QuestionnaireSheet]) -> dict[bytes, list[SheetAnswer]]:
    ids = {sheet.id for sheet in sheets}
    found: dict[bytes, list[SheetAnswer]] = {}
    for row in session.scalars(select(SheetAnswer).where(among(SheetAnswer.sheet_id, ids))) if ids else ():
        if row.sheet_id in ids:
            found.setdefault(row.sheet_id, []).append(row)
    return found
