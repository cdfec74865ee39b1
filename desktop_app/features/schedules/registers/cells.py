"""What people and doses look like in a register's cells."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.core.layout import Cell, Signature, SourceField
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Words

if TYPE_CHECKING:
    from desktop_app.residents.services import ResidentRow

NUMBER = QT_TRANSLATE_NOOP("Schedules", "No.")
SIGNATURES = (
    Signature(QT_TRANSLATE_NOOP("Schedules", "Volunteer"), "volunteer"),
    Signature(QT_TRANSLATE_NOOP("Schedules", "Supervising officer"), "midwife"),
)
_SEX = {"F": QT_TRANSLATE_NOOP("Sex in one letter", "F"), "M": QT_TRANSLATE_NOOP("Sex in one letter", "M")}
_NUMBER = re.compile(r" (?=\d+$)")
_BOTH = QT_TRANSLATE_NOOP("Schedules", "{first} · {second}")


def person_fields(person: "Callable[[Any], ResidentRow]") -> Mapping[str, SourceField]:
    """Return the fields that tell who somebody is; ``person`` takes the resident out of a row."""

    def of(value: "Callable[[ResidentRow], Cell]") -> Callable[[Any, Mapping[str, Any]], Cell]:
        return lambda row, _parameters: value(person(row))

    return {
        "name": SourceField(QT_TRANSLATE_NOOP("Schedules", "Name"), of(lambda who: who.shown)),
        "sex": SourceField(QT_TRANSLATE_NOOP("Schedules", "Sex"), of(lambda who: _SEX.get(who.sex or ""))),
        "birth_date": SourceField(QT_TRANSLATE_NOOP("Schedules", "Birth date"), of(lambda who: who.birth)),
        "mother": SourceField(QT_TRANSLATE_NOOP("Schedules", "Mother"), of(lambda who: who.mother_name or None)),
        "house": SourceField(QT_TRANSLATE_NOOP("Schedules", "House"), of(lambda who: who.house or None)),
    }


def joined(titles: Iterable[Label]) -> Label | None:
    """Return titles of doses one after the other as one cell; None if there is none."""
    found: Sequence[Label] = [_whole(title) for title in titles]
    if not found:
        return None
    words = found[0]
    for title in found[1:]:
        words = _BOTH.fill(first=words, second=title)
    return words


def _whole(title: Label) -> Label:
    """Return a title whose number does not stand alone on the next line."""
    if not isinstance(title, Words):
        return title
    return Words({code: _NUMBER.sub("\N{NO-BREAK SPACE}", words) for code, words in title.by_language.items()})
