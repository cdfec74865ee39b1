"""``balai growth IN --out OUT``: a table of measured children in, the same table with scores and flags out.

The columns are those of the WHO cases that the engine is tested with. Nothing of a post is read or stored.
"""

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

from desktop_app.core.errors import InputError, MachineError, Problem, UserError
from desktop_app.core.language import Language
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.safe_file import write_file

from ..rules.growth import Growth, Measured, assess

LABELS = ("case_id", "group", "reference")
INPUTS = ("sex", "age_days", "age_months", "weight_kg", "lenhei_cm", "measure", "headc_cm", "muac_cm", "oedema")
INDICES = ("len", "wei", "wfl", "bmi", "hc", "ac")
"""Each has a column z and a column f."""
RESULTS = ("clenhei", "cmeasure", "c9mo_flag", "cbmi", *(f"{kind}{index}" for index in INDICES for kind in "zf"))

MOST_PROBLEMS = 20
"""So many wrong cells are named; whoever mends them learns of the rest."""

_NUMBER = re.compile(r"-?[0-9]{1,6}(\.[0-9]{1,12})?")
_SEXES = {"": None, "f": "F", "m": "M"}
_POSITIONS = {"": None, "l": "lying", "h": "standing"}
_ANSWERS = {"": False, "y": True, "n": False}
_STANDARDS = {"": None, "who2006": "2006", "who2007": "2007"}
_POSITION_LETTERS = {None: "", "lying": "l", "standing": "h"}

_UNREADABLE = QT_TRANSLATE_NOOP("Health visits", "{file} cannot be read: {reason}. Nothing was written.")
_NOT_UTF8 = QT_TRANSLATE_NOOP(
    "Health visits", "{file} is not a CSV file in UTF-8. Save it so and try again. Nothing was written."
)
_BROKEN = QT_TRANSLATE_NOOP("Health visits", "{file}, row {row}: the row cannot be read as CSV. Nothing was written.")
_NO_HEADING = QT_TRANSLATE_NOOP(
    "Health visits", "{file}, row 1: there is no column {column}. The first row names the columns. Nothing was written."
)
_WRONG_HEADING = QT_TRANSLATE_NOOP(
    "Health visits", "{file}, row 1, column {column}: there is no such column, or it is there twice. Nothing was written."
)
_WRONG_CELL = QT_TRANSLATE_NOOP("Health visits", "{file}, row {row}, column {column}: {reason} Nothing was written.")
_WRONG_LENGTH = QT_TRANSLATE_NOOP("Health visits", "the row has {n} cells and the first row has {expected}.")
_ONE_OF = QT_TRANSLATE_NOOP("Health visits", "“{value}” is not one of: {choices}, or empty.")
_NO_NUMBER = QT_TRANSLATE_NOOP("Health visits", "“{value}” is not a number such as 12.5.")
_NEGATIVE_AGE = QT_TRANSLATE_NOOP("Health visits", "an age cannot be below 0.")
_TWO_AGES = QT_TRANSLATE_NOOP("Health visits", "give the age in days or in months, not both.")
_NOT_WRITTEN = QT_TRANSLATE_NOOP("Health visits", "{file} could not be written: {reason}.")
_OTHER_PLACE = QT_TRANSLATE_NOOP("Health visits", "Choose another folder, or free some space.")
_DONE = QT_TRANSLATE_NOOP("Health visits", "{n} measured children are in {file}.")


@dataclass(frozen=True, slots=True)
class GrowthFile:
    """What was written."""

    rows: int
    out: Path
    language: Language

    def as_json(self) -> dict[str, Any]:
        """Return the result for ``--json``."""
        return {"rows": self.rows, "out": str(self.out)}

    def __str__(self) -> str:
        return self.language.text(_DONE.of(self.rows).fill(file=str(self.out)))


class _WrongCellError(Exception):
    def __init__(self, column: str, reason: Text) -> None:
        super().__init__(column)
        self.column = column
        self.reason = reason


def score_file(source: Path, out: Path, language: Language) -> GrowthFile:
    """Score every row of a CSV file and write them all, each with its results; ``out`` may be ``source``.

    Columns of ``source``: ``sex``, and any of the others of ``INPUTS`` and ``LABELS``; an empty cell is "not known".
    Columns of ``RESULTS`` that stand there already are written anew. ``reference`` may say which standard is asked
    for (who2006, who2007); without it the age decides.

    Raises:
        UserError: the file or its first row is wrong.
        InputError: cells are wrong; each problem names file, row, column and reason. In both cases ``out`` is untouched.
        MachineError: ``out`` cannot be written; what stood there is unchanged.
    """
    table = _read(source)
    heading = table[0] if table else []
    _check_heading(source, heading)
    kept = [column for column in heading if column not in RESULTS]
    rows: list[Sequence[str]] = [[*kept, *RESULTS]]
    problems: list[Problem] = []
    for number, cells in enumerate(table[1:], 2):
        if not cells:
            continue
        row = dict(zip(heading, cells, strict=False))
        try:
            if len(cells) != len(heading):
                raise _WrongCellError(heading[-1], _WRONG_LENGTH.of(len(cells)).fill(expected=len(heading)))
            rows.append([*(row[column] for column in kept), *_results(*_measured(row))])
        except _WrongCellError as wrong_cell:
            column, reason = wrong_cell.column, wrong_cell.reason
            text = _WRONG_CELL.fill(file=str(source), row=str(number), column=column, reason=reason)
            problems.append(Problem(column, text))
        if len(problems) == MOST_PROBLEMS:
            break
    if problems:
        raise InputError(problems)
    _write(out, rows)
    return GrowthFile(len(rows) - 1, out, language)


