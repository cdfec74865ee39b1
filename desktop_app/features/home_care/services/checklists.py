"""Which checklist is taken along to whom, and what of it is known already."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.text import Label
from desktop_app.features.schedules.services import states_of
from desktop_app.packs import Pack, pack_of
from desktop_app.residents.services import ResidentRow

from ..models import HomeAnswer
from ..rules.checklists import Group, Item, group_of, items_for
from .pack_lists import checklist_groups, checklist_items
from .prefill import known_words
from .week import PlannedRow, week


@dataclass(frozen=True, slots=True)
class Checklist:
    """The list for one person.

    Attributes:
        row: the line of the plan.
        group: None for a visit about the house, or where neither age nor state says which list it is.
        items: in the order of the paper.
        known: item -> what the post knows of it, in words one after the other.
    """

    row: PlannedRow
    group: Group | None
    items: Sequence[Item] = ()
    known: Mapping[str, Sequence[Label]] = field(default_factory=dict)


def checklists_of_week(session: Session, monday: date, lists: Collection[str] = ()) -> list[Checklist]:
    """Return the lists for those who are still to be visited in a week, in the order of the papers.

    Args:
        lists: numbers of papers; empty for all.
    """
    rows = [row for row in week(session, monday).rows if row.waits and (not lists or row.list_number in lists)]
    return checklists_for(session, rows, monday)


def checklists_for(session: Session, rows: Sequence[PlannedRow], on: date) -> list[Checklist]:
    """Return the list for each line of the plan."""
    pack = pack_of(session)
    people = {row.person.id: row.person for row in rows if row.person is not None}
    groups = groups_of_people(session, people, on, pack)
    items = checklist_items(pack)
    asked = {
        who: items_for(items, group.code, people[who].sex, people[who].birth.age_months(on)) for who, group in groups.items()
    }
    known = known_words(session, {who: groups[who].code for who in groups}, on)
    return [
        Checklist(row, groups[row.resident], asked[row.resident], known.get(row.resident, {}))
        if row.resident is not None and row.resident in groups
        else Checklist(row, None)
        for row in rows
    ]


def groups_of_people(
    session: Session, people: Mapping[bytes, ResidentRow], on: date, pack: Pack | None = None
) -> dict[bytes, Group]:
    """Return whose checklist it is; who has no known age and no state is left out."""
    groups = checklist_groups(pack or pack_of(session)).values()
    states = states_of(session, list(people), on)
    found = {}
    for who, person in people.items():
        group = group_of(groups, person.birth.age_months(on), states.get(who, ()))
        if group is not None:
            found[who] = group
    return found


def answers_of(session: Session, visit: bytes) -> dict[str, str]:
    """Return what was answered at a visit, without what is sealed for the midwife."""
    query = select(HomeAnswer.item, HomeAnswer.value).where(HomeAnswer.home_visit_id == visit)
    return {item: value or "" for item, value in session.execute(query)}
