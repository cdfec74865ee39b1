"""The schedule of a pack: read as it is written, refused with file, row and reason."""

from pathlib import Path
from shutil import copytree

import pytest

from desktop_app.core.resources import resource
from desktop_app.core.schedule import AfterLatest, Anchor, Kind, Span
from desktop_app.packs import PackError, load_pack, pack_names, schedule_of_pack
from desktop_app.packs.schedule_table import COMBINED_HEADER, HEADER

SCHEDULE = (
    ",".join(HEADER)
    + """
BCG,vaccine,,,,birth,0d,,,,1m,11m,11m,stop,,,,who-table-2
OPV1,vaccine,,,,birth,2m,6w,,,2m,,11m,ask,59m,,,who-table-2
OPV2,vaccine,,,,birth,3m,,OPV1,4w,3m,,11m,catch_up,59m,,,who-table-2
HPV1,vaccine,F,hills,risk_group,school_year,0d,9y,,,0m,,1m,ask,22m,8,5,who-table-2
VITA_RED,campaign,,,,campaign,12m,,,4m,,,59m,stop,,2 8,,balai
"""
)
COMBINED = ",".join(COMBINED_HEADER) + "\nHEXA1,OPV1 BCG,balai\n"


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    """Return a folder with the program's packs and a small schedule in the generic one."""
    folder = Path(copytree(resource("packs"), tmp_path / "packs"))
    (folder / "generic/schedule.csv").write_text(SCHEDULE, "utf-8")
    (folder / "generic/combined.csv").write_text(COMBINED, "utf-8")
    return folder


def test_a_schedule_is_read_as_it_is_written(packs: Path) -> None:
    schedule = schedule_of_pack(load_pack("generic", packs))
    bcg, first, second, hpv, red = schedule.rows
    assert (bcg.allowed_until, bcg.latest, bcg.after_latest, bcg.catch_up_until) == (
        Span(11, "m"),
        Span(11, "m"),
        AfterLatest.STOP,
        None,
    )
    assert (first.due, first.earliest, first.catch_up_until, first.series, first.dose) == (
        Span(2, "m"),
        Span(6, "w"),
        Span(59, "m"),
        "series.OPV",
        1,
    )
    assert (second.previous, second.minimum_interval, second.title.by_language["id"]) == (
        "OPV1",
        Span(4, "w"),
        "Polio tetes (OPV) 2",
    )
    assert (hpv.anchor, hpv.sex, hpv.area, hpv.state, hpv.months, hpv.school_grade) == (
        Anchor.SCHOOL_YEAR,
        "F",
        "hills",
        "risk_group",
        (8,),
        5,
    )
    assert (red.kind, red.months, red.source) == (Kind.CAMPAIGN, (2, 8), "balai")
    assert schedule.combined == {"HEXA1": ("OPV1", "BCG")}
    assert str(schedule.titles["HEXA1"]) == "Six in one (hexavalent) 1"


