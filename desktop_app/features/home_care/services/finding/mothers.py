"""Pregnant women, mothers after birth and newborns: missed contacts, risks, danger signs (V05, V06, V07, V08)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.schedule import Status
from desktop_app.core.text import Label
from desktop_app.features.child_record.services import danger_signs
from desktop_app.features.mothers.rules.cards import Newborn, PregnancyCard
from desktop_app.features.mothers.rules.codes import MIDWIFE_SIGN
from desktop_app.features.mothers.services import after_birth_on, mother_signs, newborn_cards, pregnant_on
from desktop_app.features.schedules.rules.values import Standing

from ...rules.reasons import Reason
from ...rules.visiting import MissedContact, MotherFacts, NewbornFacts, Seen, Sign, danger_reason, mother_reasons, newborn_reasons
from .village import Found, Village

NEWBORN_MONTHS = 1
_LATE = (Status.OVERDUE, Status.STILL_ALLOWED, Status.CATCH_UP)
_ASKED = (Status.DUE, *_LATE)
_SEVERE = "danger"


def reasons_of_mothers(session: Session, village: Village, seen: Mapping[bytes, Seen]) -> Found:
    """Return why women and newborns are to be visited."""
    titles: dict[str, Label] = {sign.code: sign.title for sign in mother_signs(village.pack) if not sign.is_sensitive}
    found: Found = {}
    for row in pregnant_on(session, village.on):
        signs = [(one.on, one.entry.danger_signs) for one in row.card.contacts]
        reasons = mother_reasons(_of_pregnancy(row.card), seen.get(row.person.id, Seen()), village.on)
        _put(found, row.person.id, reasons, signs, titles, seen)
    for after in after_birth_on(session, village.on):
        facts = MotherFacts(after_birth=_contacts(after.card.after_birth, _ASKED))
        signs = [(one.on, one.entry.danger_signs) for one in after.card.postpartum]
        _put(found, after.person.id, mother_reasons(facts, Seen(), village.on), signs, titles, seen)
    return _with_newborns(session, village, seen, found)


def _with_newborns(session: Session, village: Village, seen: Mapping[bytes, Seen], found: Found) -> Found:
    titles: dict[str, Label] = {sign.code: sign.title for sign in danger_signs(village.pack)}
    babies = newborn_cards(session, village.aged(0, NEWBORN_MONTHS), village.on)
    for child, baby in babies.items():
        signs = [(one.on, one.entry.danger_signs) for one in baby.contacts]
        _put(found, child, newborn_reasons(_of_newborn(baby), village.on), signs, titles, seen)
    return found


def _put(
    found: Found,
    who: bytes,
    reasons: Sequence[Reason],
    signs: Iterable[tuple[date, Sequence[str] | None]],
    titles: Mapping[str, Label],
    seen: Mapping[bytes, Seen],
) -> None:
    noted = [Sign(on, [titles[code] for code in codes if code in titles]) for on, codes in signs if codes]
    danger = danger_reason(noted, seen.get(who, Seen()))
    kept = [*reasons, *([danger] if danger is not None else [])]
    if kept:
        found.setdefault(who, []).extend(kept)


def _of_pregnancy(card: PregnancyCard) -> MotherFacts:
    missed = _missed(card)
    refused = [food.given_on for food in card.food if food.taken_daily is False]
    newest_food = max((food.given_on for food in card.food), default=None)
    red = [one for one in card.red if one.code != MIDWIFE_SIGN]  # what is found here goes along on paper
    return MotherFacts(
        is_pregnant=True,
        registered_on=card.entry.registered_on,
        has_contact=any(one.counts for one in card.contacts),
        missed=missed[0] if missed else None,
        red=[one.words for one in red],
        red_on=red[0].on if red else None,
        is_red_severe=bool(red) and red[0].tone == _SEVERE,
        food_refused_on=newest_food if newest_food in refused else None,
    )


def _missed(card: PregnancyCard) -> list[MissedContact]:
    """Return the contacts whose time has passed; one that can be made up no more is closed by the next contact."""
    seen_on = max((one.on for one in card.contacts if one.counts), default=date.min)
    over = [one for one in card.standings if one.status is Status.TOO_LATE and one.latest_on and one.latest_on >= seen_on]
    return _contacts([*(one for one in card.standings if one.status in _LATE), *over], (*_LATE, Status.TOO_LATE))


def _of_newborn(baby: Newborn) -> NewbornFacts:
    samples = [one.entry.blood_sample for one in baby.contacts if one.entry.blood_sample is not None]
    return NewbornFacts(baby.born_on.exact, _contacts(baby.standings, _ASKED), any(samples) if samples else None)


def _contacts(standings: Sequence[Standing], statuses: Sequence[Status]) -> list[MissedContact]:
    """Return the contacts in one of these states, the oldest first."""
    found = [MissedContact(one.row.title, one.due_on) for one in standings if one.status in statuses]
    return sorted(found, key=lambda one: one.since or date.max)
