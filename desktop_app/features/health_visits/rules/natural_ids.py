"""Ids made from natural keys, so that two laptops that enter halves of one thing write one row.

Source of the need: domain.md 16.3, number 15 (two laptops, one child). The kinds and parts named
here stand in every post's log and never change.
"""

from datetime import date

from desktop_app.core.ids import derived_id
from desktop_app.core.period import Month
from desktop_app.features.volunteers.rules.natural_ids import open_day_id

__all__ = [
    "absence_id",
    "birth_detail_id",
    "doubt_answer_id",
    "entered_elsewhere_id",
    "feeding_id",
    "growth_card_id",
    "letter_choice_id",
    "measurement_id",
    "open_day_id",
    "paper_line_id",
    "reweighing_id",
    "visit_id",
    "visit_id_elsewhere",
    "yearly_target_id",
]


def visit_id(resident: bytes, open_day: bytes) -> bytes:
    """Return the id of a resident's visit to an open day."""
    return derived_id("visit", resident, open_day)


def visit_id_elsewhere(resident: bytes, visited_on: date, kind: str) -> bytes:
    """Return the id of a visit outside open days: at home or at a facility, one of a kind a day."""
    return derived_id("visit", resident, kind, visited_on.isoformat())


def measurement_id(visit: bytes) -> bytes:
    """Return the id of the body measurements taken at a visit."""
    return derived_id("body_measurement", visit)


def birth_detail_id(resident: bytes) -> bytes:
    """Return the id of what is known of a resident's birth."""
    return derived_id("birth_detail", resident)


def feeding_id(resident: bytes, month_number: int) -> bytes:
    """Return the id of the answer on breastfeeding in one month of a child's life."""
    return derived_id("feeding", resident, str(month_number))


def letter_choice_id(resident: bytes, month: Month) -> bytes:
    """Return the id of the letter that was chosen for a child's month."""
    return derived_id("letter_choice", resident, str(month))


def reweighing_id(visit: bytes) -> bytes:
    """Return the id of the second weighing of a visit."""
    return derived_id("reweighing", visit)


def growth_card_id(resident: bytes, on_date: date) -> bytes:
    """Return the id of the answer, on a day, whether a child has a growth card."""
    return derived_id("growth_card", resident, on_date.isoformat())


def yearly_target_id(post: bytes, year: int, indicator: str) -> bytes:
    """Return the id of a post's official target of an indicator for a year."""
    return derived_id("yearly_target", post, str(year), indicator)


def doubt_answer_id(measurement: bytes, kind: str) -> bytes:
    """Return the id of the answer to one kind of doubt about a measurement."""
    return derived_id("doubt_answer", measurement, kind)


def entered_elsewhere_id(record: bytes, system: str) -> bytes:
    """Return the id of the note that a record was typed into another system."""
    return derived_id("entered_elsewhere", record, system)


def absence_id(resident: bytes, open_day: bytes) -> bytes:
    """Return the id of why somebody did not come to an open day."""
    return derived_id("absence", resident, open_day)


def paper_line_id(paper_list: bytes, position: int) -> bytes:
    """Return the id of one line of a printed list."""
    return derived_id("paper_line", paper_list, str(position))
