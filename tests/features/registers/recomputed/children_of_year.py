"""SIP format 2, the newer layout of 40 columns, worked out again: domain.md 1.1 F2, 16.1 number 5, 16.4 number 21."""

from datetime import date
from typing import Any
from unicodedata import combining, normalize

from .comparing import NOT_APPLICABLE
from .living import lives_here
from .raw import Raw, Row, age_in_months, iso, last_day, possible_days, reckoned_day

DOSES = ("HB0", "BCG", "OPV1", "OPV2", "OPV3", "OPV4", "DPTHB1", "DPTHB2", "DPTHB3", "MR1")
SIGNS = {"yes": "√", "no": "X", "unknown": "A"}


def children_of_year(raw: Raw, year: int, month: int) -> list[tuple[bytes, Row]]:
    """Return the children below 60 months who lived here on some day from January on, by name."""
    first, last = date(year, 1, 1), last_day(year, month)
    found = []
    for key, person in raw.people.items():
        age_then, age_now = age_in_months(person, first), age_in_months(person, last)
        if age_now is None or age_then is None or age_now < 0 or age_then > 59:
            continue
        if lives_here(raw, person, first, last):
            born = iso(person["birth_year"], person["birth_month"], person["birth_day"])
            found.append(((sorting(name_of(raw, person)), born, key), key, person))
    return [(key, person) for _order, key, person in sorted(found, key=lambda one: one[0])]


def sip2(raw: Raw, year: int, month: int) -> list[list[Any]]:
    """Return the rows of the register up to the end of a month."""
    return [
        _row(raw, number, key, person, year, month) for number, (key, person) in enumerate(children_of_year(raw, year, month), 1)
    ]


def _row(raw: Raw, number: int, key: bytes, person: Row, year: int, month: int) -> list[Any]:
    last = last_day(year, month)
    births = raw.of("birth_detail", key)
    given = {code: doses(raw, key, code, last) for code in (*DOSES, "VITA_BLUE", "VITA_RED", "ORS")}
    return [
        number,
        name_of(raw, person),
        iso(person["birth_year"], person["birth_month"], person["birth_day"]),
        kilograms(births[0]["weight_g"]) if births else None,
        parent(raw, person, "father"),
        parent(raw, person, "mother"),
        neighbour_group(raw, key, date(year, 1, 1), last),
        *(_weight(raw, key, person, year, one, month) for one in range(1, 13)),
        *(_breast_milk(raw, key, person, one, last) for one in range(1, 7)),
        *(_vitamin_a(raw, person, given, year, half, month) for half in (range(1, 7), range(7, 13))),
        _newest(given["ORS"], year),
        *(in_month(given[code][0]) if given[code] else None for code in DOSES),
        death(raw, key, last),
        _remarks(raw, key, person, date(year, 1, 1), last),
    ]


def name_of(raw: Raw, person: Row) -> str:
    """Return what a child is called: a newborn without a name by its mother's (16.4, number 24)."""
    if person["name"] and not person["is_unnamed"]:
        return person["name"]
    mother = parent(raw, person, "mother")
    return f"Baby of {mother}" if mother else "Baby without a name"


def sorting(name: str) -> str:
    """Return a name as a list is ordered by it: Åsa stands where Asa does."""
    plain = "".join(sign for sign in normalize("NFKD", name) if not combining(sign)).casefold()
    return " ".join("".join(sign if sign.isalnum() else " " for sign in plain if sign not in "'’`ʼ").split())


def parent(raw: Raw, person: Row, which: str) -> str:
    """Return the name of the father or the mother: of the resident, else as it was written."""
    resident = raw.people.get(person[f"{which}_id"])
    return (resident["name"] if resident else "") or person[f"{which}_name"] or ""


def kilograms(grams: int | None) -> float | None:
    """Return kilograms with one decimal."""
    return None if grams is None else round(grams / 1000, 1)


def neighbour_group(raw: Raw, key: bytes, first: date, last: date) -> str:
    """Return the newest group of the houses in which somebody lived in a period."""
    found = []
    for member in raw.of("household_member", key):
        if member["until_date"] and member["until_date"] < first.isoformat():
            continue
        for fact in raw["household_fact"]:
            is_known = not fact["on_date"] or fact["on_date"] <= last.isoformat()
            if fact["household_id"] == member["household_id"] and fact["kind"] == "dasawisma" and is_known:
                found.append((member["from_date"] or "", fact["on_date"] or "", fact["value"]))
    return max(found)[2] if found else ""


