"""Registers and papers as files in a folder."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.contract import Feature
from desktop_app.core.errors import UserError
from desktop_app.core.language import Language
from desktop_app.core.name_key import spelling_key
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .batch import PDF, XLSX, Batch, different_name, make_batch
from .catalogue import AnyEntry, Catalogue, PaperEntry, catalogue_of
from .making import Order, Step
from .noting import note_registers
from .people_list import all_named
from .saving import save_pdf
from .tables import FILLED

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.db.post import Post

ALL = "all"
MOST_TOLD = 8
WHICH = QT_TRANSLATE_NOOP("Registers", "Name the one that the paper is to be about. “{name}” fits: {found}.")


def print_registers(
    post: "Post",
    features: Sequence[Feature],
    month: Month,
    ids: Sequence[str] | str,
    language: Language,
    folder: Path,
    paper: str = "",
    step: Step | None = None,
    warn: Callable[[Text], None] | None = None,
    of: str = "",
    is_grey: bool = False,
    form: str = FILLED,
    kind: str = PDF,
    one_file: bool = False,
    with_people: bool = False,
    all_features: Sequence[Feature] = (),
) -> list[Path]:
    """Write registers and papers of a month as files and return their paths.

    Args:
        features: the cards of the slices whose registers may be printed.
        ids: ids of registers and papers, or "all": then all that tell of the month.
        folder: made if it is not there; a file of the same name from another time is replaced, whole or not at all.
        paper: "A4", "F4" or "A3"; "" for the layout's own.
        step: called with (registers done, registers to do).
        warn: told of each sign that no font has: a box stands in its place.
        of: what papers are about that are not of the month: a name or a piece of one, or "all" for one file each.
        is_grey: for a printer without colours.
        form: "filled", or forms of the registers to be filled in: "blank" or "known". Papers have no such forms.
        kind: "pdf", or "xlsx" for spreadsheets of the registers.
        one_file: all in one file.
        with_people: behind each register the people behind its numbers.
        all_features: the cards of all slices, if they are more.

    Raises:
        UserError: there is no register of that id, or not one thing of that name; nothing was written.
        MachineError: a file could not be written; those before it stand.
    """
    database = post.database
    from desktop_app.pdf.missing import missing_signs

    with database.read() as session:
        catalogue = catalogue_of(session, features, all_features)
        entries = _entries(catalogue, ids, only_registers=form != FILLED or kind == XLSX)
        jobs = [(entry, whose) for entry in entries for whose in _subjects(session, entry, month, of)]
        now = datetime.fromtimestamp(database.clock() / 1000).astimezone()
        orders = [
            Order(
                entry.id,
                month,
                language,
                now,
                paper,
                database.user,
                post.is_practice,
                *whose,
                is_grey,
                FILLED if isinstance(entry, PaperEntry) else form,
                with_people,
            )
            for entry, whose in jobs
        ]
        batches = [Batch(orders, True, kind)] if one_file else [Batch((order,), False, kind) for order in orders]
        written: list[Path] = []
        named: list[frozenset[bytes] | None] = []
        for number, batch in enumerate(batches):
            if step:
                step(number, len(batches))
            for file in make_batch(session, catalogue, batch):
                path = _other_than(written, folder / file.name)
                save_pdf(path, file.content)
                written.append(path)
                named.append(file.named)
                if warn:
                    for sentence in missing_signs(file.unprintable):
                        warn(sentence)
    if written:
        day = datetime.fromtimestamp(database.clock() / 1000).astimezone().date()
        note_registers(post, catalogue, orders, written[0], day, all_named(named))
    return written


def _entries(catalogue: Catalogue, ids: Sequence[str] | str, *, only_registers: bool) -> Sequence[AnyEntry]:
    if ids != ALL:
        return catalogue.find([ids] if isinstance(ids, str) else ids)
    return catalogue.entries if only_registers else catalogue.of_month


def _other_than(written: Sequence[Path], path: Path) -> Path:
    """Return a path that is none of ``written``: with 2, 3, ... behind the name where two papers are called the same."""
    return path.with_name(different_name(path.name, {one.name.casefold() for one in written}))


def _subjects(session: "Session", entry: AnyEntry, month: Month, name: str) -> list[tuple[tuple[bytes, ...], str]]:
    """Return what each file of an entry is about: (ids, name); nothing for what tells of the month."""
    if not isinstance(entry, PaperEntry) or entry.paper.subjects is None:
        return [((), "")]
    known = entry.paper.subjects(session, month)
    if name != ALL:
        known = _named(known, name)
    return [((subject,), told) for subject, told in known]


def _named(known: Sequence[tuple[bytes, str]], name: str) -> Sequence[tuple[bytes, str]]:
    """Return the one whose name is ``name`` or has it as a piece; raises UserError for none or several."""
    wanted = spelling_key(name)
    keys = [(spelling_key(told), subject, told) for subject, told in known]
    fitting = [(subject, told) for key, subject, told in keys if wanted and wanted in key]
    same = [(subject, told) for key, subject, told in keys if wanted and wanted == key]
    found = same if len(same) == 1 else fitting
    if len(found) != 1:
        raise UserError(WHICH.fill(name=name, found="; ".join(told for _, told in found[:MOST_TOLD]) or "-"))
    return found
