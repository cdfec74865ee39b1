"""Children who need attention: why, what the volunteer does, and what to say to the mother. The most urgent first.

Who stands in it: each child weighed in the month, visitors too, whom the pack sends to a health worker or whose class
is not good, or whose measurement can hardly be right; and each child who lives here, was missed this month, and was to
be sent to a health worker within the two months before. A class is never a diagnosis (domain.md section 14).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Any

from desktop_app.core.layout import Cell, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from ..rules.cells import joined, kilograms, sex


@dataclass(frozen=True, slots=True)
class NeedsAttention:
    """One child.

    Attributes:
        tone: "danger" or "warn".
        age_months: completed on the day of the last weighing; None if the birth date is not known.
        letter: on the child's card, "2T" for T two months in a row.
        reasons, todo, words_for_mother: the most urgent first.
    """

    resident_id: bytes
    name: Label
    sex: str | None
    tone: str
    measured_on: date
    age_months: int | None = None
    mother: str = ""
    address: str = ""
    weight_g: int | None = None
    letter: str | None = None
    reasons: Sequence[Label] = ()
    todo: Sequence[Label] = ()
    words_for_mother: Sequence[Label] = ()


Parameters = Mapping[str, Any]


def _plain(key: str) -> Callable[[NeedsAttention, Parameters], Cell]:
    return lambda row, _parameters: getattr(row, key)


def _several(key: str) -> Callable[[NeedsAttention, Parameters], Cell]:
    return lambda row, _parameters: joined(getattr(row, key))


FIELDS = {
    "name": SourceField(QT_TRANSLATE_NOOP("Health visits", "Name"), _plain("name")),
    "sex": SourceField(QT_TRANSLATE_NOOP("Health visits", "Sex"), lambda row, _: sex(row.sex)),
    "age_months": SourceField(QT_TRANSLATE_NOOP("Health visits", "Age (months)"), _plain("age_months")),
    "mother": SourceField(QT_TRANSLATE_NOOP("Health visits", "Mother"), _plain("mother")),
    "address": SourceField(QT_TRANSLATE_NOOP("Health visits", "Address"), _plain("address")),
    "measured_on": SourceField(QT_TRANSLATE_NOOP("Health visits", "Weighed on"), _plain("measured_on")),
    "weight": SourceField(QT_TRANSLATE_NOOP("Health visits", "Weight (kg)"), lambda row, _: kilograms(row.weight_g)),
    "letter": SourceField(QT_TRANSLATE_NOOP("Health visits", "Letter"), _plain("letter")),
    "reasons": SourceField(QT_TRANSLATE_NOOP("Health visits", "Why"), _several("reasons")),
    "todo": SourceField(QT_TRANSLATE_NOOP("Health visits", "What to do"), _several("todo")),
    "words_for_mother": SourceField(QT_TRANSLATE_NOOP("Health visits", "Words for the mother"), _several("words_for_mother")),
}
"""Layouts of packs and posts name these fields for ever."""


def _rows(session: Any, month: Month) -> Sequence[NeedsAttention]:
    from .attention_of_month import list_children_who_need_attention

    return list_children_who_need_attention(session, month)


ATTENTION = RowSource(
    "health_visits.attention",
    QT_TRANSLATE_NOOP("Health visits", "Children who need attention"),
    "resident",
    "month",
    _rows,
    FIELDS,
    person=attrgetter("resident_id"),
    known_before=frozenset({"name", "sex", "mother", "address"}),
)
