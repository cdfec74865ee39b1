"""Who is due, who is missed, and what one person has and lacks on any day."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.core.text import Label, Words
from desktop_app.residents.services import ResidentRow

if TYPE_CHECKING:
    from desktop_app.core.schedule import Schedule, Standing, Status


@dataclass(frozen=True, slots=True)
class DueLine:
    """Something that one person should get.

    Attributes:
        occurrence: month of the campaign; None for what is not given in campaigns.
        reason: why it has this status, in words.
        due_on: the day from which it should be given.
        next_on: the first day on which it may be given now.
        refused_on: last day on which it was offered and refused; None if never.
    """

    resident: ResidentRow
    code: str
    title: Words
    occurrence: Month | None
    status: "Status"
    reason: Label
    due_on: date
    next_on: date | None
    refused_on: date | None


@dataclass(frozen=True, slots=True)
class Campaign:
    """A supplement in the month in which everybody of an age gets it.

    Attributes:
        given, not_given, refused: ids of residents; who refused stands among those who were not given it, too.
    """

    code: str
    title: Words
    month: Month
    given: Sequence[bytes]
    not_given: Sequence[bytes]
    refused: Sequence[bytes]


def schedule_of(session: Session) -> "Schedule":
    """Return the schedule of the post's pack."""
    raise NotImplementedError


def card_of(session: Session, resident: bytes, on: date) -> "list[Standing]":
    """Return every dose of one person's schedule with its status on a day, in the order of the pack."""
    return []


def due_list(
    session: Session,
    on: date,
    *,
    codes: Collection[str] | None = None,
    statuses: "Collection[Status] | None" = None,
    residents: Collection[bytes] | None = None,
    streets: Collection[str] | None = None,
    with_visitors: bool = False,
) -> list[DueLine]:
    """Return what may be given on a day to those who live here, by house, person and date."""
    return []


def missed_list(
    session: Session,
    on: date,
    *,
    since: date | None = None,
    codes: Collection[str] | None = None,
    residents: Collection[bytes] | None = None,
    streets: Collection[str] | None = None,
) -> list[DueLine]:
    """Return what was not given in its time: what may still be given, and what came too late."""
    return []


def due_now(session: Session, residents: Collection[bytes], on: date) -> "dict[bytes, list[Standing]]":
    """Return what may be given to each of some people on a day; who needs nothing is left out."""
    return {}


def next_due(session: Session, residents: Collection[bytes], on: date) -> dict[bytes, tuple[date, Words]]:
    """Return the next thing that each of some people should get after a day, with its day."""
    return {}


def campaign_of(session: Session, on: date) -> list[Campaign]:
    """Return the campaigns that run in the month of a day."""
    return []


def check_dose(session: Session, resident: bytes, code: str, on: date) -> Sequence[Label]:
    """Return what speaks against giving a dose on a day, in words; nothing is stored."""
    return ()
