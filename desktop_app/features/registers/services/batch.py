"""Many registers and papers at once: in one file or one each, as PDF or as spreadsheet."""

import dataclasses
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from desktop_app.core.errors import UserError
from desktop_app.core.language import Language
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from .catalogue import Catalogue, PaperEntry
from .making import Made, Order, Step, file_name, make_register
from .people_list import all_named
from .saving import save_pdf
from .spreadsheet import make_book, spreadsheet_name

Content = TypeVar("Content")
PDF, XLSX = "pdf", "xlsx"
FORMATS = (PDF, XLSX)
ALL_REGISTERS = "registers"
"""Middle of the name of a file that holds several."""
REGISTERS_OF = QT_TRANSLATE_NOOP("Registers", "Registers of {month}")
NOTHING_CHOSEN = QT_TRANSLATE_NOOP("Registers", "Nothing is chosen. Tick at least one register.")
NO_TABLES = QT_TRANSLATE_NOOP("Registers", "None of these papers is a table. Save them as PDF.")


@dataclass(frozen=True, slots=True)
class Batch:
    """What is to be made.

    Attributes:
        one_file: everything in one file, in this order, with a bookmark for each; a sheet each in a spreadsheet.
        format: "pdf" or "xlsx". Papers that are no tables stand in no spreadsheet and are left out.
    """

    orders: Sequence[Order]
    one_file: bool = False
    format: str = PDF


@dataclass(frozen=True, slots=True)
class File:
    """A finished file.

    Attributes:
        pages: of a PDF; 0 for a spreadsheet.
        unprintable: signs that no font has, each with a text in which it stands.
        named: the people of whom it tells; None if nobody can tell who they are.
    """

    name: str
    content: bytes
    pages: int = 0
    unprintable: Mapping[str, str] = field(default_factory=dict)
    named: frozenset[bytes] | None = None


def make_batch(session: Any, catalogue: Catalogue, batch: Batch, step: Step | None = None) -> list[File]:
    """Return the files of a batch; the session is only read, and nothing is written.

    Args:
        step: called with (registers done, registers to do) before each and at the end; raises to stop.

    Raises:
        UserError: nothing is chosen, or a register is not in the catalogue.
    """
    if not batch.orders:
        raise UserError(NOTHING_CHOSEN)
    files = _spreadsheets(session, catalogue, batch, step) if batch.format == XLSX else _papers(session, catalogue, batch, step)
    return _different_names(files)


def _papers(session: Any, catalogue: Catalogue, batch: Batch, step: Step | None) -> list[File]:
    made = _each(batch.orders, step, lambda order: make_register(session, catalogue, order))
    if batch.one_file and len(made) > 1:
        return [_one_file(session, catalogue, made)]
    return [File(file_name(order), one.pdf, one.pages, one.unprintable, one.named) for order, one in made]


def _one_file(session: Any, catalogue: Catalogue, made: Sequence[tuple[Order, Made]]) -> File:
    from desktop_app.db.settings import get_setting
    from desktop_app.pdf.merging import Part, merge

    first = made[0][0]
    parts = [Part(_title(catalogue, order, order.language), one.pdf) for order, one in made]
    title = first.language.text(REGISTERS_OF, month=first.month)
    pdf = merge(parts, title, first.language, get_setting(session, "post.name"), first.printed_at)
    unprintable = {sign: text for _, one in made for sign, text in one.unprintable.items()}
    named = all_named(one.named for _, one in made)
    return File(_name_of_all(first, PDF), pdf, sum(one.pages for _, one in made), unprintable, named)


def _spreadsheets(session: Any, catalogue: Catalogue, batch: Batch, step: Step | None) -> list[File]:
    orders = [order for order in batch.orders if not isinstance(catalogue.find([order.register_id])[0], PaperEntry)]
    if not orders:
        raise UserError(NO_TABLES)
    if batch.one_file and len(orders) > 1:
        if step:
            step(0, 1)
        book = make_book(session, catalogue, orders)
        if step:
            step(1, 1)
        return [File(_name_of_all(orders[0], XLSX), book.content, named=book.named)]
    made = _each(orders, step, lambda order: make_book(session, catalogue, [order]))
    return [File(spreadsheet_name(order), book.content, named=book.named) for order, book in made]


def _each(orders: Sequence[Order], step: Step | None, make: Callable[[Order], Content]) -> list[tuple[Order, Content]]:
    made = []
    for number, order in enumerate(orders):
        if step:
            step(number, len(orders))
        made.append((order, make(order)))
    if step:
        step(len(orders), len(orders))
    return made


def _title(catalogue: Catalogue, order: Order, language: Language) -> str:
    title: Label = catalogue.find([order.register_id])[0].title
    return f"{language.text(title)} · {order.of_whom}" if order.of_whom else language.text(title)


def _name_of_all(first: Order, kind: str) -> str:
    return str(Path(file_name(dataclasses.replace(first, register_id=ALL_REGISTERS, of_whom=""))).with_suffix(f".{kind}"))


def _different_names(files: Sequence[File]) -> list[File]:
    taken: set[str] = set()
    named = []
    for file in files:
        name = different_name(file.name, taken)
        taken.add(name.casefold())
        named.append(dataclasses.replace(file, name=name))
    return named


def different_name(name: str, taken: Collection[str]) -> str:
    """Return a file's name that is none of ``taken``, given in small letters: with 2, 3, ... behind it if it is."""
    path, number = Path(name), 1
    while path.name.casefold() in taken:
        number += 1
        path = path.with_name(f"{Path(name).stem}-{number}{path.suffix}")
    return path.name


def save_files(folder: Path, files: Sequence[File], step: Step | None = None) -> list[Path]:
    """Write files into a folder, which is made if it is not there, and return their paths.

    Each is written whole or not at all; one of the same name from another time is replaced.

    Raises:
        MachineError: one could not be written; those before it stand.
    """
    paths = []
    for number, file in enumerate(files):
        if step:
            step(number, len(files))
        save_pdf(folder / file.name, file.content)
        paths.append(folder / file.name)
    return paths
