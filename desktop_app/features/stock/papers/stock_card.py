"""The stock card of an item: one line an event, totals at the end of each month, one card each fund (domain.md section 9).

The card tells the year up to the month for which it is printed. Transfers between places of the post change nothing
for the item and do not stand on it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import groupby
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.errors import UserError
from desktop_app.core.language import Language
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.pdf.frame import Frame
from desktop_app.pdf.pages import PAGE_FOOT, Sheet, render_pages
from desktop_app.pdf.paper import MM, page_size
from desktop_app.pdf.table import TableCell, draw_table, head

from ..rules.counting import REASONS
from ..rules.words import KINDS, LOSS_REASONS, said
from ..services import ItemFacts, LedgerLine, brought_forward, facts_of, funds_of, item_facts, ledger
from .sheet import only_subject

TITLE = QT_TRANSLATE_NOOP("Stock", "Stock card")
TITLE_OF_FUND = QT_TRANSLATE_NOOP("Stock", "Stock card, fund: {fund}")
ITEM = QT_TRANSLATE_NOOP("Stock", "Item")
UNIT = QT_TRANSLATE_NOOP("Stock", "Unit")
GONE = QT_TRANSLATE_NOOP("Stock", "This item is not in the program any more.")
DATE = QT_TRANSLATE_NOOP("Stock", "Date")
FROM_TO = QT_TRANSLATE_NOOP("Stock", "From / to")
DOCUMENT = QT_TRANSLATE_NOOP("Stock", "Document")
LOT = QT_TRANSLATE_NOOP("Stock", "Lot")
EXPIRES = QT_TRANSLATE_NOOP("Stock", "Expires on")
CAME_IN = QT_TRANSLATE_NOOP("Stock", "In")
WENT_OUT = QT_TRANSLATE_NOOP("Stock", "Out")
BALANCE = QT_TRANSLATE_NOOP("Stock", "Balance")
INITIALS = QT_TRANSLATE_NOOP("Stock", "Initials")
BROUGHT_FORWARD = QT_TRANSLATE_NOOP("Stock", "Brought forward")
MONTH_TOTAL = QT_TRANSLATE_NOOP("Stock", "Total of {month}")
PERIOD = QT_TRANSLATE_NOOP("Stock", "{first} to {last}")
WITH_REASON = QT_TRANSLATE_NOOP("Stock", "{what}: {reason}")
COLUMNS = (
    (DATE, 19),
    (FROM_TO, 52),
    (DOCUMENT, 22),
    (LOT, 20),
    (EXPIRES, 19),
    (CAME_IN, 14),
    (WENT_OUT, 14),
    (BALANCE, 16),
    (INITIALS, 14),
)
"""Titles with widths in mm before the whole is scaled to the paper."""
SIZE = 8.0
ROW_HEIGHT = 6.2 * MM
HEAD_ROOM = 118.0
"""Points that title, lines of the form and the heading of the table take at most."""
TOTAL_GREY = 0.95


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of the card, and the balance after it."""

    cells: Sequence[TableCell]
    balance: int


def write_stock_card(session: Session, request: PaperRequest) -> Written:
    """Return the cards of an item, each fund on pages of its own; the rest of a card's last page is ruled for writing on.

    Raises:
        UserError: no item or several are named, or the item is not in the program.
    """
    item = only_subject(request)
    facts = facts_of(session, item)
    if facts is None:
        raise UserError(GONE)
    first, last = date(request.month.year, 1, 1), request.month.last
    sheets: list[Sheet] = []
    is_empty = True
    for fund in funds_of(session, item) or [""]:
        lines = list(_without_transfers(ledger(session, item, first, last, fund)))
        opening = brought_forward(session, item, first, fund)
        is_empty = is_empty and not lines and not opening
        title = TITLE_OF_FUND.fill(fund=fund) if fund else TITLE
        sheets += [
            Sheet(title, partial(_draw, part)) for part in _pages(request, _rows(request.language, lines, opening), opening)
        ]
    made = render_pages(sheets, _heading(request, facts), request.language, request.paper, landscape=False)
    return Written(made.pdf, made.page_count, is_empty, made.missing)


def items_to_print(session: Session, _month: Month) -> Sequence[tuple[bytes, str]]:
    """Return the items that are kept, with their names."""
    return [(facts.id, str(facts.name)) for facts in item_facts(session).values() if facts.retired_on is None]


def _heading(request: PaperRequest, facts: ItemFacts) -> Any:
    language = request.language
    lines = ((ITEM, language.text(facts.name)), (UNIT, language.text(facts.unit)))
    january = Month(request.month.year, 1)
    period = request.month if request.month == january else PERIOD.fill(first=january, last=request.month)
    return replace(request.heading, form_lines=lines, period=period)


