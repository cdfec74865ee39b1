"""Residents for tables of cases."""

from datetime import date
from typing import Any

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.data_quality.rules.people import Person

TODAY = date(2026, 10, 5)
A, B, C = b"a" * 16, b"b" * 16, b"c" * 16


def day(words: str) -> PartialDate:
    """Return what is known of a day: "2024", "2024-05", "2024-05-17" or nothing."""
    return PartialDate(*map(int, words.split("-"))) if words else PartialDate()


def person(birth: str = "1995-04-12", key: bytes = A, **more: Any) -> Person:
    """Return a woman who lives here, or whoever ``more`` says."""
    values = {"name": "Siti", "sex": "F", "birth": day(birth), "death": None, "status": "here"} | more
    return Person(key, **values)


def people(*found: Person) -> dict[bytes, Person]:
    """Return people by id."""
    return {one.id: one for one in found}