def _read(source: Path) -> list[list[str]]:
    table: list[list[str]] = []
    try:
        with source.open(newline="", encoding="utf-8-sig") as file:
            for cells in csv.reader(file, strict=True):
                table.append([cell.strip() for cell in cells])
    except UnicodeDecodeError as error:
        raise UserError(_NOT_UTF8.fill(file=str(source))) from error
    except OSError as error:
        raise UserError(_UNREADABLE.fill(file=str(source), reason=error.strerror or str(error))) from error
    except csv.Error as error:
        raise UserError(_BROKEN.fill(file=str(source), row=str(len(table) + 1))) from error
    return table


def _check_heading(source: Path, heading: Sequence[str]) -> None:
    if "sex" not in heading:
        raise UserError(_NO_HEADING.fill(file=str(source), column="sex"))
    for column in heading:
        if column not in (*LABELS, *INPUTS, *RESULTS) or heading.count(column) > 1:
            raise UserError(_WRONG_HEADING.fill(file=str(source), column=column or "“”"))


def _measured(row: Mapping[str, str]) -> tuple[Measured, str | None]:
    """Return what was measured and the standard that is asked for, of one row."""
    days, months = _number(row, "age_days"), _number(row, "age_months")
    for column, age in (("age_days", days), ("age_months", months)):
        if age is not None and age < 0:
            raise _WrongCellError(column, _NEGATIVE_AGE)
    if days is not None and months is not None:
        raise _WrongCellError("age_months", _TWO_AGES)
    measured = Measured(
        _one_of(row, "sex", _SEXES),
        days,
        months,
        _number(row, "weight_kg"),
        _number(row, "lenhei_cm"),
        _one_of(row, "measure", _POSITIONS),
        _number(row, "headc_cm"),
        _number(row, "muac_cm"),
        _one_of(row, "oedema", _ANSWERS),
    )
    return measured, _one_of(row, "reference", _STANDARDS)


def _number(row: Mapping[str, str], column: str) -> float | None:
    value = row.get(column, "")
    if not value:
        return None
    if not _NUMBER.fullmatch(value):
        raise _WrongCellError(column, _NO_NUMBER.fill(value=value))
    return float(value)


def _one_of(row: Mapping[str, str], column: str, choices: Mapping[str, Any]) -> Any:
    value = row.get(column, "")
    if value.lower() not in choices:
        known = ", ".join(choice if column == "reference" else choice.upper() for choice in choices if choice)
        raise _WrongCellError(column, _ONE_OF.fill(value=value, choices=known))
    return choices[value.lower()]


def _results(measured: Measured, standard: str | None) -> Sequence[str]:
    growth = assess(measured, standard)
    return [
        _shown(growth.corrected_cm, "{:.10g}"),
        _POSITION_LETTERS[growth.position_used],
        _flag(growth.position_doubtful),
        _shown(growth.bmi, "{:.12g}"),
        *(shown for z, flag in _scores(growth) for shown in (_shown(z, "{:.2f}"), _flag(flag))),
    ]


def _shown(value: float | None, form: str) -> str:
    return "" if value is None else form.format(value)


def _flag(flag: bool | None) -> str:
    return "" if flag is None else str(int(flag))


def _scores(growth: Growth) -> Sequence[tuple[float | None, bool | None]]:
    """Return z and flag of ``INDICES``."""
    return (
        (growth.length_z, growth.length_flag),
        (growth.weight_z, growth.weight_flag),
        (growth.weight_length_z, growth.weight_length_flag),
        (growth.bmi_z, growth.bmi_flag),
        (growth.head_z, growth.head_flag),
        (growth.arm_z, growth.arm_flag),
    )


def _write(out: Path, rows: Sequence[Sequence[str]]) -> None:
    lines = StringIO(newline="")
    csv.writer(lines, lineterminator="\n").writerows(rows)
    try:
        write_file(out, lines.getvalue().encode())
    except OSError as error:
        raise MachineError(_NOT_WRITTEN.fill(file=str(out), reason=error.strerror or str(error)), _OTHER_PLACE) from error
