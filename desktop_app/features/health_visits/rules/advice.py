"""Why a child is referred, what the volunteer does and what the mother is told.

Sources: Buku KIA 2023 p. 54 (any T, below the red line, above the orange line), domain.md 1.2, 2.3 and 16.1.
Reasons come with the most urgent first.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.packs.growth import GrowthClass, KmsLines, Switches

from .classes import TONES, worst_first

TWICE_T = QT_TRANSLATE_NOOP("Health visits", "2T: did not gain enough two months in a row")
ONCE_T = QT_TRANSLATE_NOOP("Health visits", "T: did not gain enough")
BELOW_RED = QT_TRANSLATE_NOOP("Health visits", "Below the red line of the card (BGM)")
ABOVE_ORANGE = QT_TRANSLATE_NOOP("Health visits", "Above the orange line of the card")
BELOW_LIMIT = QT_TRANSLATE_NOOP("Health visits", "Weight for age below {z}; where the red line lies is not confirmed yet")
ABOVE_LIMIT = QT_TRANSLATE_NOOP("Health visits", "Weight for age above {z}; where the orange line lies is not confirmed yet")
T_TODO = QT_TRANSLATE_NOOP("Health visits", "Ask about illness and meals. Weigh the child again next month without fail.")
T_REFER_TODO = QT_TRANSLATE_NOOP("Health visits", "Refer to the midwife. Ask about illness and meals.")
T_MOTHER = QT_TRANSLATE_NOOP(
    "Health visits",
    "Your child gained too little this month. Up to 6 months: breast milk only, more often. After that: one more meal a day."
    " If the child is ill, go to the midwife. Come again next month.",
)
T_REFER_MOTHER = QT_TRANSLATE_NOOP(
    "Health visits",
    "Your child gained too little this month. Up to 6 months: breast milk only, more often. After that: one more meal a day."
    " The midwife looks for the reason. Come again next month.",
)
AGAIN = QT_TRANSLATE_NOOP("Health visits", "{measure}: measure again, this can hardly be right.")
DOUBTFUL_TITLES: Mapping[str, Text] = {
    "wfl": QT_TRANSLATE_NOOP("Health visits", "Weight and length"),
    "bmi": QT_TRANSLATE_NOOP("Health visits", "Weight and length"),
    "wfa": QT_TRANSLATE_NOOP("Health visits", "Weight"),
    "hfa": QT_TRANSLATE_NOOP("Health visits", "Length or height"),
    "arm": QT_TRANSLATE_NOOP("Health visits", "Arm"),
    "head": QT_TRANSLATE_NOOP("Health visits", "Head circumference"),
}
BY_WEIGHT = ("wfa", "wfl", "bmi", "arm", "oedema")
"""Where one of these says what to do, poor gain adds nothing to it."""


@dataclass(frozen=True, slots=True)
class LetterFinding:
    """The letter of the month, as far as advice asks.

    Attributes:
        letter: on the child's card: "N", "T", "O", "B", or None. Poor gain counts there also at the first weighing here.
        twice_t: T also in the month before.
    """

    letter: str | None = None
    twice_t: bool = False


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason to refer; ``code`` stays the same: a class as "wfl.low", "2T", "T", "BGM", "above_orange"."""

    code: str
    words: Label
    tone: str


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do with a child.

    Attributes:
        refer: reasons to send the child to a health worker; empty for none.
        todo: for the volunteer, never the same twice. Only of the worst classes: what is most urgent is done first,
            and a health worker who sees the child sees the rest.
        mother: to say to the mother, likewise.
    """

    refer: Sequence[Reason]
    todo: Sequence[Label]
    mother: Sequence[Label]


def advise(
    classes: Mapping[str, GrowthClass],
    letter: LetterFinding,
    weight_z: float | None,
    kms: KmsLines,
    switches: Switches,
) -> Advice:
    """Return the reasons to refer, and what to do and say.

    Args:
        classes: by index, of ``classes_of``.
        weight_z: plausible z-score of weight for age, or None.
        kms: lines of the card; ``switches``: of the same pack.
    """
    ranked = worst_first(classes)
    reasons = [Reason(f"{one.index}.{one.code}", one.words, one.tone) for one in ranked if one.refer]
    reasons += _letter_reasons(letter, switches)
    reasons += _line_reasons(weight_z, kms)
    reasons.sort(key=lambda reason: TONES.index(reason.tone))
    worst = ranked[0].tone if ranked else "good"
    shown = [one for one in ranked if one.tone == worst] if worst != "good" or letter.letter != "T" else []
    todo: list[Label] = [one.todo for one in shown]
    mother: list[Label] = [one.mother for one in shown]
    if letter.letter == "T" and not any(one.index in BY_WEIGHT for one in shown):
        is_referred = switches.refer_first_t or letter.twice_t
        todo.append(T_REFER_TODO if is_referred else T_TODO)
        mother.append(T_REFER_MOTHER if is_referred else T_MOTHER)
    return Advice(tuple(reasons), _once(todo), _once(mother))


def measure_again(indices: Iterable[str]) -> list[Label]:
    """Return a sentence for each measurement that can hardly be right."""
    titles = list(dict.fromkeys(DOUBTFUL_TITLES[index] for index in indices))
    return [AGAIN.fill(measure=title) for title in titles]


def _letter_reasons(letter: LetterFinding, switches: Switches) -> list[Reason]:
    if letter.twice_t:
        return [Reason("2T", TWICE_T, "danger")]
    if letter.letter == "T" and switches.refer_first_t:
        return [Reason("T", ONCE_T, "warn")]
    return []


def _line_reasons(weight_z: float | None, kms: KmsLines) -> list[Reason]:
    if weight_z is None:
        return []
    if weight_z < kms.red_z:
        return [Reason("BGM", BELOW_RED, "danger")]
    if weight_z < kms.refer_below_z:
        return [Reason("below_limit", BELOW_LIMIT.fill(z=kms.refer_below_z), "warn")]
    above = kms.refer_above_z
    if above is None or weight_z <= above:
        return []
    if kms.confirmed:
        return [Reason("above_orange", ABOVE_ORANGE, "warn")]
    return [Reason("above_limit", ABOVE_LIMIT.fill(z=above), "warn")]


def _once(labels: Iterable[Label]) -> tuple[Label, ...]:
    kept: list[Label] = []
    for label in labels:
        if label not in kept:
            kept.append(label)
    return tuple(kept)
