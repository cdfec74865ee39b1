"""The people behind the numbers of a register, as a list that is printed behind it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.core.language import Language
from desktop_app.core.layout import Cell, Column, ColumnGroup, People, Register, RowSource, titled
from desktop_app.core.name_key import name_key
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text, Words
from desktop_app.residents.rules.wording import SEXES
from desktop_app.residents.services import ResidentRow, alias_map, rows_of

from .catalogue import Entry

if TYPE_CHECKING:
    from desktop_app.pdf.register import Part

TITLE = QT_TRANSLATE_NOOP("Registers", "People behind the numbers: {title}")
BEHIND = QT_TRANSLATE_NOOP("Registers", "{row} · {column}: {count}")
NUMBER = QT_TRANSLATE_NOOP("Registers", "No.")
NAME = QT_TRANSLATE_NOOP("Registers", "Name")
SEX = QT_TRANSLATE_NOOP("Registers", "Sex")
BORN = QT_TRANSLATE_NOOP("Registers", "Born")
HOUSE = QT_TRANSLATE_NOOP("Registers", "House")
MOTHER = QT_TRANSLATE_NOOP("Registers", "Mother")
COLUMNS = (
    Column(NUMBER, "row_number", 12),
    Column(NAME, "name", 60, wrap=True),
    Column(SEX, "sex", 12),
    Column(BORN, "birth", 24),
    Column(MOTHER, "mother", 45, wrap=True),
    Column(HOUSE, "house", 37, wrap=True),
)
OF_MONTHS = "month"
COUNTING = (OF_MONTHS, "item", "criterion", "activity")
"""Grains of rows that count and name nobody."""


class Behind(NamedTuple):
    """The people behind one number.

    Attributes:
        row, column: place of the number in the table; from 0.
        words: the row's and the column's words with the number.
        people: those whom the program still knows, by name.
    """

    row: int
    column: int
    words: str
    people: Sequence[ResidentRow]


def behind_numbers(session: Any, entry: Entry, month: Month, cells: Sequence[Sequence[Cell]], language: Language) -> list[Behind]:
    """Return the people behind each counted number, row by row; the session is only read.

    Of a register of the year whose rows are months only the row of ``month`` counts: the others were told with their own months.
    Names come from the records of residents alone, so that nothing sealed is among them.
    """
    shown = range(len(cells))
    if entry.is_yearly and entry.source.grain == OF_MONTHS and len(cells) >= month.month:
        shown = range(month.month - 1, month.month)
    counted = [(i, j, cell.ids) for i in shown for j, cell in enumerate(cells[i]) if isinstance(cell, People) and cell.ids]
    known = _people(session, {one for _, _, ids in counted for one in ids})
    columns = [_words(path, language) for path in _paths(titled(entry.register, entry.source).columns)]
    found = []
    for i, j, ids in counted:
        people = sorted({row.id: row for one in ids if (row := known.get(one))}.values(), key=_by_name)
        words = language.text(BEHIND, row=_row_words(i, cells[i], language), column=columns[j], count=len(ids))
        found.append(Behind(i, j, words, people))
    return found


def named_in(source: RowSource, persons: Sequence[bytes | None], behind: Sequence[Behind] = ()) -> frozenset[bytes] | None:
    """Return whom a register's rows and the list behind it are about; None if its rows may name people that nobody counts.

    Rows that only count name nobody.
    """
    if source.person is None and source.grain not in COUNTING:
        return None
    listed = {person.id for one in behind for person in one.people}
    return frozenset(listed | {person for person in persons if person is not None})


def all_named(named: Iterable[frozenset[bytes] | None]) -> frozenset[bytes] | None:
    """Return the people of several registers, each once; None if one of them cannot tell."""
    found = list(named)
    known = [one for one in found if one is not None]
    return frozenset().union(*known) if len(known) == len(found) else None


def people_part(entry: Entry, behind: Sequence[Behind], before: "Part") -> "list[Part]":
    """Return the list that is printed behind ``before``; nothing if no number counts anybody."""
    from desktop_app.pdf.register import Part

    cells: list[list[Cell]] = []
    groups: list[tuple[int, Cell]] = []
    for one in behind:
        groups.append((len(cells), one.words))
        cells += [[number, *person_cells(person)] for number, person in enumerate(one.people, 1)]
    if not cells:
        return []
    title = TITLE.fill(title=entry.title)
    register = Register(f"{entry.id}.people", title, "", COLUMNS, paper=before.register.paper, landscape=False)
    heading = replace(before.heading, form_lines=())
    return [Part(register, cells, [None] * len(COLUMNS), heading, before.options, groups, is_appendix=True)]


def person_cells(person: ResidentRow) -> list[Cell]:
    """Return name, sex, birth date, mother and house of a person."""
    house = " ".join(part for part in (person.neighbourhood, person.street, person.house_number) if part)
    return [person.shown, SEXES.get(person.sex or ""), person.birth, person.mother_name or None, house or None]


def _people(session: Any, ids: set[bytes]) -> dict[bytes, ResidentRow]:
    """Return the people of ``ids``; an entry that was merged leads to the one it was merged into."""
    aliases = alias_map(session)
    rows = {row.id: row for row in rows_of(session, sorted(ids))}
    return {one: row for one in ids if (row := rows.get(aliases.get(one, one)))}


def _by_name(person: ResidentRow) -> tuple[str, bytes]:
    return name_key(person.name), person.id


def _paths(columns: Sequence[Column | ColumnGroup], above: tuple[Label, ...] = ()) -> Iterator[tuple[Label, ...]]:
    """Yield, for each column, the headings above it and its own."""
    for column in columns:
        if isinstance(column, ColumnGroup):
            yield from _paths(column.columns, (*above, column.title))
        else:
            yield (*above, column.title or "")


def _words(path: Sequence[Label], language: Language) -> str:
    return " / ".join(text for title in path if (text := language.text(title)))


def _row_words(number: int, cells: Sequence[Cell], language: Language) -> str:
    """Return what a row is called: its first words, else its first date or code, else its number."""
    from desktop_app.pdf.register.cells import written

    told = [written(cell, language)[0] for cell in cells if isinstance(cell, Text | Words | str | date | PartialDate)]
    named = [text for text in told if text]
    return next((text for text in named if any(map(str.isalpha, text))), named[0] if named else language.number(number + 1))
