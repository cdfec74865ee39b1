"""What the midwife reads of private answers while her key is open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.features.confidential.rules.topics import Opened
from desktop_app.features.confidential.services import sealed_of
from desktop_app.packs import Pack, pack_of
from desktop_app.residents.services import PersonFacts, person_facts

from ..rules.questionnaires import Questionnaire
from ..rules.scoring import Score, score, score_of_total
from .pack_lists import questionnaires
from .people import age_years
from .sealing import ITEM, QUESTIONNAIRE, SCORE, VERSION
from .sheets import sheets_of

DANGER = "danger"


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
    """Return the questionnaires of a resident that have private answers, the newest first; None while the key is locked.

    Of one day the last answer to each question holds: whoever corrects one answer leaves out the others.
    """
    entries = sealed_of(session, resident)
    if entries is None:
        return None
    pack, person = pack_of(session), person_facts(session, resident)
    open_answers = {(one.code, one.on): one.answers for one in sheets_of(session, [resident]).get(resident, ())}
    of_day: dict[tuple[str, date], tuple[Questionnaire, list[Opened]]] = {}
    for entry in entries:
        questionnaire = _questionnaire(pack, entry)
        if questionnaire is not None:
            of_day.setdefault((questionnaire.code, entry.on), (questionnaire, []))[1].append(entry)
    return [_opened(several, asked, open_answers.get(key, {}), person) for key, (asked, several) in of_day.items()]


def finding_of(pack: Pack, entry: Opened) -> tuple[str, bool]:
    """Return of which questionnaire an entry holds answers, "" for none, and whether they alone send somebody on."""
    questionnaire = _questionnaire(pack, entry)
    if questionnaire is None:
        return str(entry.values.get(QUESTIONNAIRE) or ""), False
    total = entry.values.get(SCORE)
    if isinstance(total, int) and not questionnaire.keeps_answers:
        found = score_of_total(questionnaire, total)
    else:
        found = score(questionnaire, _said(entry))
    return questionnaire.code, (found.level is not None and found.level.tone == DANGER) or found.is_alarm


def _questionnaire(pack: Pack, entry: Opened) -> Questionnaire | None:
    code, version = entry.values.get(QUESTIONNAIRE), entry.values.get(VERSION)
    return next((one for one in questionnaires(pack) if (one.code, one.version) == (code, version)), None)


def _said(entry: Opened) -> dict[str, int | None]:
    return {
        name.removeprefix(ITEM): value for name, value in entry.values.items() if name.startswith(ITEM) and isinstance(value, int)
    }


def _opened(
    entries: Sequence[Opened], questionnaire: Questionnaire, open_answers: Mapping[str, int | None], person: PersonFacts
) -> OpenedSheet:
    """Return what entries of one day, the newest first, say together."""
    entry = entries[0]
    answers = dict(open_answers)
    for one in reversed(entries):
        answers |= _said(one)
    total = entry.values.get(SCORE)
    if questionnaire.keeps_answers or not isinstance(total, int):
        result = score(questionnaire, answers, age_years(person, entry.on), person.sex)
    else:
        result = score_of_total(questionnaire, total)
    return OpenedSheet(entry.id, entry.on, questionnaire, answers, result, entry.by)
