"""Registers as files in a folder."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.errors import MachineError
from desktop_app.core.language import Language
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.packs import pack_of
from desktop_app.shell.discovery import find_features

from .catalogue import make_catalogue
from .making import Order, Step, file_name, make_register

if TYPE_CHECKING:
    from desktop_app.db.post import Post

ALL = "all"
NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "Registers", "The file {file} could not be written ({reason}). What stood there before is unchanged."
)
OTHER_PLACE = QT_TRANSLATE_NOOP(
    "Registers", "Check that the disk or stick is there, has room and may be written to, or choose another folder."
)


def print_registers(
    post: "Post",
    month: Month,
    ids: Sequence[str] | str,
    language: Language,
    folder: Path,
    paper: str = "",
    step: Step | None = None,
    warn: Callable[[Text], None] | None = None,
) -> list[Path]:
    """Write registers of a month as PDF files and return their paths.

    Args:
        ids: ids of registers, or "all".
        folder: made if it is not there; a file of the same name is replaced, whole or not at all.
        paper: "A4", "F4" or "A3"; "" for the layout's own.
        step: called with (registers done, registers to do).
        warn: told of each sign that no font has: a box stands in its place.

    Raises:
        UserError: there is no register of that id; nothing was written.
        MachineError: a file could not be written; those before it stand.
    """
    database = post.database
    from desktop_app.pdf.missing import missing_signs

    with database.read() as session:
        catalogue = make_catalogue(pack_of(session), find_features())
        entries = catalogue.entries if ids == ALL else catalogue.find([ids] if isinstance(ids, str) else ids)
        written = []
        for number, entry in enumerate(entries):
            if step:
                step(number, len(entries))
            now = datetime.fromtimestamp(database.clock() / 1000).astimezone()
            order = Order(entry.register.id, month, language, now, paper, database.user, post.is_practice)
            path = folder / file_name(order)
            made = make_register(session, catalogue, order)
            save_pdf(path, made.pdf)
            if warn:
                for sentence in missing_signs(made.unprintable):
                    warn(sentence)
            written.append(path)
    return written


def save_pdf(path: Path, pdf: bytes) -> None:
    """Write a PDF whole or not at all.

    Raises:
        MachineError: it cannot be written there.
    """
    from desktop_app.db.safe_file import write_file

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, pdf)
    except OSError as error:
        raise MachineError(NOT_WRITTEN.fill(file=str(path), reason=error.strerror or str(error)), OTHER_PLACE) from error
