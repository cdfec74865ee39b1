"""In which class of the pack a measured child falls: by its z-scores, its arm, and swollen feet.

Up to the 59th month weight for length says whether a child is thin or heavy, and BMI takes its place only where
there is no such score; from the 60th month on BMI for age says it (Permenkes 2/2020; WHO 2007).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.packs.growth import GrowthClass

from .growth import Growth

MM_PER_CM = 10
TONES = ("danger", "warn", "good")
"""The worst first."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What is known of a child on a day.

    Attributes:
        age_months: completed; None if unknown: then only swollen feet have a class.
        scores: z-scores and flags; None where none could be computed.
        arm_mm: None if not measured.
        oedema: both feet are swollen.
    """

    age_months: int | None
    scores: Growth | None = None
    arm_mm: int | None = None
    oedema: bool = False


def classify(
    pack_classes: Sequence[GrowthClass], index: str, value: float | None, flag: bool | None, age_months: int | None
) -> GrowthClass | None:
    """Return the class of one value.

    Args:
        index: "wfa", "hfa", "wfl", "bmi", "head": z-score of two decimals; "arm": centimetres.
        value: None for not measured, or no score.
        flag: True for an implausible score: it has no class, the child is measured again instead. An arm keeps its
            class: that goes by the centimetres, and the arms of severely wasted children are beyond WHO's flag, e.g.
            10 cm at four years (growth.md section 9).
        age_months: completed; None if unknown.
    """
    if value is None or age_months is None or (flag and index != "arm"):
        return None
    for found in pack_classes:
        if found.index == index and found.from_months <= age_months <= found.until_months and found.holds(value):
            return found
    return None


def classes_of(pack_classes: Sequence[GrowthClass], findings: Findings) -> dict[str, GrowthClass]:
    """Return the class of each index that has one; with swollen feet also "oedema", whatever the scores say."""
    found: dict[str, GrowthClass] = {}
    if findings.oedema:
        found["oedema"] = next(one for one in pack_classes if one.index == "oedema")
    for index, (value, flag) in _values(findings).items():
        one = classify(pack_classes, index, value, flag, findings.age_months)
        if one is not None:
            found[index] = one
    if "wfl" in found:
        found.pop("bmi", None)
    return found


def doubtful(findings: Findings) -> list[str]:
    """Return the indices whose score is implausible by WHO's limits."""
    values = _values(findings)
    if values["wfl"][1] is not None:
        del values["bmi"]
    return [index for index, (_, flag) in values.items() if flag]


def worst_first(classes: Mapping[str, GrowthClass]) -> list[GrowthClass]:
    """Return the classes with the worst first; equal ones in their own order."""
    return sorted(classes.values(), key=lambda one: TONES.index(one.tone))


def _values(findings: Findings) -> dict[str, tuple[float | None, bool | None]]:
    arm_cm = None if findings.arm_mm is None else findings.arm_mm / MM_PER_CM
    scores = findings.scores
    if scores is None:
        none: tuple[float | None, bool | None] = (None, None)
        return {"wfl": none, "bmi": none, "wfa": none, "hfa": none, "arm": (arm_cm, False), "head": none}
    return {
        "wfl": (scores.weight_length_z, scores.weight_length_flag),
        "bmi": (scores.bmi_z, scores.bmi_flag),
        "wfa": (scores.weight_z, scores.weight_flag),
        "hfa": (scores.length_z, scores.length_flag),
        "arm": (arm_cm, scores.arm_flag),
        "head": (scores.head_z, scores.head_flag),
    }
