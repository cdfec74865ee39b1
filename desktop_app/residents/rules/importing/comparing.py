"""Incoming people beside the people of the post: who is new, what a row changes, what stays as it is."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ..search_keys import key_of_name
from .fields import FIELDS
from .households import HOUSE, HouseholdPlan, home_of, place_key, plan_households
from .incoming import Incoming, Incomings, Rejection, Remark
from .known import Known, PostIndex
from .likeness import likeness
from .matching import NoMatchError, match
from .parents import Parent, ParentFinder
from .proposal import FieldChange, ProposedPerson

SAME_IN_POST = QT_TRANSLATE_NOOP(
    "Residents", "Row {row} is the same person of the post already. Row {row} is taken, this row is not."
)
DEATH_KEPT = QT_TRANSLATE_NOOP("Residents", "The post has recorded a death; the workbook says otherwise. The death is kept.")
PARENT_KEPT = QT_TRANSLATE_NOOP("Residents", "In the post this parent is {name}. That is kept.")
MOVE_KEPT = QT_TRANSLATE_NOOP("Residents", "The post has recorded that this person moved away. That is kept.")

_STATUS_RANK = {"here": 0, "temporarily_away": 1, "moved": 2, "dead": 3}
_OF_HOUSE = frozenset((*HOUSE, "kinship"))


def match_people(
    incomings: Incomings, post: PostIndex, headings: Mapping[str, str], step: Callable[[int], None] | None = None
) -> tuple[list[Incoming], list[bytes | None], list[Rejection]]:
    """Return the people who can be taken, for each the id in the post or None, and the rejections.

    Args:
        headings: field key -> heading of its column, for the reasons.
    """
    people: list[Incoming] = []
    ids: list[bytes | None] = []
    rejected = list(incomings.rejected)
    taken: dict[bytes, Incoming] = {}
    for count, person in enumerate(incomings.people):
        if step and count % 200 == 0:
            step(count)
        try:
            found = match(person, post)
            if found and (first := taken.get(found)):
                raise NoMatchError("name", SAME_IN_POST.fill(row=first.row))
        except NoMatchError as error:
            rejected.append(Rejection(person.sheet, person.row, headings.get(error.field, ""), error.text))
            continue
        if found:
            taken[found] = person
        people.append(person)
        ids.append(found)
    return people, ids, rejected


def compare(
    people: Sequence[Incoming], known: Sequence[Known | None], post: PostIndex, headings: Mapping[str, str]
) -> tuple[list[ProposedPerson], list[HouseholdPlan]]:
    """Return what each row would do, and the households of the file.

    Args:
        known: for each of ``people`` the person in the post with everything known, or None if new.
    """
    plans, where = plan_households(people, known, post)
    finder = ParentFinder(people, known, plans, post)
    proposed = []
    for position, (person, before, household) in enumerate(zip(people, known, where, strict=True)):
        mother = _new_link(finder, position, household, "mother", before)
        father = _new_link(finder, position, household, "father", before)
        if before is None:
            remarks = (*person.remarks, *_likeness_remark(person, post, headings))
            proposed.append(ProposedPerson(person, None, (), household, mother, father, remarks))
            continue
        changes, kept = _changes(person, before, headings)
        changes += _house_changes(person, before, plans[household] if household is not None else None, post)
        if not changes and not _is_new(mother) and not _is_new(father):
            mother = father = None
        changes += [FieldChange(role, None, _name_of(p, people, post)) for role, p in _links(mother, father)]
        proposed.append(ProposedPerson(person, before, tuple(changes), household, mother, father, (*person.remarks, *kept)))
    return proposed, plans


def _new_link(finder: ParentFinder, position: int, household: int | None, role: str, before: Known | None) -> Parent | None:
    """Return the parent to link; None if there is none or one is linked already."""
    if before is not None and (before.mother_id if role == "mother" else before.father_id):
        return None
    return finder.find(position, household, role)


def _is_new(parent: Parent | None) -> bool:
    return parent is not None and parent.row is not None


def _links(mother: Parent | None, father: Parent | None) -> list[tuple[str, Parent]]:
    return [(role, parent) for role, parent in (("mother", mother), ("father", father)) if parent is not None]


def _name_of(parent: Parent, people: Sequence[Incoming], post: PostIndex) -> str:
    return people[parent.row].name if parent.row is not None else post.people[parent.id or b""].name


def _changes(person: Incoming, known: Known, headings: Mapping[str, str]) -> tuple[list[FieldChange], list[Remark]]:
    """Return the changed fields of the person, and remarks on what the post keeps. An empty cell changes nothing."""
    changes, remarks = [], []
    for key, after in person.values.items():
        before = known.values.get(key)
        if not _is_compared(key, person) or _equal(key, before, after):
            continue
        if kept := _kept(key, before, after, known):
            remarks.append(Remark(headings[key], kept))
        elif key != "status" or _ends_stay(str(before), after):
            changes.append(FieldChange(key, before, after))
    return changes, remarks


def _kept(key: str, before: Any, after: Any, known: Known) -> Text | None:
    """Return the sentence for what the post keeps although the workbook says otherwise; None if the workbook may speak."""
    if key == "status":
        if _STATUS_RANK.get(str(before), 0) < _STATUS_RANK["moved"] or _ends_stay(str(before), after):
            return None
        return DEATH_KEPT if before == "dead" else MOVE_KEPT
    linked = known.values.get(key.removesuffix("_name")) if key in ("mother_name", "father_name") else None
    if linked and not _equal(key, linked, after):
        return PARENT_KEPT.fill(name=linked)
    return None


def _is_compared(key: str, person: Incoming) -> bool:
    field = FIELDS.get(key)
    if field is None or key in _OF_HOUSE or (key == "name" and not person.called):
        return False
    return field.kept and field.compared


def _ends_stay(before: str, after: str) -> bool:
    """Return True if the status after ends a stay that goes on before: a workbook may end a stay, never revive one."""
    return _STATUS_RANK[after] > _STATUS_RANK.get(before, 0)


def _equal(key: str, before: Any, after: Any) -> bool:
    if before == after:
        return True
    if isinstance(after, PartialDate):
        return isinstance(before, PartialDate) and _says_no_more(after, before)
    codes = FIELDS[key].codes
    return codes is None and key_of_name(str(before or "")) == key_of_name(str(after))


def _says_no_more(after: PartialDate, before: PartialDate) -> bool:
    """Return True if ``after`` only repeats a part of ``before``."""
    pairs = ((after.year, before.year), (after.month, before.month), (after.day, before.day))
    return all(new is None or new == old for new, old in pairs)


def _house_changes(person: Incoming, known: Known, plan: HouseholdPlan | None, post: PostIndex) -> list[FieldChange]:
    if plan is None or "dead" in (statuses := (known.values.get("status"), person.values.get("status"))) or "moved" in statuses:
        return []
    home = post.households.get(known.household) if known.household else None
    changes = []
    if plan.existing is None or plan.existing != known.household:
        stored = home_of(home)
        differing = {k: v for k, v in plan.values.items() if place_key(stored.get(k)) != place_key(v)}
        differing = differing or {"family_card": plan.values.get("family_card")}
        changes += [FieldChange(key, stored.get(key), value) for key, value in differing.items()]
    else:
        changes += [FieldChange(key, home_of(home).get(key), value) for key, value in plan.corrected.items()]
    kinship = person.values.get("kinship")
    if kinship and kinship != known.values.get("kinship"):
        changes.append(FieldChange("kinship", known.values.get("kinship"), kinship))
    return changes


def _likeness_remark(person: Incoming, post: PostIndex, headings: Mapping[str, str]) -> list[Remark]:
    found = likeness(person, post)
    return [Remark(headings["name"], found)] if found else []
