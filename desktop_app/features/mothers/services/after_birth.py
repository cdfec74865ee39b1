"""The weeks after a birth: looks at the mother and at the newborn; what a woman tells of her children."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.packs import pack_of
from desktop_app.residents.services import canonical_id

from ..models import NewbornContact, PostpartumContact, ReproductiveHistory
from ..rules.codes import PLACES, PROVIDERS
from ..rules.entries import HistoryEntry, NewbornEntry, PostpartumEntry
from ..rules.natural_ids import newborn_contact_id, postpartum_contact_id, reproductive_history_id
from ..rules.problems import check_measured, choice_problems, label_problems, range_problems
from .finding_rows import divided, end_of, find_pregnancy, joined, woman_on, words
from .measured import record_measured
from .pack_tables import contact_plan
from .private_signs import keep_signs

_BEFORE_BIRTH = QT_TRANSLATE_NOOP("Mothers", "The pregnancy had not ended on that day. Check the date.")
_NOT_ENDED = QT_TRANSLATE_NOOP("Mothers", "Write down how the pregnancy ended first.")
_GONE = QT_TRANSLATE_NOOP("Mothers", "This entry is not here any more. Look at her card again.")
_CHOICES = {"place": PLACES, "provider": PROVIDERS}


def record_postpartum(session: Session, pregnancy: bytes, entry: PostpartumEntry, today: date) -> bytes:
    """Write down one look at a mother after birth and return its id; a second one of the day replaces the first.

    Raises:
        InputError: something cannot be true; nothing is stored.
        UserError: the pregnancy was removed or is going on, or a sign is for the midwife alone and she has no key in this post.
    """
    row = find_pregnancy(session, pregnancy)
    ended = end_of(session, row)
    if ended is None:
        raise UserError(_NOT_ENDED)
    woman_on(session, row.resident_id, entry.contact_on, today, "contact_on")
    problems = [Problem("contact_on", _BEFORE_BIRTH)] if entry.contact_on < ended[0] else []
    problems += label_problems(entry.label, contact_plan(pack_of(session)).postpartum)
    problems += choice_problems({"place": entry.place, "provider": entry.provider}, _CHOICES)
    problems += range_problems("vitamin_a_taken", entry.vitamin_a_taken, 0, 2)
    if problems := problems + check_measured(entry.measured):
        raise InputError(problems)
    key = postpartum_contact_id(pregnancy, entry.contact_on)
    stood = living(session, PostpartumContact, key)
    before = None if stood is None else stood.danger_signs
    signs = keep_signs(session, row.resident_id, entry.contact_on, entry.danger_signs, entry.provider_name, before)
    make_or_revive(
        session,
        PostpartumContact,
        key,
        pregnancy_id=pregnancy,
        resident_id=row.resident_id,
        contact_on=entry.contact_on,
        label=words(entry.label),
        place=entry.place or None,
        provider=entry.provider or None,
        provider_name=words(entry.provider_name),
        counts=entry.counts,
        breastfeeding=entry.breastfeeding,
        vitamin_a_taken=entry.vitamin_a_taken,
        danger_signs=signs,
        note=entry.note.strip() or None,
    )
    record_measured(session, row.resident_id, entry.contact_on, entry.measured, entry.place, entry.provider_name, today)
    return key


def record_newborn(session: Session, child: bytes, entry: NewbornEntry, today: date) -> bytes:
    """Write down one look at a newborn and return its id; a second one of the day replaces the first.

    Raises:
        InputError: something cannot be true; nothing is stored.
        UserError: the child is not in the list any more.
    """
    person = woman_on(session, child, entry.contact_on, today, "contact_on")
    problems = label_problems(entry.label, contact_plan(pack_of(session)).newborn)
    if problems := problems + choice_problems({"place": entry.place, "provider": entry.provider}, _CHOICES):
        raise InputError(problems)
    key = newborn_contact_id(person.id, entry.contact_on)
    make_or_revive(
        session,
        NewbornContact,
        key,
        resident_id=person.id,
        contact_on=entry.contact_on,
        label=words(entry.label),
        place=entry.place or None,
        provider=entry.provider or None,
        provider_name=words(entry.provider_name),
        counts=entry.counts,
        danger_signs=joined(entry.danger_signs),
        blood_sample=entry.blood_sample,
        vitamin_k=entry.vitamin_k,
        note=entry.note.strip() or None,
    )
    return key


def set_history(session: Session, resident: bytes, entry: HistoryEntry, today: date) -> bytes:
    """Write down what a woman tells of her children and return its id; one row a day.

    Raises:
        InputError: something cannot be true; nothing is stored.
        UserError: she is not in the list any more.
    """
    resident = canonical_id(session, resident)
    woman_on(session, resident, entry.asked_on, today, "asked_on")
    problems = range_problems("living_children", entry.living_children, 0, 20)
    if problems := problems + range_problems("dead_children", entry.dead_children, 0, 20):
        raise InputError(problems)
    key = reproductive_history_id(resident, entry.asked_on)
    make_or_revive(
        session,
        ReproductiveHistory,
        key,
        resident_id=resident,
        asked_on=entry.asked_on,
        living_children=entry.living_children,
        dead_children=entry.dead_children,
        died_at=words(entry.died_at),
        partner_name=words(entry.partner_name),
        iodine_capsule_on=entry.iodine_capsule_on,
        asked_by=words(entry.asked_by),
        note=entry.note.strip() or None,
    )
    return key


def remove_after_birth(session: Session, contact: bytes) -> None:
    """Take out a look at a mother or newborn that was written by mistake; undo brings it back.

    Raises:
        UserError: it was removed already.
    """
    row = living(session, PostpartumContact, contact) or living(session, NewbornContact, contact)
    if row is None:
        raise UserError(_GONE)
    session.delete(row)


def postpartum_entry(row: PostpartumContact) -> PostpartumEntry:
    """Return a look at a mother as it is typed, without what was measured."""
    return PostpartumEntry(
        row.contact_on,
        row.label or "",
        row.place or "",
        row.provider or "",
        row.provider_name or "",
        row.counts,
        row.breastfeeding,
        row.vitamin_a_taken,
        divided(row.danger_signs),
        row.note or "",
    )


def newborn_entry(row: NewbornContact) -> NewbornEntry:
    """Return a look at a newborn as it is typed."""
    return NewbornEntry(
        row.contact_on,
        row.label or "",
        row.place or "",
        row.provider or "",
        row.provider_name or "",
        row.counts,
        divided(row.danger_signs),
        row.blood_sample,
        row.vitamin_k,
        row.note or "",
    )


def history_entry(row: ReproductiveHistory) -> HistoryEntry:
    """Return what a woman told as it is typed."""
    return HistoryEntry(
        row.asked_on,
        row.living_children,
        row.dead_children,
        row.died_at or "",
        row.partner_name or "",
        row.iodine_capsule_on,
        row.asked_by or "",
        row.note or "",
    )
