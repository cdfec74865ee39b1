"""The rows of a woman and her pregnancies, found or refused."""

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living
from desktop_app.residents.services import PersonFacts, canonical_id, every_id, person_facts

from ..models import BirthOutcome, Pregnancy
from ..rules.dating import dated_from
from ..rules.problems import day_problems

GONE = QT_TRANSLATE_NOOP("Mothers", "This pregnancy is not here any more. Look at her card again.")
IS_OVER = QT_TRANSLATE_NOOP("Mothers", "It is written down already how this pregnancy ended. Undo that first.")
IS_OPEN = QT_TRANSLATE_NOOP("Mothers", "She is registered as pregnant already. Write down how that pregnancy ended first.")


def find_pregnancy(session: Session, pregnancy: bytes) -> Pregnancy:
    """Return the row of a pregnancy; raises UserError if it was removed."""
    row = living(session, Pregnancy, pregnancy)
    if row is None:
        raise UserError(GONE)
    return row


def find_open(session: Session, pregnancy: bytes) -> Pregnancy:
    """Return the row of a pregnancy that is going on; raises UserError if it ended or was removed."""
    row = find_pregnancy(session, pregnancy)
    if row.ending is not None:
        raise UserError(IS_OVER)
    return row


def pregnancies_of(session: Session, resident: bytes) -> Sequence[Pregnancy]:
    """Return the rows of all pregnancies of one woman, the oldest first; mistakes are left out."""
    query = select(Pregnancy).where(Pregnancy.resident_id.in_(every_id(session, resident)))
    found = [row for row in session.scalars(query.order_by(Pregnancy.registered_on, Pregnancy.id)) if row.ending != "mistake"]
    return found


def open_pregnancy(session: Session, resident: bytes) -> bytes | None:
    """Return the pregnancy that is going on; None if there is none."""
    return next((row.id for row in reversed(pregnancies_of(session, resident)) if row.ending is None), None)


def woman_on(session: Session, resident: bytes, on: date, today: date, field: str) -> PersonFacts:
    """Return the person who stands for a woman.

    Raises:
        InputError: the day is in the future, before her birth or after her death.
        UserError: she is not in the list any more.
    """
    person = person_facts(session, canonical_id(session, resident))
    if problems := day_problems(field, on, person.birth, person.death, today):
        raise InputError(problems)
    return person


def end_of(session: Session, row: Pregnancy) -> tuple[date, date] | None:
    """Return the first and the last day on which a pregnancy may have ended; None while it goes on."""
    if row.ended_on is None:
        return None
    outcome = session.scalars(select(BirthOutcome).where(BirthOutcome.pregnancy_id == row.id)).first()
    when = PartialDate() if outcome is None else partial(outcome, "ended")
    return when.earliest or row.ended_on, when.latest or row.ended_on


def start_of(row: Pregnancy) -> date | None:
    """Return the day from which the weeks of a pregnancy count."""
    return dated_from(row.lmp_date, row.edd_date)


def joined(codes: Collection[str] | None) -> str | None:
    """Return codes as they are stored; None stays not asked."""
    return None if codes is None else " ".join(dict.fromkeys(codes))


def divided(stored: str | None) -> tuple[str, ...] | None:
    """Return stored codes; None was not asked."""
    return None if stored is None else tuple(stored.split())


def words(typed: str) -> str | None:
    """Return what somebody typed, tidied; None for nothing."""
    return " ".join(typed.split()) or None


def partial(row: object, name: str) -> PartialDate:
    """Return the date that stands in three columns of a row."""
    return PartialDate(*(getattr(row, f"{name}_{part}") for part in ("year", "month", "day")))


def columns_of(when: PartialDate, name: str) -> dict[str, int | None]:
    """Return the three columns of a date."""
    return {f"{name}_year": when.year, f"{name}_month": when.month, f"{name}_day": when.day}
