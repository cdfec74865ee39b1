"""Forms to be filled in by hand: what stands in them before the month, and what does not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

import pytest

from desktop_app.core.layout import Cell, Column, Gap, Number, People, Register, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.features.registers.services import BLANK, FILLED, KNOWN, Entry, Table, table_of

MARCH = Month(2026, 3)
SITI, BAYU = b"s" * 16, b"b" * 16


@dataclass(frozen=True)
class Child:
    id: bytes
    name: str
    weights: Mapping[int, Cell] = field(default_factory=dict)
    until: int = 12

    def weight(self, month: int) -> Cell:
        return Gap.NOT_APPLICABLE if month > self.until else self.weights.get(month)


def children_of(session: object, month: Month) -> Sequence[Child]:
    """Siti from January; Bayu is new in March and born in February."""
    until = month.month
    siti = Child(SITI, "Siti", {number: number * 10 for number in range(1, until + 1)}, until)
    bayu = Child(BAYU, "Bayu", {1: Gap.NOT_APPLICABLE, 3: 35}, until)
    return [bayu, siti] if until >= 3 else [siti]


def year_register(rows: Any = children_of, person: Any = attrgetter("id"), grain: str = "resident") -> Entry:
    fields = {
        "name": SourceField("Name", lambda row, _: row.name),
        "weight": SourceField("Weight", lambda row, parameters: row.weight(parameters["month"]), ("month",)),
    }
    source = RowSource("hives.year", "Hives", grain, "year", rows, fields, person=person, known_before=frozenset({"name"}))
    weights = tuple(Column(None, "weight", 10, {"month": number}, total=True) for number in range(1, 5))
    return Entry(
        Register("hives.year", "Hives", source.id, (Column("No.", "row_number", 8), Column(None, "name", 30), *weights)),
        source,
        "Hives",
    )


def made(form: str, month: Month = MARCH, entry: Entry | None = None) -> Table:
    return table_of(None, entry or year_register(), month, form)


def test_filled_in_shows_everything_with_sums_and_persons() -> None:
    table = made(FILLED)
    assert table.cells == [
        [1, "Bayu", Gap.NOT_APPLICABLE, None, 35, Gap.NOT_APPLICABLE],
        [2, "Siti", 10, 20, 30, Gap.NOT_APPLICABLE],
    ]
    assert table.totals == [None, None, 10, 20, 65, None]
    assert table.persons == [BAYU, SITI]
    assert not table.is_empty


def test_a_form_with_names_keeps_the_months_before_and_leaves_this_month_to_be_written() -> None:
    table = made(KNOWN)
    assert table.cells[1] == [2, "Siti", 10, 20, None, Gap.NOT_APPLICABLE]
    assert table.is_empty
    assert table.persons == [BAYU, SITI]


def test_whoever_is_new_in_the_month_stands_in_the_form_with_the_name_alone() -> None:
    assert made(KNOWN).cells[0] == [1, "Bayu", None, None, None, None]


def test_a_sum_of_a_form_is_left_to_whoever_fills_it_in() -> None:
    assert set(made(KNOWN).totals) == {None}
    assert set(made(BLANK).totals) == {None}


def test_in_january_nothing_but_the_names_is_known() -> None:
    table = made(KNOWN, Month(2026, 1))
    assert table.cells == [[1, "Siti", None, None, None, None]]


def test_a_blank_form_names_nobody() -> None:
    table = made(BLANK)
    assert (table.cells, table.persons, table.is_empty) == ([], [], True)


def test_twins_in_a_mothers_rows_keep_their_own_cells() -> None:
    def twins(_session: object, month: Month) -> Sequence[Child]:
        return [Child(SITI, name, {2: weight}, month.month) for name, weight in (("Rani", 21), ("Rina", 22))]

    cells = made(KNOWN, entry=year_register(twins)).cells
    assert [(row[1], row[3]) for row in cells] == [("Rani", 21), ("Rina", 22)]


@dataclass(frozen=True)
class MonthRow:
    month: Month
    came: frozenset[bytes]


def recap(period: str = "year", grain: str = "month") -> Entry:
    def rows(_session: object, month: Month) -> Sequence[MonthRow]:
        return [MonthRow(Month(month.year, number), frozenset({SITI})) for number in range(1, month.month + 1)]

    fields = {
        "month": SourceField("Month", lambda row, _: str(row.month)),
        "came": SourceField("Came", lambda row, _: People(row.came)),
        "absent": SourceField("Absent", lambda row, _: Gap.NOT_APPLICABLE),
    }
    source = RowSource("hives.recap", "Recap", grain, period, rows, fields, known_before=frozenset({"month"}))
    columns = (Column(None, "month", 20), Column(None, "came", 20, total=True), Column(None, "absent", 20))
    return Entry(Register("hives.recap", "Recap", source.id, columns), source, "Hives")


def test_a_blank_recap_has_all_months_of_the_year_as_its_printed_labels() -> None:
    table = table_of(None, recap(), MARCH, BLANK)
    assert [row[0] for row in table.cells] == [f"2026-{number:02}" for number in range(1, 13)]
    assert all(row[1:] == [None, None] for row in table.cells)
    assert table.is_empty


def test_a_known_recap_keeps_the_months_that_are_over_and_leaves_this_one_empty() -> None:
    cells = table_of(None, recap(), MARCH, KNOWN).cells
    assert [row[1] for row in cells] == [People(frozenset({SITI}))] * 2 + [None]
    assert cells[2] == ["2026-03", None, None]


@pytest.mark.parametrize("form", [BLANK, KNOWN])
def test_the_items_of_a_sheet_stay_and_what_does_not_concern_them_stays_marked(form: str) -> None:
    cells = table_of(None, recap("month", "item"), MARCH, form).cells
    assert cells == [[f"2026-{number:02}", None, Gap.NOT_APPLICABLE] for number in range(1, 4)]


def test_the_rows_of_a_month_keep_only_what_is_known_before_it() -> None:
    entry = year_register()
    source = RowSource(
        "h.m",
        "M",
        "resident",
        "month",
        children_of,
        entry.source.fields,
        person=attrgetter("id"),
        known_before=frozenset({"name"}),
    )
    cells = table_of(None, Entry(entry.register, source, "Hives"), MARCH, KNOWN).cells
    assert cells == [[1, "Bayu", None, None, None, None], [2, "Siti", None, None, None, None]]


def test_what_happens_in_the_month_leaves_no_numbered_row_without_words() -> None:
    """A birth of the month is not known before it: its row is written by hand, and the rows above stay numbered through."""

    def events(_session: object, month: Month) -> Sequence[Child]:
        early = [Child(SITI, "Siti", {1: 10}, month.month)]
        return [Child(BAYU, "Bayu", {3: 35}, 3), *early] if month.month >= 3 else early

    entry = year_register(events)
    nothing_known = RowSource("h.y", "Y", "resident", "year", events, entry.source.fields, person=attrgetter("id"))
    table = table_of(None, Entry(entry.register, nothing_known, "Hives"), MARCH, KNOWN)
    assert table.cells == [[1, "Siti", 10, None, None, Gap.NOT_APPLICABLE]]
    assert table.persons == [SITI]


def test_a_blank_list_of_items_has_no_numbers() -> None:
    fields = {
        "item": SourceField("Item", lambda row, _: row),
        "opening": SourceField("At the beginning", lambda row, _: Number(12)),
    }
    known = frozenset({"item", "opening"})
    source = RowSource("h.stock", "Stock", "item", "month", lambda *_: ["Vitamin A"], fields, known_before=known)
    entry = Entry(
        Register("h.stock", "Stock", source.id, (Column(None, "item", 30), Column(None, "opening", 20))), source, "Hives"
    )
    assert table_of(None, entry, MARCH, BLANK).cells == [["Vitamin A", None]]
    assert table_of(None, entry, MARCH, KNOWN).cells == [["Vitamin A", Number(12)]]
