"""Rules of equipment as tables of cases."""

from datetime import date

import pytest

from desktop_app.features.stock.rules.equipment import (
    CheckEntry,
    EquipmentEntry,
    LoanEntry,
    calibration_state,
    check_check,
    check_equipment,
    check_loan,
    check_return,
    condition_now,
    days_overdue,
    next_calibration,
)

TODAY, CAME = date(2026, 10, 5), date(2024, 3, 1)


@pytest.mark.parametrize(
    ("last", "written", "months", "expected"),
    [
        (None, None, 12, None),
        (date(2025, 9, 20), None, 12, date(2026, 9, 20)),
        (date(2024, 2, 29), None, 12, date(2025, 2, 28)),
        (date(2025, 9, 20), date(2026, 3, 1), 12, date(2026, 3, 1)),
        (date(2025, 9, 20), None, None, None),
    ],
)
def test_the_next_calibration_is_the_written_one_or_reckoned_by_the_pack(
    last: date | None, written: date | None, months: int | None, expected: date | None
) -> None:
    assert next_calibration(last, written, months) == expected


@pytest.mark.parametrize(
    ("due", "was_calibrated", "months", "expected"),
    [
        (None, False, None, "none"),
        (None, False, 12, "unknown"),
        (None, True, None, "none"),
        (date(2026, 10, 4), True, 12, "overdue"),
        (TODAY, True, 12, "soon"),
        (date(2026, 11, 4), True, 12, "soon"),
        (date(2026, 11, 5), True, 12, "ok"),
    ],
)
def test_the_state_of_a_calibration(due: date | None, was_calibrated: bool, months: int | None, expected: str) -> None:
    assert calibration_state(due, was_calibrated, months, TODAY) == expected


@pytest.mark.parametrize(("due", "expected"), [(None, 0), (TODAY, 0), (date(2026, 10, 4), 1), (date(2026, 9, 5), 30)])
def test_how_late_a_loan_is(due: date | None, expected: int) -> None:
    assert days_overdue(due, TODAY) == expected


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], ""),
        ([(date(2026, 1, 1), "good")], "good"),
        ([(date(2026, 3, 1), "broken"), (date(2026, 1, 1), "good")], "broken"),
        ([(date(2026, 3, 1), "broken"), (date(2026, 3, 1), "good")], "good"),
    ],
)
def test_the_newest_condition_holds_and_of_one_day_the_last_that_was_written(
    found: list[tuple[date, str]], expected: str
) -> None:
    assert condition_now(found) == expected


def fields(problems: list[object]) -> list[str]:
    return [problem.field for problem in problems]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (EquipmentEntry("SCALE_BABY"), []),
        (EquipmentEntry("", "Tent"), []),
        (EquipmentEntry("", "  "), ["name"]),
        (EquipmentEntry("SCALE_BABY", acquired_on=date(2026, 10, 6)), ["acquired_on"]),
        (EquipmentEntry("SCALE_BABY", acquired_on=date(1926, 10, 5)), ["acquired_on"]),
    ],
)
def test_what_is_wrong_with_a_thing(entry: EquipmentEntry, expected: list[str]) -> None:
    assert fields(list(check_equipment(entry, TODAY))) == expected


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (CheckEntry("looked_at", TODAY, "good"), []),
        (CheckEntry("looked_at", date(2026, 10, 6), "good"), ["checked_on"]),
        (CheckEntry("looked_at", date(2024, 2, 29), "good"), ["checked_on"]),
        (CheckEntry("looked_at", TODAY, "fine"), ["condition"]),
        (CheckEntry("calibration", TODAY, "good", next_due_on=date(2026, 10, 4)), ["next_due_on"]),
    ],
)
def test_what_is_wrong_with_a_check(entry: CheckEntry, expected: list[str]) -> None:
    assert fields(list(check_check(entry, CAME, TODAY))) == expected


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (LoanEntry(TODAY, b"r"), []),
        (LoanEntry(TODAY, None, "Pak Lurah", TODAY), []),
        (LoanEntry(TODAY), ["borrower"]),
        (LoanEntry(date(2026, 10, 6), b"r"), ["lent_on"]),
        (LoanEntry(date(2024, 2, 28), b"r"), ["lent_on"]),
        (LoanEntry(TODAY, b"r", "", date(2026, 10, 4)), ["due_on"]),
    ],
)
def test_what_is_wrong_with_a_loan(entry: LoanEntry, expected: list[str]) -> None:
    assert fields(list(check_loan(entry, CAME, TODAY))) == expected


@pytest.mark.parametrize(
    ("returned", "condition", "expected"),
    [
        (TODAY, "good", []),
        (date(2026, 9, 1), "good", []),
        (date(2026, 8, 31), "good", ["returned_on"]),
        (date(2026, 10, 6), "good", ["returned_on"]),
        (TODAY, "", ["condition"]),
    ],
)
def test_what_is_wrong_with_a_return(returned: date, condition: str, expected: list[str]) -> None:
    assert fields(list(check_return(returned, date(2026, 9, 1), condition, TODAY))) == expected
