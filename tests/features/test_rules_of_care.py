"""The rules of care have a place and a test each; the tables beside this file name them."""

import csv
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TABLES = {
    "rules_of_children.csv": ("3.2", "3.4", "3.5", "3.6", "4", "8.1", "8.2", "8.3", "8.4", "16.1"),
    "rules_of_all_ages.csv": (
        *("3.3", "5", "7.1", "7.2", "7.3", "7.4", "8.1", "8.2", "8.3", "8.4"),
        *("16.1", "16.2", "16.4", "16.6"),
    ),
}
"""Sections of the field's rules that each table answers."""


def rows(table):
    with Path(__file__).with_name(table).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(
    "row", [row for table in TABLES for row in rows(table)], ids=lambda row: f"{row['section']} {row['rule'][:40]}"
)
def test_a_rule_stands_where_the_table_says_and_has_its_test_or_says_why_not(row):
    if not row["place"]:
        assert row["reason"], "a rule without a place says why"
        return
    for place in row["place"].split("; "):
        path, _, name = place.partition("::")
        text = (ROOT / path).read_text(encoding="utf-8")
        assert not name or re.search(rf"^\s*(def|class)? ?{re.escape(name)}\b", text, re.MULTILINE), place
    assert row["test"], "a rule that is built has a test"
    for test in row["test"].split("; "):
        path, _, name = test.partition("::")
        assert f"def {name}" in (ROOT / path).read_text(encoding="utf-8"), test


@pytest.mark.parametrize("table", TABLES)
def test_every_section_of_the_rules_is_answered(table):
    assert {row["section"] for row in rows(table)} == set(TABLES[table])
