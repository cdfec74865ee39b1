"""Ids made from natural keys, so that two laptops that enter the same thing write one row.

The kinds and parts named here stand in every post's log and never change.
"""

from datetime import date

from desktop_app.core.ids import derived_id
from desktop_app.core.name_key import name_key
from desktop_app.core.partial_date import PartialDate

Person = bytes | str
"""A resident by id, or the name of somebody from elsewhere."""


def open_day_id(post: bytes, held_on: date) -> bytes:
    """Return the id of a post's open day of a date; a post holds one a day, and posts that share data hold theirs apart."""
    return derived_id("open_day", post, held_on.isoformat())


def duty_id(event: bytes, person: Person) -> bytes:
    """Return the id of one person's duty at an event."""
    return derived_id("duty", event, _key(person))


def volunteer_term_id(resident: bytes, from_date: date) -> bytes:
    """Return the id of the term that a resident begins on a day."""
    return derived_id("volunteer_term", resident, from_date.isoformat())


def volunteer_training_id(resident: bytes, title: str, held: PartialDate) -> bytes:
    """Return the id of one resident's part in a training."""
    return derived_id("volunteer_training", resident, name_key(title), str(held))


def officer_term_id(office: str, person: Person, from_date: date) -> bytes:
    """Return the id of the term in an office that somebody begins on a day."""
    return derived_id("officer_term", office, _key(person), from_date.isoformat())


def care_area_id(resident: bytes, place: tuple[str, ...], from_date: date) -> bytes:
    """Return the id of a volunteer's care for one part of the village that begins on a day."""
    return derived_id("care_area", resident, *place, from_date.isoformat())


def _key(person: Person) -> bytes | str:
    return name_key(person) if isinstance(person, str) else person
