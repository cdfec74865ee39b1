"""What stands on the cards and labels of a household or of one person."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.period import Month

from ..rules.card_numbers import card_number
from .cards import household_card
from .lists import ResidentFilter, ResidentRow, list_ids, rows_of

_GONE = frozenset({"dead", "moved"})


@dataclass(frozen=True, slots=True)
class CardPerson:
    """Somebody on a card.

    Attributes:
        number: of the card; no official number stands on it.
    """

    row: ResidentRow
    number: str


@dataclass(frozen=True, slots=True)
class CardHouse:
    """A household on labels.

    Attributes:
        head: the name of its head, else of its first member.
        registry_number: of the family card, "" if it is not known.
    """

    house: str
    head: ResidentRow
    people: tuple[CardPerson, ...]


def people_on_cards(session: Session, residents: Iterable[bytes]) -> list[CardPerson]:
    """Return those of ``residents`` who are there, in their order; those who died or moved away have no card any more."""
    return [CardPerson(row, card_number(row.id)) for row in rows_of(session, list(residents)) if row.status not in _GONE]


def house_on_labels(session: Session, household: bytes) -> CardHouse | None:
    """Return a household with its people; None if it is not there any more or nobody lives in it."""
    try:
        card = household_card(session, household)
    except UserError:
        return None
    rows = [member.resident for member in card.members]
    if not rows:
        return None
    return CardHouse(rows[0].house, rows[0], tuple(people_on_cards(session, [row.id for row in rows])))


def everybody_on_cards(session: Session, _month: Month) -> list[tuple[bytes, str]]:
    """Return everybody who is here, for the command line: (id, name)."""
    rows = rows_of(session, list_ids(session, ResidentFilter(statuses=("here", "temporarily_here", "temporarily_away"))))
    return [(row.id, str(row.shown)) for row in rows]


def houses_with_people(session: Session, _month: Month) -> list[tuple[bytes, str]]:
    """Return the households in which somebody lives: (id, house and head)."""
    rows = rows_of(
        session, list_ids(session, ResidentFilter(statuses=("here", "temporarily_here", "temporarily_away"), order="house"))
    )
    heads = sorted(rows, key=lambda row: row.kinship != "head")
    first = {row.household_id: row for row in reversed(heads) if row.household_id is not None}
    return [(house, " ".join(part for part in (row.house, str(row.shown)) if part)) for house, row in first.items()]
