"""The people behind a counted number."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.name_key import name_key
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import Label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person of a list behind a number; ``sex`` is "F", "M" or None."""

    id: bytes
    name: Label
    sex: str | None
    birth: PartialDate
    house: str


def people_behind(session: "Session", ids: Iterable[bytes]) -> list[PersonLine]:
    """Return the people of ``ids`` by name, each once; entries that were merged are one person, unknown ids are left out."""
    from desktop_app.residents.services import rows_of

    lines = [PersonLine(one.id, one.shown, one.sex, one.birth, one.house) for one in rows_of(session, list(ids))]
    return sorted(lines, key=lambda line: (name_key(str(line.name)), line.id))
