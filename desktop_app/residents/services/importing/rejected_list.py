"""The rejected rows as a file, to correct the workbook with the list beside it."""

import csv
from io import StringIO
from pathlib import Path

from desktop_app.core.errors import MachineError
from desktop_app.core.language import Language
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.safe_file import write_file

from ...rules.importing.proposal import Proposal
from .proposing import reason_of

ROW = QT_TRANSLATE_NOOP("Residents", "Row")
COLUMN = QT_TRANSLATE_NOOP("Residents", "Column")
REASON = QT_TRANSLATE_NOOP("Residents", "Reason")
CANNOT_WRITE = QT_TRANSLATE_NOOP("Residents", "{file} could not be written.")
CANNOT_WRITE_ADVICE = QT_TRANSLATE_NOOP("Residents", "Choose another folder, or close the file in the spreadsheet program.")


def save_rejected_rows(path: Path, proposal: Proposal, language: Language) -> None:
    """Write row, column and reason of each rejection as a CSV file that a spreadsheet program opens.

    Raises:
        MachineError: it cannot be written there; a list that stood there is unchanged.
    """
    lines = StringIO(newline="")
    writer = csv.writer(lines)
    writer.writerow([language.text(heading) for heading in (ROW, COLUMN, REASON)])
    for rejection in proposal.rejected:
        writer.writerow([rejection.row, rejection.column, language.text(reason_of(proposal, rejection))])
    try:
        write_file(path, lines.getvalue().encode("utf-8-sig"))
    except OSError as error:
        raise MachineError(CANNOT_WRITE.fill(file=path.name), CANNOT_WRITE_ADVICE) from error
