"""A wrong layout is refused with the place and the reason."""

import dataclasses

import pytest

from desktop_app.core.layout import Column, ColumnGroup, Register, RowSource, Signature, SourceField
from desktop_app.core.text import Words
from desktop_app.features.registers.rules.checking import Offered, layout_problems
from desktop_app.features.registers.services import given_layouts, offered_of, sheets_side_by_side
from desktop_app.packs import load_pack
from desktop_app.shell.discovery import find_features

HIVES = RowSource(
    "beehives.hives",
    "Hives",
    "hive",
    "month",
    lambda _session, _month: (),
    {
        "name": SourceField("Name", lambda row, _: row),
        "honey": SourceField("Honey", lambda row, _: row, ("month",)),
        "cure": SourceField("Cure", lambda row, _: row, ("code",)),
    },
)
OFFERED = Offered({HIVES.id: HIVES}, ("BCG",))
NAME = Column(None, "name", 30)
GOOD = Register(
    "post.hives", "Hives", HIVES.id, (NAME, Column(None, "honey", 10, {"month": 3})), signatures=(Signature("Keeper"),)
)


def columns(*made):
    return {"columns": made}


def test_a_good_layout_has_no_problem():
    assert layout_problems(GOOD, OFFERED) == []


@pytest.mark.parametrize(
    ("change", "place", "reason"),
    [
        ({"title": ""}, "title", "The register has no title."),
        ({"title": Words({"en": " "})}, "title", "The register has no title."),
        ({"source": "beehives.swarms"}, "rows", "Nothing offers the rows “beehives.swarms”."),
        ({"where": {"age": 3}}, "where.age", "These rows cannot be chosen by “age”."),
        ({"group_by": "wax"}, "group_by", "The rows cannot be grouped by “wax”."),
        ({"group_by": "honey"}, "group_by", "The rows cannot be grouped by “honey”."),
        (columns(), "columns", "The register has no columns."),
        (columns(NAME, Column(None, "wax", 9)), "columns.2", "Column 2 asks for “wax”, which these rows do not have."),
        (columns(NAME, Column(None, "honey", 9)), "columns.2", "Column 2 is not told its “month”."),
        (columns(Column(None, "honey", 9, {"month": 13})), "columns.1", "Column 1: “13” is no value of “month”."),
        (columns(Column(None, "cure", 9, {"code": "BCH"})), "columns.1", "Column 1: “BCH” is no value of “code”."),
        (columns(NAME, Column(None, "", 9)), "columns.2", "Column 2 has no heading."),
        (columns(NAME, Column(Words({"id": ""}), "", 9)), "columns.2", "Column 2 has no heading."),
        (columns(Column("", "name", 9)), "columns.1", "Column 1 has no heading."),
        (columns(ColumnGroup("", (NAME,))), "columns.1", "A heading above column 1 has no words."),
        (
            columns(ColumnGroup("a", (ColumnGroup("b", (ColumnGroup("c", (NAME,)),)),))),
            "columns.1",
            "Column 1 has more than two headings above it.",
        ),
        (columns(Column(None, "name", 1.5)), "columns.1", "Column 1 must be 2.0 to 200.0 mm wide."),
        (columns(Column(None, "name", 201)), "columns.1", "Column 1 must be 2.0 to 200.0 mm wide."),
        (columns(NAME, Column(None, "name", 9)), "columns.2", "Columns 1 and 2 show the same under the same heading."),
        ({"signatures": (Signature("Keeper"), Signature(""))}, "signatures.2", "Signature 2 does not say who signs."),
    ],
)
def test_what_is_wrong_is_told_with_its_place(change, place, reason):
    found = [(problem.field, str(problem.text)) for problem in layout_problems(dataclasses.replace(GOOD, **change), OFFERED)]
    assert found == [(place, reason)]


def test_one_column_shows_a_field_of_march_another_of_april_and_many_are_filled_in_by_hand():
    months = [Column(None, "honey", 9, {"month": month}) for month in (3, 4)]
    layout = dataclasses.replace(GOOD, columns=(*months, Column("Sign", "", 20), Column("Sign", "", 20)))
    assert layout_problems(layout, OFFERED) == []


def test_one_dose_may_stand_below_two_headings():
    dose = Column("1", "cure", 9, {"code": "BCG"})
    layout = dataclasses.replace(GOOD, columns=(NAME, ColumnGroup("DPT", (dose,)), ColumnGroup("HB", (dose,))))
    assert layout_problems(layout, OFFERED) == []


def test_columns_that_need_more_than_three_sheets_are_too_wide():
    layout = dataclasses.replace(GOOD, columns=(NAME, *(Column(str(n), "", 190) for n in range(14))))
    sheets = sheets_side_by_side(layout)
    (problem,) = layout_problems(layout, OFFERED, sheets)
    assert sheets > 3 and problem.field == "columns" and f"need {sheets} sheets" in str(problem.text)


@pytest.mark.parametrize("name", ["generic", "indonesia"])
def test_no_layout_of_the_programs_packs_has_a_problem(name):
    pack = load_pack(name)
    offered = offered_of(pack, find_features())
    for register in given_layouts(pack, find_features()).values():
        assert (register.id, layout_problems(register, offered, sheets_side_by_side(register))) == (register.id, [])
