"""What the tab of a woman shows, read at once."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.child_record.services import danger_signs as child_signs
from desktop_app.features.schedules.rules.values import Standing
from desktop_app.packs import Pack, pack_of
from desktop_app.residents.services import PersonFacts, person_facts

from .. import services
from ..rules.cards import MotherCard
from ..rules.codes import MIDWIFE_SIGN
from ..services.pack_tables import contact_plan, mother_signs
from .wording import Titles

FOR_MIDWIFE = QT_TRANSLATE_NOOP("Mothers", "The midwife follows up")


@dataclass(frozen=True, slots=True)
class Shown:
    """A woman with everything about her, and the words of the pack.

    Attributes:
        card: None for somebody of whom nothing is written down.
        contacts: titles of contacts by code.
        signs: titles of danger signs by code.
    """

    person: PersonFacts
    card: MotherCard | None
    pack: Pack
    contacts: Titles
    signs: Titles


def read_woman(session: Any, resident: bytes, today: date) -> Shown:
    """Return what the tab shows; raises UserError if she is not in the list any more."""
    pack = pack_of(session)
    person = person_facts(session, resident)
    return Shown(person, services.pregnancy_card(session, resident, today), pack, contact_titles(pack), sign_titles(pack))


def contact_titles(pack: Pack) -> Titles:
    """Return what the contacts of the pack are called."""
    plan = contact_plan(pack)
    return {**plan.antenatal.titles, **plan.postpartum.titles, **plan.newborn.titles}


def sign_titles(pack: Pack) -> Titles:
    """Return what the danger signs of mothers and newborns are called."""
    titles: dict[str, Label] = {one.code: one.title for one in child_signs(pack)}
    titles.update({one.code: one.title for one in mother_signs(pack)})
    return {**titles, MIDWIFE_SIGN: FOR_MIDWIFE}


def contacts_of_kind(shown: Shown, standings: Iterable[Standing]) -> Titles:
    """Return the titles of the contacts that stand there, for a choice."""
    return {one.row.code: shown.contacts.get(one.row.code, one.row.code) for one in standings}
