"""New people who may be in the post already: a hint with its reason, over the whole post."""

from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .incoming import Incoming
from .known import Known, PostIndex

SAME_NAME_AND_BIRTH = QT_TRANSLATE_NOOP(
    "Residents", "Perhaps {name}, born {birth}, who is in the post with another number: same name and birth date."
)
SAME_NAME_NEAR_BIRTH = QT_TRANSLATE_NOOP("Residents", "Perhaps {name}, born {birth}, who is in the post: same name and mother.")
SAME_MOTHER_AND_BIRTH = QT_TRANSLATE_NOOP(
    "Residents", "Perhaps {name}, born {birth}, who is in the post: same mother, sex and birth date. Or are they twins?"
)


def likeness(person: Incoming, post: PostIndex) -> Text | None:
    """Return the sentence naming somebody of the post who resembles a new person; None if nobody does."""
    for known in (post.people[i] for i in post.spelled_like(person.name) if person.name):
        if person.birth.is_known and known.birth == person.birth:
            return SAME_NAME_AND_BIRTH.fill(name=known.name, birth=known.birth)
        if _same_mother(person, known):
            return SAME_NAME_NEAR_BIRTH.fill(name=known.name, birth=known.birth)
    for known in (post.people[i] for i in post.born_on(person.birth)):
        if _same_mother(person, known) and _same_sex(person, known):
            return SAME_MOTHER_AND_BIRTH.fill(name=known.name or str(known.values["mother_name"]), birth=known.birth)
    return None


def _same_mother(person: Incoming, known: Known) -> bool:
    one, other = person.values.get("mother_name"), known.values.get("mother_name")
    return bool(one and other) and name_key(str(one)) == name_key(str(other))


def _same_sex(person: Incoming, known: Known) -> bool:
    return known.values.get("sex") in (None, person.values.get("sex"))
