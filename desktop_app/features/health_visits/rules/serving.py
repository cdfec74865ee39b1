"""What is given at the step Serve: who may give it, and what has to be said with it.

A volunteer never vaccinates: with a vaccine stands the name of the health worker who gave it (domain.md 16.6, number 31).
"""

from collections.abc import Collection, Mapping
from enum import StrEnum

from desktop_app.core.errors import Problem
from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

NO_GIVER = QT_TRANSLATE_NOOP(
    "Health visits", "Write the name of the nurse or midwife who vaccinated. Volunteers do not vaccinate."
)
VOLUNTEER_GAVE = QT_TRANSLATE_NOOP(
    "Health visits",
    "{name} is a volunteer of this post, and volunteers do not vaccinate. Write who gave the vaccine,"
    " or press Enter again if a nurse or midwife has the same name.",
)


class Served(StrEnum):
    """What became of something that was due."""

    GIVEN = "given"
    OWN_SUPPLY = "own_supply"
    """Given, but not out of the post's stock: the health worker brought it."""
    REFUSED = "refused"


def check_serving(served: Mapping[str, Served], vaccines: Collection[str], given_by: str) -> list[Problem]:
    """Return why what was served cannot be stored: a vaccine without the name of who gave it."""
    if given_by.strip() or not vaccinated(served, vaccines):
        return []
    return [Problem("given_by", NO_GIVER)]


def question_of_giver(
    served: Mapping[str, Served], vaccines: Collection[str], given_by: str, volunteers: Collection[str]
) -> Text | None:
    """Return what to ask before a vaccine is stored that a volunteer is said to have given, or None."""
    wanted = name_key(given_by)
    if not wanted or not vaccinated(served, vaccines):
        return None
    return VOLUNTEER_GAVE.fill(name=given_by.strip()) if any(name_key(one) == wanted for one in volunteers) else None


def vaccinated(served: Mapping[str, Served], vaccines: Collection[str]) -> bool:
    """Return True if a vaccine was given, not only refused."""
    return any(code in vaccines and one is not Served.REFUSED for code, one in served.items())
