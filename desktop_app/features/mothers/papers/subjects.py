"""Whom the cards of mothers can be made of, for the command line."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.residents.services import rows_of

from ..services.on_paper.pregnancies import PregnancyFacts, pregnancies_between


def women_with_pregnancy(session: Session, month: Month) -> list[tuple[bytes, str]]:
    """Return the women of whom a pregnancy is known until the end of the month, by when it was registered."""
    return _named(session, pregnancies_between(session, date.min, month.last))


def women_after_birth(session: Session, month: Month) -> list[tuple[bytes, str]]:
    """Return the women of whom a birth is known until the end of the month."""
    known = pregnancies_between(session, date.min, month.last)
    return _named(session, [one for one in known if one.delivered_on is not None and one.delivered_on <= month.last])


def _named(session: Session, pregnancies: list[PregnancyFacts]) -> list[tuple[bytes, str]]:
    rows = rows_of(session, list(dict.fromkeys(one.resident for one in pregnancies)))
    return [(row.id, f"{row.shown} {row.birth}") for row in rows]
