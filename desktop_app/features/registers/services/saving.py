"""Finished files on a disk or stick."""

from pathlib import Path

from desktop_app.core.errors import MachineError
from desktop_app.core.text import QT_TRANSLATE_NOOP

NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "Registers", "The file {file} could not be written ({reason}). What stood there before is unchanged."
)
OTHER_PLACE = QT_TRANSLATE_NOOP(
    "Registers", "Check that the disk or stick is there, has room and may be written to, or choose another folder."
)


def save_pdf(path: Path, pdf: bytes) -> None:
    """Write a file whole or not at all; a folder that is not there is made.

    Raises:
        MachineError: it cannot be written there.
    """
    from desktop_app.db.safe_file import write_file

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, pdf)
    except OSError as error:
        raise MachineError(NOT_WRITTEN.fill(file=str(path), reason=error.strerror or str(error)), OTHER_PLACE) from error
