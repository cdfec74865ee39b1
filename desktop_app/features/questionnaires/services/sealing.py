"""Answers that only the midwife reads."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.features.confidential.rules.topics import Plain
from desktop_app.features.confidential.services import record_sealed

from ..rules.questionnaires import Questionnaire

TOPIC = "mental_health"
QUESTIONNAIRE, VERSION, SCORE, NOTE, ITEM = "questionnaire", "version", "score", "note", "item."
"""Names of values within an entry; that of an answer is ``ITEM`` and the code of its question. They never change."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is sealed: answers by question, their score as far as there is one, and a note."""

    answers: Mapping[str, int | None]
    score: int | None = None
    note: str = ""


def seal(session: Session, resident: bytes, on: date, questionnaire: Questionnaire, by: str, said: Said) -> bytes:
    """Seal what was said for the midwife and return the id of the entry.

    Raises:
        UserError: the post has no midwife's key yet; nothing was stored.
    """
    values: dict[str, Plain] = {
        QUESTIONNAIRE: questionnaire.code,
        VERSION: questionnaire.version,
        SCORE: said.score,
        NOTE: said.note or None,
    }
    values |= {f"{ITEM}{item}": value for item, value in said.answers.items()}
    return record_sealed(session, resident, on, TOPIC, values, by)
