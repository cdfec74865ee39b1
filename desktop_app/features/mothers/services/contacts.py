"""What is done during a pregnancy: contacts, the plan for the birth, extra food."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.packs import pack_of

from ..models import AntenatalContact, BirthPlan, ExtraFood, Pregnancy
from ..rules.codes import ATTENDANTS, PLACES, PRESENTATIONS, PROVIDERS
from ..rules.entries import ContactEntry, FoodEntry, PlanEntry
from ..rules.natural_ids import antenatal_contact_id, birth_plan_id, extra_food_id
from ..rules.problems import BEFORE_START, check_measured, choice_problems, label_problems, range_problems
from .finding_rows import divided, end_of, find_pregnancy, start_of, woman_on, words
from .measured import record_measured
from .pack_tables import contact_plan
from .private_signs import keep_signs

_AFTER_END = QT_TRANSLATE_NOOP("Mothers", "The pregnancy had ended on that day. Check the date.")
_GONE = QT_TRANSLATE_NOOP("Mothers", "This entry is not here any more. Look at her card again.")
CHOICES = {"place": PLACES, "provider": PROVIDERS, "presentation": PRESENTATIONS, "attendant": ATTENDANTS}


def record_contact(session: Session, pregnancy: bytes, entry: ContactEntry, today: date) -> bytes:
    """Write down one look at a pregnant woman and return its id; a second one of the day replaces what the first says.

    What was measured goes along: weight and arm to her measurements, blood pressure, haemoglobin and iron to her health checks.

    Raises:
        InputError: something cannot be true; nothing is stored.
        UserError: the pregnancy was removed, or a sign is for the midwife alone and she has no key in this post.
    """
    row = find_pregnancy(session, pregnancy)
    woman_on(session, row.resident_id, entry.contact_on, today, "contact_on")
    problems = _day_in(session, row, "contact_on", entry.contact_on)
    problems += label_problems(entry.label, contact_plan(pack_of(session)).antenatal)
    problems += choice_problems({"place": entry.place, "provider": entry.provider, "presentation": entry.presentation}, CHOICES)
    problems += range_problems("fundal_height_mm", entry.fundal_height_mm, 50, 500, 10)
    problems += range_problems("fetal_heart_per_minute", entry.fetal_heart_per_minute, 60, 220)
    if problems := problems + check_measured(entry.measured):
        raise InputError(problems)
    key = antenatal_contact_id(pregnancy, entry.contact_on)
    stood = living(session, AntenatalContact, key)
    before = None if stood is None else stood.danger_signs
    signs = keep_signs(session, row.resident_id, entry.contact_on, entry.danger_signs, entry.provider_name, before)
    make_or_revive(
        session,
        AntenatalContact,
        key,
        pregnancy_id=pregnancy,
        resident_id=row.resident_id,
        contact_on=entry.contact_on,
        label=words(entry.label),
        place=entry.place or None,
        provider=entry.provider or None,
        provider_name=words(entry.provider_name),
        counts=entry.counts,
        ultrasound=entry.ultrasound,
        fundal_height_mm=entry.fundal_height_mm,
        fetal_heart_per_minute=entry.fetal_heart_per_minute,
        presentation=entry.presentation or None,
        danger_signs=signs,
        book_seen=entry.book_seen,
        dentist=entry.dentist,
        note=entry.note.strip() or None,
    )
    record_measured(session, row.resident_id, entry.contact_on, entry.measured, entry.place, entry.provider_name, today)
    return key


def remove_contact(session: Session, contact: bytes) -> None:
    """Take out a contact that was written by mistake; what was measured on that day stays. Undo brings it back."""
    row = living(session, AntenatalContact, contact)
    if row is None:
        raise UserError(_GONE)
    session.delete(row)


def plan_birth(session: Session, pregnancy: bytes, entry: PlanEntry) -> None:
    """Write down where and with whom a woman wants to give birth; what was planned before is replaced.

    Raises:
        InputError: a place or helper is none of those offered; nothing is stored.
        UserError: the pregnancy was removed.
    """
    row = find_pregnancy(session, pregnancy)
    if problems := choice_problems({"place": entry.place, "attendant": entry.attendant}, CHOICES):
        raise InputError(problems)
    make_or_revive(
        session,
        BirthPlan,
        birth_plan_id(pregnancy),
        pregnancy_id=pregnancy,
        resident_id=row.resident_id,
        place=entry.place or None,
        place_name=words(entry.place_name),
        attendant=entry.attendant or None,
        companion=words(entry.companion),
        transport=words(entry.transport),
        blood_donor=words(entry.blood_donor),
        money_saved=entry.money_saved,
        decided_on=entry.decided_on,
        note=entry.note.strip() or None,
    )


def give_extra_food(session: Session, pregnancy: bytes, entry: FoodEntry, today: date) -> bytes:
    """Write down food for a thin pregnant woman and return its id; one row a day.

    Raises:
        InputError: the day or the portions cannot be; nothing is stored.
        UserError: the pregnancy was removed.
    """
    row = find_pregnancy(session, pregnancy)
    woman_on(session, row.resident_id, entry.given_on, today, "given_on")
    if problems := _day_in(session, row, "given_on", entry.given_on) + range_problems("portions", entry.portions, 1, 200):
        raise InputError(problems)
    key = extra_food_id(pregnancy, entry.given_on)
    make_or_revive(
        session,
        ExtraFood,
        key,
        pregnancy_id=pregnancy,
        resident_id=row.resident_id,
        given_on=entry.given_on,
        food=words(entry.food),
        portions=entry.portions,
        taken_daily=entry.taken_daily,
        note=entry.note.strip() or None,
    )
    return key


def contact_entry(row: AntenatalContact) -> ContactEntry:
    """Return a contact as it is typed, without what was measured."""
    return ContactEntry(
        row.contact_on,
        row.label or "",
        row.place or "",
        row.provider or "",
        row.provider_name or "",
        row.counts,
        row.ultrasound,
        row.fundal_height_mm,
        row.fetal_heart_per_minute,
        row.presentation or "",
        divided(row.danger_signs),
        row.book_seen,
        row.dentist,
        row.note or "",
    )


def plan_entry(row: BirthPlan) -> PlanEntry:
    """Return a plan as it is typed."""
    return PlanEntry(
        row.place or "",
        row.place_name or "",
        row.attendant or "",
        row.companion or "",
        row.transport or "",
        row.blood_donor or "",
        row.money_saved,
        row.decided_on,
        row.note or "",
    )


def food_entry(row: ExtraFood) -> FoodEntry:
    """Return food of a day as it is typed."""
    return FoodEntry(row.given_on, row.food or "", row.portions, row.taken_daily, row.note or "")


def _day_in(session: Session, row: Pregnancy, field: str, on: date) -> list[Problem]:
    """Return that a day lies outside a pregnancy."""
    start = start_of(row)
    if start is not None and on < start:
        return [Problem(field, BEFORE_START)]
    ended = end_of(session, row)
    return [Problem(field, _AFTER_END)] if ended is not None and on > ended[1] else []
