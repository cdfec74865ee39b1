"""The records of a post as plain dictionaries, read with nothing but SELECT.

Nothing of the program is used here: no model, service or rule, and no reader of packs. What was deleted is left out, and a person
who was entered twice and joined is one person: the one that the others were merged into.
"""

from collections import defaultdict
from datetime import date, timedelta
from typing import Any

from sqlalchemy import text

PERSONS = ("resident_id", "mother_id", "father_id", "child_id", "partner_id", "caregiver_id")
_NAMES = """resident life_event household household_member household_fact identifier open_day visit body_measurement birth_detail
feeding growth_card letter_choice service_given symptom_check complementary_food development_check recovery_feeding
recovery_portion pregnancy birth_outcome extra_food iron_tablets antenatal_contact postpartum_contact reproductive_history
vital_sign lab_value sense_check habit questionnaire_sheet sheet_answer referral attendance enrolment class_session group_class
duty absence sealed_entry"""
TABLES = _NAMES.split()

Row = dict[str, Any]


class Raw:
    """Everything that is written down in a post, by table."""

    def __init__(self, session: Any) -> None:
        """Read all tables."""
        self.tables = {name: _rows(session, name) for name in TABLES}
        into = {row["id"]: row["merged_into"] for row in self.tables["resident"] if row["merged_into"]}
        for rows in self.tables.values():
            for row in rows:
                for key in PERSONS:
                    while row.get(key) in into:
                        row[key] = into[row[key]]
        self.people = {row["id"]: row for row in self.tables["resident"] if row["id"] not in into}
        self._of_person: dict[str, dict[bytes, list[Row]]] = {}

    def __getitem__(self, table: str) -> list[Row]:
        """Return the rows of a table."""
        return self.tables[table]

    def of(self, table: str, person: bytes | None) -> list[Row]:
        """Return the rows of a table that are about one person."""
        if table not in self._of_person:
            found: dict[bytes, list[Row]] = defaultdict(list)
            for row in self.tables[table]:
                found[row["resident_id"]].append(row)
            self._of_person[table] = found
        return self._of_person[table].get(person or b"", [])


def _rows(session: Any, table: str) -> list[Row]:
    rows = session.execute(text(f'SELECT * FROM "{table}"')).mappings().all()
    return [dict(row) for row in rows if row["deleted_at"] is None]


def day(written: str) -> date:
    """Return a day that is stored as 2026-10-05."""
    year, month, number = written.split("-")
    return date(int(year), int(month), int(number))


def last_day(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def possible_days(year: int | None, month: int | None, number: int | None) -> tuple[date, date] | None:
    """Return the first and the last day that a date may have been of which only a part is known; None for none at all."""
    if year is None:
        return None
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if number is None:
        return date(year, month, 1), last_day(year, month)
    return date(year, month, number), date(year, month, number)


def reckoned_day(year: int | None, month: int | None, number: int | None) -> date | None:
    """Return the day to reckon with: the exact one, else the middle of what is possible."""
    days = possible_days(year, month, number)
    if days is None:
        return None
    return days[0] + timedelta(days=(days[1] - days[0]).days // 2)


def iso(year: int | None, month: int | None = None, number: int | None = None) -> str:
    """Return a date as far as it is known, as 2026, 2026-10 or 2026-10-05."""
    return "-".join(f"{part:0{width}d}" for part, width in ((year, 4), (month, 2), (number, 2)) if part is not None)


def birthday(person: Row) -> date | None:
    """Return the day from which the age of somebody counts."""
    return reckoned_day(person["birth_year"], person["birth_month"], person["birth_day"])


def months_between(born: date, on: date) -> int:
    """Return completed months: a child of 31 January is one month old on the last day of February."""
    months = max(0, (on.year - born.year) * 12 + on.month - born.month - 1)
    while _plus_months(born, months + 1) <= on:
        months += 1
    return months if born <= on else -1


def _plus_months(start: date, months: int) -> date:
    year, month = start.year + (start.month - 1 + months) // 12, (start.month - 1 + months) % 12 + 1
    return min(date(year, month, 1) + timedelta(days=start.day - 1), last_day(year, month))


def age_in_months(person: Row, on: date) -> int | None:
    """Return the completed months of somebody's age; None if nobody knows, -1 before the birth."""
    born = birthday(person)
    return None if born is None else months_between(born, on)
