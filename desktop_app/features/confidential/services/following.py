"""Whom the midwife follows up: her own list of work, while her key is open."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.residents.services import ResidentRow, rows_of

from ..models import SealedEntry
from ..rules.topics import TOPICS, Opened
from .opening import open_entries


@dataclass(frozen=True, slots=True)
class Followed:
    """One person with what is sealed about the person.

    Attributes:
        topics: codes, in the order of ``rules.topics.TOPICS``.
        last_on: day of the newest entry.
        next_on: the next visit that the newest entry with one names; None if none is ahead or waits.
    """

    person: ResidentRow
    topics: tuple[str, ...]
    last_on: date
    next_on: date | None


def followed_people(session: Session) -> list[Followed] | None:
    """Return everybody about whom the midwife has entries, the next visit that was agreed first; None while locked."""
    entries = open_entries(session, select(SealedEntry))
    if entries is None:
        return None
    by_person: dict[bytes, list[Opened]] = {}
    for entry in entries:  # the newest first
        by_person.setdefault(entry.resident, []).append(entry)
    found = [_followed(row, by_person[row.id]) for row in rows_of(session, list(by_person))]
    return sorted(found, key=lambda one: (one.next_on or date.max, -one.last_on.toordinal(), one.person.name))


def _followed(person: ResidentRow, entries: list[Opened]) -> Followed:
    told = {entry.topic for entry in entries}
    return Followed(person, tuple(topic for topic in TOPICS if topic in told), entries[0].on, _next_on(entries))


def _next_on(entries: list[Opened]) -> date | None:
    """Return the visit that was agreed on last, unless something was written on that day or later: then she was seen."""
    agreed = next((str(entry.values["next_on"]) for entry in entries if entry.values.get("next_on")), None)
    on = date.fromisoformat(agreed) if agreed else None
    return None if on is None or entries[0].on >= on else on
