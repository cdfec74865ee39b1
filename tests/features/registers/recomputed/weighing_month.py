"""S, K, D, N and BGM of a month and the letter of each child: domain.md 2.1, 2.2 and 16.1 numbers 1 to 5."""

from datetime import date
from functools import cache

from .children_of_year import month_weighing
from .living import lives_here
from .pregnancies import weighings
from .raw import Raw, Row, age_in_months, birthday, day, last_day
from .scores import scores
from .tables import least_gain

RED_LINE = -3
"""KMS since 2008 (domain.md 2.1)."""


@cache
def targets(raw: Raw, year: int, month: int) -> dict[bytes, Row]:
    """Return S: the children of 0-59 months who live here on the last day of the month."""
    last = last_day(year, month)
    found = {}
    for key, person in raw.people.items():
        age = age_in_months(person, last)
        if age is not None and 0 <= age <= 59 and lives_here(raw, person, last, last):
            found[key] = person
    return found


def card_holders(raw: Raw, year: int, month: int) -> set[bytes]:
    """Return K: the children of S of whom it was last said that they hold a card."""
    last = last_day(year, month).isoformat()
    found = set()
    for key in targets(raw, year, month):
        told = sorted((row["on_date"], row["held"]) for row in raw.of("growth_card", key) if row["on_date"] <= last)
        if told and told[-1][1]:
            found.add(key)
    return found


def weighed(raw: Raw, year: int, month: int) -> dict[bytes, Row]:
    """Return D: the children of S who were weighed in the month, with the weighing that counts."""
    found = {key: month_weighing(raw, key, year, month) for key in targets(raw, year, month)}
    return {key: row for key, row in found.items() if row is not None}


def letter(raw: Raw, key: bytes, year: int, month: int) -> str:
    """Return N, T, O or B of a child that was weighed: what the volunteer chose holds."""
    for choice in raw.of("letter_choice", key):
        if (choice["year"], choice["month"]) == (year, month):
            return str(choice["letter"])
    now = month_weighing(raw, key, year, month)
    first = date(year, month, 1)
    if now is None:
        return ""
    before = [row for row in weighings(raw, key) if row["weight_g"] and row["on"] < first and row["kind"] != "facility"]
    here_now = any(
        row["weight_g"] and row["kind"] != "facility" and row["on"].isoformat()[:7] == f"{year:04d}-{month:02d}"
        for row in weighings(raw, key)
    )
    if not before and here_now:
        return "B"
    last_month = (year - 1, 12) if month == 1 else (year, month - 1)
    then = month_weighing(raw, key, *last_month)
    if then is None:
        return "O"
    person = raw.people[key]
    age = age_in_months(person, day(now["visited_on"])) or 0
    return "N" if now["weight_g"] - then["weight_g"] >= least_gain(person["sex"], age) else "T"


def weight_z(raw: Raw, key: bytes, row: Row) -> float | None:
    """Return weight for age of a weighing as it is plotted on the card, however unlikely it is."""
    person, born = raw.people[key], birthday(raw.people[key])
    if born is None:
        return None
    days = (day(row["visited_on"]) - born).days
    return scores(person["sex"], days, row["weight_g"], None, None, None, bool(row["oedema"]), all_of_them=True).get("wfa")


def below_red_line(raw: Raw, year: int, month: int) -> set[bytes]:
    """Return the children of D below the red line of the card."""
    found = set()
    for key, row in weighed(raw, year, month).items():
        z = weight_z(raw, key, row)
        if z is not None and z < RED_LINE:
            found.add(key)
    return found
