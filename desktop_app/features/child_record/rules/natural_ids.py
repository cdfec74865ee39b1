"""Ids made from natural keys, so that two laptops that enter one thing write one row.

The kinds and parts named here stand in every post's log and never change.
"""

from datetime import date

from desktop_app.core.ids import derived_id


def development_check_id(resident: bytes, checked_on: date) -> bytes:
    """Return the id of the development list as it was asked about a child on a day."""
    return derived_id("development_check", resident, checked_on.isoformat())


def symptom_check_id(resident: bytes, checked_on: date) -> bytes:
    """Return the id of the signs that were asked about a child on a day."""
    return derived_id("symptom_check", resident, checked_on.isoformat())


def complementary_food_id(resident: bytes, asked_on: date) -> bytes:
    """Return the id of what was asked about a child's food on a day."""
    return derived_id("complementary_food", resident, asked_on.isoformat())


def recovery_feeding_id(resident: bytes, started_on: date) -> bytes:
    """Return the id of the course of recovery food that a child begins on a day."""
    return derived_id("recovery_feeding", resident, started_on.isoformat())


def recovery_portion_id(course: bytes, given_on: date) -> bytes:
    """Return the id of one day's portions of a course."""
    return derived_id("recovery_portion", course, given_on.isoformat())
