"""The people behind the numbers of a register, on a sheet of their own; each number leads to them."""

from typing import TYPE_CHECKING

from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..people_list import BORN, HOUSE, MOTHER, NAME, NUMBER, SEX, TITLE, person_cells
from .naming import free_name

if TYPE_CHECKING:
    from .sheet import SheetWriter

WIDTHS = (6, 34, 10, 13, 28, 32)
HEADS = (NUMBER, NAME, SEX, BORN, MOTHER, HOUSE)
PEOPLE = QT_TRANSLATE_NOOP("Registers", "People")
MOST_LINKS = 60_000
"""Spreadsheets take few more on one sheet."""


def write_people(writer: "SheetWriter") -> None:
    """Add the sheet to the book of ``writer``, which has written its register."""
    table, language = writer.table, writer.language
    title = language.text(TITLE, title=table.register.title)
    short = f"{language.text(PEOPLE)} · {language.text(table.register.title)}"
    sheet = writer.book.add_worksheet(free_name(writer.book, short))
    if language.is_rtl:
        sheet.right_to_left()
    sheet.write_string(0, 0, title, writer.format(bold=True, font_size=14))
    for column, (head, width) in enumerate(zip(HEADS, WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(2, column, language.text(head), writer.format(bold=True, border=1, bg_color="#E0EEF0"))
    sheet.freeze_panes(3, 2)
    row = 3
    for number, one in enumerate(table.behind):
        sheet.write_string(row, 0, one.words, writer.format(bold=True))
        if number < MOST_LINKS:
            place = writer.place_of(one.row)
            _lead_to(writer, place, one.column, f"internal:'{sheet.get_name()}'!A{row + 1}")
            writer.put(place, one.column, table.cells[one.row][one.column])
        for count, person in enumerate(one.people, 1):
            for column, cell in enumerate([count, *person_cells(person)]):
                writer.put(row + count, column, cell, sheet)
        row += len(one.people) + 2


def _lead_to(writer: "SheetWriter", row: int, column: int, place: str) -> None:
    """Let a cell lead to a place of the book; the number is written over it afterwards and keeps the way."""
    writer.sheet.write_url(row, column, place, writer.format(border=1), string="0")
