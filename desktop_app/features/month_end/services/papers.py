"""Papers made of a closed month: the same in another language, and the correction sheet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from desktop_app.core.contract import Feature
from desktop_app.db.attachments import Attachments

from .closing import Closer


@dataclass(frozen=True, slots=True)
class Sheet:
    """A finished paper; ``unprintable`` names signs that no font has, each with a text in which it stands."""

    pdf: bytes
    pages: int
    unprintable: Mapping[str, str] = field(default_factory=dict)


def in_language(session: Session, files: Attachments, closed_id: bytes, closer: Closer) -> Sheet:
    """Return a closed register in another language, made from the rows that were kept; it says so under its title.

    Raises:
        UserError: its closing was undone, or it is a paper without rows.
        MachineError: the rows are missing or damaged.
    """
    raise NotImplementedError


def correction_sheet(session: Session, files: Attachments, features: Sequence[Feature], closer: Closer) -> Sheet:
    """Return what has changed since printing as a paper to sign: register, row, column, was, is.

    Raises:
        UserError: nothing has changed.
    """
    raise NotImplementedError
