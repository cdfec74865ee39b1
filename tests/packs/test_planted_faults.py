"""A wrong pack is refused with file, row and reason, and nothing of it is used."""

from pathlib import Path
from shutil import copytree

import pytest

from desktop_app.core.language import language
from desktop_app.core.resources import resource
from desktop_app.packs import PackError, load_pack

SIP = "indonesia/registers/sip2.toml"
TEXTS = "indonesia/texts.csv"
VACCINES = "indonesia/vaccines.csv"
PACK = "indonesia/pack.toml"


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    """Return a folder with the program's packs that a test may damage."""
    return Path(copytree(resource("packs"), tmp_path / "packs"))


def refusal(packs: Path) -> PackError:
    """Return what is said when the damaged pack is loaded."""
    with pytest.raises(PackError) as refused:
        load_pack("indonesia", packs)
    return refused.value


def damage(packs: Path, file: str, right: str, wrong: str) -> int:
    """Write ``wrong`` instead of the first ``right`` and return its line."""
    before, found, after = (packs / file).read_text("utf-8").partition(right)
    assert found
    (packs / file).write_text(before + wrong + after, "utf-8")
    return before.count("\n") + 1


def row_of(packs: Path, file: str, piece: str) -> int:
    """Return the line on which ``piece`` stands."""
    return next(n for n, line in enumerate((packs / file).read_text("utf-8").splitlines(), 1) if piece in line)


FAULTS = [
    (TEXTS, "sip2.E1,E1,E1,E1,E1,E1", "sip2.E1,E1,E1,,E1,E1", "“sip2.E1 (ar)” is empty."),
    (TEXTS, "sip2.E1,E1,E1,E1,E1,E1", "sip2.E1,E1,E1,E1,E1", "The row has 5 cells, it needs 6."),
    (TEXTS, "sip2.E2,E2,E2,E2,E2,E2", "sip2.E1,E2,E2,E2,E2,E2", "“sip2.E1” stands here a second time."),
    (
        TEXTS,
        "sip2.E2,E2,E2,E2,E2,E2",
        "sip2.E2,{n},E2,E2,E2,E2",
        "The words of “sip2.E2” do not have the same {places} in every language.",
    ),
    (
        TEXTS,
        "sip2.E2,E2,E2,E2,E2,E2",
        "sip2.E2,{,E2,E2,E2,E2",
        "The words of “sip2.E2” do not have the same {places} in every language.",
    ),
    (
        TEXTS,
        "sip2.E2,E2,E2,E2,E2,E2",
        'sip2.E2,"E2"x,E2,E2,E2,E2',
        "This line is not written as the file's format asks: ',' expected after '\"'.",
    ),
    (TEXTS, "key,en,id,ar,zh,sv", "key,en,id,ar,zh", "The first row must be: key,en,id,ar,zh,sv."),
    (VACCINES, "OPV2,series.OPV,2,", "OPV1,series.OPV,2,", "“OPV1” stands here a second time."),
    (VACCINES, "OPV2,series.OPV,2,", ",series.OPV,2,", "“code” is empty."),
    (VACCINES, "OPV2,series.OPV,2,", "OPV2,series.OPV,two,", "“dose” must be a dose number from 0 to 9."),
    (VACCINES, "OPV2,series.OPV,2,", "OPV2,series.OPV,²,", "“dose” must be a dose number from 0 to 9."),
    (VACCINES, "OPV2,series.OPV,2,", "OPV2,series.polio,2,", "texts.csv has no words for “series.polio”."),
    (VACCINES, "vaccine.OPV2,dose.2,kmk-1098-2024", "vaccine.OPV2,dose.2,kmk", "pack.toml lists no source “kmk”."),
    (VACCINES, "JE,series.JE,1", "ORS,series.JE,1", "“ORS” stands here a second time."),
    (PACK, 'version = "2026.1"', 'version = "new"', "“version” must be a version such as 2026.1."),
    (PACK, 'version = "2026.1"', "version = 2026.1", "“version” must be a text in quotation marks."),
    (PACK, 'id = "indonesia"', 'id = "java"', "“id” is “java”, it must be one of: indonesia."),
    (PACK, 'field = "ward"', 'field = "country"', "“field” is “country”, it must be one of: area, ward, neighbourhood, street."),
    (PACK, 'field = "ward"', 'field = "area"', "“area” stands here a second time."),
    (PACK, 'id = "sip-2-bogor"', 'id = "kmk-1098-2024"', "“kmk-1098-2024” stands here a second time."),
    (PACK, 'date = "2025-01"', 'date = "January"', "“date” must be a year, or a year and month such as 2025-01."),
    (SIP, 'field = "father"', "field = 5", "“field” must be a text in quotation marks."),
    (SIP, 'title = "sip2.father"', 'title = "sip2.dad"', "texts.csv has no words for “sip2.dad”."),
    (SIP, 'title = "month.{month}"', 'title = "months.{month}"', "texts.csv has no words for “months.1”."),
    (
        SIP,
        "each = { month = [1, 2, 3, 4, 5, 6] }",
        "each = { month = 6 }",
        "“each” must be parameters, each with a list of values.",
    ),
    (SIP, "each = { month = [1, 2, 3, 4, 5, 6] }", "each = 6", "“each” must be a table."),
    (
        SIP,
        'columns_from = "vaccines"',
        'columns_from = "medicines"',
        "“columns_from” is “medicines”, it must be one of: vaccines, age_bands.",
    ),
    (SIP, 'codes = ["HB0", "BCG",', 'codes = ["HB0", "BGC",', "No vaccine or supplement of the pack has the code “BGC”."),
    (
        SIP,
        'parameters = { code = "ORS" }',
        'parameters = { code = "ORAL" }',
        "No vaccine or supplement of the pack has the code “ORAL”.",
    ),
    (SIP, 'group = ["sip2.breastfeeding"]', 'group = ["sip2.asi"]', "texts.csv has no words for “sip2.asi”."),
    (SIP, 'group = ["sip2.breastfeeding"]', 'group = "sip2.breastfeeding"', "“group” must be a list of texts."),
    (SIP, 'field = "name"\nwidth_mm = ', 'field = "name"\nwidth_mm = 0 # ', "“width_mm” is 0, it must lie between 2 and 200."),
    (SIP, 'field = "name"\nwidth_mm = ', 'field = "name"\nwidth_mm = "wide" # ', "“width_mm” must be a number."),
    (SIP, 'field = "name"', 'field = "name"\nbold = true', "“bold” is not an entry that is known here."),
    (SIP, "numbered = true", 'numbered = "yes"', "“numbered” must be true or false."),
    (SIP, "numbered = true", "blank_rows = 2.5", "“blank_rows” must be a whole number."),
    (SIP, 'paper = "F4"', 'paper = "F5"', '“paper” is “F5”, it must be one of: "", A4, F4, A3.'),
    (SIP, 'id = "health_visits.sip2"', 'id = "sip2"', "“sip2” is not a register's name such as “health_visits.sip2”."),
    (
        SIP,
        'id = "health_visits.sip2"',
        'id = "health_visits.sip3"',
        "The register is called “health_visits.sip3”, its file must be called “sip3.toml”.",
    ),
    (SIP, 'title = "sip2.title"', 'title = ""', "“title” is empty."),
    (SIP, 'sources = ["sip-2-bogor"]', 'sources = ["sip-2"]', "pack.toml lists no source “sip-2”."),
    (SIP, 'role = "role.village_head"', 'role = "role.mayor"', "texts.csv has no words for “role.mayor”."),
    (SIP, 'officer = "village_head"', 'name = "village_head"', "“name” is not an entry that is known here."),
]


