"""The columns of lists of children, known and to be filled in."""

from collections.abc import Callable

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import Pack
from desktop_app.pdf import bidi
from desktop_app.pdf.frame import PAD, Frame, figures, isolated
from desktop_app.residents.rules import age_text

from ..rules.absence import number_of
from ..rules.measures import MEASURES
from ..services.paper_lists import ListLine
from .boxes import draw_boxes
from .list_sheet import SMALL, Area, Draw, SheetColumn, draw_words

MOTHER = QT_TRANSLATE_NOOP("Health visits", "mother {name}")
SEX = {"F": QT_TRANSLATE_NOOP("Health visits", "girl"), "M": QT_TRANSLATE_NOOP("Health visits", "boy")}
TITLES = {
    "weight_g": QT_TRANSLATE_NOOP("Health visits", "Weight kg"),
    "length_height_mm": QT_TRANSLATE_NOOP("Health visits", "Length or height cm"),
    "head_mm": QT_TRANSLATE_NOOP("Health visits", "Head cm"),
    "arm_mm": QT_TRANSLATE_NOOP("Health visits", "Arm cm"),
}
SEPARATOR = " · "
Cell = Callable[[ListLine, Pack], Draw]


def _number(line: ListLine, _pack: Pack) -> Draw:
    return lambda frame, area: draw_words(frame, area, [frame.language.number(line.position)], align="centre")


def _child(line: ListLine, _pack: Pack) -> Draw:
    """Return the name, and below it what tells two of one name apart."""

    def draw(frame: Frame, area: Area) -> None:
        spoken, person = frame.language, line.person
        on = line.listed_for
        about: list[Label] = [SEX[person.sex]] if person.sex in SEX else []
        about.append(age_text(person.birth, on, person.is_estimated))
        if person.mother_name:
            about.append(MOTHER.fill(name=isolated(person.mother_name)))
        told = SEPARATOR.join(isolated(spoken.text(one)) for one in about)
        draw_words(frame, area, [spoken.text(person.shown), told], bold=True, typed_lines=1)

    return draw


def _house(line: ListLine, _pack: Pack) -> Draw:
    house = line.person.house

    def draw(frame: Frame, area: Area) -> None:
        lines = frame.wrapped(house, SMALL, area.width - 2 * PAD, base=bidi.base_level(house)) if house else []
        draw_words(frame, area, [*lines[:1], "".join(lines[1:])], SMALL, typed_lines=2)

    return draw


def _last(line: ListLine, _pack: Pack) -> Draw:
    def draw(frame: Frame, area: Area) -> None:
        if line.last is not None:
            shown = [
                frame.language.value(line.last.weight_g / 1000),
                frame.language.month_name(line.last.measured_on.month, True),
            ]
            draw_words(frame, area, shown, align="centre")

    return draw


def _measured(field: str) -> Cell:
    """Return how a value stands that is typed back already."""
    per_unit = MEASURES[field].per_unit

    def cell(line: ListLine, _pack: Pack) -> Draw:
        value = None if line.measured is None else getattr(line.measured, field)
        shown = "" if value is None else value / per_unit
        return lambda frame, area: draw_words(frame, area, [frame.language.value(shown)] if shown else [], align="centre")

    return cell


def _boxes(line: ListLine, pack: Pack) -> Draw:
    return lambda frame, area: draw_boxes(frame, line.boxes, pack, *area)


def _visited_on(line: ListLine, _pack: Pack) -> Draw:
    def draw(frame: Frame, area: Area) -> None:
        if line.on is not None:
            draw_words(frame, area, [figures(frame.language.day_and_month(line.on))], align="centre")

    return draw


def _why(line: ListLine, _pack: Pack) -> Draw:
    def draw(frame: Frame, area: Area) -> None:
        if line.why is not None:
            draw_words(frame, area, [frame.language.number(number_of(line.why.reason))], align="centre")

    return draw


def measured(field: str, share: float) -> SheetColumn:
    """Return the column of one value."""
    return SheetColumn(TITLES[field], share, _measured(field))


VALUES = (measured("weight_g", 16), measured("length_height_mm", 17), measured("head_mm", 14), measured("arm_mm", 14))
NUMBER = SheetColumn(QT_TRANSLATE_NOOP("Health visits", "No."), 8, _number)
CHILD = SheetColumn(QT_TRANSLATE_NOOP("Health visits", "Child"), 54, _child)
HOUSE = SheetColumn(QT_TRANSLATE_NOOP("Health visits", "House"), 28, _house)
LAST = SheetColumn(QT_TRANSLATE_NOOP("Health visits", "Last weight"), 15, _last)
BOXES = SheetColumn(QT_TRANSLATE_NOOP("Health visits", "What is due"), 84, _boxes)
VISITED_ON = SheetColumn(QT_TRANSLATE_NOOP("Health visits", "Visited on"), 17, _visited_on)
WHY = SheetColumn(QT_TRANSLATE_NOOP("Health visits", "Did not come: why"), 16, _why)
NOTE = SheetColumn(QT_TRANSLATE_NOOP("Health visits", "Note"), 14)
