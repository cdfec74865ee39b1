"""A month is closed: the pages of its registers and the rows on them are kept as they are now."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from desktop_app.core.contract import Feature
from desktop_app.core.language import Language
from desktop_app.core.period import Month
from desktop_app.db.attachments import Attachments

from .closed import Closed

ProgressStep = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Closer:
    """Who prints what of which month.

    Attributes:
        at: in local time.
        paper: "A4", "F4", "A3", or "" for each layout's own.
        is_practice: PRACTICE stands across each page.
    """

    month: Month
    language: Language
    at: datetime
    by: str = ""
    is_practice: bool = False
    paper: str = ""


@dataclass(frozen=True, slots=True)
class Prepared:
    """Registers that are printed and lie among the post's attachments; ``close_month`` makes them the closed ones.

    Attributes:
        unprintable: sign that no font has -> a text in which it stands.
    """

    closer: Closer
    reason: str
    registers: tuple[object, ...]
    unprintable: dict[str, str]


def prepare_month(
    session: Session,
    files: Attachments,
    features: Sequence[Feature],
    closer: Closer,
    ids: Sequence[str] | None = None,
    reason: str = "",
    step: ProgressStep | None = None,
) -> Prepared:
    """Print the registers of a month and keep their pages and rows; the session is only read.

    Meant for the worker, in ``db.read()``: nobody has to wait. What is entered meanwhile counts as changed since printing.

    Args:
        files: ``db.attachments``.
        ids: of the registers; None for those that the post hands in. A month that is closed is printed anew as the next revision,
            all of it or some.
        reason: why it is printed anew; needed once the month has been closed before.
        step: called with (registers done, to do); raises to stop.

    Raises:
        InputError: the month was closed before, and no reason is given.
        UserError: there is nothing to hand in, or a register cannot be made.
        MachineError: a file could not be kept.
    """
    raise NotImplementedError


def close_month(session: Session, prepared: Prepared) -> list[Closed]:
    """Make what was prepared the closed registers of its month; a month that was not checked counts as checked then.

    Returns:
        What was closed, in its order. The action can be undone: the month is then as it was before.
    """
    raise NotImplementedError