@pytest.mark.parametrize(("file", "right", "wrong", "reason"), FAULTS)
def test_a_planted_fault_is_named_with_its_file_its_row_and_the_reason(
    packs: Path, file: str, right: str, wrong: str, reason: str
) -> None:
    row = damage(packs, file, right, wrong) + wrong.count("\n")
    refused = refusal(packs)
    assert (refused.file, refused.row, str(refused.reason)) == (file, row, reason)


def test_a_missing_entry_is_named_at_the_head_of_its_table(packs: Path) -> None:
    row = damage(packs, SIP, 'title = "sip2.name"\nfield = "name"\nwidth_mm', 'title = "sip2.name"\nfield = "name"\n# width_mm')
    refused = refusal(packs)
    assert (refused.file, refused.row, str(refused.reason)) == (SIP, row - 1, "“width_mm” is missing.")


def test_a_pack_that_extends_what_does_not_exist_is_refused(packs: Path) -> None:
    damage(packs, PACK, 'extends = "generic"', 'extends = "atlantis"')
    refused = refusal(packs)
    assert (refused.file, str(refused.reason)) == ("atlantis/pack.toml", "There is no country pack “atlantis”.")


def test_packs_that_extend_each_other_in_a_circle_are_refused(packs: Path) -> None:
    damage(packs, "generic/pack.toml", 'id = "generic"', 'extends = "indonesia"\nid = "generic"')
    assert str(refusal(packs).reason) == "The packs extend each other in a circle."


def test_a_layout_without_columns_is_refused(packs: Path) -> None:
    written = (packs / SIP).read_text("utf-8")
    (packs / SIP).write_text(written[: written.index("[[columns]]")], "utf-8")
    assert str(refusal(packs).reason) == "The register has no columns."


def test_a_layout_that_is_not_toml_is_refused_with_the_line(packs: Path) -> None:
    row = damage(packs, SIP, "numbered = true", "numbered true")
    refused = refusal(packs)
    assert (refused.file, refused.row) == (SIP, row)
    assert "This line is not written as the file's format asks" in str(refused)


def test_a_table_that_is_missing_is_refused(packs: Path) -> None:
    (packs / TEXTS).unlink()
    refused = refusal(packs)
    assert (refused.file, str(refused.reason)) == (TEXTS, "The file is missing or cannot be read.")


def test_a_table_saved_by_a_spreadsheet_in_another_encoding_is_refused_with_the_row(packs: Path) -> None:
    row = row_of(packs, TEXTS, "sip2.E1,")
    lines = (packs / TEXTS).read_bytes().split(b"\n")
    lines[row - 1] = b"sip2.E1,E1,E1,E1,E1,\xe91"
    (packs / TEXTS).write_bytes(b"\n".join(lines))
    refused = refusal(packs)
    assert (refused.file, refused.row, str(refused.reason)) == (TEXTS, row, "The file is not plain UTF-8 text.")


def test_a_table_with_a_byte_order_mark_and_windows_line_ends_is_accepted(packs: Path) -> None:
    written = (packs / TEXTS).read_text("utf-8").replace("\n", "\r\n")
    (packs / TEXTS).write_bytes(b"\xef\xbb\xbf" + written.encode())
    assert load_pack("indonesia", packs).texts


def test_the_refusal_says_what_to_do(packs: Path) -> None:
    damage(packs, TEXTS, "sip2.E1,E1,E1,E1,E1,E1", "sip2.E1,E1,E1,,E1,E1")
    said = language("en").text(refusal(packs).text)
    assert said.endswith("“sip2.E1 (ar)” is empty. Nothing was changed. Mend the file, or install Balai again.")
    assert said.startswith("The country pack cannot be used. indonesia/texts.csv, row ")
