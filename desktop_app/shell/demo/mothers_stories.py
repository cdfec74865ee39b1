"""Pregnancies of the practice village that are stories of their own, so that a year shows everything a pregnancy can bring."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MotherStory:
    """One woman's pregnancy, told from its last day on record.

    Attributes:
        name: of the story, for tests.
        weeks: completed weeks on the last open day; of one that ended, on the day on which it ended.
        ended_days_ago: days before the last open day on which it ended; None while it goes on.
        ending: birth, twins, stillbirth, loss, mother_died, or "".
        before_g, height_mm: before the pregnancy.
        gain_g: in a week.
        arm_mm: at the first look.
        pressure: at the last look; 110/70 before it.
        ultrasound_days: by how much an ultrasound at 12 weeks moved the expected day; 0 for not at all.
        risks: codes of the pack that she told of.
        iron: tablets at each look, and whether she takes them every day.
        haemoglobin: g/dl in the second trimester.
        signs: danger signs at the last look, codes of the pack.
        eats_more: food for thin women is given while she is thin.
        t_doses: tetanus doses on record, the last given in this pregnancy.
        spacing: what she uses after birth; kept for the midwife.
        comes_after: to the open days after birth.
        signs_after: danger signs on the first open day after birth, codes of the pack.
        capsule: she gets vitamin A after birth.
    """

    name: str
    weeks: int
    ended_days_ago: int | None = None
    ending: str = ""
    before_g: int = 51_000
    height_mm: int = 1535
    gain_g: int = 380
    arm_mm: int = 252
    pressure: tuple[int, int] = (112, 72)
    ultrasound_days: int = 0
    risks: tuple[str, ...] = ()
    iron: tuple[int, bool] = (30, True)
    haemoglobin: float = 11.6
    signs: tuple[str, ...] = ()
    eats_more: bool = False
    t_doses: int = 2
    spacing: str = ""
    comes_after: bool = True
    signs_after: tuple[str, ...] = ()
    capsule: bool = True


STORIES: Sequence[MotherStory] = (
    MotherStory("first trimester", 10, t_doses=0),
    MotherStory("second trimester", 21, ultrasound_days=9),
    MotherStory("thin", 27, before_g=41_500, gain_g=180, arm_mm=221, haemoglobin=10.1, eats_more=True, iron=(30, False)),
    MotherStory("high pressure", 34, pressure=(152, 98), signs=("HEADACHE",), t_doses=5),
    MotherStory("near birth", 38, risks=("CAESAREAN",), t_doses=3),
    MotherStory("past the day", 41, t_doses=4),
    MotherStory("twins", 36, 24, "twins", gain_g=520, spacing="injection", capsule=False),
    MotherStory("stillbirth", 38, 130, "stillbirth", arm_mm=232, eats_more=True, comes_after=False),
    MotherStory("loss", 11, 75, "loss", t_doses=1),
    MotherStory("born last week", 39, 8, "birth"),
    MotherStory("born a month ago", 40, 33, "birth", t_doses=5, spacing="implant", signs_after=("BREAST",)),
    MotherStory("mother died", 39, 160, "mother_died", pressure=(168, 112)),
)
