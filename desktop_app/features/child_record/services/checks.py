"""The development list and the signs asked on a day: stored, taken back, read."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError
from desktop_app.db.natural_rows import make_or_revive
from desktop_app.packs import pack_of
from desktop_app.residents.services import among, with_merged

from ..models import DevelopmentCheck, SymptomCheck
from ..rules.development import check_development, result_of
from ..rules.natural_ids import development_check_id, symptom_check_id
from ..rules.symptoms import SymptomEntry, check_symptoms
from .forgetting import forget_other_entries
from .pack_lists import danger_signs, development_bands, illnesses
from .people import ALWAYS, Days, child_on


@dataclass(frozen=True, slots=True)
class Development:
    """A development list as it was answered.

    Attributes:
        band_months: the age that names the list.
        result: "complete" or "incomplete".
        missing: codes of what the child does not do yet.
        by: who asked.
    """

    id: bytes
    on: date
    band_months: int
    result: str
    missing: tuple[str, ...]
    by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Symptoms:
    """The signs asked on a day."""

    id: bytes
    on: date
    entry: SymptomEntry


def record_development(
    session: Session, resident: bytes, on: date, band: int, missing: Collection[str], by: str, today: date, note: str = ""
) -> bytes:
    """Store the answers to a development list and return their id; a second list of the same day takes the place of the first.

    Args:
        band: the age in months that names the list.
        missing: codes of the list that the child does not do yet.

    Raises:
        InputError: no such list or item, or the day is not possible; nothing was stored.
    """
    if problems := check_development(development_bands(pack_of(session)), band, missing):
        raise InputError(problems)
    resident = child_on(session, resident, on, today)
    forget_other_entries(session, resident, on, "development")
    key = development_check_id(resident, on)
    make_or_revive(
        session,
        DevelopmentCheck,
        key,
        resident_id=resident,
        checked_on=on,
        band_months=band,
        result=result_of(missing),
        missing=" ".join(sorted(missing)) or None,
        checked_by=by.strip() or None,
        note=note.strip() or None,
    )
    return key


def record_symptoms(session: Session, resident: bytes, on: date, symptoms: SymptomEntry, today: date) -> bytes:
    """Store the signs asked on a day and return their id; what was asked on that day before is replaced.

    Raises:
        InputError: nothing was answered, a code is not on the pack's lists, or the day is not possible; nothing was stored.
    """
    pack = pack_of(session)
    signs, ill = {one.code for one in danger_signs(pack)}, {one.code for one in illnesses(pack)}
    if problems := check_symptoms(symptoms, signs, ill):
        raise InputError(problems)
    resident = child_on(session, resident, on, today)
    forget_other_entries(session, resident, on, "symptoms")
    key = symptom_check_id(resident, on)
    make_or_revive(
        session,
        SymptomCheck,
        key,
        resident_id=resident,
        checked_on=on,
        cough=symptoms.cough,
        fever_2_weeks=symptoms.fever_2_weeks,
        no_gain_2_months=symptoms.no_gain_2_months,
        tb_contact=symptoms.tb_contact,
        illness=_joined(symptoms.illness),
        danger_signs=_joined(symptoms.danger_signs),
        temperature_tenths=symptoms.temperature_tenths,
        asked_by=symptoms.by.strip() or None,
        note=symptoms.note.strip() or None,
    )
    return key


def developments_of(session: Session, ids: Collection[bytes], days: Days = ALWAYS) -> dict[bytes, list[Development]]:
    """Return the development lists of children in a span of days: {resident: newest first}."""
    wanted = with_merged(session, ids)
    query = select(DevelopmentCheck).where(
        among(DevelopmentCheck.resident_id, wanted), DevelopmentCheck.checked_on.between(*days)
    )
    found: dict[bytes, list[Development]] = {}
    for row in session.scalars(query.order_by(DevelopmentCheck.checked_on.desc())):
        if row.resident_id in wanted:
            found.setdefault(wanted[row.resident_id], []).append(_development(row))
    return found


def symptoms_of(session: Session, ids: Collection[bytes], days: Days = ALWAYS) -> dict[bytes, list[Symptoms]]:
    """Return the signs asked about children in a span of days: {resident: newest first}."""
    wanted = with_merged(session, ids)
    query = select(SymptomCheck).where(among(SymptomCheck.resident_id, wanted), SymptomCheck.checked_on.between(*days))
    found: dict[bytes, list[Symptoms]] = {}
    for row in session.scalars(query.order_by(SymptomCheck.checked_on.desc())):
        if row.resident_id in wanted:
            found.setdefault(wanted[row.resident_id], []).append(Symptoms(row.id, row.checked_on, _entry(row)))
    return found


def _development(row: DevelopmentCheck) -> Development:
    missing = tuple((row.missing or "").split())
    return Development(row.id, row.checked_on, row.band_months, row.result, missing, row.checked_by or "", row.note or "")


def _entry(row: SymptomCheck) -> SymptomEntry:
    return SymptomEntry(
        row.cough,
        row.fever_2_weeks,
        row.no_gain_2_months,
        row.tb_contact,
        _parts(row.illness),
        _parts(row.danger_signs),
        row.temperature_tenths,
        row.asked_by or "",
        row.note or "",
    )


def _joined(codes: Sequence[str] | None) -> str | None:
    return None if codes is None else " ".join(dict.fromkeys(codes))


def _parts(stored: str | None) -> tuple[str, ...] | None:
    return None if stored is None else tuple(stored.split())
