"""What one row of a workbook says, and what is wrong with it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import Text

from ..search_keys import key_of_name


@dataclass(frozen=True, slots=True)
class Rejection:
    """One reason why a row is not taken.

    Attributes:
        row: row number as the spreadsheet program shows it.
        column: heading of the cell; "" if the whole row is meant.
    """

    sheet: str
    row: int
    column: str
    reason: Text


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to look at in a row that is taken all the same."""

    column: str
    text: Text


@dataclass(frozen=True, slots=True)
class Incoming:
    """The person of one row.

    Attributes:
        values: field key -> value; a field that the row leaves empty is not among them.
        remarks: what to look at.
    """

    sheet: str
    row: int
    values: Mapping[str, Any]
    remarks: tuple[Remark, ...] = ()

    @property
    def name(self) -> str:
        """Return the name as written."""
        return str(self.values["name"])

    @property
    def called(self) -> str:
        """Return the name by which the person is found, "" for a newborn who has none yet."""
        return "" if self.values.get("is_unnamed") else self.name

    @property
    def birth(self) -> PartialDate:
        """Return the birth date as far as it is known."""
        found = self.values.get("birth")
        return found if isinstance(found, PartialDate) else PartialDate()

    @property
    def national_id(self) -> str:
        """Return the national number, "" if there is none yet."""
        return str(self.values.get("national_id", ""))


@dataclass(frozen=True, slots=True)
class Incomings:
    """What a table says: the people, the rows that are not taken, and what is wrong with whole columns."""

    people: Sequence[Incoming]
    rejected: Sequence[Rejection]
    warnings: Sequence[Text] = ()


def person_key(values: Mapping[str, Any]) -> tuple[str, str, str]:
    """Return what tells people without a number apart: name, birth date and birth place, without case and marks.

    A newborn without a name goes by the mother's.
    """
    name = key_of_name(str(values["name"]))
    if values.get("is_unnamed"):
        name = "\0" + key_of_name(str(values.get("mother_name") or ""))
    return name, str(values.get("birth") or ""), key_of_name(str(values.get("birth_place") or ""))
