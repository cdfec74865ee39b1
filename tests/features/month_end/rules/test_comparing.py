"""Which cells of a printed register are not as they were printed."""

from typing import Any

import pytest

from desktop_app.core.layout import Cell, Column, ColumnGroup, Gap, Number, People, Register
from desktop_app.core.text import Text, Words
from desktop_app.features.month_end.rules.comparing import (
    Difference,
    canonical,
    differences,
    headings,
    looks,
    name_of_row,
    total_differences,
)

AYU, BUDI, CITRA = b"a" * 16, b"b" * 16, b"c" * 16
REGISTER = Register(
    "post.list",
    "List",
    "health_visits.list",
    (
        Column("No.", "row_number", 8),
        Column("Name", "name", 40),
        ColumnGroup("Weight", (ColumnGroup("2026", (Column("Oct", "weight", 9, total=True),)), Column("Mark", "", 9))),
    ),
)


def row(number: int, name: str, weight: float | None) -> list[Cell]:
    return [number, name, Number(weight, 1) if weight is not None else None, None]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Number(9.4, 1), Number(9.42, 1), True),  # printed with one decimal
        (Number(9.4, 1), Number(9.5, 1), False),
        (Number(9.4), Number(9.0), True),
        (0, None, False),  # zero is an answer
        (None, "", True),
        ("Siti  Aisyah ", "Siti Aisyah", True),
        (Gap.NOT_KNOWN, None, False),
        (Gap.NOT_APPLICABLE, Gap.NOT_KNOWN, False),
        (People(frozenset((AYU,))), People(frozenset((BUDI,))), True),  # it is the number that is printed
        (People(frozenset((AYU,))), People(frozenset((AYU, BUDI))), False),
        (Words({"en": "Red", "id": "Mera"}), Words({"en": "Red", "id": "Merah"}), True),  # a mended translation
        (Words({"en": "Red"}), Words({"en": "Blue"}), False),
        (Text("Test", "Boy"), Text("Test", "Girl"), False),
        (3, People(frozenset((AYU, BUDI, CITRA))), True),
    ],
)
def test_cells_are_the_same_if_the_same_stands_on_paper(one: Cell, other: Cell, same: bool) -> None:
    assert (looks(one) == looks(other)) is same


def found(*arguments: Any) -> list[tuple[object, ...]]:
    differing = differences(REGISTER, *arguments)
    return [(one.kind, one.row, one.column, looks(one.printed), looks(one.now)) for one in differing]


def test_a_late_weight_is_found_in_its_row_and_column() -> None:
    printed = [row(1, "Ayu", None), row(2, "Budi", 8.0)]
    now = [row(1, "Ayu", 9.4), row(2, "Budi", 8.0)]
    assert found(printed, [AYU, BUDI], now, [AYU, BUDI]) == [("value", 0, 2, None, 9.4)]


def test_a_new_child_moves_the_others_and_changes_only_its_own_row() -> None:
    printed = [row(1, "Ayu", 9.4), row(2, "Citra", 8.0)]
    now = [row(1, "Ayu", 9.4), row(2, "Budi", 7.5), row(3, "Citra", 8.0)]
    assert found(printed, [AYU, CITRA], now, [AYU, BUDI, CITRA]) == [
        ("added", 1, 1, None, "Budi"),
        ("added", 1, 2, None, 7.5),
    ]


def test_a_child_that_was_taken_off_is_told_with_what_was_printed_of_it() -> None:
    printed = [row(1, "Ayu", 9.4), row(2, "Budi", None)]
    assert found(printed, [AYU, BUDI], [row(1, "Ayu", 9.4)], [AYU]) == [("gone", 1, 1, "Budi", None)]


def test_a_row_without_a_word_is_told_all_the_same_when_it_goes() -> None:
    assert found([[1, None, None, None]], [AYU], [], []) == [("gone", 0, 1, None, None)]


def test_a_person_with_several_rows_has_each_compared_with_the_one_in_its_turn() -> None:
    printed = [row(1, "Ayu", 9.0), row(2, "Ayu", 9.1)]
    now = [row(1, "Ayu", 9.0), row(2, "Ayu", 9.2), row(3, "Ayu", 9.3)]
    assert found(printed, [AYU, AYU], now, [AYU] * 3) == [
        ("value", 1, 2, 9.1, 9.2),
        ("added", 2, 1, None, "Ayu"),
        ("added", 2, 2, None, 9.3),
    ]


def test_rows_about_nobody_are_compared_by_their_place() -> None:
    printed, now = [row(1, "January", 1.0), row(2, "February", 2.0)], [row(1, "January", 1.0), row(2, "February", 3.0)]
    assert found(printed, [None, None], now, [None, None]) == [("value", 1, 2, 2.0, 3.0)]


def test_two_entries_that_were_joined_since_are_one_person() -> None:
    printed, now = [row(1, "Ayu", 9.4)], [row(1, "Ayu", 9.4)]
    persons = canonical([BUDI, None], {BUDI: AYU})
    assert persons == [AYU, None]
    assert found(printed, persons[:1], now, [AYU]) == []


def test_sums_are_compared_too() -> None:
    printed: list[Cell] = [None, None, Number(17.4, 1), None]
    now: list[Cell] = [None, None, Number(18.0, 1), None]
    assert total_differences(printed, now) == [Difference("total", -1, 2, Number(17.4, 1), Number(18.0, 1))]


def test_a_row_is_called_by_its_first_words() -> None:
    assert name_of_row(REGISTER, row(3, "Ayu", 9.4)) == "Ayu"
    assert name_of_row(REGISTER, [3, None, None, None]) == ""
    assert name_of_row(REGISTER, [3, "3507122811240006", "Ayu", None]) == "Ayu", "a number tells nobody who it is"
    assert name_of_row(REGISTER, [3, "4", None, None]) == "4"
    assert name_of_row(REGISTER, [3, Words({"en": "October"}), None, None]) == Words({"en": "October"})


def test_a_column_is_called_by_its_groups_and_its_own_heading() -> None:
    assert headings(REGISTER) == [("No.",), ("Name",), ("Weight", "2026", "Oct"), ("Weight", "Mark")]
