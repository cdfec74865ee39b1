"""Pregnancies: registered, corrected, dated anew."""

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.services import canonical_id

from ..models import Pregnancy
from ..rules.codes import EDD_BASES
from ..rules.dating import expected_day
from ..rules.entries import PregnancyEntry
from ..rules.problems import check_pregnancy, choice_problems
from .finding_rows import (
    IS_OPEN,
    columns_of,
    divided,
    find_open,
    find_pregnancy,
    joined,
    open_pregnancy,
    partial,
    woman_on,
    words,
)

_A_MAN = QT_TRANSLATE_NOOP("Mothers", "This person is registered as a man. Correct that first.")
_WHY = QT_TRANSLATE_NOOP("Mothers", "Write why the expected day is changed.")


def register_pregnancy(session: Session, resident: bytes, entry: PregnancyEntry, today: date) -> bytes:
    """Register a pregnancy and return its id.

    Raises:
        InputError: something cannot be true; nothing is stored.
        UserError: she is registered as pregnant already, or the person is a man; nothing is stored.
    """
    resident = canonical_id(session, resident)
    entry = _with_expected_day(entry)
    _refuse(session, resident, entry, today)
    if open_pregnancy(session, resident) is not None:
        raise UserError(IS_OPEN)
    row = Pregnancy(resident_id=resident, **_columns(entry))
    session.add(row)
    session.flush()
    return row.id


def change_pregnancy(session: Session, pregnancy: bytes, entry: PregnancyEntry, today: date) -> None:
    """Correct what is known of a pregnancy. An expected day that was there stays: ``correct_dates`` changes it.

    A last period that is corrected while the expected day follows from it takes that along.

    Raises:
        InputError: something cannot be true; nothing is stored.
        UserError: the pregnancy was removed.
    """
    row = find_pregnancy(session, pregnancy)
    entry = _with_expected_day(replace(entry, **_kept_day(row, entry)))
    _refuse(session, row.resident_id, entry, today)
    for name, value in _columns(entry).items():
        setattr(row, name, value)


def correct_dates(session: Session, pregnancy: bytes, edd: date, basis: str, reason: str, today: date) -> None:
    """Change the expected day, with its basis and the reason; the last period stays as it was told.

    Raises:
        InputError: the day cannot be, or no reason is given; nothing is stored.
        UserError: the pregnancy was removed.
    """
    row = find_pregnancy(session, pregnancy)
    entry = replace(entry_of(row), edd_date=edd, edd_basis=basis)
    if not reason.strip():
        raise InputError([Problem("reason", _WHY)])
    _refuse(session, row.resident_id, entry, today)
    note = f"{row.note}\n{reason.strip()}" if row.note else reason.strip()
    row.edd_date, row.edd_basis, row.note = edd, basis, note


def remove_pregnancy(session: Session, pregnancy: bytes, today: date) -> None:
    """Write that she was not pregnant: the entry was a mistake; undo brings it back.

    Raises:
        UserError: the pregnancy was removed, or it is written down how it ended.
    """
    row = find_open(session, pregnancy)
    row.ending, row.ended_on = "mistake", today


def entry_of(row: Pregnancy) -> PregnancyEntry:
    """Return a pregnancy as it is typed."""
    return PregnancyEntry(
        row.registered_on,
        row.lmp_date,
        row.edd_date,
        row.edd_basis or "",
        row.gravida,
        row.births,
        row.losses,
        row.living_children,
        row.dead_children,
        partial(row, "last_birth"),
        row.weight_before_g,
        row.height_mm,
        row.partner_id,
        row.partner_name or "",
        divided(row.risks),
        row.has_book,
        row.registered_by or "",
        row.note or "",
    )


def _kept_day(row: Pregnancy, entry: PregnancyEntry) -> dict[str, Any]:
    """Return the expected day that holds after a correction, to be put into the entry; None: it follows from the last period."""
    if row.edd_date is None:
        return {"edd_date": entry.edd_date, "edd_basis": entry.edd_basis}
    if row.edd_basis == "lmp" and entry.lmp_date not in (None, row.lmp_date):
        return {"edd_date": None, "edd_basis": ""}
    return {"edd_date": row.edd_date, "edd_basis": row.edd_basis or ""}


def _with_expected_day(entry: PregnancyEntry) -> PregnancyEntry:
    """Return the entry with the expected day that follows from the last period, unless one is written."""
    if entry.edd_date is not None or entry.lmp_date is None:
        return entry
    return replace(entry, edd_date=expected_day(entry.lmp_date), edd_basis="lmp")


def _refuse(session: Session, resident: bytes, entry: PregnancyEntry, today: date) -> None:
    person = woman_on(session, resident, entry.registered_on, today, "registered_on")
    if person.sex == "M":
        raise UserError(_A_MAN)
    problems = check_pregnancy(entry, person.birth, today)
    problems += choice_problems({"edd_basis": entry.edd_basis}, {"edd_basis": EDD_BASES})
    if problems:
        raise InputError(problems)


def _columns(entry: PregnancyEntry) -> dict[str, object]:
    return {
        "registered_on": entry.registered_on,
        "lmp_date": entry.lmp_date,
        "edd_date": entry.edd_date,
        "edd_basis": entry.edd_basis or None,
        "gravida": entry.gravida,
        "births": entry.births,
        "losses": entry.losses,
        "living_children": entry.living_children,
        "dead_children": entry.dead_children,
        **columns_of(entry.last_birth, "last_birth"),
        "weight_before_g": entry.weight_before_g,
        "height_mm": entry.height_mm,
        "partner_id": entry.partner_id,
        "partner_name": words(entry.partner_name),
        "risks": joined(entry.risks),
        "has_book": entry.has_book,
        "registered_by": words(entry.registered_by),
        "note": entry.note.strip() or None,
    }
