"""Registers and papers as files in a folder."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.contract import Feature
from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.language import Language
from desktop_app.core.name_key import spelling_key
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.packs import pack_of

from .catalogue import AnyEntry, PaperEntry, make_catalogue
from .making import Order, Step, file_name, make_register

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.db.post import Post

ALL = "all"
MOST_TOLD = 8
NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "Registers", "The file {file} could not be written ({reason}). What stood there before is unchanged."
)
WHICH = QT_TRANSLATE_NOOP("Registers", "Name the one that the paper is to be about. “{name}” fits: {found}.")
OTHER_PLACE = QT_TRANSLATE_NOOP(
    "Registers", "Check that the disk or stick is there, has room and may be written to, or choose another folder."
)


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
) -> list[Path]:
    """Write registers and papers of a month as PDF files and return their paths.

    Args:
        features: the cards of all slices.
        ids: ids of registers and papers, or "all": then all that tell of the month.
        folder: made if it is not there; a file of the same name from another time is replaced, whole or not at all.
        paper: "A4", "F4" or "A3"; "" for the layout's own.
        step: called with (registers done, registers to do).
        warn: told of each sign that no font has: a box stands in its place.
        of: what papers are about that are not of the month: a name or a piece of one, or "all" for one file each.
        is_grey: for a printer without colours.

    Raises:
        UserError: there is no register of that id, or not one thing of that name; nothing was written.
        MachineError: a file could not be written; those before it stand.
    """
    database = post.database
    from desktop_app.pdf.missing import missing_signs

    with database.read() as session:
        catalogue = make_catalogue(pack_of(session), features)
        entries = catalogue.of_month if ids == ALL else catalogue.find([ids] if isinstance(ids, str) else ids)
        jobs = [(entry, whose) for entry in entries for whose in _subjects(session, entry, month, of)]
        written: list[Path] = []
        for number, (entry, whose) in enumerate(jobs):
            if step:
                step(number, len(jobs))
            now = datetime.fromtimestamp(database.clock() / 1000).astimezone()
            order = Order(entry.id, month, language, now, paper, database.user, post.is_practice, *whose, is_grey)
            path = _other_than(written, folder / file_name(order))
            made = make_register(session, catalogue, order)
            save_pdf(path, made.pdf)
            if warn:
                for sentence in missing_signs(made.unprintable):
                    warn(sentence)
            written.append(path)
    return written


def _other_than(written: Sequence[Path], path: Path) -> Path:
    """Return a path that is none of ``written``: with 2, 3, ... behind the name where two papers are called the same."""
    taken, stem, number = {one.name.casefold() for one in written}, path.stem, 1
    while path.name.casefold() in taken:
        number += 1
        path = path.with_name(f"{stem}-{number}{path.suffix}")
    return path


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


def save_pdf(path: Path, pdf: bytes) -> None:
    """Write a PDF whole or not at all; a folder that is not there is made.

    Raises:
        MachineError: it cannot be written there.
    """
    from desktop_app.db.safe_file import write_file

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, pdf)
    except OSError as error:
        raise MachineError(NOT_WRITTEN.fill(file=str(path), reason=error.strerror or str(error)), OTHER_PLACE) from error
