"""What an entry of each topic asks: the fields of its form and the words for what was answered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .contraception import METHODS

Kind = Literal["choice", "text", "long", "day"]
Choices = Mapping[str, Text]

YES_NO: Choices = {
    "yes": QT_TRANSLATE_NOOP("Confidential", "Yes"),
    "no": QT_TRANSLATE_NOOP("Confidential", "No"),
    "unknown": QT_TRANSLATE_NOOP("Confidential", "Not known"),
}
_RESULTS: Choices = {
    "reactive": QT_TRANSLATE_NOOP("Confidential", "Reactive"),
    "not_reactive": QT_TRANSLATE_NOOP("Confidential", "Not reactive"),
    "waiting": QT_TRANSLATE_NOOP("Confidential", "The result is not here yet"),
    "not_wanted": QT_TRANSLATE_NOOP("Confidential", "Did not want the test"),
}
_TREATMENT: Choices = {
    "none": QT_TRANSLATE_NOOP("Confidential", "No treatment"),
    "running": QT_TRANSLATE_NOOP("Confidential", "Under treatment"),
    "finished": QT_TRANSLATE_NOOP("Confidential", "Treatment finished"),
    "stopped": QT_TRANSLATE_NOOP("Confidential", "Stopped the treatment"),
}
_TB: Choices = {
    "begun": QT_TRANSLATE_NOOP("Confidential", "Treatment begun"),
    "running": QT_TRANSLATE_NOOP("Confidential", "Under treatment"),
    "preventive": QT_TRANSLATE_NOOP("Confidential", "Preventive treatment"),
    "cured": QT_TRANSLATE_NOOP("Confidential", "Cured"),
    "completed": QT_TRANSLATE_NOOP("Confidential", "Treatment finished"),
    "stopped": QT_TRANSLATE_NOOP("Confidential", "Stopped the treatment"),
    "moved": QT_TRANSLATE_NOOP("Confidential", "Goes on at another place"),
}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an entry.

    Attributes:
        name: as it is stored; never changes.
        choices: code -> words, for a choice.
    """

    name: str
    title: Text
    kind: Kind = "long"
    choices: Choices | None = None
    is_required: bool = False


_NOTE = Field("note", QT_TRANSLATE_NOOP("Confidential", "Note"))
_PLACE = Field("place", QT_TRANSLATE_NOOP("Confidential", "Where"), "text")
_NEXT = Field("next_on", QT_TRANSLATE_NOOP("Confidential", "Next visit"), "day")
_TEST: Sequence[Field] = (
    Field("result", QT_TRANSLATE_NOOP("Confidential", "Result of the test"), "choice", _RESULTS, True),
    Field("treatment", QT_TRANSLATE_NOOP("Confidential", "Treatment"), "choice", _TREATMENT),
    _PLACE,
    _NEXT,
    _NOTE,
)

FIELDS: Mapping[str, Sequence[Field]] = {
    "hiv": _TEST,
    "syphilis": _TEST,
    "hepatitis_b": _TEST,
    "tb_treatment": (
        Field("state", QT_TRANSLATE_NOOP("Confidential", "Treatment"), "choice", _TB, True),
        Field("helper", QT_TRANSLATE_NOOP("Confidential", "Who watches that the pills are taken"), "text"),
        _PLACE,
        _NEXT,
        _NOTE,
    ),
    "mental_health": (
        Field("note", QT_TRANSLATE_NOOP("Confidential", "What was said"), is_required=True),
        Field("helper", QT_TRANSLATE_NOOP("Confidential", "Who is with this person"), "text"),
        _NEXT,
    ),
    "violence": (
        Field("note", QT_TRANSLATE_NOOP("Confidential", "What was said"), is_required=True),
        Field("is_safe", QT_TRANSLATE_NOOP("Confidential", "Is this person safe now?"), "choice", YES_NO),
        Field("helper", QT_TRANSLATE_NOOP("Confidential", "Who helps"), "text"),
        _NEXT,
    ),
    "contraception": (
        Field("method", QT_TRANSLATE_NOOP("Confidential", "Method"), "choice", METHODS, True),
        Field("why", QT_TRANSLATE_NOOP("Confidential", "Why it was changed"), "text"),
        _NEXT,
        _NOTE,
    ),
    "parentage": (Field("note", QT_TRANSLATE_NOOP("Confidential", "What the midwife should know"), is_required=True),),
    "other": (Field("note", QT_TRANSLATE_NOOP("Confidential", "What the midwife should know"), is_required=True),),
}
