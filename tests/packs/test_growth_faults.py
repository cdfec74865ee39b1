"""Wrong classes, gains, lines and age bands are refused with file, row and reason."""

from pathlib import Path
from shutil import copytree

import pytest

from desktop_app.core.resources import resource
from desktop_app.packs import PackError, load_pack

CLASSES = "indonesia/growth_classes.csv"
RULES = "indonesia/growth.toml"
GAIN = "generic/minimum_gain.csv"
BANDS = "generic/growth.toml"

LOW = "wfa,0,59,>=-3,<-2,low,class.wfa.low,warn,yes,todo.refer,mother.thin,permenkes-2-2020"
FIRST = "wfa,0,59,,<-3,very_low,class.wfa.very_low,danger,yes,todo.refer,mother.thin,permenkes-2-2020"
LAST = "wfa,0,59,>1,,raised,class.wfa.raised,warn,yes,todo.heavy,mother.raised,permenkes-2-2020"
GAP = "“lower” must go on exactly where the row above ends: every number belongs to one class."

FAULTS = [
    (CLASSES, LOW, LOW.replace(">=-3", ">=-2.9"), GAP),
    (CLASSES, LOW, LOW.replace(">=-3", ">-3"), GAP),  # exactly -3 would have no class
    (CLASSES, LOW, LOW.replace("<-2,", "<-4,"), GAP.replace("lower", "upper")),
    (CLASSES, LOW, LOW.replace(">=-3", "-3"), "“lower” must be empty or a limit such as >=-3 or >1."),
    (CLASSES, LOW, LOW.replace("<-2,", "-2,"), "“upper” must be empty or a limit such as <-2 or <=1."),
    (CLASSES, FIRST, FIRST.replace(",,", ",>=-9,"), "“lower” of the first class must be empty: it has no lower limit."),
    (CLASSES, LAST, LAST.replace(">1,,", ">1,<9,"), "“upper” of the last class must be empty: it has no upper limit."),
    (CLASSES, LOW, LOW.replace(",low,", ",very_low,"), "“very_low” stands here a second time."),
    (CLASSES, LOW, LOW.replace(",warn,", ",amber,"), "“tone” is “amber”, it must be one of: good, warn, danger."),
    (CLASSES, LOW, LOW.replace(",yes,", ",maybe,"), "“refer” is “maybe”, it must be one of: yes, no."),
    (CLASSES, LOW, LOW.replace("class.wfa.low", "class.wfa.thin"), "texts.csv has no words for “class.wfa.thin”."),
    (CLASSES, LOW, LOW.replace("mother.thin", "mother.tiny"), "texts.csv has no words for “mother.tiny”."),
    (CLASSES, LOW, LOW.replace("permenkes-2-2020", "permenkes"), "pack.toml lists no source “permenkes”."),
    (
        CLASSES,
        FIRST,
        FIRST.replace("wfa,", "waz,", 1),
        "“index” is “waz”, it must be one of: wfa, hfa, wfl, bmi, arm, head, oedema.",
    ),
    (CLASSES, "hfa,60,228,,", "hfa,59,228,,", "The ages of “hfa” overlap with a row above."),
    (CLASSES, "hfa,60,228,,", "hfa,60,300,,", "“until_months” must be completed months from 60 to 228."),
    (GAIN, "F,2,2,900", "F,3,3,900", "The months must follow one another without a gap: here month 2 comes next."),
    (GAIN, "F,2,2,900", "F,1,2,900", "The months must follow one another without a gap: here month 2 comes next."),
    (GAIN, "F,2,2,900", "L,2,2,900", "“sex” is “L”, it must be one of: F, M."),
    (GAIN, "F,2,2,900", "F,2,2,-900", "“grams” must be grams from 1 to 2000."),
    (GAIN, "F,2,2,900,kms-kbm", "F,2,2,900,kbm", "pack.toml lists no source “kbm”."),
    (RULES, "red_z = -3", "red_z = 3", "“red_z” is 3, it must lie between -6 and 0."),
    (RULES, "confirmed = false", 'confirmed = "no"', "“confirmed” must be true or false."),
    (RULES, 'source = "kms-lines"', 'source = "kms"', "pack.toml lists no source “kms”."),
    (RULES, 'kbm_month = "completed"', 'kbm_month = "lunar"', "“kbm_month” is “lunar”, it must be one of: completed, calendar."),
    (
        RULES,
        's_reference = "month_end"',
        's_reference = "today"',
        "“s_reference” is “today”, it must be one of: month_end, open_day.",
    ),
    (RULES, "o_breaks_2t = true", "o_breaks_t = true", "“o_breaks_2t” is missing."),
    (
        RULES,
        'colour = "yellow"',
        'colour = "pink"',
        "“colour” is “pink”, it must be one of: red, orange, yellow, light_green, green.",
    ),
    (BANDS, 'title = "band.6_11"', 'title = "band.6_12"', "texts.csv has no words for “band.6_12”."),
    (BANDS, "from_months = 6", "from_months = 5", "The ages of “f1” overlap with a row above."),
]


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    """Return a folder with the program's packs that a test may damage."""
    return Path(copytree(resource("packs"), tmp_path / "packs"))


def damage(packs: Path, file: str, right: str, wrong: str) -> int:
    """Write ``wrong`` instead of the first ``right`` and return its line."""
    before, found, after = (packs / file).read_text("utf-8").partition(right)
    assert found
    (packs / file).write_text(before + wrong + after, "utf-8")
    return before.count("\n") + 1


@pytest.mark.parametrize(("file", "right", "wrong", "reason"), FAULTS)
def test_a_planted_fault_of_growth_is_named_with_its_file_its_row_and_the_reason(
    packs: Path, file: str, right: str, wrong: str, reason: str
) -> None:
    row = damage(packs, file, right, wrong)
    with pytest.raises(PackError) as refused:
        load_pack("indonesia", packs)
    found = refused.value
    if reason.endswith("is missing."):
        row = next(n for n, line in enumerate((packs / file).read_text("utf-8").splitlines(), 1) if line == "[growth.switches]")
    assert (found.file, found.row, str(found.reason)) == (file, row, reason)


def test_bands_of_the_card_with_a_gap_between_them_are_refused(packs: Path) -> None:
    damage(packs, RULES, "from_z = 1\n", "from_z = 1.5\n")
    with pytest.raises(PackError, match=r"The colour bands must follow one another without a gap: band 4 does not\."):
        load_pack("indonesia", packs)


def test_an_index_without_classes_is_refused(packs: Path) -> None:
    path = packs / CLASSES
    path.write_text("\n".join(line for line in path.read_text("utf-8").splitlines() if not line.startswith("head,")), "utf-8")
    with pytest.raises(PackError, match=r"“head” is missing\."):
        load_pack("indonesia", packs)


def test_a_part_that_no_pack_writes_is_refused(packs: Path) -> None:
    damage(packs, BANDS, "[growth.switches]", "[growth.buttons]")
    with pytest.raises(PackError, match=r"“growth.buttons” is not an entry that is known here\."):
        load_pack("generic", packs)


def test_a_pack_without_the_table_of_gains_takes_the_inherited_one(packs: Path) -> None:
    assert not (packs / "indonesia/minimum_gain.csv").exists()
    assert load_pack("indonesia", packs).minimum_gain == load_pack("generic", packs).minimum_gain
