"""Everything about women on a day, gathered for many of them in a fixed number of queries."""

from collections.abc import Collection
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.features.schedules.services import services_by_code
from desktop_app.packs import pack_of
from desktop_app.residents.services import canonical_id

from ..rules.cards import MotherCard, PregnancyCard
from ..rules.dating import POSTPARTUM_DAYS
from .pregnancy_cards import CardMaker
from .stored import read_stored
from .t_status import status_of


def pregnancy_card(session: Session, resident: bytes, on: date) -> MotherCard | None:
    """Return everything about one woman on a day; None for a man or boy of whom no pregnancy is written down."""
    resident = canonical_id(session, resident)
    return cards_of(session, [resident], on).get(resident)


def cards_of(session: Session, residents: Collection[bytes], on: date) -> dict[bytes, MotherCard]:
    """Return the cards of women on a day; men without a pregnancy are left out."""
    stored = read_stored(session, residents, on)
    given = services_by_code(session, residents)
    pack = pack_of(session)
    make = CardMaker(pack, stored, on)
    found = {}
    for resident in residents:
        person = stored.people.get(resident)
        if person is None or (person.sex == "M" and resident not in stored.pregnancies):
            continue
        cards = tuple(make.card(row, person) for row in reversed(stored.pregnancies.get(resident, ())))
        found[resident] = MotherCard(
            resident,
            cards,
            next((one for one in cards if one.is_open), None),
            next((one for one in cards if _is_lying_in(one, on)), None),
            status_of(pack, given.get(resident, {}), on),
            tuple(stored.history.get(resident, ())),
        )
    return found


def _is_lying_in(card: PregnancyCard, on: date) -> bool:
    ended = card.ended_on
    return ended is not None and card.ending in ("birth", "loss") and 0 <= (on - ended).days <= POSTPARTUM_DAYS
