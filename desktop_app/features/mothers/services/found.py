"""What stands out in a pregnancy: measured values by the classes of the pack, risks, danger signs."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import islice
from typing import Any

from desktop_app.core.text import Label, Text
from desktop_app.features.health_checks.rules.classifying import Finding as ClassFinding
from desktop_app.features.health_checks.rules.classifying import Whom, blood_pressure, classify
from desktop_app.features.health_checks.services import classes_of
from desktop_app.packs import Pack
from desktop_app.residents.services import PersonFacts

from ..rules import findings as words
from ..rules.cards import Finding, PregnancyCard, Value, in_order
from ..rules.codes import MIDWIFE_SIGN
from ..rules.dating import Trimester, last_look, trimester_of, weeks_on
from ..rules.findings import has_not_gained, limit_of
from ..rules.numbers import nearest
from ..rules.risks import RiskFacts, age_at, found_risks, spacing_months
from .pack_tables import limits, mother_signs, risks
from .stored import Stored

GROWN_UP_MONTHS = 240
AFTER_BIRTH = "postpartum"
_WEIGHT_WORDS = {"below": words.WEIGHT_BELOW, "above": words.WEIGHT_ABOVE, "inside": words.WEIGHT_INSIDE}


class Found:
    """What stands out on one day."""

    def __init__(self, pack: Pack, stored: Stored, trimesters: Sequence[Trimester], on: date) -> None:
        self._pack, self._stored, self._trimesters, self._on = pack, stored, trimesters, on
        self._signs = {one.code: one for one in mother_signs(pack)}
        self._limits, self._risks = limits(pack), risks(pack)
        self._classes = classes_of(pack)

    def measured(self, card: PregnancyCard, woman: PersonFacts, first: date, last: date) -> dict[str, Any]:
        """Return arms, blood pressures and haemoglobin values between two days, with their colours."""
        arms, pressures, haemoglobins = [], [], []
        for one in self._stored.weighings.get(woman.id, ()):
            if one.arm_mm is not None and first <= one.measured_on <= last:
                tone = _tone(self.arm(card, woman, one.arm_mm, one.measured_on))
                arms.append(Value(one.measured_on, one.arm_mm, tone))
        for vitals in reversed(self._stored.vitals.get(woman.id, ())):
            if vitals.on is not None and vitals.pressure is not None and first <= vitals.on <= last:
                tone = _tone(self.pressure(card, woman, *vitals.pressure, vitals.on))
                pressures.append(Value(vitals.on, vitals.pressure[0], tone, vitals.pressure[1]))
        for lab in reversed(self._stored.labs.get(woman.id, ())):
            if lab.test == words.HAEMOGLOBIN_CODE and first <= lab.on <= last:
                tenths = nearest(lab.thousandths, 100)
                haemoglobins.append(Value(lab.on, tenths, _tone(self.haemoglobin(card, woman, tenths, lab.on))))
        return {"arms": tuple(arms), "pressures": tuple(pressures), "haemoglobins": tuple(haemoglobins)}

    def arm(self, card: PregnancyCard, woman: PersonFacts, arm_mm: int, on: date) -> ClassFinding | None:
        """Return the class of an upper arm."""
        return classify(self._classes, "arm", arm_mm / 10, _whom(woman, on, _state(card, on)))

    def pressure(self, card: PregnancyCard, woman: PersonFacts, systolic: int, diastolic: int, on: date) -> ClassFinding | None:
        """Return the class of a blood pressure."""
        return blood_pressure(self._classes, systolic, diastolic, _whom(woman, on, _state(card, on)))

    def haemoglobin(self, card: PregnancyCard, woman: PersonFacts, tenths: int, on: date) -> ClassFinding | None:
        """Return the class of a haemoglobin value, by trimester."""
        state = _state(card, on)
        if state == "pregnant":
            trimester = trimester_of(self._trimesters, weeks_on(card.start, on))
            state = "pregnant" if trimester is None else f"trimester_{trimester}"
        return classify(self._classes, words.HAEMOGLOBIN_CODE, tenths / 10, _whom(woman, on, state))

    def risks(self, card: PregnancyCard, woman: PersonFacts, height_mm: int | None) -> tuple[Finding, ...]:
        """Return the risks of a pregnancy, the most urgent first."""
        entry = card.entry
        ill = {one.code.upper() for one in self._stored.conditions.get(woman.id, ()) if one.whose == "own" and not one.ended_on}
        facts = RiskFacts(
            age_at(woman.birth, entry.registered_on),
            height_mm,
            spacing_months(entry.last_birth, card.start or entry.registered_on),
            entry.births,
            entry.losses,
            tuple((*(entry.risks or ()), *sorted(ill))),
        )
        found = [
            self._finding(one.code, one.title, one.tone, one.source, todo=one.todo) for one in found_risks(self._risks, facts)
        ]
        return in_order(found)

    def findings(self, card: PregnancyCard, woman: PersonFacts, risks: Sequence[Finding]) -> tuple[Finding, ...]:
        """Return what stands out on the day and what is as it should be, the most urgent first."""
        found = [*self._danger(card), *self._values(card, woman), *self._others(card, woman), *self._weight(card), *risks]
        overdue = None if card.edd is None else self._on - card.edd
        if card.is_open and overdue is not None and overdue >= timedelta(days=words.PAST_DAYS):
            found.append(Finding("past_term", words.PAST_TERM, "danger", self._on, words.SEE_MIDWIFE))
        return in_order(found)

    def _danger(self, card: PregnancyCard) -> Iterator[Finding]:
        """Yield the danger signs of the newest look at which they were asked for.

        After the end those that only a pregnant woman has are not named any more: they may speak of a baby that died.
        """
        looks = [(one.on, one.entry.danger_signs) for one in card.contacts]
        looks += [(one.on, one.entry.danger_signs) for one in card.postpartum]
        asked = [(on, codes) for on, codes in looks if codes is not None]
        if not asked:
            return
        on, found = max(asked, key=lambda look: look[0])
        for code in found:
            sign = self._signs.get(code)
            if sign is not None and not card.is_open and AFTER_BIRTH not in sign.states:
                continue
            if code == MIDWIFE_SIGN or sign is None:
                yield Finding(code, words.FOLLOWED if code == MIDWIFE_SIGN else words.DANGER_SIGN.fill(sign=code), "danger", on)
            else:
                title = words.DANGER_SIGN.fill(sign=sign.title)
                yield self._finding(code, title, "danger", sign.source, on, sign.todo)

    def _values(self, card: PregnancyCard, woman: PersonFacts) -> Iterator[Finding]:
        """Yield what the newest arm, blood pressure and haemoglobin say."""
        if card.arms:
            arm = card.arms[-1]
            yield from self._of_class("arm", self.arm(card, woman, arm.value, arm.on), arm.on, "")
        if card.pressures:
            one = card.pressures[-1]
            found = self.pressure(card, woman, one.value, one.second or 0, one.on)
            yield from self._of_class("pressure", found, one.on, words.PRESSURE)
        if card.haemoglobins:
            one = card.haemoglobins[-1]
            yield from self._of_class("anaemia", self.haemoglobin(card, woman, one.value, one.on), one.on, words.HAEMOGLOBIN)

    def _others(self, card: PregnancyCard, woman: PersonFacts) -> Iterator[Finding]:
        """Yield of pulse, temperature and blood sugar what is not as it should be."""
        first, last = card.start or card.entry.registered_on, last_look(card.ended_on, self._on)
        seen = [one for one in self._stored.vitals.get(woman.id, ()) if one.on is not None and first <= one.on <= last][:1]
        for one in seen:
            on = one.on or first
            yield from self._not_good("pulse", one.pulse_per_minute, 1, words.PULSE, card, woman, on)
            yield from self._not_good("temperature", one.temperature_tenths, 10, words.TEMPERATURE, card, woman, on)
        for test in words.GLUCOSE_CODES:
            labs = (one for one in self._stored.labs.get(woman.id, ()) if one.test == test and first <= one.on <= last)
            for lab in islice(labs, 1):
                yield from self._not_good(test, lab.thousandths, 1000, words.GLUCOSE, card, woman, lab.on)

    def _not_good(
        self, code: str, value: int | None, per_unit: int, shown: Text, card: PregnancyCard, woman: PersonFacts, on: date
    ) -> Iterator[Finding]:
        if value is None:
            return
        found = classify(self._classes, code, Fraction(value, per_unit), _whom(woman, on, _state(card, on)))
        if found is not None and found.tone != "good":
            yield from self._of_class(code, found, on, shown)

    def _of_class(self, code: str, found: ClassFinding | None, on: date, shown: Any) -> Iterator[Finding]:
        if found is None:
            return
        if code == "arm":
            said: Label = words.ARM_GOOD if found.tone == "good" else words.ARM_THIN
        else:
            said = shown.fill(words=found.words)
        yield Finding(code, said, found.tone, on, None if found.tone == "good" else found.todo, found.source, found.confirmed)

    def _weight(self, card: PregnancyCard) -> Iterator[Finding]:
        thin, weight = limit_of(self._limits, "bmi"), limit_of(self._limits, "weight")
        todo, source = (None, "") if weight is None else (weight.todo, weight.source)
        if card.is_open and card.weights and card.weights[-1].state:
            newest = card.weights[-1]
            tone = "good" if newest.state == "inside" else "warn"
            yield self._finding("weight", _WEIGHT_WORDS[newest.state], tone, source, newest.on, None if tone == "good" else todo)
        if card.is_open and has_not_gained((one.on.toordinal(), one.weight_g) for one in card.weights):
            yield self._finding("no_gain", words.NO_GAIN, "warn", source, card.weights[-1].on, todo)
        if thin is not None and card.bmi_tenths is not None and card.bmi_tenths < thin.limit:
            yield self._finding("thin", words.THIN, "warn", thin.source, todo=thin.todo)

    def _finding(
        self, code: str, said: Label, tone: str, source: str, on: date | None = None, todo: Label | None = None
    ) -> Finding:
        known = self._pack.sources.get(source)
        return Finding(code, said, tone, on, todo, source, known is None or known.confirmed)


def _tone(found: ClassFinding | None) -> str:
    return "" if found is None else found.tone


def _whom(woman: PersonFacts, on: date, state: str) -> Whom:
    """Return whom a value is of; of a woman whose birth date nobody knows, a grown-up one."""
    age = woman.birth.age_months(on)
    return Whom("F", GROWN_UP_MONTHS if age is None else age, state)


def _state(card: PregnancyCard, on: date) -> str:
    return "pregnant" if card.ended_on is None or on < card.ended_on else AFTER_BIRTH