@pytest.mark.parametrize(
    ("right", "wrong", "row", "words"),
    [
        ("code,kind", "kind,code", 1, f"The first row must be: {','.join(HEADER)}."),
        ("BCG,vaccine,,,,birth", "BCG,vaccine,,,birth", 2, "The row has 17 cells, it needs 18."),
        ("BCG,vaccine", "BCX,vaccine", 2, "No vaccine or supplement of the pack has the code “BCX”."),
        ("OPV1,vaccine", "BCG,vaccine", 3, "“BCG” stands here a second time."),
        ("BCG,vaccine", "BCG,shot", 2, "“kind” is “shot”, it must be one of: vaccine, campaign, supplement, feeding, contact."),
        ("HPV1,vaccine,F", "HPV1,vaccine,G", 5, "“sex” is “G”, it must be one of: \"\", F, M."),
        ("F,hills", "F,The hills", 5, "“area” must be a name in small letters, such as je_endemic."),
        ("risk_group", "risk-group", 5, "“state” must be a name in small letters, such as je_endemic."),
        (",birth,0d", ",today,0d", 2, f"“anchor” is “today”, it must be one of: {', '.join(Anchor)}."),
        (",birth,0d", ",birth,", 2, "“due” is empty."),
        (",birth,2m", ",birth,2 months", 3, "“due” must be a number with h, d, w, m or y, such as 6w."),
        (",6w,", ",6,", 3, "“earliest” must be a number with h, d, w, m or y, such as 6w."),
        (",OPV1,4w,", ",OPV3,4w,", 4, "The dose before, “OPV3”, must stand in a row above."),
        (",OPV1,4w,", ",OPV2,4w,", 4, "The dose before, “OPV2”, must stand in a row above."),
        (",OPV1,4w,", ",,4w,", 4, "“minimum_interval” needs a dose in “previous”."),
        (",stop,,,,who", ",never,,,,who", 2, "“after_latest” is “never”, it must be one of: catch_up, ask, stop."),
        (",stop,,,,who", ",stop,59m,,,who", 2, "“catch_up_until” must be empty where “after_latest” is “stop”."),
        (",2m,,11m,ask,", ",2m,,,ask,", 3, "“latest” must be filled where “after_latest” is “ask”."),
        (",1m,11m,11m,", ",1m,11m,10m,", 2, "“latest” ends before “allowed_until”."),
        (",1m,11m,11m,", ",12m,11m,11m,", 2, "“allowed_until” ends before “ideal_until”."),
        (",3m,,11m,catch_up", ",10w,,11m,catch_up", 4, "“ideal_until” ends before “due”."),
        (",2m,6w,", ",2m,9w,", 3, "“due” ends before “earliest”."),
        (",ask,59m,,,who", ",ask,10m,,,who", 3, "“catch_up_until” ends before “latest”."),
        (",59m,stop,,2 8,", ",59m,stop,,,", 6, "“months” must be filled where “anchor” is “campaign”."),
        (",,59m,stop,,2 8,", ",,,stop,,2 8,", 6, "“latest” must be filled where “anchor” is “campaign”."),
        (",campaign,12m,", ",campaign,52w,", 6, "“due” must be an age in months or years, such as 6m."),
        (",59m,stop,,2 8,", ",60w,stop,,2 8,", 6, "“latest” must be an age in months or years, such as 6m."),
        (",59m,stop,,2 8,", ",59m,stop,,13,", 6, "“months” is “13”, it must be one of: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12."),
        (",12m,,,4m,", ",12m,,BCG,4m,", 6, "“previous” must be empty where “anchor” is “campaign”."),
        (",22m,8,5,", ",22m,8,,", 5, "“school_grade” must be filled where “anchor” is “school_year”."),
        (",22m,8,5,", ",22m,8,fifth,", 5, "“school_grade” must be a whole number from 1 to 13."),
        (",stop,,,,who", ",stop,,8,,who", 2, "“months” must be empty where “anchor” is “birth”."),
        (",stop,,,,who-table-2", ",stop,,,,hearsay", 2, "pack.toml lists no source “hearsay”."),
    ],
)  # fmt: skip
def test_a_wrong_row_is_refused_with_file_row_and_reason(packs: Path, right: str, wrong: str, row: int, words: str) -> None:
    assert right in SCHEDULE
    (packs / "generic/schedule.csv").write_text(SCHEDULE.replace(right, wrong, 1), "utf-8")
    with pytest.raises(PackError) as caught:
        schedule_of_pack(load_pack("generic", packs))
    assert (caught.value.file, caught.value.row, str(caught.value.reason)) == ("generic/schedule.csv", row, words)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ("HEXA9,OPV1,balai", "No vaccine or supplement of the pack has the code “HEXA9”."),
        ("HEXA1,,balai", "“credits” is empty."),
        ("HEXA1,OPV9,balai", "“credits” is “OPV9”"),
        ("HEXA1,OPV1 MR2,balai", "schedule.csv has no row for “MR2”."),
        ("OPV1,BCG,balai", "“OPV1” has a row in schedule.csv, so it is no combined vaccine."),
        ("HEXA1,OPV1,hearsay", "pack.toml lists no source “hearsay”."),
    ],
)
def test_a_wrong_combined_vaccine_is_refused_with_file_row_and_reason(packs: Path, wrong: str, words: str) -> None:
    (packs / "generic/combined.csv").write_text(",".join(COMBINED_HEADER) + f"\n{wrong}\n", "utf-8")
    with pytest.raises(PackError) as caught:
        schedule_of_pack(load_pack("generic", packs))
    assert (caught.value.file, caught.value.row) == ("generic/combined.csv", 2)
    assert str(caught.value.reason).startswith(words)


def test_a_pack_replaces_the_inherited_schedule_as_a_whole(packs: Path) -> None:
    (packs / "indonesia/schedule.csv").write_text("\n".join(SCHEDULE.splitlines()[:2]), "utf-8")
    (packs / "indonesia/combined.csv").write_text(",".join(COMBINED_HEADER), "utf-8")
    assert [row.code for row in schedule_of_pack(load_pack("indonesia", packs)).rows] == ["BCG"]


def test_combined_vaccines_of_the_pack_below_must_fit_a_schedule_of_its_own(packs: Path) -> None:
    (packs / "indonesia/schedule.csv").write_text("\n".join(SCHEDULE.splitlines()[:2]), "utf-8")
    with pytest.raises(PackError, match=r"generic/combined\.csv, row 2: schedule\.csv has no row for “OPV1”"):
        schedule_of_pack(load_pack("indonesia", packs))


@pytest.mark.parametrize("name", pack_names())
def test_every_vaccine_of_the_programs_packs_is_planned_or_combined_or_only_recorded(name: str) -> None:
    pack = load_pack(name)
    schedule = schedule_of_pack(pack)
    unplanned = {one.code for one in pack.vaccines()} - set(schedule.by_code) - set(schedule.combined)
    of_women = {f"TT{number}" for number in range(1, 6)}  # counted by the T status of mothers
    assert unplanned == of_women | ({"OPV4"} if name == "generic" else set())
