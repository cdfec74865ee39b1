"""Gathers the children's recap month by month from one reading of the year."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.features.child_record.services import courses_of, tb_suspect, tb_switch
from desktop_app.packs import Pack, pack_of

from ..rules.card_fields import TB_SIGNS
from ..services import reference_day
from ..services.child_days import ChildDay, days_of_months
from ..services.child_days.reading import UNTIL_MONTHS
from ..services.month_figures.children import children_on
from .recap_children import RecapRow

BABY_MONTHS = 5
OUT_OF_LINES = frozenset({"BGM", "below_limit", "above_orange", "above_limit"})
"""Reasons that say that a weight lies outside the lines of the card, confirmed or not."""
Question = Callable[[ChildDay], bool | None]
"""True for as it should be, False for the health worker, None for not asked."""
Counted = Iterator[tuple[str, frozenset[bytes] | None]]


@dataclass(frozen=True, slots=True)
class _Group:
    """Children of one group in a month, and their days of the month, the oldest first."""

    children: frozenset[bytes]
    days: Mapping[bytes, Sequence[ChildDay]]

    @property
    def came(self) -> frozenset[bytes]:
        return self.who(lambda day: day.visit is not None and day.visit.kind == "open_day")

    def who(self, holds: Callable[[ChildDay], bool]) -> frozenset[bytes]:
        return frozenset(child for child, days in self.days.items() if any(holds(day) for day in days))

    def answers(self, ask: Question) -> dict[bytes, bool]:
        """Return the newest answer of each child of whom there is one in the month."""
        found = {}
        for child, days in self.days.items():
            told = [answer for day in days if (answer := ask(day)) is not None]
            if told:
                found[child] = told[-1]
        return found


def list_recap(session: Session, month: Month) -> list[RecapRow]:
    """Return one row a month from January to ``month``."""
    pack, connection = pack_of(session), session.connection()
    days: dict[int, dict[bytes, list[ChildDay]]] = defaultdict(lambda: defaultdict(list))
    for day in days_of_months(session, Month(month.year, 1), month, pack):
        days[day.on.month][day.child.id].append(day)
    months = [Month(month.year, number) for number in range(1, month.month + 1)]
    present = {one: children_on(connection, reference_day(session, one, one.last), UNTIL_MONTHS) for one in months}
    fed = _fed(session, {child.id for here in present.values() for child in here.values()})
    rows = []
    for one, here in present.items():
        number = one.month
        babies = _group({child.id for child in here.values() if child.age_months <= BABY_MONTHS}, days[number])
        toddlers = _group({child.id for child in here.values() if child.age_months > BABY_MONTHS}, days[number])
        counts = dict(_counts(babies, toddlers, pack))
        counts["recovery_food"] = fed.get(one, frozenset()) & (babies.children | toddlers.children)
        rows.append(RecapRow(one, counts))
    return rows


def _fed(session: Session, children: Collection[bytes]) -> dict[Month, frozenset[bytes]]:
    """Return who got recovery food in which month: it is given at home too, between the days of the post."""
    found: dict[Month, set[bytes]] = defaultdict(set)
    for child, courses in courses_of(session, children).items():
        for portion in (portion for course in courses for portion in course.portions):
            found[Month.of(portion.on)].add(child)
    return {month: frozenset(fed) for month, fed in found.items()}


def _group(children: Collection[bytes], days: Mapping[bytes, Sequence[ChildDay]]) -> _Group:
    return _Group(frozenset(children), {child: days.get(child, ()) for child in children})


def _counts(babies: _Group, toddlers: _Group, pack: Pack) -> Counted:
    both = _Group(babies.children | toddlers.children, {**babies.days, **toddlers.days})
    for name, group in (("babies", babies), ("toddlers", toddlers)):
        yield name, group.children
        yield f"{name}_came", group.came
        yield f"{name}_absent", group.children - group.came
        yield f"{name}_referred", group.who(lambda day: bool(day.targets))
    yield from _found(both)
    yield "tb", _of_asked(both, lambda day: _tb(day, tb_switch(pack).report))
    yield from _given(babies, toddlers, both, pack)
    yield "ill", _of_asked(both, _is_ill)


def _found(both: _Group) -> Counted:
    """Yield who is as it should be and who is not, of those who were asked or measured."""
    yield from _two_sides(both, "development_complete", "development_incomplete", _development)
    yield from _two_sides(both, "gained", "not_gained", _gained)
    yield from _two_sides(both, "weight_normal", "weight_not_normal", _class_of("wfa"))
    yield from _two_sides(both, "length_normal", "length_not_normal", _class_of("hfa"))
    yield from _two_sides(both, "nourished", "not_nourished", _class_of("oedema", "wfl", "bmi"))
    yield from _two_sides(both, "head_normal", "head_not_normal", _class_of("head"))
    yield from _two_sides(both, "arm_normal", "arm_not_normal", _class_of("arm"))


def _given(babies: _Group, toddlers: _Group, both: _Group, pack: Pack) -> Counted:
    vaccines = {code for code, service in pack.services.items() if service.is_vaccine}
    yield "breast_milk_only", _of_asked(babies, lambda day: {"yes": True, "no": False}.get(day.exclusive))
    yield "food_suitable", _of_asked(toddlers, lambda day: None if day.record.food is None else day.record.food.suitable)
    yield "immunised", both.who(lambda day: any(one.code in vaccines for one in day.given))
    yield "vitamin_a", both.who(lambda day: _has(day, "VITA"))
    yield "dewormed", both.who(lambda day: _has(day, "DEWORM"))
    yield "advice", both.who(lambda day: bool(day.record.advice))


def _two_sides(group: _Group, good: str, bad: str, ask: Question) -> Counted:
    answers = group.answers(ask)
    for name, side in ((good, True), (bad, False)):
        counted = frozenset(child for child, answer in answers.items() if answer is side)
        yield name, None if group.came and not answers else counted


def _of_asked(group: _Group, ask: Question) -> frozenset[bytes] | None:
    """Return of whom it holds; None where children came and nobody was asked."""
    answers = group.answers(ask)
    return None if group.came and not answers else frozenset(child for child, answer in answers.items() if answer)


def _development(day: ChildDay) -> bool | None:
    return None if day.record.development is None else day.record.development.result == "complete"


def _gained(day: ChildDay) -> bool | None:
    """Return False for T of the register and outside the lines of the card, True for N, None for O and B."""
    if day.status is None or day.status.letter is None:
        return None
    if day.status.letter.letter == "T" or any(reason.code in OUT_OF_LINES for reason in day.status.refer):
        return False
    return True if day.status.letter.letter == "N" else None


def _class_of(*indices: str) -> Question:
    """Ask for the class of the first index that has one: swollen feet, weight for length, from five years on BMI."""

    def ask(day: ChildDay) -> bool | None:
        classes = {} if day.status is None else day.status.classes
        found = next((classes[index] for index in indices if index in classes), None)
        return None if found is None else found.tone == "good"

    return ask


def _tb(day: ChildDay, least: int) -> bool | None:
    asked = day.record.symptoms
    if asked is None or all(getattr(asked, sign) is None for sign in TB_SIGNS):
        return None
    return tb_suspect(asked, least)


def _is_ill(day: ChildDay) -> bool | None:
    asked = day.record.symptoms
    if asked is None or (asked.illness is None and asked.danger_signs is None):
        return None
    return bool(asked.illness or asked.danger_signs)


def _has(day: ChildDay, kind: str) -> bool:
    return any(one.code.startswith(kind) for one in day.given)
