"""Ids made from natural keys, so that two laptops that enter one thing write one row.

The kinds and parts named here stand in every post's log and never change. A subject is the resident whom a visit is
about, or the household where it is about the house.
"""

from datetime import date

from desktop_app.core.ids import derived_id


def planned_visit_id(subject: bytes, monday: date) -> bytes:
    """Return the id of a subject's line in the plan of a week."""
    return derived_id("planned_visit", subject, monday.isoformat())


def home_visit_id(subject: bytes, visited_on: date) -> bytes:
    """Return the id of a visit at home: one a subject and day."""
    return derived_id("home_visit", subject, visited_on.isoformat())


def home_answer_id(home_visit: bytes, item: str) -> bytes:
    """Return the id of the answer to one line of a checklist."""
    return derived_id("home_answer", home_visit, item)


def follow_up_id(subject: bytes, reason: str, noted_on: date) -> bytes:
    """Return the id of what is to be looked at again: one a subject, reason and day on which it was noted."""
    return derived_id("follow_up", subject, reason, noted_on.isoformat())


def plan_list_id(monday: date, volunteer: str) -> bytes:
    """Return what the number of a volunteer's paper of a week is made from."""
    return derived_id("home_plan", monday.isoformat(), volunteer)
