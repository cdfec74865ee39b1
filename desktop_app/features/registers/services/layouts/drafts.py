"""A layout before it is kept: what is wrong with it, and how it will look."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_app.core.contract import Feature
from desktop_app.core.errors import InputError, Problem
from desktop_app.core.layout import Register, fill, shown_rows, titled
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.packs import Pack, pack_of

from ...rules.checking import Offered, layout_problems

if TYPE_CHECKING:
    from ..making import Made, Order

DRAFT = QT_TRANSLATE_NOOP("Registers", "DRAFT")
CANNOT_FILL = QT_TRANSLATE_NOOP(
    "Registers", "Column {column} cannot be filled in with what it is told. Choose again what it shows."
)
CANNOT_CHOOSE = QT_TRANSLATE_NOOP("Registers", "The rows cannot be chosen in this way.")
SMALLEST_PAPER = "A4"
TRIED_ROWS = 50


def offered_of(pack: Pack, features: Sequence[Feature]) -> Offered:
    """Return what layouts of this post may refer to."""
    return Offered({source.id: source for feature in features for source in feature.row_sources}, pack.services)


def problems_of(session: Any, features: Sequence[Feature], register: Register, month: Month) -> list[Problem]:
    """Return what is wrong with a layout, tried on the rows of ``month``; the session is only read."""
    offered = offered_of(pack_of(session), features)
    problems = layout_problems(register, offered, sheets_side_by_side(register))
    return problems or _tried(session, register, offered, month)


def sheets_side_by_side(register: Register) -> int:
    """Return how many sheets of its paper the columns need beside each other; 0 without columns."""
    from desktop_app.pdf.paper import page_size
    from desktop_app.pdf.register.geometry import sheets_of

    if not register.leaves():
        return 0
    return len(sheets_of(register, page_size(register.paper or SMALLEST_PAPER, register.landscape)[0]))


def _tried(session: Any, register: Register, offered: Offered, month: Month) -> list[Problem]:
    """Return the columns that cannot be filled in: a field may know only some values of its parameter."""
    source = offered.sources[register.source]
    rows = source.rows(session, month)[:TRIED_ROWS]
    try:
        rows = shown_rows(register, source, rows)
    except (KeyError, ValueError, TypeError, IndexError, AttributeError):
        return [Problem("where", CANNOT_CHOOSE)]
    problems = []
    for number, column in enumerate(register.leaves(), 1):
        try:
            fill(replace(register, columns=(column,)), source, rows)
        except (KeyError, ValueError, TypeError, IndexError, AttributeError):
            problems.append(Problem(f"columns.{number}", CANNOT_FILL.fill(column=number)))
    return problems


def draft_of(session: Any, features: Sequence[Feature], register: Register, order: "Order") -> "Made":
    """Return a layout that is not kept yet as it will be printed, with DRAFT across each page; the session is only read.

    Raises:
        InputError: the layout cannot be used.
    """
    from desktop_app.pdf.register import Part, PrintOptions, render_parts

    from ..catalogue import Catalogue, Entry
    from ..making import Made, make_heading
    from ..tables import table_of

    problems = problems_of(session, features, register, order.month)
    if problems:
        raise InputError(problems)
    pack = pack_of(session)
    source = offered_of(pack, features).sources[register.source]
    entry = Entry(register, source, "", is_own=True)
    officers = [feature.officers for feature in features if feature.officers is not None]
    heading = replace(make_heading(session, Catalogue(pack, [entry], (), officers), entry, order), mark=DRAFT)
    table = table_of(session, entry, order.month)
    options = PrintOptions(order.paper or order.language.paper, force_paper=bool(order.paper))
    part = Part(titled(register, source), table.cells, table.totals, heading, options, table.groups)
    pdf, pages, missing = render_parts([part], order.language)
    return Made(pdf, pages, table.is_empty, table.cells, table.totals, table.persons, missing)
