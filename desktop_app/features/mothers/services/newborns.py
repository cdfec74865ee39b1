"""The first contacts of newborns."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.text import Label
from desktop_app.features.child_record.services import danger_signs
from desktop_app.features.health_visits.rules.care import BirthFacts
from desktop_app.features.health_visits.services import birth_details
from desktop_app.packs import Pack, pack_of
from desktop_app.residents.services import PersonFacts, among, canonical_id, people_facts, with_merged

from ..models import AntenatalContact, NewbornContact, PostpartumContact
from ..rules import findings as words
from ..rules.cards import Finding, Newborn, NewbornContactLine, in_order
from ..rules.contacts import Look, contact_standings, does_count, labels
from ..rules.dating import POSTPARTUM_DAYS
from .after_birth import newborn_entry
from .pack_tables import contact_plan


class NewbornMaker:
    """Makes the cards of newborns on one day."""

    def __init__(self, pack: Pack, on: date) -> None:
        self._on = on
        self._plan = contact_plan(pack).newborn
        self._signs = {one.code: one for one in danger_signs(pack)}

    def card(self, facts: PersonFacts, rows: Sequence[NewbornContact], birth: BirthFacts | None) -> Newborn:
        """Return the first contacts of one child; ``rows`` the oldest first."""
        born = facts.birth.exact or facts.birth.middle
        looks = looks_of(rows)
        codes = labels(self._plan, born, looks)
        lines = tuple(
            NewbornContactLine(
                one.id, one.contact_on, codes[one.id], does_count(one.provider or "", one.counts), newborn_entry(one)
            )
            for one in rows
        )
        standings = contact_standings(self._plan, born, looks, self._on, birth=facts.birth)
        return Newborn(facts.id, facts.name, facts.birth, lines, standings, self._findings(born, rows, birth))

    def _findings(self, born: date | None, rows: Sequence[NewbornContact], birth: BirthFacts | None) -> tuple[Finding, ...]:
        asked = [row for row in rows if row.danger_signs is not None]
        found = self._danger(asked[-1]) if asked else []
        small = words.baby_words(None if birth is None else birth.weight_g)
        if small is not None:
            is_very = small == words.VERY_SMALL_BABY
            todo = words.REFER if is_very else words.ASK_MIDWIFE
            found.append(Finding("small_baby", small, "danger" if is_very else "warn", todo=todo))
        days = None if born is None else (self._on - born).days
        if days is not None and words.SAMPLE_FROM <= days <= words.SAMPLE_DAYS and not any(row.blood_sample for row in rows):
            found.append(Finding("blood_sample", words.NO_SAMPLE, "warn", todo=words.ASK_MIDWIFE))
        return in_order(found)

    def _danger(self, newest: NewbornContact) -> list[Finding]:
        found = []
        for code in (newest.danger_signs or "").split():
            sign = self._signs.get(code)
            title: Label = words.DANGER_SIGN.fill(sign=sign.title if sign else code)
            found.append(Finding(code, title, "danger", newest.contact_on, sign.todo if sign else None))
        return found


def newborn_card(session: Session, child: bytes, on: date) -> Newborn | None:
    """Return the first contacts of a child in its first 42 days, or later if any were written down; else None."""
    child = canonical_id(session, child)
    return newborn_cards(session, [child], on).get(child)


def newborn_cards(session: Session, children: Collection[bytes], on: date) -> dict[bytes, Newborn]:
    """Return the first contacts of living children as ``newborn_card`` does; who is older and has none is left out."""
    people = people_facts(session, children)
    rows, births = newborn_rows(session, children, on), birth_details(session, children)
    make = NewbornMaker(pack_of(session), on)
    return {
        child: make.card(facts, rows.get(child, ()), births.get(child))
        for child, facts in people.items()
        if not facts.is_dead and (child in rows or _is_new(facts, on))
    }


def newborn_rows(session: Session, children: Collection[bytes], on: date) -> dict[bytes, list[NewbornContact]]:
    """Return the looks at children until a day, the oldest first."""
    wanted: Mapping[bytes, bytes] = with_merged(session, children)
    query = select(NewbornContact).where(among(NewbornContact.resident_id, wanted), NewbornContact.contact_on <= on)
    found: dict[bytes, list[NewbornContact]] = {}
    for row in session.scalars(query.order_by(NewbornContact.contact_on, NewbornContact.id)):
        if row.resident_id in wanted:
            found.setdefault(wanted[row.resident_id], []).append(row)
    return found


def looks_of(rows: Sequence[AntenatalContact | PostpartumContact | NewbornContact]) -> list[Look]:
    """Return rows of contacts as the rules ask for them."""
    return [Look(one.id, one.contact_on, one.label or "", one.provider or "", one.counts) for one in rows]


def _is_new(facts: PersonFacts, on: date) -> bool:
    born = facts.birth.exact or facts.birth.middle
    return born is not None and 0 <= (on - born).days <= POSTPARTUM_DAYS
