"""SIP format 6, worked out again: domain.md 1.1 F6 and section 2. Everybody counts once a month, and only who lives here."""

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from .comparing import NOT_APPLICABLE
from .living import lives_here
from .mothers_months import SEALED, in_month, women_of_month
from .raw import Raw, age_in_months, last_day
from .weighing_month import below_red_line, card_holders, letter, targets, weighed

DOSES = ("HB0", "BCG", "OPV1", "OPV2", "OPV3", "OPV4", "DPTHB1", "DPTHB2", "DPTHB3", "MR1")
COLUMNS = 35
ANYWHERE = ("here", "elsewhere", "seen_on_card", "told")
Person = bytes


def sip6(raw: Raw, year: int, month: int) -> list[list[Any]]:
    """Return the twelve rows of the year; months that have not come say so."""
    rows = []
    for one in range(1, 13):
        values = _values(raw, year, one) if one <= month else [NOT_APPLICABLE] * (COLUMNS - 3)
        remark = _remark(raw, year, one) if one <= month else None
        rows.append([one, f"{year:04d}-{one:02d}", *values, remark])
    return rows


@cache
def _values(raw: Raw, year: int, month: int) -> list[Any]:
    pregnant, after = women_of_month(raw, year, month)
    tetanus = {number: _women(raw, given(raw, (f"TT{number}",), year, month), year, month) for number in range(1, 6)}
    looked = {woman for woman in pregnant if in_month(raw.of("antenatal_contact", woman), "contact_on", year, month)}
    told = {
        row["resident_id"] for row in in_month(raw["postpartum_contact"], "contact_on", year, month) if row["vitamin_a_taken"]
    }
    got = _here(raw, told | given(raw, ("VITA_POST",), year, month), year, month)
    children = weighed(raw, year, month)
    gained = {key for key in children if letter(raw, key, year, month) == "N"}
    answers = [row for row in in_month(raw["symptom_check"], "checked_on", year, month) if row["illness"] is not None]
    asked = _children(raw, {row["resident_id"] for row in answers}, year, month)  # as for ORS: who lived here on some day
    ill = {key for key in asked if _had(raw, key, "DIARRHOEA", year, month)}
    return [
        set(pregnant),
        looked,
        set(pregnant) & set().union(*tetanus.values()),
        set(after),
        got,
        SEALED,
        SEALED,
        SEALED,
        set(targets(raw, year, month)),
        card_holders(raw, year, month) if _asked_for_cards(raw, year, month) else None,
        set(children),
        gained,
        below_red_line(raw, year, month),
        _children(raw, given(raw, ("VITA_BLUE", "VITA_RED"), year, month), year, month),
        _children(raw, given(raw, ("FOOD",), year, month), year, month),
        *(_children(raw, given(raw, (code,), year, month), year, month) for code in DOSES),
        *tetanus.values(),
        ill if asked else None,
        _children(raw, given(raw, ("ORS",), year, month), year, month),
    ]


def _asked_for_cards(raw: Raw, year: int, month: int) -> bool:
    """Return False where nobody had asked by then who holds a card: zero would be a lie."""
    last = last_day(year, month).isoformat()
    return any(row["on_date"] <= last for key in targets(raw, year, month) for row in raw.of("growth_card", key))


def given(raw: Raw, codes: Iterable[str], year: int, month: int, places: tuple[str, ...] = ANYWHERE) -> set[Person]:
    """Return who got one of some services with a date in the month, by whomever."""
    wanted = set(codes)
    return {
        row["resident_id"]
        for row in raw["service_given"]
        if row["code"] in wanted
        and row["where_given"] in places
        and not row["refused"]
        and (row["given_year"], row["given_month"]) == (year, month)
    }


def _here(raw: Raw, people: set[Person], year: int, month: int) -> set[Person]:
    first, last = date(year, month, 1), last_day(year, month)
    return {one for one in people if lives_here(raw, raw.people[one], first, last)}


def _children(raw: Raw, people: set[Person], year: int, month: int) -> set[Person]:
    return {one for one in _here(raw, people, year, month) if (age_in_months(raw.people[one], last_day(year, month)) or 0) <= 59}


def _women(raw: Raw, people: set[Person], year: int, month: int) -> set[Person]:
    return {one for one in _here(raw, people, year, month) if raw.people[one]["sex"] == "F"}


def _had(raw: Raw, person: Person, illness: str, year: int, month: int) -> bool:
    return any(
        illness in (row["illness"] or "").split() for row in in_month(raw.of("symptom_check", person), "checked_on", year, month)
    )


def _remark(raw: Raw, year: int, month: int) -> str | None:
    days = sorted(row["held_on"] for row in in_month(raw["open_day"], "held_on", year, month))
    return " · ".join(f"Open day {on}" for on in days) or "No open day"
