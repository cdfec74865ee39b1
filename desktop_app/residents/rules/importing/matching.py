"""Who of the post a row speaks of: by the real national number, else by name, birth date and birth place.

A number 0 is nobody's number and never joins two people.
"""

from collections.abc import Sequence

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ..search_keys import key_of_name, key_of_spelling
from .incoming import Incoming
from .known import Known, PostIndex

OTHERS_NUMBER = QT_TRANSLATE_NOOP(
    "Residents", "This NIK belongs to {name}, born {birth}: name and birth date differ. Check the number."
)
SEVERAL_PEOPLE = QT_TRANSLATE_NOOP(
    "Residents", "{n} people in the post have this name and birth date. Add the NIK so that the right one is found."
)


class NoMatchError(Exception):
    """It cannot be said who is meant; ``field`` and ``text`` tell why."""

    def __init__(self, field: str, text: Text) -> None:
        super().__init__(str(text))
        self.field, self.text = field, text


def match(person: Incoming, post: PostIndex) -> bytes | None:
    """Return the id of the person meant, or None if the person is new.

    Raises:
        NoMatchError: the number is another person's, or several people fit.
    """
    number = person.national_id
    if number and (ids := post.by_number.get(number)):
        return _owner(person, [post.people[i] for i in ids])
    fitting = _fitting(person, person.called, post)
    if not fitting and person.called:
        fitting = _fitting(person, "", post)  # a newborn who has got a name
    if len(fitting) > 1:
        fitting = [c for c in fitting if _same_family(person, c, post)] or fitting
    if len(fitting) > 1:
        raise NoMatchError("name", SEVERAL_PEOPLE.of(len(fitting)))
    return fitting[0].id if fitting else None


def _fitting(person: Incoming, name: str, post: PostIndex) -> list[Known]:
    """Return those of this name who can be the person; a newborn without a name only within its own family."""
    candidates = (post.people[i] for i in post.by_name.get(key_of_name(name), ()))
    return [
        c
        for c in candidates
        if not (person.national_id and c.values.get("national_id"))
        and _same_place(person, c)
        and (person.birth == c.birth or _births_fit(person.birth, c.birth))
        and ((bool(name) and person.birth == c.birth) or _same_family(person, c, post))
    ]


def _owner(person: Incoming, owners: Sequence[Known]) -> bytes:
    for owner in owners:
        if _share_word(person.name, owner.name) or _births_fit(person.birth, owner.birth):
            return owner.id
    raise NoMatchError("national_id", OTHERS_NUMBER.fill(name=owners[0].name, birth=owners[0].birth))


def _share_word(one: str, other: str) -> bool:
    return not set(key_of_spelling(one).split()).isdisjoint(key_of_spelling(other).split())


def _births_fit(one: PartialDate, other: PartialDate) -> bool:
    """Return True if both can be the same day: what both know is equal."""
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    return all(a is None or b is None or a == b for a, b in pairs)


def _same_place(person: Incoming, known: Known) -> bool:
    here, there = person.values.get("birth_place"), known.values.get("birth_place")
    return not here or not there or key_of_name(here) == key_of_name(there)


def _same_family(person: Incoming, known: Known, post: PostIndex) -> bool:
    """Return True if the mother's name or the family card is the same."""
    mother, other = person.values.get("mother_name"), known.values.get("mother_name")
    if mother and other and key_of_name(mother) == key_of_name(other):
        return True
    household = post.households.get(known.household) if known.household else None
    card = person.values.get("family_card")
    return bool(card and household and household.values.get("family_card") == card)
