"""Registers as they stand now, without a language, and such a snapshot on paper."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from desktop_app.core.contract import PaperRequest
from desktop_app.core.language import CODES, Language
from desktop_app.core.language import language as language_of
from desktop_app.core.layout import titled
from desktop_app.core.period import Month
from desktop_app.core.text import Label, Words
from desktop_app.features.registers.services import AnyEntry, Catalogue, Entry, Order, PaperEntry, make_heading
from desktop_app.features.registers.services.making import OWN_LAYOUT
from desktop_app.features.registers.services.tables import table_of
from desktop_app.pdf.register import Heading, Part, PrintOptions, render_parts
from desktop_app.pdf.register.cells import written

from ..rules.snapshot import Snapshot, Surroundings


@dataclass(frozen=True, slots=True)
class Closer:
    """Who prints what of which month.

    Attributes:
        at: in local time.
        paper: "A4", "F4", "A3", or "" for each layout's own.
        is_practice: PRACTICE stands across each page.
    """

    month: Month
    language: Language
    at: datetime
    by: str = ""
    is_practice: bool = False
    paper: str = ""

    def order(self, register_id: str) -> Order:
        """Return the order that prints one register."""
        return Order(register_id, self.month, self.language, self.at, self.paper, self.by, self.is_practice)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A finished paper; ``unprintable`` names signs that no font has, each with a text in which it stands."""

    pdf: bytes
    pages: int
    unprintable: Mapping[str, str]


def take_snapshot(session: Session, catalogue: Catalogue, entry: Entry, closer: Closer) -> Snapshot:
    """Return a register's rows of now with everything that is printed around them."""
    table = table_of(session, entry, closer.month)
    around = surroundings(session, catalogue, entry, closer)
    return Snapshot(titled(entry.register, entry.source), table.cells, table.totals, table.persons, around, tuple(table.groups))


def surroundings(session: Session, catalogue: Catalogue, entry: AnyEntry, closer: Closer) -> Surroundings:
    """Return what is printed around the rows of a register."""
    heading = make_heading(session, catalogue, entry, closer.order(entry.id))
    head = entry.source.head if isinstance(entry, Entry) else None
    return Surroundings(
        heading.post_name,
        heading.period,
        closer.at.isoformat(),
        heading.lines,
        tuple(head(session, closer.month)) if head is not None else (),
        heading.officers,
        _pack(catalogue, entry),
        closer.by,
        closer.is_practice,
    )


def _pack(catalogue: Catalogue, entry: AnyEntry) -> tuple[Label, str]:
    """Return title and version of the pack; of a layout that the post changed, words that say so, as the preview does."""
    title, version = catalogue.pack.title, catalogue.pack.version
    if not isinstance(entry, Entry) or not entry.is_own:
        return title, version
    return OWN_LAYOUT.fill(pack=Words({code: f"{language_of(code).text(title)} {version}" for code in CODES})), ""


def print_snapshot(snapshot: Snapshot, language: Language, paper: str = "", remark: Label = "") -> Sheet:
    """Return a snapshot on paper; the same snapshot in the same language gives the same pages.

    Args:
        paper: "A4", "F4", "A3", or "" for the layout's own.
        remark: a line under the period.
    """
    around = snapshot.around
    title, version = around.pack
    heading = Heading(
        post_name=around.post_name,
        period=around.period,
        printed_at=datetime.fromisoformat(around.printed_at),
        lines=tuple(around.lines),
        form_lines=tuple((label, written(cell, language)[0]) for label, cell in around.head),
        officers=around.officers,
        pack=f"{language.text(title)} {version}".strip(),
        printed_by=around.printed_by,
        is_practice=around.is_practice,
        remark=remark,
    )
    options = PrintOptions(paper or language.paper, force_paper=bool(paper))
    part = Part(snapshot.register, snapshot.cells, snapshot.totals, heading, options, snapshot.groups)
    return Sheet(*render_parts([part], language))


def print_paper(session: Session, catalogue: Catalogue, entry: PaperEntry, closer: Closer, remark: Label = "") -> Sheet:
    """Return a paper that has no rows, e.g. a recap with its text; the session is only read."""
    heading = replace(make_heading(session, catalogue, entry, closer.order(entry.id)), remark=remark)
    paper = closer.paper or closer.language.paper
    written_paper = entry.paper.write(session, PaperRequest(closer.month, (), catalogue.pack, closer.language, heading, paper))
    return Sheet(written_paper.pdf, written_paper.pages, written_paper.unprintable)
