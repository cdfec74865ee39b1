"""What is printed in a register is kept without a language, and comes back as it was."""

import json
from datetime import UTC, date, datetime, time

import pytest
from cbor2 import dumps, loads

from desktop_app.core.language import CODES, language
from desktop_app.core.layout import Cell, Gap, Number, People
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text, Words
from desktop_app.features.month_end.rules.stored_cells import dump_cell, dump_rows, load_cell, load_rows
from desktop_app.features.month_end.rules.stored_labels import NotStoredError, dump_title, dump_value, load_title, load_value
from desktop_app.pdf.register.cells import written

COUNTED = QT_TRANSLATE_NOOP("Test", "{n} doses of {name} in {month}")
AYU, BUDI = b"a" * 16, b"b" * 16
CELLS: tuple[Cell, ...] = (
    None,
    0,
    -3,
    12_345,
    "",
    "Siti Aisyah",
    "فاطمة",
    "t",
    "[1, 2]",
    Gap.NOT_APPLICABLE,
    Gap.NOT_KNOWN,
    Number(9.4, 1),
    Number(-0.0),
    Number(1 / 3, 3),
    date(2026, 10, 12),
    PartialDate(),
    PartialDate(2024),
    PartialDate(2024, 5),
    PartialDate(2024, 5, 31),
    People(frozenset()),
    People(frozenset((AYU, BUDI))),
    Words({"en": "Red", "ar": "أحمر"}),
    Text("Test", "Boy"),
    COUNTED.of(2).fill(name=Words({"en": "Polio"}), month=Month(2026, 10)),
    Text("Test", "{a} {b} {c} {d}", None, (("a", 1.5), ("b", True), ("c", Text("Test", "Girl")), ("d", PartialDate(2020)))),
    Text("Test", "{a} {b}", None, (("a", datetime(2026, 10, 1, 9, tzinfo=UTC)), ("b", time(9, 30)))),
)


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: type(cell).__name__)
def test_a_cell_comes_back_as_it_was(cell: Cell) -> None:
    back = load_cell(loads(dumps(dump_cell(cell))))
    assert back == cell and type(back) is type(cell)


@pytest.mark.parametrize("code", CODES)
def test_a_kept_cell_is_written_in_every_language_as_the_cell_itself(code: str) -> None:
    spoken = language(code)
    assert [written(load_cell(dump_cell(cell)), spoken) for cell in CELLS] == [written(cell, spoken) for cell in CELLS]


def test_rows_keep_their_shape_also_without_columns() -> None:
    rows: list[list[Cell]] = [list(CELLS), [None] * len(CELLS)]
    assert load_rows(loads(dumps(dump_rows(rows)))) == rows
    assert load_rows(dump_rows([])) == []


def test_the_people_behind_a_number_are_kept_in_one_order_so_that_the_same_rows_are_the_same_bytes() -> None:
    one, other = (dumps(dump_cell(People(frozenset(order)))) for order in ((AYU, BUDI), (BUDI, AYU)))
    assert one == other


@pytest.mark.parametrize("title", ["Register", Words({"en": "Register", "id": "Buku"}), COUNTED.of(1)])
def test_a_title_is_one_line_of_text(title: object) -> None:
    stored = dump_title(title)  # type: ignore[arg-type]
    assert "\n" not in stored and json.loads(stored) is not None
    assert load_title(stored) == title


@pytest.mark.parametrize("value", [[], ["BCG", 3, None], ("a", ["b"]), {"codes": ("BCG",), "month": Month(2026, 10)}, {}])
def test_parameters_of_a_column_come_back_as_they_were(value: object) -> None:
    assert load_value(loads(dumps(dump_value(value)))) == value


@pytest.mark.parametrize("stored", [["x", 1], [], ["d", "2026-13-01"], ["p", 2024, None, 3], ["t", "only"], [["t"]]], ids=repr)
def test_what_a_newer_program_may_have_kept_is_refused_not_guessed(stored: list[object]) -> None:
    with pytest.raises(NotStoredError):
        load_value(stored)


@pytest.mark.parametrize("stored", [["g", "somewhere"], ["n"], ["n", 1, 2, 3], ["k", 5]], ids=repr)
def test_a_damaged_cell_is_refused(stored: list[object]) -> None:
    with pytest.raises(NotStoredError):
        load_cell(stored)


def test_a_title_that_is_no_json_is_refused() -> None:
    with pytest.raises(NotStoredError):
        load_title("{")
