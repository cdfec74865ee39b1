"""Registers of a month as a workbook in memory."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.core.errors import UserError
from desktop_app.core.layout import titled
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..catalogue import Catalogue, PaperEntry
from ..making import Order, file_name, make_heading, readable
from ..people_list import all_named, behind_numbers, named_in
from ..saving import save_pdf
from ..tables import table_of

if TYPE_CHECKING:
    from .sheet import Table as SheetTable

NO_TABLE = QT_TRANSLATE_NOOP("Registers", "“{title}” is not a table. Save it as PDF.")


class Book(NamedTuple):
    """A finished workbook, and the people of whom it tells; None if nobody can tell who they are."""

    content: bytes
    named: frozenset[bytes] | None


def spreadsheet_name(order: Order) -> str:
    """Return the name of a spreadsheet's file: ``2026-10_health_visits.sip2_ar.xlsx``."""
    return str(Path(file_name(order)).with_suffix(".xlsx"))


def make_spreadsheet(session: Any, catalogue: Catalogue, order: Order) -> bytes:
    """Return one register as a workbook; the session is only read.

    Its heads are merged as on paper; numbers and whole dates are values that can be reckoned with, dates of which only a part is
    known are words; sums are formulas. What begins with "=" stays the text that was typed.

    Raises:
        UserError: the catalogue has no such register, or it is a paper without a table.
    """
    return make_workbook(session, catalogue, [order])


def make_workbook(session: Any, catalogue: Catalogue, orders: Sequence[Order]) -> bytes:
    """Return several registers as one workbook, a sheet each; raises as ``make_spreadsheet``."""
    return make_book(session, catalogue, orders).content


def make_book(session: Any, catalogue: Catalogue, orders: Sequence[Order]) -> Book:
    """Return several registers as one workbook with whom it names; the same data give the same bytes.

    Raises:
        UserError: as ``make_spreadsheet``.
    """
    from xlsxwriter import Workbook

    from .sheet import write_table

    tables = [_table(session, catalogue, order) for order in orders]
    content = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(content, options) as book:
        book.set_properties(_properties(tables))
        for table in tables:
            write_table(book, table)
    return Book(content.getvalue(), all_named(table.named for table in tables))


def save_spreadsheet(path: Path, content: bytes) -> None:
    """Write a workbook whole or not at all; a folder that is not there is made.

    Raises:
        MachineError: it cannot be written there.
    """
    save_pdf(path, content)


def _table(session: Any, catalogue: Catalogue, order: Order) -> "SheetTable":
    from .sheet import Table

    entry = catalogue.find([order.register_id])[0]
    if isinstance(entry, PaperEntry):
        raise UserError(NO_TABLE.fill(title=entry.title))
    with readable(session, order):
        table = table_of(session, entry, order.month, order.form)
        heading = make_heading(session, catalogue, entry, order)
        behind = behind_numbers(session, entry, order.month, table.cells, order.language) if order.with_people else ()
    paper = order.paper or entry.register.paper or order.language.paper
    register = titled(entry.register, entry.source)
    named = named_in(entry.source, table.persons, behind)
    return Table(register, table.cells, table.totals, heading, order.language, paper, behind, table.groups, named)


def _properties(tables: Sequence["SheetTable"]) -> dict[str, Any]:
    first = tables[0]
    return {
        "title": first.language.text(first.register.title),
        "author": first.heading.post_name,
        "created": first.heading.printed_at.replace(tzinfo=None),
    }
