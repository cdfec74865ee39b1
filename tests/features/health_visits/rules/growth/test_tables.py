"""The growth tables carry WHO's published digits."""

import csv
from pathlib import Path

import pytest

from desktop_app.features.health_visits.rules.growth.tables import lms_table

PUBLISHED = Path(__file__).resolve().parents[6] / "shared" / "data" / "who_growth"
SENTINELS = {("who2007_hfa_month", 229), ("who2007_bmifa_month", 229), ("who2007_wfa_month", 121)}
INDICATOR = {"hfa": "lhfa"}


@pytest.mark.skipif(not PUBLISHED.exists(), reason="WHO's tables are not beside the project (../shared/data/who_growth)")
def test_every_row_equals_the_published_one():
    seen = 0
    for path in sorted(PUBLISHED.glob("who200[67]_*.csv")):
        standard, indicator, unit = path.stem.removeprefix("who").split("_")
        with path.open(newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                x = round(float(row["cm"]) * 10) if unit == "cm" else int(row[unit])
                if (path.stem, x) in SENTINELS:
                    continue
                table = lms_table(standard, INDICATOR.get(indicator, indicator), row["sex"])
                assert table.lms(x) == (float(row["L"]), float(row["M"]), float(row["S"])), (path.stem, row)
                seen += 1
    assert seen == 28_234


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
