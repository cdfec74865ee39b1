"""What a post changed in a layout, in sentences."""

import dataclasses

import pytest

from desktop_app.core.layout import Column, ColumnGroup, Register, Signature
from desktop_app.features.registers.rules.differences import differences

NAME, SEX, HAND = Column("Name", "name", 30), Column("Sex", "sex", 10), Column("Sign", "", 20)
GIVEN = Register("a.b", "List", "a.rows", (NAME, SEX))
CHILD, WIDE = dataclasses.replace(NAME, title="Child"), dataclasses.replace(SEX, width_mm=12)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({}, []),
        ({"title": "Our list"}, ["Another title: “List” in the country pack"]),
        ({"paper": "A3"}, ["Another paper, or turned"]),
        ({"landscape": False}, ["Another paper, or turned"]),
        ({"signatures": (Signature("Midwife"),)}, ["Other signatures"]),
        ({"columns": (NAME, SEX, HAND)}, ["Only here: Sign"]),
        ({"columns": (NAME,)}, ["Only in the country pack: Sex"]),
        ({"columns": (SEX, NAME)}, ["The columns stand in another order"]),
        ({"columns": (CHILD, SEX)}, ["“Child” has another heading: “Name” in the country pack"]),
        ({"columns": (NAME, WIDE)}, ["“Sex” looks otherwise: width, sum or how the heading is written"]),
        ({"columns": (ColumnGroup("Who", (NAME,)), SEX)}, ["“Name” stands under other headings"]),
    ],
)
def test_each_difference_is_told_once(change, told):
    assert [str(text) for text in differences(dataclasses.replace(GIVEN, **change), GIVEN)] == told
