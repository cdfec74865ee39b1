"""New people of a workbook who may be in the post already: a hint with its reason, over the whole post."""

from collections.abc import Mapping
from typing import Any

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ..likeness import Candidate, blocking_keys, compare
from .incoming import Incoming
from .known import PostIndex

PERHAPS = QT_TRANSLATE_NOOP("Residents", "Perhaps {name}, born {birth}, who is in the post: {reason}.")


def likeness(person: Incoming, post: PostIndex) -> Text | None:
    """Return the sentence naming somebody of the post who resembles a new person; None if nobody does."""
    candidate = candidate_of(person.values)
    keys = blocking_keys(candidate)
    ids = [*(i for key in keys.spellings for i in post.by_spelling.get(key, ()))]
    ids += [i for birth in keys.births for i in post.by_birth.get(birth, ())]
    for known in (post.people[i] for i in dict.fromkeys(ids)):
        if reason := compare(candidate, candidate_of(known.values)):
            return PERHAPS.fill(name=known.name, birth=known.birth, reason=reason)
    return None


def candidate_of(values: Mapping[str, Any]) -> Candidate:
    """Return what is compared of a person, from values under field keys."""
    number = values.get("national_id")
    return Candidate.of(
        "" if values.get("is_unnamed") else str(values["name"]),
        values.get("sex"),
        values.get("birth") or PartialDate(),
        mother_name=values.get("mother_name") or "",
        numbers=frozenset((number,)) if number else frozenset(),
    )