def month_weighing(raw: Raw, key: bytes, year: int, month: int) -> Row | None:
    """Return the weighing that counts for a month: the open day's, else the last one at home or elsewhere."""
    standing = None
    visits = {visit["id"]: visit for visit in raw.of("visit", key)}
    measured = [row for row in raw.of("body_measurement", key) if row["weight_g"] is not None]
    for row in sorted(measured, key=lambda row: (visits[row["visit_id"]]["visited_on"], row["visit_id"])):
        visit = visits[row["visit_id"]]
        if visit["visited_on"][:7] != f"{year:04d}-{month:02d}":
            continue
        if standing is None or visit["kind"] == "open_day" or standing["kind"] != "open_day":
            standing = {**row, "kind": visit["kind"], "visited_on": visit["visited_on"]}
    return standing


def _weight(raw: Raw, key: bytes, person: Row, year: int, month: int, until: int) -> Any:
    row = month_weighing(raw, key, year, month) if month <= until else None
    if row is None and not _could_come(raw, person, year, (month, month), until):
        return NOT_APPLICABLE
    return kilograms(row["weight_g"]) if row else None


def _could_come(raw: Raw, person: Row, year: int, months: tuple[int, int], until: int) -> bool:
    """Return False before the birth, after the death or a move, and for months that have not come."""
    first, last = date(year, months[0], 1), last_day(year, min(months[1], until))
    return months[0] <= until and lives_here(raw, person, first, last)


def _breast_milk(raw: Raw, key: bytes, person: Row, number: int, last: date) -> Any:
    events = [one for one in raw.of("life_event", key) if one["kind"] == "died"]
    died = [reckoned_day(one["event_year"], one["event_month"], one["event_day"]) for one in events]
    age = age_in_months(person, min([on for on in died if on] + [last]))
    for answer in raw.of("feeding", key):
        if answer["month_number"] == number and (age is None or number <= (age_in_months(person, last) or 0)):
            return SIGNS.get(answer["exclusive"])
    return NOT_APPLICABLE if age is not None and age < number else None


def doses(raw: Raw, key: bytes, code: str, last: date) -> list[Row]:
    """Return when somebody got a service up to a day, the first time first; what was refused was not given."""
    found = []
    for row in raw.of("service_given", key):
        if row["code"] != code or row["refused"]:
            continue
        days = possible_days(row["given_year"], row["given_month"], row["given_day"])
        if days is None or days[0] <= last:
            found.append((days is None, days, row))
    return [row for _unknown, _days, row in sorted(found, key=lambda one: (one[0], one[1] or ()))]


def in_month(row: Row) -> str:
    """Return the month of a dose; a tick where nobody knows."""
    return iso(row["given_year"], row["given_month"]) or "√"


def _vitamin_a(raw: Raw, person: Row, given: dict[str, list[Row]], year: int, half: range, until: int) -> Any:
    for code in ("VITA_BLUE", "VITA_RED"):
        for row in given[code]:
            if row["given_year"] == year and row["given_month"] in half:
                return in_month(row)
    age = age_in_months(person, last_day(year, min(half[-1], until)))
    is_too_young = age is not None and age < 6
    return NOT_APPLICABLE if is_too_young or not _could_come(raw, person, year, (half[0], half[-1]), until) else None


def _newest(rows: list[Row], year: int) -> Any:
    of_year = [row for row in rows if row["given_year"] == year]
    return in_month(of_year[-1]) if of_year else None


def death(raw: Raw, key: bytes, last: date) -> str | None:
    """Return when somebody died, as far as it is known by a day."""
    for event in raw.of("life_event", key):
        days = possible_days(event["event_year"], event["event_month"], event["event_day"])
        if event["kind"] == "died" and (days is None or days[0] <= last):
            return iso(event["event_year"], event["event_month"], event["event_day"])
    return None


def _remarks(raw: Raw, key: bytes, person: Row, first: date, last: date) -> str | None:
    remarks = ["Birth date estimated"] if person["birth_source"] in ("estimated", "local_event") else []
    moves = {"moved_in": "Moved here", "moved_out": "Moved away"}
    for event in sorted(
        raw.of("life_event", key), key=lambda one: (one["event_year"] or 0, one["event_month"] or 0, one["event_day"] or 0)
    ):
        days = possible_days(event["event_year"], event["event_month"], event["event_day"])
        if event["kind"] in moves and days and days[1] >= first and days[0] <= last:
            remarks.append(f"{moves[event['kind']]} {iso(event['event_year'], event['event_month'], event['event_day'])}")
    return " · ".join(remarks) or None
