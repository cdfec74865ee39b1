"""The table of all registers: where each comes from, how many columns the source has, and which test holds it to its word.

The sections are those of the project's research into the forms. A register without a source is our own.
"""

import csv
from pathlib import Path

import pytest

from desktop_app.packs import load_pack

TESTS = Path(__file__).parents[2]
with (Path(__file__).parent / "catalogue.csv").open(encoding="utf-8", newline="") as opened:
    LINES = list(csv.DictReader(opened))
PACK = load_pack("indonesia")
REGISTERS = {register.id: register for register in PACK.registers}


def test_every_register_of_the_pack_stands_in_the_table_once():
    assert [line["register"] for line in LINES] == sorted(REGISTERS)


@pytest.mark.parametrize("line", LINES, ids=lambda line: line["register"])
def test_a_register_has_the_columns_of_its_source_and_of_the_table(line):
    register = REGISTERS[line["register"]]
    assert len(register.leaves()) == int(line["columns_printed"])
    if line["columns_in_source"]:
        assert line["source"] and int(line["columns_in_source"]) == len(register.leaves())
    assert " ".join(register.sets) == line["sets"]


@pytest.mark.parametrize("line", LINES, ids=lambda line: line["register"])
def test_a_register_says_at_its_foot_where_it_comes_from_and_is_tested(line):
    assert REGISTERS[line["register"]].origin
    assert (TESTS / line["test"]).is_file()


def test_the_six_formats_stand_in_their_sets_and_the_seven_in_theirs():
    for code, formats in (("sip6", 6), ("sip6_older", 6), ("sip6_pcv", 6), ("sip7", 7)):
        assert sum(code in line["sets"].split() for line in LINES if ".sip" in line["register"]) == formats, code
