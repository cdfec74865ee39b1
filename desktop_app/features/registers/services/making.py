"""One register or paper of one month as a PDF in memory."""

import dataclasses
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from desktop_app.core.contract import PaperRequest
from desktop_app.core.errors import UserError
from desktop_app.core.language import Language
from desktop_app.core.layout import Cell, titled
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import Pack

from .catalogue import OF_MONTH, OF_RESIDENT, AnyEntry, Catalogue, Entry, PaperEntry
from .people_list import behind_numbers, named_in, people_part
from .tables import FILLED, KNOWN, table_of

if TYPE_CHECKING:
    from desktop_app.pdf.register import Heading

Step = Callable[[int, int], None]
ROWS_FOR_NEW_PEOPLE = 5
"""Empty rows, at least, under the people of a pre-filled form."""
WHOSE = QT_TRANSLATE_NOOP("Registers", "Say what this paper is about: open the person or the record and print it from there.")
OWN_LAYOUT = QT_TRANSLATE_NOOP("Registers", "{pack}, layout of this post")
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
        subjects: ids of what the paper is about; empty for what tells of the month.
        of_whom: its name, for the file's name.
        is_grey: for a printer without colours.
        form: "filled", "blank" (nothing but headings and lines) or "known" (a pre-filled form: what is known before the month,
            the rest to be filled in by hand).
        with_people: behind a register, the people behind each of its numbers; what only the midwife reads is left out of
            it then, even while she is here: a list of names would say it of each of them.
    """

    register_id: str
    month: Month
    language: Language
    printed_at: datetime
    paper: str = ""
    printed_by: str = ""
    is_practice: bool = False
    subjects: tuple[bytes, ...] = ()
    of_whom: str = ""
    is_grey: bool = False
    form: str = FILLED
    with_people: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """A finished register or paper.

    Attributes:
        is_empty: an empty form.
        cells: rows x columns, with the people behind each counted number; none for a paper.
        totals: one cell per column.
        persons: whom each row is about, one for each of ``cells``; None for a row about nobody.
        unprintable: signs that no font has, each with a text in which it stands; boxes stand in their place.
        named: the people of whom something is told; None if nobody can tell who they are.
    """

    pdf: bytes
    pages: int
    is_empty: bool
    cells: list[list[Cell]] = field(default_factory=list)
    totals: list[Cell] = field(default_factory=list)
    persons: list[bytes | None] = field(default_factory=list)
    unprintable: Mapping[str, str] = field(default_factory=dict)
    named: frozenset[bytes] | None = None


def file_name(order: Order) -> str:
    """Return the name of the file of what is printed: ``2026-10_health_visits.sip2_ar.pdf``.

    A form to be filled in says so before the language. A paper that is not of the month bears the name of what it is about, with
    only its letters and digits.
    """
    whose = "-".join(re.findall(r"\w+", order.of_whom))
    form = "" if order.form == FILLED else order.form
    return "_".join(part for part in (str(order.month), order.register_id, whose, form, order.language.code) if part) + ".pdf"


def make_register(session: Any, catalogue: Catalogue, order: Order, step: Step | None = None) -> Made:
    """Return one register or paper as PDF; the session is only read.

    Args:
        step: called with (done, to do) while it is made; raises to stop.

    Raises:
        UserError: the catalogue has no such register, or it is not said what the paper is about.
    """
    entry = catalogue.find([order.register_id])[0]
    with readable(session, order):
        heading = make_heading(session, catalogue, entry, order)
        if isinstance(entry, PaperEntry):
            return _make_paper(session, catalogue.pack, entry, order, heading)
        return _make_table(session, entry, order, heading, step)


def readable(session: Any, order: Order) -> AbstractContextManager[None]:
    """Let ``session`` read what ``order`` may show: with the people behind the numbers, nothing that is the midwife's alone."""
    from desktop_app.db.vault import without_midwife

    return without_midwife(session) if order.with_people else nullcontext()


