"""What letters depend on besides the child: values and switches of the country pack."""

from dataclasses import dataclass

from desktop_app.packs import Pack
from desktop_app.packs.growth import MinimumGain


@dataclass(frozen=True, slots=True)
class LetterRules:
    """The pack's part.

    Attributes:
        minimum: least gain since last month (KBM).
        kbm_month: whose month it is looked up by: "completed" months of age, or "calendar" months since the birth month.
        o_breaks_2t: a month without a weighing, or with O, begins the chain of T anew.
        red_z: weight-for-age z-score of the red line; below it the child is BGM.
    """

    minimum: MinimumGain
    kbm_month: str
    o_breaks_2t: bool
    red_z: float


def letter_rules(pack: Pack) -> LetterRules:
    """Return what a pack says about letters."""
    return LetterRules(pack.minimum_gain, pack.switches.kbm_month, pack.switches.o_breaks_2t, pack.kms.red_z)
