"""Ids made from natural keys, so that two laptops that enter one thing write one row.

The kinds and parts named here stand in every post's log and never change.
"""

from datetime import date

from desktop_app.core.ids import derived_id


def vital_sign_id(resident: bytes, measured_on: date) -> bytes:
    """Return the id of a person's blood pressure, pulse, breath and temperature of a day."""
    return derived_id("vital_sign", resident, measured_on.isoformat())


def sense_check_id(resident: bytes, checked_on: date) -> bytes:
    """Return the id of a person's eyes, ears and teeth of a day."""
    return derived_id("sense_check", resident, checked_on.isoformat())


def habit_id(resident: bytes, asked_on: date) -> bytes:
    """Return the id of what a person told on a day of smoking and eating."""
    return derived_id("habit", resident, asked_on.isoformat())


def health_condition_id(resident: bytes, code: str, whose: str) -> bytes:
    """Return the id of a known illness of a person or of the family."""
    return derived_id("health_condition", resident, code, whose)


def condition_control_id(resident: bytes, code: str, seen_on: date) -> bytes:
    """Return the id of one look at a known illness."""
    return derived_id("condition_control", resident, code, seen_on.isoformat())


def iron_tablets_id(resident: bytes, given_on: date) -> bytes:
    """Return the id of the iron tablets of a day."""
    return derived_id("iron_tablets", resident, given_on.isoformat())