def _make_table(session: Any, entry: Entry, order: Order, heading: "Heading", step: Step | None) -> Made:
    from desktop_app.pdf.register import Part, PrintOptions, render_parts

    if step:
        step(0, 1)
    table = table_of(session, entry, order.month, order.form)
    register = titled(entry.register, entry.source)
    if order.form == KNOWN and entry.source.person is not None:
        register = dataclasses.replace(register, blank_rows=max(register.blank_rows, ROWS_FOR_NEW_PEOPLE))
    options = PrintOptions(order.paper or order.language.paper, force_paper=bool(order.paper))
    parts = [Part(register, table.cells, table.totals, heading, options, table.groups)]
    behind = behind_numbers(session, entry, order.month, table.cells, order.language) if order.with_people else ()
    parts += people_part(entry, behind, parts[0])
    pdf, pages, missing = render_parts(parts, order.language, step=step)
    named = named_in(entry.source, table.persons, behind)
    return Made(pdf, pages, table.is_empty, table.cells, table.totals, table.persons, missing, named)


def _make_paper(session: Any, pack: Pack, entry: PaperEntry, order: Order, heading: "Heading") -> Made:
    if entry.subject != OF_MONTH and not order.subjects:
        raise UserError(WHOSE)
    paper = order.paper or order.language.paper
    request = PaperRequest(order.month, order.subjects, pack, order.language, heading, paper, order.is_grey)
    written = entry.paper.write(session, request)
    named = frozenset(order.subjects) if entry.subject == OF_RESIDENT else None
    return Made(written.pdf, written.pages, written.is_empty, unprintable=written.unprintable, named=named)


def make_heading(session: Any, catalogue: Catalogue, entry: AnyEntry, order: Order) -> "Heading":
    """Return what stands around the content: post, period, who signs, and the foot.

    Who signs is in office on the last day of the month, or on the day of printing if that comes first.
    """
    from desktop_app.db.settings import get_setting
    from desktop_app.pdf.register import Heading

    return Heading(
        post_name=get_setting(session, "post.name"),
        period=_period(entry, order.month),
        printed_at=order.printed_at,
        lines=tuple((title, get_setting(session, key)) for key, title in HEADING_LINES),
        form_lines=tuple(_form_lines(session, entry, order)),
        officers=_officers(session, catalogue, entry.officers, min(order.month.last, order.printed_at.date())),
        pack=_pack(catalogue, entry, order.language),
        printed_by=order.printed_by,
        is_practice=order.is_practice,
        is_form=order.form != FILLED,
    )


def _pack(catalogue: Catalogue, entry: AnyEntry, language: Language) -> str:
    """Return which pack the paper follows, and whether the post changed the layout: the form's name alone would claim it."""
    pack = f"{language.text(catalogue.pack.title)} {catalogue.pack.version}"
    return language.text(OWN_LAYOUT, pack=pack) if isinstance(entry, Entry) and entry.is_own else pack


def _officers(session: Any, catalogue: Catalogue, offices: Sequence[str], day: date) -> dict[str, str]:
    """Return the name for each office: of the person in office on that day, else the one in the settings, else ""."""
    from desktop_app.db.settings import get_setting

    known = {office: name for told in catalogue.in_office if offices for office, name in told(session, day).items() if name}
    return {office: known.get(office) or get_setting(session, f"officer.{office}") for office in offices}


def _form_lines(session: Any, entry: AnyEntry, order: Order) -> Iterator[tuple[Label, str]]:
    from desktop_app.pdf.register.cells import written

    if isinstance(entry, Entry) and entry.source.head is not None:
        for label, value in entry.source.head(session, order.month):
            yield label, written(value, order.language)[0] if order.form == FILLED else ""


def _period(entry: AnyEntry, month: Month) -> Month | Label:
    return UNTIL.fill(month=month) if entry.is_yearly and month.month > 1 else month
