"""Photos and scans of signed pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.attachments import Attachments
from desktop_app.db.natural_rows import living
from desktop_app.features.classes.rules.materials import PDF, TEXT, title_of
from desktop_app.features.classes.services.learning.files import CANNOT_READ, CHECK_SOURCE, read_file

from ..models import SignedPage

NOT_A_PAGE = QT_TRANSLATE_NOOP(
    "Month end", "“{file}” is neither a picture nor a PDF. Take a photo of the signed page, or scan it."
)
GONE = QT_TRANSLATE_NOOP("Month end", "This page is not in the list any more. It was removed meanwhile.")
PDF_END = b"%%EOF"
END_BYTES = 1024
"""A PDF ends with its mark within so many bytes (PDF 1.7, appendix H.3); one that does not was copied half."""
ALREADY = QT_TRANSLATE_NOOP("Month end", "This file is in the list already, as “{title}”.")


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A file that lies among the post's attachments and is not listed yet."""

    title: str
    content_hash: bytes


@dataclass(frozen=True, slots=True)
class Signed:
    """A signed page; the file is ``files.read(content_hash)``: a PDF if it begins with ``%PDF-``, else a JPEG or PNG."""

    id: bytes
    closed_id: bytes | None
    taken_on: date
    title: str
    content_hash: bytes
    note: str


def keep_signed(files: Attachments, path: Path) -> KeptPage:
    """Read a photo or PDF, make a photo smaller, and keep it; needs no session, so that the worker can do it.

    Raises:
        UserError: it is neither a picture nor a PDF, is empty or too large.
        MachineError: it cannot be read or kept, or only its beginning is there.
    """
    found = read_file(path)
    if found.media_type == TEXT:
        raise UserError(NOT_A_PAGE.fill(file=path.name))
    if found.media_type == PDF and PDF_END not in found.content[-END_BYTES:]:
        raise MachineError(CANNOT_READ.fill(file=path.name), CHECK_SOURCE)
    return KeptPage(title_of(path.name), files.add(found.content))


def attach_signed(
    session: Session, month: Month, kept: KeptPage, on: date, closed_id: bytes | None = None, title: str = "", note: str = ""
) -> bytes:
    """List a signed page with its month, or with one closed register; raises UserError if the month has that file already."""
    for one in signed_of(session, month):
        if (one.content_hash, one.closed_id) == (kept.content_hash, closed_id):
            raise UserError(ALREADY.fill(title=one.title))
    row = SignedPage(
        month=str(month),
        closed_register_id=closed_id,
        taken_on=on,
        title=" ".join((title or kept.title).split()),
        content_hash=kept.content_hash,
        note=" ".join(note.split()) or None,
    )
    session.add(row)
    session.flush()
    return row.id


def signed_of(session: Session, month: Month) -> Sequence[Signed]:
    """Return the signed pages of a month in the order in which they were added."""
    rows = session.scalars(select(SignedPage).where(SignedPage.month == str(month)).order_by(SignedPage.id))
    return [
        Signed(one.id, one.closed_register_id, one.taken_on, one.title or "", one.content_hash, one.note or "") for one in rows
    ]


def remove_signed(session: Session, signed_id: bytes) -> None:
    """Take a signed page off the list; an undo brings it back, because the file itself stays."""
    row = living(session, SignedPage, signed_id)
    if row is None:
        raise UserError(GONE)
    session.delete(row)