def _without_transfers(lines: Sequence[LedgerLine]) -> Iterator[LedgerLine]:
    """Leave out the two halves of each transfer, and of what takes one back; balances of the others stay what they are."""
    moved: dict[tuple[object, ...], int] = {}
    for line in lines:
        key = _as_transfer(line)
        moved[key] = moved.get(key, 0) + line.in_ - line.out
    hidden = 0
    for line in lines:
        if line.kind in ("transfer", "reversal") and line.document is not None and moved[_as_transfer(line)] == 0:
            hidden += line.in_ - line.out
        else:
            yield replace(line, balance=line.balance - hidden)


def _as_transfer(line: LedgerLine) -> tuple[object, ...]:
    return line.document, line.kind, line.lot, line.moved_on


def _rows(language: Language, lines: Sequence[LedgerLine], opening: int) -> list[_Row]:
    rows = [_brought_forward(language, opening)]
    balance = opening
    for month, of_month in groupby(lines, lambda line: Month.of(line.moved_on)):
        came = went = 0
        for line in of_month:
            rows.append(_line(language, line))
            came, went, balance = came + line.in_, went + line.out, line.balance
        rows.append(_total(language, month, came, went, balance))
    return rows


def _line(language: Language, line: LedgerLine) -> _Row:
    cells = (
        _cell(language.date(line.moved_on)),
        _cell(_from_to(language, line), "start"),
        _cell(line.number),
        _cell(line.lot_number),
        _cell(language.date(line.expiry_date) if line.expiry_date else ""),
        _cell(language.number(line.in_) if line.in_ else ""),
        _cell(language.number(line.out) if line.out else ""),
        _cell(language.number(line.balance), bold=True),
        _cell(line.by),
    )
    return _Row(cells, line.balance)


def _from_to(language: Language, line: LedgerLine) -> str:
    """Return who brought or received it; of other lines what happened, and why."""
    who = language.text(line.from_to)
    what = language.text(KINDS.get(line.kind, line.kind))
    if line.kind in ("receipt", "issue", "return") and who:
        return who
    reason = language.text(said(line.reason, {**REASONS, **LOSS_REASONS}))
    return language.text(WITH_REASON, what=what, reason=reason) if reason else what


def _brought_forward(language: Language, balance: int) -> _Row:
    return _words(language.text(BROUGHT_FORWARD), "", "", language.number(balance), balance)


def _total(language: Language, month: Month, came: int, went: int, balance: int) -> _Row:
    words = language.text(MONTH_TOTAL, month=month)
    return _words(words, language.number(came), language.number(went), language.number(balance), balance)


def _words(words: str, came: str, went: str, left: str, balance: int) -> _Row:
    cells = [_cell(text, align, True) for text, align in (("", "centre"), (words, "start"), *[("", "centre")] * 3)]
    cells += [_cell(text, bold=True) for text in (came, went, left, "")]
    return _Row([replace(cell, grey=TOTAL_GREY) for cell in cells], balance)


def _cell(text: str, align: str = "centre", bold: bool = False) -> TableCell:
    """Return a cell of one line, shrunk where it must be, so that every row is equally high."""
    return TableCell(text, align, bold, is_figures=True)


def _pages(request: PaperRequest, rows: Sequence[_Row], opening: int) -> list[list[_Row]]:
    """Return the rows of each page; a page begins with what the one before left, and the last is ruled to its end."""
    height = page_size(request.paper, landscape=False)[1] - HEAD_ROOM - PAGE_FOOT
    room = int(height / ROW_HEIGHT)
    pages: list[list[_Row]] = [[]]
    balance = opening
    for row in rows:
        if len(pages[-1]) == room:
            pages.append([_brought_forward(request.language, balance)])
        pages[-1].append(row)
        balance = row.balance
    empty = _Row([_cell("")] * len(COLUMNS), balance)
    pages[-1] += [empty] * (room - len(pages[-1]))
    return pages


def _draw(rows: Sequence[_Row], frame: Frame, top: float) -> None:
    whole = sum(width for _, width in COLUMNS)
    widths = [frame.width * width / whole for _, width in COLUMNS]
    titles = [head(frame.language.text(title)) for title, _ in COLUMNS]
    y = draw_table(frame, 0, top, widths, [titles], SIZE)
    draw_table(frame, 0, y, widths, [row.cells for row in rows], SIZE, ROW_HEIGHT)
