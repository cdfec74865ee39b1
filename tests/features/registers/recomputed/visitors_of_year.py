"""SIP format 5, worked out again: domain.md 1.1 F5, 16.4 number 21: distinct people who came, by their stage of life."""

from datetime import date, timedelta
from functools import cache
from typing import Any

from .comparing import NOT_APPLICABLE
from .living import lives_here
from .mothers_months import in_month
from .pregnancies import pregnancies
from .raw import Raw, age_in_months, birthday, day, last_day

COLUMNS = 17
AFTER_BIRTH = timedelta(days=42)
Person = bytes


def sip5(raw: Raw, year: int, month: int) -> list[list[Any]]:
    """Return the twelve rows of the year; months that have not come say so."""
    rows = []
    for one in range(1, 13):
        values = list(_values(raw, year, one)) if one <= month else [NOT_APPLICABLE] * (COLUMNS - 3)
        days = sorted(row["held_on"] for row in in_month(raw["open_day"], "held_on", year, one)) if one <= month else []
        rows.append([one, f"{year:04d}-{one:02d}", *values, _remark(days, one <= month)])
    return rows


def _remark(days: list[str], has_come: bool) -> str | None:
    return " · ".join(f"Open day {on}" for on in days) or ("No open day" if has_come else None)


@cache
def _values(raw: Raw, year: int, month: int) -> tuple[Any, ...]:
    came: dict[Person, date] = {}
    for row in in_month(raw["visit"], "visited_on", year, month):
        if row["kind"] == "open_day":
            came[row["resident_id"]] = max(came.get(row["resident_id"], date.min), day(row["visited_on"]))
    stages = {person: _stage(raw, person, on) for person, on in came.items()}

    def of(stage: str, sex: str = "") -> set[Person]:
        return {one for one, is_in in stages.items() if is_in == stage and (not sex or raw.people[one]["sex"] == sex)}

    return (
        of("infant", "M"),
        of("infant", "F"),
        of("toddler", "M"),
        of("toddler", "F"),
        of("woman"),
        of("couple"),
        of("pregnant"),
        of("breastfeeding"),
        _born(raw, year, month),
        {one for one in _died(raw, year, month) if (age_in_months(raw.people[one], _death(raw, one)) or 0) < 12},
        _mothers_died(raw, year, month),
        *(_staff(raw, roles, year, month) for roles in (("volunteer",), ("family_planning",), ("health_worker",))),
    )


def _stage(raw: Raw, person: Person, on: date) -> str:
    """Return the stage of life on the last day on which somebody came."""
    one = raw.people[person]
    age = age_in_months(one, on)
    mine = [row for row in pregnancies(raw, date(on.year - 3, 1, 1), last_day(on.year, on.month)) if row["resident_id"] == person]
    if any(row["began"] <= on < row["until"] for row in mine):
        return "pregnant"
    for row in mine:
        if row["born"] and row["born"] <= on and (on <= row["born"] + AFTER_BIRTH or _still_breastfeeds(raw, row, on)):
            return "breastfeeding"
    if age is None:
        return "other"
    if age < 12:
        return "infant"
    if age < 60:
        return "toddler"
    if one["sex"] == "F" and 180 <= age <= 599:
        return "couple" if _has_husband(raw, person, on) else "woman"
    return "other"


def _still_breastfeeds(raw: Raw, row: Any, on: date) -> bool:
    told = sorted(
        (one["contact_on"], one["breastfeeding"])
        for one in raw.of("postpartum_contact", row["resident_id"])
        if one["breastfeeding"] is not None and row["born"] <= day(one["contact_on"]) <= on
    )
    return bool(told) and bool(told[-1][1])


def _has_husband(raw: Raw, person: Person, on: date) -> bool:
    """Return True if she is the wife of the head of her house, or its head with a husband in it."""
    for mine in raw.of("household_member", person):
        if mine["until_date"] or mine["kinship"] not in ("head", "spouse"):
            continue
        other = "spouse" if mine["kinship"] == "head" else "head"
        for member in raw["household_member"]:
            man = raw.people.get(member["resident_id"])
            same = member["household_id"] == mine["household_id"] and member["kinship"] == other and not member["until_date"]
            if same and man is not None and man["sex"] == "M":
                return True
    return False


def _born(raw: Raw, year: int, month: int) -> Any:
    """Return the babies of the village born alive in the month; a number where one of them has no entry."""
    rows = [
        row
        for row in raw["birth_outcome"]
        if row["outcome"] == "live_birth" and (row["ended_year"], row["ended_month"]) == (year, month)
    ]
    if any(row["child_id"] is None for row in rows):
        return len(rows)
    found = {row["child_id"] for row in rows}
    for key, one in raw.people.items():
        born = birthday(one)
        if born and (one["birth_year"], one["birth_month"]) == (year, month) and lives_here(raw, one, born, born):
            found.add(key)
    return found


def _died(raw: Raw, year: int, month: int) -> set[Person]:
    rows = [
        row for row in raw["life_event"] if row["kind"] == "died" and (row["event_year"], row["event_month"]) == (year, month)
    ]
    return {row["resident_id"] for row in rows}


def _death(raw: Raw, person: Person) -> date:
    row = next(row for row in raw.of("life_event", person) if row["kind"] == "died")
    return date(row["event_year"], row["event_month"], row["event_day"] or 15)


def _mothers_died(raw: Raw, year: int, month: int) -> set[Person]:
    """Return the women who died pregnant, or within 42 days after the birth."""
    found = set()
    for person in _died(raw, year, month):
        on = _death(raw, person)
        for row in raw.of("pregnancy", person):
            ended = day(row["ended_on"]) if row["ended_on"] else date.max
            began = day(row["lmp_date"] or row["registered_on"])
            if row["ending"] != "mistake" and began <= on and (on <= ended or on <= ended + AFTER_BIRTH):
                found.add(person)
    return found


def _staff(raw: Raw, roles: tuple[str, ...], year: int, month: int) -> Any:
    """Return who helped on the open days of the month: residents, or a number where guests helped too."""
    days = {row["id"] for row in in_month(raw["open_day"], "held_on", year, month)}
    rows = [row for row in raw["duty"] if row["event_kind"] == "open_day" and row["event_id"] in days and row["present"]]
    if not rows:
        return None
    mine = [row for row in rows if row["role"] in roles]
    if not mine:
        return 0
    if any(row["resident_id"] is None for row in mine):
        return len({row["resident_id"] or row["name"] for row in mine})
    return {row["resident_id"] for row in mine}
