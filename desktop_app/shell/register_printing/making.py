"""One register of one month as a PDF in memory."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop_app.core.language import Language
from desktop_app.core.layout import Cell, fill, titled, totals
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import Pack

from .catalogue import Catalogue, Entry

if TYPE_CHECKING:
    from desktop_app.pdf.register import Heading

Step = Callable[[int, int], None]
UNTIL = QT_TRANSLATE_NOOP("Registers", "January to {month}")
HEADING_LINES: Sequence[tuple[str, Label]] = (
    ("post.village", QT_TRANSLATE_NOOP("Registers", "Village")),
    ("post.subdistrict", QT_TRANSLATE_NOOP("Registers", "Sub-district")),
    ("post.district", QT_TRANSLATE_NOOP("Registers", "District")),
    ("post.health_centre", QT_TRANSLATE_NOOP("Registers", "Health centre")),
)


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be printed, and what its foot says of the printing.

    Attributes:
        language: of everything on the paper.
        paper: "A4", "F4", "A3", or "" for the layout's own, else the language's usual one.
        printed_at: in local time.
        is_practice: PRACTICE stands across each page.
    """

    register_id: str
    month: Month
    language: Language
    printed_at: datetime
    paper: str = ""
    printed_by: str = ""
    is_practice: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """A finished register.

    Attributes:
        rows: how many rows it has; 0 for an empty form.
        cells: rows x columns, with the people behind each counted number.
        totals: one cell per column.
        unprintable: signs that no font has, each with a text in which it stands; boxes stand in their place.
    """

    pdf: bytes
    pages: int
    rows: int
    cells: list[list[Cell]]
    totals: list[Cell]
    unprintable: Mapping[str, str] = field(default_factory=dict)


def file_name(order: Order) -> str:
    """Return the name of the file of a printed register: ``2026-10_health_visits.sip2_ar.pdf``."""
    return f"{order.month}_{order.register_id}_{order.language.code}.pdf"


def make_register(session: Any, catalogue: Catalogue, order: Order, step: Step | None = None) -> Made:
    """Return one register as PDF; the session is only read.

    Args:
        step: called with (done, to do) while it is made; raises to stop.

    Raises:
        UserError: the catalogue has no such register.
    """
    from desktop_app.pdf.register import PrintOptions, render_register

    entry = catalogue.find([order.register_id])[0]
    rows = entry.source.rows(session, order.month)
    if step:
        step(0, max(1, len(rows)))
    cells = fill(entry.register, entry.source, rows)
    sums = totals(entry.register, cells)
    options = PrintOptions(order.paper or order.language.paper, force_paper=bool(order.paper))
    heading = make_heading(session, catalogue.pack, entry, order)
    pdf, pages, missing = render_register(
        titled(entry.register, entry.source), cells, sums, heading, order.language, options, step
    )
    return Made(pdf, pages, len(rows), cells, sums, missing)


def make_heading(session: Any, pack: Pack, entry: Entry, order: Order) -> "Heading":
    """Return what stands around the table: post, period, who signs, and the foot."""
    from desktop_app.db.settings import get_setting
    from desktop_app.pdf.register import Heading

    officers = {
        signature.officer: get_setting(session, f"officer.{signature.officer}") for signature in entry.register.signatures
    }
    return Heading(
        post_name=get_setting(session, "post.name"),
        period=_period(entry, order.month),
        printed_at=order.printed_at,
        lines=tuple((title, get_setting(session, key)) for key, title in HEADING_LINES),
        officers=officers,
        pack=f"{order.language.text(pack.title)} {pack.version}",
        printed_by=order.printed_by,
        is_practice=order.is_practice,
    )


def _period(entry: Entry, month: Month) -> Month | Label:
    return UNTIL.fill(month=month) if entry.is_yearly and month.month > 1 else month
