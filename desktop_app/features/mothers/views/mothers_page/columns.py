"""The columns of the three lists."""

from collections.abc import Callable, Sequence
from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.health_visits.rules.measures import ARM
from desktop_app.residents.rules import age_text
from desktop_app.ui.table import TableColumn
from desktop_app.ui.words import current, joined, tr

from ..wording import TONES, Titles, next_tone, next_words
from .lines import MotherLine

NAME = QT_TRANSLATE_NOOP("Mothers", "Name")
AGE = QT_TRANSLATE_NOOP("Mothers", "Age")
WEEK = QT_TRANSLATE_NOOP("Mothers", "Week")
EXPECTED = QT_TRANSLATE_NOOP("Mothers", "Expected")
ENDED = QT_TRANSLATE_NOOP("Mothers", "Since")
DAY = QT_TRANSLATE_NOOP("Mothers", "Day")
CHILDREN = QT_TRANSLATE_NOOP("Mothers", "Child")
NEXT = QT_TRANSLATE_NOOP("Mothers", "Next contact")
RED = QT_TRANSLATE_NOOP("Mothers", "Stands out")
STATE = QT_TRANSLATE_NOOP("Mothers", "State")
HOUSE = QT_TRANSLATE_NOOP("Mothers", "House")
TETANUS = QT_TRANSLATE_NOOP("Mothers", "Tetanus")
ALIVE = QT_TRANSLATE_NOOP("Mothers", "Children alive")
DEAD = QT_TRANSLATE_NOOP("Mothers", "Children who died")
PREGNANT = QT_TRANSLATE_NOOP("Mothers", "pregnant")
T_STATUS = QT_TRANSLATE_NOOP("Mothers", "T{number}")
MORE = QT_TRANSLATE_NOOP("Mothers", "{what} (+{number})")
Column = TableColumn[MotherLine]
Columns = Sequence[Column]


def columns_of(mode: str, on: Callable[[], date], titles: Callable[[], Titles]) -> Columns:
    """Return the columns of a view; those that tell women of one name apart stay longest."""
    coming: Column = TableColumn(
        NEXT, lambda line: coming_words(line, titles(), on()), _coming_day, tone=lambda line: _coming_tone(line)
    )
    if mode == "pregnant":
        return _name(), _age(on, 3), *_of_pregnant(), coming, _red(), _house(2)
    if mode == "after":
        return _name(), _age(on, 4), *_of_mothers(on), coming, _red(), _house(2)
    return _name(), _age(on, 1), *_of_women(), TableColumn(STATE, state_words, stretch=True, sortable=False), _house(2)


def _name() -> Column:
    return TableColumn(NAME, lambda line: tr(line.resident.shown))


def _age(on: Callable[[], date], rank: int) -> Column:
    return TableColumn(AGE, lambda line: _age_words(line, on()), _born, rank=rank)


def _house(rank: int) -> Column:
    return TableColumn(HOUSE, lambda line: line.resident.house, rank=rank)


def _red() -> Column:
    return TableColumn(RED, red_words, lambda line: -len(line.red), tone=red_tone, stretch=True)


def _of_pregnant() -> Columns:
    return (
        TableColumn(WEEK, lambda line: _number(line.weeks), lambda line: line.weeks, numeric=True),
        TableColumn(EXPECTED, lambda line: _date(line.edd), lambda line: line.edd, rank=1),
    )


def _of_mothers(on: Callable[[], date]) -> Columns:
    return (
        TableColumn(DAY, lambda line: _number(_days(line, on())), lambda line: line.ended_on, numeric=True),
        TableColumn(ENDED, lambda line: _date(line.ended_on), lambda line: line.ended_on, rank=3),
        TableColumn(CHILDREN, lambda line: joined(*line.children), rank=1),
    )


def _of_women() -> Columns:
    return (
        TableColumn(TETANUS, tetanus_words, lambda line: line.t_status.number if line.t_status else -1),
        TableColumn(ALIVE, lambda line: _number(line.living_children), lambda line: line.living_children, numeric=True, rank=4),
        TableColumn(DEAD, lambda line: _number(line.dead_children), lambda line: line.dead_children, numeric=True, rank=5),
        TableColumn(
            ARM.title, _arm, lambda line: line.arm_mm, tone=lambda line: "warn" if "thin" in line.counts else None, rank=3
        ),
    )


def coming_words(line: MotherLine, titles: Titles, on: date) -> str:
    """Return which contact comes next; empty where none is known."""
    return "" if line.next is None else tr(next_words(line.next, titles, on))


def red_words(line: MotherLine) -> str:
    """Return what stands out most, and how much more does."""
    if not line.red:
        return ""
    first = tr(line.red[0].words)
    return first if len(line.red) == 1 else tr(MORE, what=first, number=current().number(len(line.red) - 1))


def red_tone(line: MotherLine) -> str | None:
    """Return the tone of what stands out most."""
    return TONES.get(line.red[0].tone) if line.red else None


def tetanus_words(line: MotherLine) -> str:
    """Return the T status; empty where no dose is on record."""
    status = line.t_status
    return "" if status is None or not status.doses else tr(T_STATUS, number=current().number(status.number))


def state_words(line: MotherLine) -> str:
    """Return that a woman of childbearing age is pregnant now."""
    return tr(PREGNANT) if line.is_pregnant else ""


def _age_words(line: MotherLine, on: date) -> str:
    return tr(age_text(line.resident.birth, on, line.resident.is_estimated))


def _born(line: MotherLine) -> date | None:
    """Return what ages are sorted by: the youngest first."""
    born = line.resident.birth.middle
    return None if born is None else date.fromordinal(date.max.toordinal() - born.toordinal())


def _coming_day(line: MotherLine) -> date | None:
    return None if line.next is None else line.next.ideal_until or line.next.due_on


def _coming_tone(line: MotherLine) -> str | None:
    return None if line.next is None else next_tone(line.next)


def _days(line: MotherLine, on: date) -> int | None:
    return None if line.ended_on is None else (on - line.ended_on).days


def _number(value: int | None) -> str:
    return "" if value is None else current().number(value)


def _date(value: date | None) -> str:
    return "" if value is None else current().date(value)


def _arm(line: MotherLine) -> str:
    if line.arm_mm is None:
        return ""
    words: Label = ARM.amount.fill(value=current().number(line.arm_mm / ARM.per_unit, 1))
    return tr(words)
