"""The columns of the list of who is due or missed."""

from collections.abc import Callable, Sequence
from datetime import date

from desktop_app.core.schedule import Status
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.residents.rules import age_text
from desktop_app.ui.table import TableColumn
from desktop_app.ui.words import current, held_together, tr

from ...rules.wording import REFUSED, STATUS_WORDS, tone_of
from .reading import URGENCY, PersonLine

NAME = QT_TRANSLATE_NOOP("Schedules", "Name")
AGE = QT_TRANSLATE_NOOP("Schedules", "Age")
MOTHER = QT_TRANSLATE_NOOP("Schedules", "Mother")
HOUSE = QT_TRANSLATE_NOOP("Schedules", "House")
WHAT = QT_TRANSLATE_NOOP("Schedules", "What")
STATE = QT_TRANSLATE_NOOP("Schedules", "State")
SINCE = QT_TRANSLATE_NOOP("Schedules", "Since")
WITH_MORE = QT_TRANSLATE_NOOP("Schedules", "{first}, {second}")
REFUSED_BEFORE = QT_TRANSLATE_NOOP("Schedules", "{status}, refused before")


def due_columns(on: Callable[[], date]) -> Sequence[TableColumn[PersonLine]]:
    """Return the columns; ages are those of the day of the list."""
    return (
        TableColumn(NAME, lambda line: tr(line.resident.shown)),
        TableColumn(AGE, lambda line: age_of(line, on()), lambda line: _born(line), rank=1),
        TableColumn(MOTHER, lambda line: line.resident.mother_name, rank=3),
        TableColumn(HOUSE, lambda line: line.resident.house, rank=2),
        TableColumn(WHAT, what_words, stretch=True, sortable=False),
        TableColumn(STATE, state_words, lambda line: URGENCY.index(line.status), tone=state_tone),
        TableColumn(SINCE, _since, lambda line: line.since, rank=4),
    )


def age_of(line: PersonLine, on: date) -> str:
    """Return the age on a day."""
    about = line.resident
    return tr(age_text(about.birth, on, about.is_estimated))


def what_words(line: PersonLine) -> str:
    """Return what the person should get, each thing once."""
    names = list(dict.fromkeys(held_together(tr(entry.title)) for entry in line.entries))
    words = names[0]
    for name in names[1:]:
        words = current().text(WITH_MORE, first=words, second=name)
    return words


def state_words(line: PersonLine) -> str:
    """Return the most urgent status; a refusal before says that people have to be asked again."""
    if line.is_refused and line.status is Status.DUE and line.figure:
        return tr(REFUSED)
    words: Label = STATUS_WORDS[line.status]
    return tr(REFUSED_BEFORE, status=words) if line.is_refused else tr(words)


def state_tone(line: PersonLine) -> str:
    """Return the colour of the pill."""
    return tone_of(line.status)


def _since(line: PersonLine) -> str:
    return "" if line.since is None else current().date(line.since)


def _born(line: PersonLine) -> date | None:
    """Return what ages are sorted by: the youngest first."""
    born = line.resident.birth.middle
    return None if born is None else date.fromordinal(date.max.toordinal() - born.toordinal())
