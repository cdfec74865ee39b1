"""Which parts of the open day a person needs."""

from datetime import date

from sqlalchemy.orm import Session

from ..rules.groups import FROM_MONTHS, ILLNESSES, tests_at_post
from ..rules.person import PersonChecks
from .people_checks import person_checks

_ASKED = {"eyes", "ears", "teeth", "anaemia_signs", "habits"}
_MOTHERS = ("pregnant", "postpartum")


def part_is_for(session: Session, part: str, resident: bytes, on: date) -> bool:
    """Return whether a part of the open day is shown for a person.

    Blood pressure and tests from school age on and of mothers; eyes, ears and habits where they are due or were asked on the
    day; the control of those with a known illness; iron of girls, as mothers get theirs with their own part.
    """
    found = person_checks(session, [resident], on).get(resident)
    if found is None or not (_is_old_enough(found) or found.stage in _MOTHERS):
        return False
    if part == "pressure":
        return True
    if part == "blood":
        due = {one.what for one in found.due}
        return bool(tests_at_post(found.sex, found.age_months, due)) or any(
            one.on == on for measure, one in found.latest.items() if measure != "blood_pressure"
        )
    if part == "control":
        return not found.known.isdisjoint(ILLNESSES)
    if part == "iron":
        return found.iron is not None and found.stage not in _MOTHERS
    return bool(_ASKED & ({one.what for one in found.due} | {what for what, day in found.last.items() if day == on}))


def _is_old_enough(found: PersonChecks) -> bool:
    return found.age_months is not None and found.age_months >= FROM_MONTHS
