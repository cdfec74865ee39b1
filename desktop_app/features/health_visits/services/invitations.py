"""Who is invited to the next open day, and what each one is told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.residents.services import ResidentRow

from .open_days import list_open_days, next_open_day_after, open_day_on
from .paper_lists import list_card, list_lines


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody who is invited.

    Attributes:
        due: codes of what is due and not given yet.
    """

    person: ResidentRow
    due: Sequence[str]


@dataclass(frozen=True, slots=True)
class DayInvitation:
    """An open day as families are told of it.

    Attributes:
        day: None if nobody knows it yet: it is written in by hand.
        place: of that day, else of the newest one; "" if neither says it.
        people: in the order of the list.
    """

    day: date | None
    place: str
    people: Sequence[Invited]


def invitation_of_list(session: Session, list_id: bytes) -> DayInvitation:
    """Return whom a list invites: to the open day that it prepares, or after that day to the next one.

    Raises:
        UserError: the list was removed.
    """
    card = list_card(session, list_id)
    day = card.for_day if card.is_of_the_day else next_open_day_after(session, max(card.printed_on, card.for_day))
    lines = list_lines(session, list_id)
    people = [Invited(line.person, [box.code for box in line.boxes if not (box.given or box.refused)]) for line in lines]
    return DayInvitation(day, _place(session, day), people)


def _place(session: Session, day: date | None) -> str:
    held = open_day_on(session, day) if day is not None else None
    return held.place if held is not None else next((one.place for one in list_open_days(session, 3) if one.place), "")
