"""What is kept for the midwife alone (domain.md 16.6), and what an entry of each topic may say."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

TOPICS: Mapping[str, Text] = {
    "hiv": QT_TRANSLATE_NOOP("Confidential", "HIV"),
    "syphilis": QT_TRANSLATE_NOOP("Confidential", "Syphilis"),
    "hepatitis_b": QT_TRANSLATE_NOOP("Confidential", "Hepatitis B"),
    "tb_treatment": QT_TRANSLATE_NOOP("Confidential", "TB treatment"),
    "mental_health": QT_TRANSLATE_NOOP("Confidential", "Feelings and worries"),
    "violence": QT_TRANSLATE_NOOP("Confidential", "Violence"),
    "contraception": QT_TRANSLATE_NOOP("Confidential", "Family planning"),
    "parentage": QT_TRANSLATE_NOOP("Confidential", "Who the parents are"),
    "other": QT_TRANSLATE_NOOP("Confidential", "Something else"),
}

Plain = str | int | bool | None
"""What a value inside an entry may be; dates are written as 2026-10-05."""


@dataclass(frozen=True, slots=True)
class Opened:
    """One entry that the midwife's key has opened.

    Attributes:
        resident: the entry that stands for the person.
        on: the day it is about.
        topic: code of ``TOPICS``.
        values: by field, as it was recorded.
        by: who recorded it.
    """

    id: bytes
    resident: bytes
    on: date
    topic: str
    values: Mapping[str, Plain]
    by: str = ""
