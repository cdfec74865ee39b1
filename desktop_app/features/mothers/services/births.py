"""How a pregnancy ends: birth, early loss, the mother's death. Undo takes the whole of it back."""

from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.db.natural_rows import make_or_revive
from desktop_app.features.health_visits.rules.care import BirthFacts
from desktop_app.features.health_visits.services import birth_details, record_birth_facts
from desktop_app.residents.rules import ResidentEntry
from desktop_app.residents.services import (
    add_member,
    canonical_id,
    change_resident,
    death_of,
    household_of,
    person_facts,
    record_death,
    register_newborns,
    resident_entry,
)

from ..models import BirthOutcome, Pregnancy
from ..rules.codes import ATTENDANTS, MODES, MOTHER_STATES, PLACES
from ..rules.dating import weeks_on
from ..rules.entries import BirthEntry, BornChild, LossEntry
from ..rules.natural_ids import birth_outcome_id
from ..rules.problems import BEFORE_START, check_birth, check_loss, choice_problems
from .finding_rows import columns_of, find_open, find_pregnancy, start_of, words
from .private_signs import keep_signs

CHOICES = {"place": PLACES, "attendant": ATTENDANTS, "mode": MODES, "mother_state": MOTHER_STATES}


def record_birth(session: Session, pregnancy: bytes, entry: BirthEntry, today: date) -> list[bytes]:
    """Write down a birth and return the children who stand among the residents now, in the order of birth.

    Each child that was born alive is entered with its mother, in her household, with weight and length at birth; one that
    stands in the list already only gets what was not known. A mother who died is entered as dead.

    Raises:
        InputError: something cannot be true; nothing is stored.
        UserError: the pregnancy was removed, or it ended already.
    """
    row = find_open(session, pregnancy)
    person = person_facts(session, canonical_id(session, row.resident_id))
    start = start_of(row)
    problems = check_birth(entry, start, person.birth, today)
    if problems := problems + choice_problems(_chosen(entry), CHOICES):
        raise InputError(problems)
    weeks = entry.gestation_weeks if entry.gestation_weeks is not None else _weeks(start, entry.born_on)
    children = _enter_children(session, row, entry, today)
    illness = _illness(session, row, entry.born_on, entry.mother_illness, today)
    for order, (born, child) in enumerate(zip(entry.children, children, strict=True), 1):
        if child is not None:
            _write_birth_facts(session, child, born, weeks, None if row.births is None else row.births + order)
        _write_outcome(session, row, order, born, child, entry, weeks, illness)
    died = entry.mother_state == "dead"
    _end(row, entry.born_on, "mother_died" if died else "birth", today)
    if died:
        _let_die(session, row.resident_id, entry.born_on, today)
    return [child for child in children if child is not None]


def record_loss(session: Session, pregnancy: bytes, entry: LossEntry, today: date) -> None:
    """Write down that a pregnancy ended early. Raises as ``record_birth``."""
    row = find_open(session, pregnancy)
    person = person_facts(session, canonical_id(session, row.resident_id))
    start = start_of(row)
    problems = check_loss(entry, start, person.birth, today)
    chosen = {"place": entry.place, "attendant": entry.attendant, "mother_state": entry.mother_state}
    if problems := problems + choice_problems(chosen, CHOICES):
        raise InputError(problems)
    weeks = entry.gestation_weeks if entry.gestation_weeks is not None else _weeks(start, entry.ended_on)
    illness = _illness(session, row, entry.ended_on, entry.mother_illness, today)
    make_or_revive(
        session,
        BirthOutcome,
        birth_outcome_id(row.id, 1),
        pregnancy_id=row.id,
        resident_id=row.resident_id,
        outcome="loss",
        **columns_of(entry.ended_on, "ended"),
        gestation_weeks=weeks,
        place=entry.place or None,
        place_name=words(entry.place_name),
        attendant=entry.attendant or None,
        mother_state=entry.mother_state or None,
        mother_illness=illness,
        note=entry.note.strip() or None,
    )
    died = entry.mother_state == "dead"
    _end(row, entry.ended_on, "mother_died" if died else "loss", today)
    if died:
        _let_die(session, row.resident_id, entry.ended_on, today)


def record_mothers_death(session: Session, pregnancy: bytes, when: PartialDate, today: date, note: str = "") -> None:
    """Write down that a woman died in pregnancy, at birth or after it; she is entered as dead if she is not yet.

    Raises:
        InputError: the date cannot be; nothing is stored.
        UserError: the pregnancy was removed.
    """
    row = find_pregnancy(session, pregnancy)
    _let_die(session, row.resident_id, when, today, note)
    if row.ending is None:
        _end(row, when, "mother_died", today)


