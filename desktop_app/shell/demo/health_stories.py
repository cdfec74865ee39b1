"""Grown-ups of the practice village whose health is a story of its own, so that a year shows every class and every answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

AKS_BEST: Mapping[str, int] = {
    **{"BOWEL": 2, "BLADDER": 2, "GROOMING": 1, "TOILET": 2, "EATING": 2},
    **{"TRANSFER": 3, "WALKING": 3, "DRESSING": 2, "STAIRS": 2, "BATHING": 1},
}


@dataclass(frozen=True, slots=True)
class HealthStory:
    """What one grown-up brings to each open day.

    Attributes:
        from_years, until_years: completed years on the last open day.
        pressures: of the open days played, the oldest first; fewer are repeated from the start.
        known: illnesses that are known: codes of the pack.
        glucose: mg/dl at random, of the open days played; 0 for not measured.
        sits_out: open days, 0 the oldest, on which the person does not come.
        needs_help: items of the AKS that are one point below the best.
        finds: items of SKILAS that are answered with a finding.
        tb: signs of tuberculosis that are answered with yes.
        srq: how many of the 20 questions are answered with yes.
    """

    name: str
    sex: str
    from_years: int
    until_years: int
    pressures: Sequence[tuple[int, int]] = ((118, 76),)
    weight_g: int = 56_000
    height_mm: int = 1580
    waist_mm: int = 780
    known: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    glucose: Sequence[int] = (0,)
    cholesterol: int = 0
    uric_acid: str = ""
    smoking: str = "no"
    pack_years: int | None = None
    sits_out: tuple[int, ...] = ()
    needs_help: tuple[str, ...] = ()
    finds: tuple[str, ...] = ()
    puma: Mapping[str, int] | None = None
    tb: tuple[str, ...] = ()
    srq: int | None = None
    right_eye: str = "pass"
    left_ear: str = "pass"


STORIES: Sequence[HealthStory] = (
    HealthStory("well", "F", 25, 45),
    HealthStory(
        "hypertension under control",
        "M",
        40,
        59,
        ((148, 92), (138, 86), (132, 84)),
        71_000,
        1655,
        920,
        ("hypertension",),
        ("stroke",),
    ),
    HealthStory(
        "hypertension not under control",
        "F",
        50,
        90,
        ((162, 98), (168, 102), (172, 104)),
        63_000,
        1510,
        910,
        ("hypertension",),
        sits_out=(3,),
        glucose=(128, 0),
        finds=("EYES",),
    ),
    HealthStory(
        "diabetes",
        "M",
        45,
        90,
        ((134, 84),),
        78_000,
        1640,
        980,
        ("diabetes",),
        ("diabetes",),
        (236, 214, 188),
        221,
        "7.4",
        "former",
        12,
    ),
    HealthStory(
        "diabetes and hypertension, away for two months",
        "F",
        48,
        95,
        ((158, 96),),
        70_000,
        1520,
        960,
        ("diabetes", "hypertension"),
        (),
        (252, 0),
        sits_out=(4, 5),
    ),
    HealthStory("sugar to be watched", "F", 40, 60, ((122, 80),), 66_000, 1500, 880, glucose=(0, 156)),
    HealthStory(
        "smoker with a cough",
        "M",
        40,
        80,
        ((126, 82),),
        51_000,
        1630,
        760,
        smoking="active",
        pack_years=32,
        puma={"BREATH": 1, "PHLEGM": 1, "COUGH": 1, "SPIROMETRY": 0},
        tb=("COUGH", "WEIGHT_LOSS"),
    ),
    HealthStory("thin", "M", 20, 40, ((108, 70),), 43_000, 1640, 650, smoking="passive"),
    HealthStory("heavy", "F", 30, 50, ((128, 83),), 84_000, 1530, 1010, glucose=(0, 112), cholesterol=248),
    HealthStory("sad", "F", 20, 50, ((116, 74),), 52_000, 1540, 720, srq=9),
    HealthStory(
        "old and alone",
        "F",
        60,
        110,
        ((142, 78),),
        45_000,
        1470,
        740,
        needs_help=("STAIRS", "BATHING", "WALKING"),
        finds=("CHAIR", "SAD"),
        right_eye="fail",
    ),
    HealthStory(
        "old and cared for",
        "M",
        60,
        110,
        ((136, 82),),
        50_000,
        1580,
        800,
        ("hypertension",),
        needs_help=tuple(AKS_BEST),
        finds=("WORDS", "WHISPER", "WEIGHT"),
        left_ear="fail",
    ),
    HealthStory("old and well", "F", 60, 110, ((128, 80),), 54_000, 1500, 820),
)
