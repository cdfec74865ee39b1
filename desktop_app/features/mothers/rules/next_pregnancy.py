"""What is known already when a woman is pregnant again."""

from datetime import date

from desktop_app.core.partial_date import PartialDate

from .cards import MotherCard, PregnancyCard
from .entries import NOT_KNOWN, PregnancyEntry


def next_pregnancy(card: MotherCard | None, today: date) -> PregnancyEntry:
    """Return the entry that the form of a new pregnancy begins with: counts and height go on from the newest one.

    Children are taken from what she told of them; what nobody wrote down stays open.
    """
    if card is None:
        return PregnancyEntry(today)
    told = card.history[0] if card.history else None
    before = card.pregnancies[0] if card.pregnancies else None
    living = told.living_children if told else None
    dead = told.dead_children if told else None
    if before is None:
        return PregnancyEntry(today, living_children=living, dead_children=dead)
    entry = before.entry
    births = sum(1 for one in before.outcomes if one.outcome != "loss")
    return PregnancyEntry(
        today,
        gravida=_more(entry.gravida, 1),
        births=_more(entry.births, 1 if births else 0),
        losses=_more(entry.losses, 1 if before.ending == "loss" else 0),
        living_children=living,
        dead_children=dead,
        last_birth=_last_birth(before),
        height_mm=entry.height_mm,
        partner_id=entry.partner_id,
        partner_name=entry.partner_name,
    )


def _more(count: int | None, by: int) -> int | None:
    return None if count is None else count + by


def _last_birth(before: PregnancyCard) -> PartialDate:
    born = [one.ended for one in before.outcomes if one.outcome != "loss" and one.ended != NOT_KNOWN]
    return born[-1] if born else before.entry.last_birth
