"""Writes registers: layouts, cells and headings become the pages of one PDF."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple

from desktop_app.core.language import Language
from desktop_app.core.layout import Cell, Register
from desktop_app.core.text import Label
from desktop_app.pdf.canvas import Document, Step, write_whole
from desktop_app.pdf.frame import Frame
from desktop_app.pdf.paper import page_size

from .heading import Heading, PrintOptions
from .part import Part, PartPrinter
from .surroundings import Foot


class Printed(NamedTuple):
    """What was written.

    Attributes:
        pages: their number.
        missing: characters that no font has, each with a text in which it stands; squares stand in their place.
            ``pdf.missing.missing_signs`` names them in sentences.
    """

    pages: int
    missing: dict[str, str]


def write_register(
    register: Register,
    cells: Sequence[Sequence[Cell]],
    totals: Sequence[Cell],
    heading: Heading,
    language: Language,
    target: Path | BinaryIO,
    options: PrintOptions | None = None,
    step: Step | None = None,
) -> Printed:
    """Write a register to ``target``.

    Args:
        cells: shape (rows, columns), as ``core.layout.fill`` makes them; no row gives an empty form.
        totals: one cell per column, as ``core.layout.totals`` makes them.
        step: is told (done, total) now and then, and raises to stop; then nothing is written.

    The same input gives the same bytes. A file appears whole or not at all.
    """
    content, pages, missing = render_register(register, cells, totals, heading, language, options, step)
    write_whole(target, content)
    return Printed(pages, missing)


def render_register(
    register: Register,
    cells: Sequence[Sequence[Cell]],
    totals: Sequence[Cell],
    heading: Heading,
    language: Language,
    options: PrintOptions | None = None,
    step: Step | None = None,
) -> tuple[bytes, int, dict[str, str]]:
    """Return (the PDF, its number of pages, characters that no font has with a text in which each stands)."""
    return render_parts([Part(register, cells, totals, heading, options or PrintOptions())], language, step=step)


def render_parts(
    parts: Sequence[Part], language: Language, title: Label = "", step: Step | None = None
) -> tuple[bytes, int, dict[str, str]]:
    """Return several registers as one PDF, each beginning on a page of its own, on its own paper.

    Args:
        parts: at least one; pages are counted through all of them.
        title: of the file; the first register's if it is left out.

    Returns:
        (the PDF, its number of pages, characters that no font has with a text in which each stands).
    """
    first = parts[0]
    size = page_size(first.paper, first.register.landscape)
    words = language.text(title or first.register.title)
    document = Document(size, words, language.code, first.heading.post_name, first.heading.printed_at)
    pages = _Writer(Frame(document, language), parts, step).draw()
    return document.content(), pages, document.shaper.missing


class _Writer:
    def __init__(self, frame: Frame, parts: Sequence[Part], step: Step | None) -> None:
        self.frame, self.parts, self.step = frame, parts, step
        self.done, self.work = 0, sum(part.work for part in parts)

    def draw(self) -> int:
        """Draw all parts and return the number of pages."""
        printers = [self._measured(part, f"part{number}") for number, part in enumerate(self.parts)]
        pages = sum(printer.page_count for printer in printers)
        page = 0
        for part, printer in zip(self.parts, printers, strict=True):
            self._turn_to(part)
            foot = Foot(self.frame, part.register.origin, part.heading, pages)
            # the sheets of one stretch of rows follow each other, so that they can be laid side by side
            for turn in range(len(printer.pages)):
                for sheet in range(len(printer.sheets)):
                    page += 1
                    if turn == 0:
                        printer.enter(sheet)
                    printer.draw(turn, sheet)
                    foot.draw(page)
                    self.frame.document.showPage()
        return pages

    def _measured(self, part: Part, name: str) -> PartPrinter:
        self._turn_to(part)
        return PartPrinter(self.frame, part, name, self.report)

    def _turn_to(self, part: Part) -> None:
        self.frame.document.turn_to(page_size(part.paper, part.register.landscape))

    def report(self, rows: int) -> None:
        """Tell that ``rows`` more rows are measured or drawn."""
        if self.step:
            self.step(self.done, self.work)
        self.done = min(self.done + rows, self.work)
