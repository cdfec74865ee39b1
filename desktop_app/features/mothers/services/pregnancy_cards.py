"""One pregnancy on a day, put together from what is stored."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop_app.features.schedules.rules.values import Standing
from desktop_app.packs import Pack
from desktop_app.residents.services import PersonFacts

from ..models import BirthOutcome, PostpartumContact, Pregnancy
from ..rules.cards import (
    AfterBirthContact,
    Contact,
    Iron,
    Newborn,
    Outcome,
    PregnancyCard,
    WeightPoint,
)
from ..rules.contacts import contact_standings, does_count, labels
from ..rules.dating import last_look, trimester_of, weeks_on
from ..rules.findings import limit_of
from ..rules.weight_gain import Corridor, bmi_tenths, row_of
from .after_birth import postpartum_entry
from .contacts import contact_entry, food_entry, plan_entry
from .finding_rows import divided, partial, start_of
from .found import Found
from .newborns import NewbornMaker, looks_of
from .pack_tables import contact_plan, gain_rows, limits, trimesters
from .pregnancies import entry_of
from .stored import Stored, weights_of


class CardMaker:
    """Makes the cards of pregnancies on one day."""

    def __init__(self, pack: Pack, stored: Stored, on: date) -> None:
        self._stored, self._on = stored, on
        self._plan = contact_plan(pack)
        self._trimesters = trimesters(pack)
        self._gain_rows = gain_rows(pack)
        iron = limit_of(limits(pack), "iron")
        self._wanted_iron = 0 if iron is None else iron.limit
        self._newborns = NewbornMaker(pack, on)
        self._found = Found(pack, stored, self._trimesters, on)

    def card(self, row: Pregnancy, woman: PersonFacts) -> PregnancyCard:
        """Return one pregnancy as it stands on the day; what was written for later days is not known to it."""
        ended = row.ended_on if row.ended_on is not None and row.ended_on <= self._on else None
        start, last = start_of(row), ended or self._on
        weeks = weeks_on(start, last)
        entry = entry_of(row)
        looks = looks_of(self._stored.contacts.get(row.id, ()))
        height = entry.height_mm or self._height(woman.id)
        weights, corridor = self._weights(entry.weight_before_g, height, woman.id, start, row.registered_on, last)
        card = PregnancyCard(
            row.id,
            woman.id,
            entry,
            start,
            row.edd_date,
            row.edd_basis or "",
            weeks,
            trimester_of(self._trimesters, weeks),
            ended,
            (row.ending or "") if ended else "",
            self._contacts(row, start),
            contact_standings(self._plan.antenatal, start, looks, last, state="pregnant"),
            weights,
            corridor,
            None if corridor is None else bmi_tenths(corridor.base_g, height),
            iron=self._iron(woman.id, start or row.registered_on, last),
            food=tuple(food_entry(one) for one in self._stored.food.get(row.id, ())),
            plan=next((plan_entry(one) for one in self._stored.plans.get(row.id, ())), None),
        )
        card = replace(card, **self._found.measured(card, woman, start or row.registered_on, last_look(ended, self._on)))
        return self._after_birth(row, card, ended) if ended else self._with_findings(card, woman, height)

    def _with_findings(self, card: PregnancyCard, woman: PersonFacts, height_mm: int | None) -> PregnancyCard:
        risks = self._found.risks(card, woman, height_mm)
        return replace(card, risks=risks, findings=self._found.findings(card, woman, risks))

    def _after_birth(self, row: Pregnancy, card: PregnancyCard, ended: date) -> PregnancyCard:
        """Add what became of the pregnancy and what was done since."""
        looks = looks_of(self._stored.postpartum.get(row.id, ()))
        outcomes = tuple(self._outcome(one) for one in self._stored.outcomes.get(row.id, ()))
        codes = labels(self._plan.postpartum, ended, looks)
        contacts = tuple(_after(one, codes[one.id]) for one in self._stored.postpartum.get(row.id, ()))
        standings: Sequence[Standing] = ()
        if card.ending == "birth":
            standings = contact_standings(self._plan.postpartum, ended, looks, self._on, state="postpartum")
        woman = self._stored.people[card.resident]
        card = replace(card, outcomes=outcomes, postpartum=contacts, after_birth=tuple(standings))
        card = replace(card, newborns=tuple(self._newborn(one.child) for one in outcomes if one.child and one.lives))
        return self._with_findings(card, woman, card.entry.height_mm or self._height(woman.id))

    def _newborn(self, child: bytes) -> Newborn:
        stored = self._stored
        return self._newborns.card(stored.children[child], stored.newborns.get(child, ()), stored.births.get(child))

    def _contacts(self, row: Pregnancy, start: date | None) -> tuple[Contact, ...]:
        rows = self._stored.contacts.get(row.id, ())
        codes = labels(self._plan.antenatal, start, looks_of(rows))
        return tuple(
            Contact(one.id, one.contact_on, codes[one.id], does_count(one.provider or "", one.counts), contact_entry(one))
            for one in rows
        )

    def _height(self, woman: bytes) -> int | None:
        known = (one.length_height_mm for one in reversed(self._stored.weighings.get(woman, ())))
        return next((height for height in known if height is not None), None)

    def _weights(
        self, before_g: int | None, height: int | None, woman: bytes, start: date | None, registered: date, last: date
    ) -> tuple[tuple[WeightPoint, ...], Corridor | None]:
        """Return the weights with their corridor; the first of trimester 1 stands in for an unknown weight before."""
        weights = list(weights_of(self._stored.weighings.get(woman, ()), start or registered, last))
        base, is_measured = before_g, True
        if base is None:
            early = (grams for on, grams in weights if trimester_of(self._trimesters, weeks_on(start, on)) == 1)
            base, is_measured = next(early, None), False
        gain = row_of(self._gain_rows, bmi_tenths(base, height))
        corridor = None if gain is None or base is None else Corridor(base, gain, is_measured)
        return tuple(_point(on, weeks_on(start, on), grams, base, corridor) for on, grams in weights), corridor

    def _iron(self, woman: bytes, first: date, last: date) -> Iron:
        days = [one for one in reversed(self._stored.iron.get(woman, ())) if one.on is not None and first <= one.on <= last]
        told = tuple((one.on, one.tablets, one.taken) for one in days if one.on is not None)
        return Iron(sum(one.tablets or 0 for one in days), self._wanted_iron, told)

    def _outcome(self, row: BirthOutcome) -> Outcome:
        child = None if row.child_id is None else self._stored.aliases.get(row.child_id, row.child_id)
        facts = None if child is None else self._stored.children.get(child)
        return Outcome(
            row.id,
            child if facts else None,
            facts.name if facts else "",
            row.outcome,
            partial(row, "ended"),
            row.ended_at or "",
            row.gestation_weeks,
            row.birth_order,
            row.sex,
            row.weight_g,
            row.length_mm,
            row.place or "",
            row.place_name or "",
            row.attendant or "",
            row.mode or "",
            row.early_breastfeeding,
            row.mother_state or "",
            divided(row.mother_illness) or (),
            row.note or "",
            facts.death if facts else None,
        )


def _point(on: date, weeks: int | None, grams: int, base: int | None, corridor: Corridor | None) -> WeightPoint:
    gain = None if base is None else grams - base
    if corridor is None or weeks is None:
        return WeightPoint(on, weeks, grams, gain)
    return WeightPoint(on, weeks, grams, gain, *corridor.limits(weeks), corridor.state(weeks, grams))


def _after(row: PostpartumContact, code: str) -> AfterBirthContact:
    return AfterBirthContact(row.id, row.contact_on, code, does_count(row.provider or "", row.counts), postpartum_entry(row))
