"""What the post knows of the lines of a mother's and a newborn's checklist before the visit."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.mothers.rules.cards import AfterBirthContact, Contact, NewbornContactLine, PregnancyCard
from desktop_app.features.mothers.rules.codes import ATTENDANTS, PLACES
from desktop_app.features.mothers.services import cards_of, newborn_cards

DAY = QT_TRANSLATE_NOOP("Home visits", "{day}")
AT = QT_TRANSLATE_NOOP("Home visits", "{day}, {place}")
YEARS = QT_TRANSLATE_NOOP("Home visits", "last birth {day}")
GIVEN = QT_TRANSLATE_NOOP("Home visits", "{n} tablets so far")
Known = dict[bytes, dict[str, Sequence[Label]]]
_NUMBER = re.compile(r"\d+$")


def known_of_pregnant(session: Session, people: Sequence[bytes], on: date, found: Known) -> None:
    """Add what is known of pregnant women: which child it is, the contacts, tablets, the book."""
    for who, card in cards_of(session, people, on).items():
        one = card.current
        if one is None:
            continue
        told = found[who]
        if one.entry.gravida is not None:
            told["which_child"] = [str(one.entry.gravida)]
        if one.entry.last_birth.is_known:
            told["spacing"] = [YEARS.fill(day=one.entry.last_birth)]
        if one.iron.total:
            told["iron_there"] = [GIVEN.of(one.iron.total)]
        told.update(_contacts("K", one.contacts))


def known_after_birth(session: Session, people: Sequence[bytes], on: date, found: Known) -> None:
    """Add what is known of mothers after birth: the birth, the contacts."""
    for who, card in cards_of(session, people, on).items():
        one = card.lying_in
        if one is not None:
            found[who].update(_birth(one))
            found[who].update(_contacts("KF", one.postpartum))


def known_of_newborns(session: Session, people: Sequence[bytes], on: date, found: Known) -> None:
    """Add the contacts of newborns."""
    for who, baby in newborn_cards(session, people, on).items():
        found[who].update(_contacts("KN", baby.contacts))


def _birth(card: PregnancyCard) -> dict[str, Sequence[Label]]:
    told: dict[str, Sequence[Label]] = {}
    if card.entry.gravida is not None:
        told["which_child"] = [str(card.entry.gravida)]
    if not card.outcomes:
        return told
    first = card.outcomes[0]
    if first.ended.is_known:
        told["birth_when"] = [DAY.fill(day=first.ended), *([first.ended_at] if first.ended_at else [])]
    if first.gestation_weeks is not None:
        told["gestation"] = [str(first.gestation_weeks)]
    if first.attendant in ATTENDANTS:
        told["attendant"] = [ATTENDANTS[first.attendant]]
    if first.place in PLACES:
        told["birth_place"] = [PLACES[first.place]]
    if first.place_name:
        told["birth_place_name"] = [first.place_name]
    taken = [one.on for one in card.postpartum if one.entry.vitamin_a_taken]
    if taken:
        told["vitamin_a_mother"] = [DAY.fill(day=min(taken))]
    return told


def _contacts(letters: str, contacts: Iterable[Contact | AfterBirthContact | NewbornContactLine]) -> dict[str, Sequence[Label]]:
    """Return the contacts that count, by the line of the checklist: the second of a pack is its line 2, whatever its code."""
    told: dict[str, Sequence[Label]] = {}
    for one in contacts:
        number = _NUMBER.search(one.code)
        if not one.counts or number is None:
            continue
        place = PLACES.get(one.entry.place)
        words = AT.fill(day=one.on, place=place) if place is not None else DAY.fill(day=one.on)
        told.setdefault(f"{letters}{number.group()}", [words])
    return told