def end_as_moved(session: Session, pregnancy: bytes, on: date) -> None:
    """Write down that a pregnant woman moved away: the post does not learn how the pregnancy ended.

    Raises:
        InputError: the day lies before the pregnancy; nothing is stored.
        UserError: the pregnancy was removed, or it ended already.
    """
    row = find_open(session, pregnancy)
    start = start_of(row)
    if start is not None and on < start:
        raise InputError([Problem("ended_on", BEFORE_START)])
    row.ended_on, row.ending = on, "moved"


def _enter_children(session: Session, row: Pregnancy, entry: BirthEntry, today: date) -> list[bytes | None]:
    """Return each child's entry among the residents, in the order of birth; None for one that did not live."""
    mother = canonical_id(session, row.resident_id)
    several = len(entry.children) > 1
    new = [(order, born) for order, born in enumerate(entry.children, 1) if born.is_alive and born.child_id is None]
    entries = [_resident(row, born, order if several else None, entry.born_on) for order, born in new]
    made = iter(register_newborns(session, mother, entries, today) if entries else ())
    found: list[bytes | None] = []
    for born in entry.children:
        if not born.is_alive:
            found.append(None)
        elif born.child_id is None:
            found.append(next(made))
        else:
            found.append(_link(session, row, canonical_id(session, born.child_id), today))
    return found


def _link(session: Session, row: Pregnancy, child: bytes, today: date) -> bytes:
    """Name the mother in the entry of a child that stands in the list already, and let it live with her if nobody knows where."""
    mother, entry = canonical_id(session, row.resident_id), resident_entry(session, child)
    if entry.mother_id is None:
        change_resident(session, child, replace(entry, mother_id=mother), today)
    household = household_of(session, mother)
    if household is not None and household_of(session, child) is None:
        add_member(session, household, child, "child", entry.birth.exact, today)
    return child


def _resident(row: Pregnancy, born: BornChild, order: int | None, when: PartialDate) -> ResidentEntry:
    return ResidentEntry(
        name=" ".join(born.name.split()),
        is_unnamed=not born.name.strip(),
        sex=born.sex,
        birth=when,
        birth_source="document" if when.exact else None,
        birth_order=order,
        father_id=row.partner_id,
        father_name="" if row.partner_id else row.partner_name or "",
    )


def _write_birth_facts(session: Session, child: bytes, born: BornChild, weeks: int | None, rank: int | None) -> None:
    known = birth_details(session, [child]).get(child, BirthFacts())
    facts = BirthFacts(
        born.weight_g if born.weight_g is not None else known.weight_g,
        born.length_mm if born.length_mm is not None else known.length_mm,
        born.head_mm if born.head_mm is not None else known.head_mm,
        known.gestation_weeks if weeks is None or not 20 <= weeks <= 44 else weeks,
        rank or known.birth_rank,
    )
    if facts != BirthFacts():
        record_birth_facts(session, child, facts)


def _write_outcome(
    session: Session,
    row: Pregnancy,
    order: int,
    born: BornChild,
    child: bytes | None,
    entry: BirthEntry,
    weeks: int | None,
    illness: str | None,
) -> None:
    make_or_revive(
        session,
        BirthOutcome,
        birth_outcome_id(row.id, order),
        pregnancy_id=row.id,
        resident_id=row.resident_id,
        child_id=child,
        outcome="live_birth" if born.is_alive else "stillbirth",
        **columns_of(entry.born_on, "ended"),
        ended_at=born.born_at or None,
        gestation_weeks=weeks,
        birth_order=order if len(entry.children) > 1 else None,
        sex=born.sex,
        weight_g=born.weight_g,
        length_mm=born.length_mm,
        place=entry.place or None,
        place_name=words(entry.place_name),
        attendant=entry.attendant or None,
        mode=entry.mode or None,
        early_breastfeeding=born.early_breastfeeding,
        mother_state=entry.mother_state or None,
        mother_illness=illness,
        note=entry.note.strip() or None,
    )


def _illness(session: Session, row: Pregnancy, when: PartialDate, codes: tuple[str, ...], today: date) -> str | None:
    """Return the mother's illnesses as they are stored in the open."""
    return keep_signs(session, row.resident_id, when.exact or today, codes, "") or None


def _end(row: Pregnancy, when: PartialDate, ending: str, today: date) -> None:
    """Close a pregnancy; of a date that is only partly known the middle is kept, at the latest today."""
    middle = when.exact or when.middle
    row.ended_on = today if middle is None else min(middle, today)
    row.ending = ending


def _let_die(session: Session, resident: bytes, when: PartialDate, today: date, note: str = "") -> None:
    resident = canonical_id(session, resident)
    if death_of(session, resident) is None:
        record_death(session, resident, when, today, note)


def _weeks(start: date | None, ended: PartialDate) -> int | None:
    return None if ended.exact is None else weeks_on(start, ended.exact)


def _chosen(entry: BirthEntry) -> dict[str, str]:
    return {
        "place": entry.place,
        "attendant": entry.attendant,
        "mode": entry.mode,
        "mother_state": entry.mother_state,
    }
