"""Whom a visit is about, with the checklist and what is stored of it, as the form of a visit asks for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Words
from desktop_app.db.vault import vault_of
from desktop_app.packs import pack_of
from desktop_app.residents.services import canonical_id, describe_households

from ..rules.checklists import Group, Item, items_for
from ..rules.entries import HomeVisitEntry
from .checklists import answers_of, groups_of_people
from .houses import NO_HOUSE, house_of, houses_on, people_of
from .pack_lists import checklist_groups, checklist_items
from .prefill import known_words
from .recording import find_home_visit
from .wanted import family_name
from .week import planned_row

_GONE = QT_TRANSLATE_NOOP("Home visits", "Whom this visit is about is not in the list any more.")


@dataclass(frozen=True, slots=True)
class Target:
    """Whom a visit is about.

    Attributes:
        reasons: codes of ``rules.reasons``.
        visitor, volunteer: who is to go.
        list_number, line: of the paper on which it stands; "" and 0 for none.
        group: whose checklist; None for a visit about the house.
        choices: code and title of every checklist.
        items: in the order of the paper; without those for the midwife while she has no key.
        known: item -> what the post knows of it, in words one after the other.
        stored: the visit as it was entered; None for a new one. ``visit`` is its id.
        lacks_key: lines were left out because the midwife has no key yet.
    """

    resident: bytes | None
    household: bytes | None
    name: Label
    house: str
    reasons: Sequence[str] = ()
    visitor: bytes | None = None
    volunteer: Label = ""
    list_number: str = ""
    line: int = 0
    group: Group | None = None
    items: Sequence[Item] = ()
    known: Mapping[str, Sequence[Label]] = field(default_factory=dict)
    stored: HomeVisitEntry | None = None
    visit: bytes | None = None
    lacks_key: bool = False
    choices: Sequence[tuple[str, Words]] = ()


def target_of_line(session: Session, monday: date, planned: bytes, group: str = "") -> Target:
    """Return whom a line of the plan is about; raises UserError if it was removed.

    Args:
        group: code of another checklist than age and state ask for.
    """
    row = planned_row(session, monday, planned)
    if row is None:
        raise UserError(_GONE)
    stored = entry_of(session, row.visit) if row.visit is not None else None
    return _target(
        session,
        row.resident,
        row.household,
        monday,
        group,
        stored,
        row.reasons,
        (row.visitor, row.volunteer, row.list_number, row.line),
        row.visit,
    )


def target_of(
    session: Session,
    on: date,
    *,
    resident: bytes | None = None,
    household: bytes | None = None,
    visit: bytes | None = None,
    group: str = "",
) -> Target:
    """Return a person or house that is visited without a plan, or whom a stored visit was about.

    Raises:
        UserError: the person or the visit is not here any more.
    """
    stored = entry_of(session, visit) if visit is not None else None
    if stored is not None:
        resident, household, on = stored.resident, stored.household, stored.visited_on
    return _target(session, resident, household, on, group, stored, stored.reasons if stored else (), visit=visit)


def entry_of(session: Session, visit: bytes) -> HomeVisitEntry:
    """Return a stored visit as a form gives it, without what is sealed; raises UserError if it was removed."""
    row = find_home_visit(session, visit)
    texts: dict[str, Any] = {
        name: getattr(row, name) or "" for name in ("visitor_name", "with_whom", "checklist", "findings", "action", "note")
    }
    plain: dict[str, Any] = {name: getattr(row, name) for name in _PLAIN}
    return HomeVisitEntry(
        row.visited_on,
        row.resident_id,
        row.household_id,
        row.visitor_id,
        met=row.met or "",
        reasons=tuple((row.reasons or "").split()),
        topics=tuple((row.topics or "").split()),
        answers=answers_of(session, visit),
        **texts,
        **plain,
    )


_PLAIN = (
    *("no_access", "not_following", "danger_sign", "tb_symptoms", "temperature_tenths", "reminded"),
    *("reported_on", "promised_on", "next_on"),
)


def _target(
    session: Session,
    resident: bytes | None,
    household: bytes | None,
    on: date,
    group: str,
    stored: HomeVisitEntry | None,
    reasons: Sequence[str],
    of_plan: tuple[bytes | None, Label, str, int] | None = None,
    visit: bytes | None = None,
) -> Target:
    pack = pack_of(session)
    resident = canonical_id(session, resident) if resident is not None else None
    person = people_of(session, [resident]).get(resident) if resident is not None else None
    if resident is not None and person is None:
        raise UserError(_GONE)
    keys = {key for key in (household, person.household_id if person else None) if key}
    houses = houses_on(session, on, keys)
    house = house_of(person, houses) if person is not None else houses.get(household or b"", NO_HOUSE)
    if person is None:
        families = describe_households(session, [household] if household else [])
        name: Label = family_name(families[0].head if families else "")
    else:
        name = person.shown
    visitor, volunteer, number, line = of_plan or (house.visitor, house.volunteer, "", 0)
    found = None
    if person is not None:
        asked = group or (stored.checklist if stored else "")
        found = checklist_groups(pack).get(asked) or groups_of_people(session, {person.id: person}, on, pack).get(person.id)
    items = items_for(checklist_items(pack), found.code, person.sex, person.birth.age_months(on)) if found and person else []
    choices = [(code, one.title) for code, one in checklist_groups(pack).items()]
    has_key = vault_of(session).has_key
    asked_items = [item for item in items if has_key or not (item.topic or (found is not None and found.topic))]
    known = known_words(session, {person.id: found.code}, on).get(person.id, {}) if person is not None and found else {}
    return Target(
        *(
            person.id if person is not None else None,
            household,
            name,
            house.line,
            tuple(reasons),
            visitor,
            volunteer,
            number,
            line,
        ),
        *(found, asked_items, known, stored, visit, len(asked_items) < len(items), choices),
    )
