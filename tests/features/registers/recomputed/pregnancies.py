"""Pregnancies and the days of women, put together from what is written down: domain.md 1.1 F4, 1.2, 3.3, 5."""

from datetime import date, timedelta

from .children_of_year import name_of
from .raw import Raw, Row, day, last_day, possible_days, reckoned_day

TERM = timedelta(days=280)
FORGOTTEN = timedelta(weeks=44)
AFTER_BIRTH = timedelta(days=42)


def pregnancies(raw: Raw, first: date, last: date) -> list[Row]:
    """Return the pregnancies known by ``last`` that had not ended before ``first``, as they were registered."""
    found = []
    for row in raw["pregnancy"]:
        if row["ending"] == "mistake" or day(row["registered_on"]) > last:
            continue
        if row["ended_on"] and day(row["ended_on"]) < first:
            continue
        began = day(row["edd_date"]) - TERM if row["edd_date"] else day(row["lmp_date"] or row["registered_on"])
        ended = day(row["ended_on"]) if row["ended_on"] else None
        outcomes = [one for one in raw["birth_outcome"] if one["pregnancy_id"] == row["id"]]
        born = ended if row["ending"] in ("birth", "mother_died") and outcomes else None
        is_dated = bool(row["edd_date"] or row["lmp_date"])
        more = {"began": began, "ended": ended, "born": born, "until": ended or began + FORGOTTEN, "is_dated": is_dated}
        found.append({**row, **more})
    return sorted(found, key=lambda row: (row["registered_on"], row["id"]))


def weeks(row: Row, on: date) -> int | None:
    """Return the completed weeks of a pregnancy on a day."""
    return (on - row["began"]).days // 7 if row["is_dated"] and on >= row["began"] else None


def weighings(raw: Raw, woman: bytes) -> list[Row]:
    """Return what was measured of a woman, the oldest first, with ``on`` and ``came``."""
    visits = {visit["id"]: visit for visit in raw.of("visit", woman)}
    found = []
    for row in raw.of("body_measurement", woman):
        visit = visits.get(row["visit_id"])
        if visit is not None:
            found.append({**row, "on": day(visit["visited_on"]), "kind": visit["kind"]})
    return sorted(found, key=lambda row: (row["on"], row["visit_id"]))


def came(raw: Raw, woman: bytes) -> set[date]:
    """Return the days on which a woman came to the post."""
    days = {day(visit["visited_on"]) for visit in raw.of("visit", woman) if visit["kind"] == "open_day"}
    for table in ("antenatal_contact", "postpartum_contact"):
        days |= {day(row["contact_on"]) for row in raw.of(table, woman) if row["place"] == "here"}
    return days


def house(raw: Raw, person: bytes) -> Row | None:
    """Return the house in which somebody lives, or lived last."""
    members = sorted(raw.of("household_member", person), key=lambda row: (row["until_date"] is None, row["from_date"] or ""))
    houses = {row["id"]: row for row in raw["household"]}
    return houses.get(members[-1]["household_id"]) if members else None


def address(raw: Raw, person: bytes) -> str:
    """Return the hamlet and the house of somebody: Dusun Krajan, 02 / Jl. Mawar 1."""
    at = house(raw, person)
    if at is None:
        return ""
    street = " ".join(part for part in (at["street"], at["house_number"]) if part)
    line = " / ".join(part for part in (at["neighbourhood"], street) if part)
    return ", ".join(part for part in (at["area"], line) if part)


def tetanus(raw: Raw, woman: bytes, on: date) -> dict[int, Row]:
    """Return the dose by which each T status was reached (3.3): T2 four weeks after T1 or by three doses of infancy, T3 six
    months later, T4 and T5 a year after the last; a number that a health worker wrote is believed.
    """
    infant, booster = ("DPTHB1", "DPTHB2", "DPTHB3"), ("DPTHB4", "BIAS_DT", "BIAS_TD2", "BIAS_TD5")
    doses = []
    for row in raw.of("service_given", woman):
        days = possible_days(row["given_year"], row["given_month"], row["given_day"])
        middle = reckoned_day(row["given_year"], row["given_month"], row["given_day"])
        proven = row["where_given"] in ("here", "elsewhere", "seen_on_card") or bool(row["confirmed_by"])
        if days and middle and days[0] <= on and proven and not row["refused"]:
            doses.append((middle, row["code"], row))
    reached: dict[int, Row] = {}
    status, since, of_infancy = 0, date.min, set()
    for middle, code, row in sorted(doses, key=lambda one: one[:2]):
        number = int(code[2]) if code in ("TT1", "TT2", "TT3", "TT4", "TT5") else 0
        if code in infant:
            of_infancy.add(code)
            if len(of_infancy) == 3 and status < 2:
                status, since, reached[2] = 2, middle, row
        elif (number or code in booster) and status < 5:
            if number > status + 1:
                status, since, reached[number] = number, middle, row
            elif status == 0 or middle >= _earliest(status + 1, since):
                status, since = status + 1, middle
                reached[status] = row
    return reached


def _earliest(status: int, since: date) -> date:
    if status == 2:
        return since + timedelta(weeks=4)
    months = since.year * 12 + since.month - 1 + (6 if status == 3 else 12)
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(since.day, last_day(year, month).day))


def woman_name(raw: Raw, woman: bytes) -> str:
    """Return what a woman is called."""
    return name_of(raw, raw.people[woman])


def group_of_neighbours(raw: Raw, woman: bytes, on: date) -> str:
    """Return the group of the house in which a woman lives, as it is on a day."""
    at = house(raw, woman)
    if at is None:
        return ""
    facts = [
        (fact["on_date"] or "", fact["value"])
        for fact in raw["household_fact"]
        if fact["household_id"] == at["id"] and fact["kind"] == "dasawisma" and (fact["on_date"] or "") <= on.isoformat()
    ]
    return max(facts)[1] if facts else ""
