"""What the midwife reads of private answers while her key is open."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.features.confidential.rules.topics import Opened
from desktop_app.features.confidential.services import sealed_of
from desktop_app.packs import pack_of
from desktop_app.residents.services import PersonFacts, person_facts

from ..rules.questionnaires import Questionnaire
from ..rules.scoring import Score, score, score_of_total
from .pack_lists import questionnaires
from .people import age_years
from .sealing import ITEM, QUESTIONNAIRE, SCORE, VERSION
from .sheets import sheets_of


@dataclass(frozen=True, slots=True)
class OpenedSheet:
    """A questionnaire with its private answers.

    Attributes:
        id: of the sealed entry.
        questionnaire: in the version that was asked.
        answers: private and open ones; item -> value.
        result: what all of them come to.
    """

    id: bytes
    on: date
    questionnaire: Questionnaire
    answers: Mapping[str, int | None]
    result: Score
    by: str


def opened_sheets(session: Session, resident: bytes) -> list[OpenedSheet] | None:
    """Return the questionnaires of a resident that have private answers, the newest first; None while the key is locked."""
    entries = sealed_of(session, resident)
    if entries is None:
        return None
    known = {(one.code, one.version): one for one in questionnaires(pack_of(session))}
    person = person_facts(session, resident)
    open_answers = {(one.code, one.on): one.answers for one in sheets_of(session, [resident]).get(resident, ())}
    found = []
    seen: set[tuple[str, date]] = set()
    for entry in entries:
        questionnaire = known.get((str(entry.values.get(QUESTIONNAIRE)), str(entry.values.get(VERSION))))
        if questionnaire is None or (questionnaire.code, entry.on) in seen:  # of one day the last answers hold
            continue
        seen.add((questionnaire.code, entry.on))
        found.append(_opened(entry, questionnaire, open_answers.get((questionnaire.code, entry.on), {}), person))
    return found


def _opened(
    entry: Opened, questionnaire: Questionnaire, open_answers: Mapping[str, int | None], person: PersonFacts
) -> OpenedSheet:
    said = {
        name.removeprefix(ITEM): value for name, value in entry.values.items() if name.startswith(ITEM) and isinstance(value, int)
    }
    answers = {**open_answers, **said}
    total = entry.values.get(SCORE)
    if questionnaire.keeps_answers or not isinstance(total, int):
        result = score(questionnaire, answers, age_years(person, entry.on), person.sex)
    else:
        result = score_of_total(questionnaire, total)
    return OpenedSheet(entry.id, entry.on, questionnaire, answers, result, entry.by)
