"""Whom the cards can be made of, for the command line."""

from collections.abc import Callable
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.residents.services import people_born_between

from ..services.on_paper.days import CheckDay, days_of
from .card_lines import AKS, SKILAS

_FIRST_DAY = date(1900, 1, 1)


def people_with_days(session: Session, month: Month, from_months: int, until_months: int) -> list[tuple[bytes, str]]:
    """Return the people of an age of whom something of a card is written down until the end of the month."""
    return _people(session, month, (from_months, until_months), lambda day: bool(day.came or day.found or day.tb))


def people_with_sheets(session: Session, month: Month, from_months: int, until_months: int) -> list[tuple[bytes, str]]:
    """Return the people of an age who were asked about daily life or by SKILAS until the end of the month."""
    return _people(session, month, (from_months, until_months), lambda day: bool({AKS, SKILAS} & day.sheets.keys()))


def _people(session: Session, month: Month, months: tuple[int, int], says: Callable[[CheckDay], bool]) -> list[tuple[bytes, str]]:
    people = people_born_between(session, month.plus(-months[1]).first, month.plus(-months[0]).last)
    days = days_of(session, [one.id for one in people], _FIRST_DAY, month.last)
    return [(one.id, f"{one.shown} {one.birth}") for one in people if any(says(day) for day in days.get(one.id, {}).values())]
