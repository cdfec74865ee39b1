"""Closed registers: what is kept of them, byte for byte."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.attachments import Attachments
from desktop_app.db.natural_rows import living

from ..models import ClosedRegister

GONE = QT_TRANSLATE_NOOP("Month end", "This printing is not here any more. Its closing was undone.")


@dataclass(frozen=True, slots=True)
class Closed:
    """One printing of one register.

    Attributes:
        title: of the register, in the language of the paper.
        revision: 1 for the first.
        is_current: the newest printing of this register, of a month that is not opened again.
        has_twin: two laptops closed it at the same time; both papers are kept.
        digest: hash of the PDF, 32 bytes.
        reopened_on: when the month was opened again; None while it is closed.
    """

    id: bytes
    month: Month
    register_id: str
    title: str
    revision: int
    language: str
    closed_on: date
    by: str
    paper: str
    pages: int
    digest: bytes
    reason: str
    program_version: str
    pack: str
    is_current: bool = True
    has_twin: bool = False
    reopened_on: date | None = None
    reopened_by: str = ""
    reopened_why: str = ""


def closed_of(session: Session, month: Month) -> list[Closed]:
    """Return the printings of a month: current ones in the order of their closing, then those that were replaced."""
    raise NotImplementedError


def find_closed(session: Session, closed_id: bytes) -> Closed:
    """Return one printing; raises UserError if its closing was undone."""
    raise NotImplementedError


def bytes_of(session: Session, files: Attachments, closed_id: bytes) -> bytes:
    """Return the PDF of a printing as it was kept, byte for byte.

    Raises:
        UserError: the closing was undone.
        MachineError: the file is missing or damaged.
    """
    row = living(session, ClosedRegister, closed_id)
    if row is None:
        raise UserError(GONE)
    return files.read(row.content_hash)
