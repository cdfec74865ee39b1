"""Layouts are data over row sources."""

import pytest

from desktop_app.core.layout import (
    Column,
    ColumnGroup,
    Gap,
    Number,
    People,
    Register,
    RowSource,
    SourceField,
    fill,
    row_groups,
    shown_rows,
    titled,
    totals,
)

SOURCE = RowSource(
    "t.children",
    "Children",
    "resident",
    "month",
    rows=lambda _session, _month: [],
    fields={
        "name": SourceField("Name", lambda row, _p: row[0]),
        "weight": SourceField("Weight", lambda row, p: row[1].get(p["month"]), ("month",)),
        "seen": SourceField("Seen", lambda row, _p: People(frozenset(row[2]))),
    },
)
REGISTER = Register(
    "t.register",
    "Register",
    "t.children",
    (
        Column("No.", "row_number", 8),
        Column(None, "name", 40),
        ColumnGroup(
            "Weights",
            (
                Column("Jan", "weight", 10, {"month": 1}),
                ColumnGroup("Later", (Column("Feb", "weight", 10, {"month": 2}, total=True),)),
            ),
        ),
        Column(None, "seen", 10, total=True),
        Column("Remark", "", 20),
    ),
)
ROWS = [("Ani", {1: Number(9.4, 1), 2: Number(9.6, 1)}, [b"a", b"b"]), ("Budi", {2: Number(7, 1)}, [])]


def test_a_column_shows_a_field_with_its_parameters():
    assert fill(REGISTER, SOURCE, ROWS) == [
        [1, "Ani", Number(9.4, 1), Number(9.6, 1), People(frozenset([b"a", b"b"])), None],
        [2, "Budi", None, Number(7, 1), People(frozenset()), None],
    ]


def test_sums_stand_only_where_the_layout_asks():
    assert totals(REGISTER, fill(REGISTER, SOURCE, ROWS)) == [
        None,
        None,
        None,
        Number(16.6, 1),
        People(frozenset([b"a", b"b"])),
        None,
    ]
    assert totals(REGISTER, []) == [None, None, None, 0, 0, None]


def test_groups_may_hold_groups():
    assert [c.title for c in REGISTER.leaves()] == ["No.", None, "Jan", "Feb", None, "Remark"]


def test_a_sum_opens_the_people_it_counts_unless_somebody_is_counted_twice():
    column = Register("t.r", "R", "t.children", (Column(None, "seen", 10, total=True),))
    one, two = People(frozenset([b"a"])), People(frozenset([b"a", b"b"]))
    assert totals(column, [[one], [People(frozenset([b"b"]))]]) == [two]
    assert totals(column, [[one], [two]]) == [3]


def test_a_column_without_a_title_takes_its_fields_own():
    assert [c.title for c in titled(REGISTER, SOURCE).leaves()] == ["No.", "Name", "Jan", "Feb", "Seen", "Remark"]


@pytest.mark.parametrize(
    ("cells", "total"),
    [
        ([None, None], None),
        ([None, Gap.NOT_KNOWN], None),
        (["•", Gap.NOT_APPLICABLE], None),
        ([None, 0], 0),
        ([Gap.NOT_APPLICABLE, 3], 3),
        ([People(frozenset([b"a"])), 0], People(frozenset([b"a"]))),
        ([People(frozenset([b"a"])), 2], 3),
        ([Number(1.5, 1), 2], Number(3.5, 1)),
        ([People(frozenset()), None], People(frozenset())),
    ],
)
def test_what_nobody_filled_in_sums_to_nothing_and_not_to_zero(cells, total):
    column = Register("t.r", "R", "t.children", (Column("N", "seen", 10, total=True),))
    assert totals(column, [[cell] for cell in cells]) == [total]


def test_rows_that_follow_each_other_with_the_same_value_are_a_group():
    grouped = Register("t.r", "R", "t.children", REGISTER.columns, group_by="name")
    rows = [("Ani", {}, []), ("Ani", {}, []), ("Budi", {}, []), ("Ani", {}, [])]
    assert row_groups(grouped, SOURCE, rows) == [(0, "Ani"), (2, "Budi"), (3, "Ani")]
    assert row_groups(REGISTER, SOURCE, rows) == []
    together = shown_rows(grouped, SOURCE, rows)
    assert row_groups(grouped, SOURCE, together) == [(0, "Ani"), (3, "Budi")], "no heading stands twice"
    assert sorted(map(id, together)) == sorted(map(id, rows))
    assert shown_rows(REGISTER, SOURCE, rows) == rows
