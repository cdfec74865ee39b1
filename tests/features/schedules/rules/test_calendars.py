"""The engine against calendars worked out by hand from the sources: who, on which day, has which status, and why.

A line without a child goes on with the child above it. ``known``: "area:je_endemic", "state:risk_group", "grade:1@2026-10-05",
"delivery:2026-09-01".
``history``: doses divided by "|", each "CODE date where", "-" before what was refused, "?" for a date that nobody knows.
``status``: "given!" for a dose that is kept and flagged. A campaign or class is named with its month.
"""

import csv
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.schedule import Schedule, Status
from desktop_app.features.schedules.rules.standings import standings
from desktop_app.features.schedules.rules.values import Dose, Subject
from desktop_app.packs import load_pack, schedule_of_pack

FOLDER = Path(__file__).parents[1] / "calendars"
PACKS = ("generic", "indonesia", "sweden")


class Line(NamedTuple):
    """One line of a calendar."""

    pack: str
    child: str
    subject: Subject
    doses: list[Dose]
    on: date
    code: str
    status: str
    next_on: str
    why: str


@cache
def schedule(pack: str) -> Schedule:
    """Return the schedule of a pack of the program."""
    return schedule_of_pack(load_pack(pack))


def partial(written: str) -> PartialDate:
    """Return a date as far as it is written."""
    return PartialDate(*(int(part) for part in written.split("-") if part not in ("", "?")))


def dose(number: int, written: str) -> Dose:
    """Return a dose of a history."""
    code, given, where = (*written.split(), "here")[:3]
    return Dose(bytes([number]), code.lstrip("-"), partial(given), where, refused=code.startswith("-"))


def subject(row: dict[str, str]) -> Subject:
    """Return the child of a line."""
    known: dict[str, str] = dict(part.split(":") for part in row["known"].split())
    grade, _, on = known.get("grade", "").partition("@")
    return Subject(
        partial(row["birth"]),
        row["sex"] or None,
        frozenset({known["state"]} if "state" in known else ()),
        frozenset({known["area"]} if "area" in known else ()),
        {"delivery": date.fromisoformat(known["delivery"])} if "delivery" in known else {},
        school_grade=int(grade) if grade else None,
        school_on=date.fromisoformat(on) if on else None,
    )


def lines() -> Iterator[Line]:
    """Yield every line of every calendar."""
    for pack in PACKS:
        with (FOLDER / f"{pack}.csv").open(encoding="utf-8") as file:
            who: dict[str, str] = {}
            for row in csv.DictReader(file):
                who = row if row["child"] else who
                doses = [dose(number, one) for number, one in enumerate(filter(None, who["history"].split("|")))]
                on = date.fromisoformat(row["on"])
                yield Line(pack, who["child"], subject(who), doses, on, row["code"], row["status"], row["next_on"], row["why"])


LINES = tuple(lines())


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.pack}: {line.child}, {line.on}, {line.code}")
def test_the_status_is_the_one_worked_out_by_hand(line: Line) -> None:
    code, _, month = line.code.partition(" ")
    (found,) = (
        one
        for one in standings(schedule(line.pack), line.subject, line.doses, line.on)
        if one.row.code == code and (not month or str(one.occurrence) == month)
    )
    shown = found.status + ("!" if found.faults else "")
    assert (shown, str(found.next_on or "")) == (line.status, line.next_on), f"{line.why}; {found.reason}"


def test_the_calendars_tell_of_at_least_sixty_children_and_say_why() -> None:
    assert len({(line.pack, line.child) for line in LINES}) >= 60
    assert all(line.why for line in LINES)


@pytest.mark.parametrize("pack", PACKS)
def test_every_code_and_every_status_of_a_schedule_is_in_a_calendar(pack: str) -> None:
    codes = {line.code.partition(" ")[0] for line in LINES if line.pack == pack}
    untold = {row.code for row in schedule(pack).rows} - codes
    statuses = {line.status.rstrip("!") for line in LINES if line.pack == pack}
    printed = any(row.allowed_until for row in schedule(pack).rows)
    assert statuses == set(Status) - (set() if printed else {Status.STILL_ALLOWED})
    assert not untold
