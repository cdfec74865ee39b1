"""The letters of one child, month by month: each rests on the months before it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month, completed_months

from .conditions import LetterRules
from .counting import MonthWeight, Weight, weights_by_month
from .gain import COMPLETED, LAST_LETTER_MONTH, gain_month
from .judging import BIRTH_WEIGHT_MONTH, card_letter, register_letter

JUDGED = ("N", "T")


@dataclass(frozen=True, slots=True)
class Weights:
    """One child with everything that was weighed.

    Attributes:
        sex: "F", "M" or None.
        born: as far as known; reckoned with from the middle of the span.
        is_visitor: lives elsewhere: gets a letter for its card, none in the register.
        weights: in order of days.
        choices: letters that a volunteer chose, N or T, by month.
    """

    sex: str | None
    born: PartialDate
    birth_weight_g: int | None = None
    is_visitor: bool = False
    weights: Sequence[Weight] = ()
    choices: Mapping[Month, str] = field(default_factory=dict)


class MonthLetter(NamedTuple):
    """One child in one month in which it was weighed.

    Attributes:
        weight: the weighing that counts.
        age_months: completed on the day of weighing.
        letter: N, T, O or B of the register, as chosen if somebody chose; None for a visitor.
        reckoned: the same before any choice.
        card_letter: for the child's own card, as chosen if somebody chose.
        chosen: a choice holds: the register's letter, the card's or both come from it.
        gain_g: since last month, at one month of age else since birth; None if neither is known.
        minimum_g: the least gain at this age; None if the pack has no table.
        reason: why the reckoned letter is what it is: "first_here", "first", "missed_month", "enough", "too_little".
        consecutive_t: how many T in a row the register has, with this one; 0 if the letter is not T.
        card_consecutive_t: the same on the child's card.
        below_red: BGM; None if the weight has no score.
    """

    year: int
    month: int
    weight: Weight
    age_months: int
    letter: str | None
    reckoned: str | None
    card_letter: str
    chosen: bool
    gain_g: int | None
    minimum_g: int | None
    reason: str
    consecutive_t: int
    card_consecutive_t: int
    below_red: bool | None

    @property
    def twice_t(self) -> bool:
        """Return True for 2T."""
        return self.consecutive_t > 1


class _Streak:
    """Counts T in a row. O neither lengthens nor, unless the pack says so, ends the row; N and B end it."""

    def __init__(self, o_breaks: bool) -> None:
        self.o_breaks, self.length = o_breaks, 0

    def after(self, letter: str | None) -> int:
        if letter == "T":
            self.length += 1
            return self.length
        if letter != "O" or self.o_breaks:
            self.length = 0
        return 0


def chain(child: Weights, rules: LetterRules) -> list[MonthLetter]:
    """Return the letters of every month in which the child was weighed, oldest first, up to 71 months of age.

    Weighings before birth, as a corrected birth date may leave them, are no weighings of this child. A child of whom
    not even the birth year is known has no letters.
    """
    born, earliest = child.born.middle, child.born.earliest
    if born is None or earliest is None:
        return []
    return list(_letters(child, rules, born, weights_by_month(w for w in child.weights if w.on >= earliest)))


def _letters(child: Weights, rules: LetterRules, born: date, months: Iterable[MonthWeight]) -> Iterator[MonthLetter]:
    before: MonthWeight | None = None
    was_here = False
    on_register, on_card = _Streak(rules.o_breaks_2t), _Streak(rules.o_breaks_2t)
    for this in months:
        weight = this.weight
        age = max(completed_months(born, weight.on), 0)  # the middle of a birth month may lie after the weighing
        if age > LAST_LETTER_MONTH:
            return
        year, month = divmod(this.number, 12)
        at = age if rules.kbm_month == COMPLETED else gain_month(born, weight.on, rules.kbm_month)
        found = _judge(child, rules, at, this, before, was_here)
        letter, card = found.letter, found.card
        if child.choices:
            letter, card = _after_choice(child.choices.get(Month(year, month + 1)), letter, card)
        yield MonthLetter(
            year=year,
            month=month + 1,
            weight=weight,
            age_months=age,
            letter=letter,
            reckoned=found.letter,
            card_letter=card,
            chosen=(letter, card) != (found.letter, found.card),
            gain_g=found.gain_g,
            minimum_g=found.minimum_g,
            reason=found.reason,
            consecutive_t=on_register.after(letter),
            card_consecutive_t=on_card.after(card),
            below_red=None if weight.weight_z is None else weight.weight_z < rules.red_z,
        )
        before, was_here = this, was_here or this.here


class _Judged(NamedTuple):
    letter: str | None
    card: str
    gain_g: int | None
    minimum_g: int | None
    reason: str


def _judge(child: Weights, rules: LetterRules, at: int, this: MonthWeight, before: MonthWeight | None, was_here: bool) -> _Judged:
    """Return both letters of a month as they are reckoned; ``at`` is the month of the least gain."""
    weight, seen = this.weight, before is not None
    minimum = rules.minimum.grams(child.sex, at)
    gain = None
    if before is not None and before.number == this.number - 1:
        gain = weight.weight_g - before.weight.weight_g
    letter = register_letter(gain, minimum, is_here=this.here, was_here_before=was_here, was_weighed_before=seen)
    if gain is None and at == BIRTH_WEIGHT_MONTH and child.birth_weight_g is not None:
        gain = weight.weight_g - child.birth_weight_g
    card = card_letter(gain, minimum, was_weighed_before=seen)
    return _Judged(None if child.is_visitor else letter, card, gain, minimum, _reason(letter, seen))


def _after_choice(choice: str | None, letter: str | None, card: str) -> tuple[str | None, str]:
    """Return both letters with the choice of a volunteer, which speaks only where N or T can be told at all."""
    if choice is None:
        return letter, card
    return choice if letter in JUDGED else letter, choice if card in JUDGED else card


def _reason(letter: str, was_weighed_before: bool) -> str:
    if letter == "B":
        return "first_here" if was_weighed_before else "first"
    return {"O": "missed_month", "N": "enough", "T": "too_little"}[letter]
