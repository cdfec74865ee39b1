"""SIP format 4, 30 columns, worked out again: domain.md 1.1 F4, one row a pregnancy."""

from datetime import date
from typing import Any

from .children_of_year import kilograms
from .comparing import NOT_APPLICABLE
from .pregnancies import address, came, group_of_neighbours, pregnancies, tetanus, weeks, weighings, woman_name
from .raw import Raw, Row, age_in_months, day, iso, last_day

ENDINGS = {
    "birth": "Gave birth {}",
    "loss": "The pregnancy ended early, {}",
    "moved": "Moved away {}",
    "mother_died": "She died {}",
}


def sip4(raw: Raw, year: int, month: int) -> list[list[Any]]:
    """Return the rows of the register up to the end of a month."""
    first, last = date(year, 1, 1), last_day(year, month)
    rows = [one for one in pregnancies(raw, first, last) if one["until"] >= first]
    rows = [one for one in rows if raw.people[one["resident_id"]]["status"] != "visitor"]
    return [_row(raw, number, one, year, last) for number, one in enumerate(rows, 1)]


def _row(raw: Raw, number: int, one: Row, year: int, last: date) -> list[Any]:
    woman = one["resident_id"]
    registered = day(one["registered_on"])
    age = age_in_months(raw.people[woman], registered)
    until = min(one["ended"] or last, last)
    measured = [row for row in weighings(raw, woman) if one["began"] <= row["on"] <= until]
    arms = [row["arm_mm"] for row in measured if row["arm_mm"]]
    food = [row["given_on"] for row in raw.of("extra_food", woman) if row["portions"]]
    during = [on for on in sorted(food) if one["began"] <= day(on) <= until]
    doses = tetanus(raw, woman, last)
    place = " · ".join(part for part in (address(raw, woman), group_of_neighbours(raw, woman, last)) if part)
    return [
        number,
        woman_name(raw, woman),
        None if age is None else age // 12,
        place or None,
        one["registered_on"],
        weeks(one, registered),
        one["gravida"],
        arms[0] / 10 if arms else None,
        during[0] if during else None,
        *(_weight(raw, woman, one, measured, (year, month), last) for month in range(1, 13)),
        *(_packet(raw, woman, one["began"], until, packet) for packet in (1, 2, 3)),
        *(_dose(doses, dose) for dose in (1, 2, 3, 4, 5)),
        _remark(one, last),
    ]


def _weight(raw: Raw, woman: bytes, one: Row, measured: list[Row], month_of_year: tuple[int, int], last: date) -> Any:
    """Return the weight on the day on which she came, else the last one of the month; a sign where she was not pregnant yet, or
    no more, and for months that have not come.
    """
    year, month = month_of_year
    of_month = [row for row in measured if (row["on"].year, row["on"].month) == (year, month) and row["weight_g"]]
    at_post = [row for row in of_month if row["on"] in came(raw, woman)]
    counting = at_post or of_month
    if counting:
        return kilograms(counting[-1]["weight_g"])
    is_over = one["ended"] is not None and date(year, month, 1) > min(one["ended"], last)
    return NOT_APPLICABLE if is_over or last_day(year, month) < one["began"] or date(year, month, 1) > last else None


def _packet(raw: Raw, woman: bytes, began: date, until: date, packet: int) -> str | None:
    """Return the month in which 30, 60 or 90 tablets were reached."""
    total = 0
    for row in sorted(raw.of("iron_tablets", woman), key=lambda row: row["given_on"]):
        if began <= day(row["given_on"]) <= until:
            total += row["tablets"] or 0
            if total >= 30 * packet:
                return row["given_on"][:7]
    return None


def _dose(doses: dict[int, Row], number: int) -> str | None:
    row = doses.get(number)
    return None if row is None else iso(row["given_year"], row["given_month"])


def _remark(one: Row, last: date) -> str | None:
    if one["ended"] and one["ended"] <= last:
        return ENDINGS[one["ending"]].format(one["ended_on"])
    if not one["edd_date"]:
        return None
    return f"Expected {one['edd_date']}" + (" (ultrasound)" if one["edd_basis"] == "ultrasound" else "")
