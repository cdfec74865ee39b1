"""Who is to be visited at home and why: each module asks what the rules need of one group, in a fixed number of queries."""

from sqlalchemy.orm import Session

from ...rules.visiting import Seen, danger_reason
from .children import child_reasons
from .grown import reasons_of_grown
from .houses import reasons_of_houses
from .mothers import reasons_of_mothers
from .seen import seen_of, signs_at_home
from .tuberculosis import reasons_of_tb
from .village import Found, Village, village_on

__all__ = ["Found", "Village", "reasons_of_houses", "reasons_of_people", "village_on"]


def reasons_of_people(session: Session, village: Village) -> Found:
    """Return why people are to be visited, each rule once."""
    seen = seen_of(session, village)
    several = [
        child_reasons(session, village),
        reasons_of_mothers(session, village, seen),
        reasons_of_grown(session, village, seen),
        reasons_of_tb(session, village, seen),
        _danger_at_home(session, village, seen),
    ]
    found: Found = {}
    for one in several:
        for who, reasons in one.items():
            known = {reason.code for reason in found.get(who, ())}
            found.setdefault(who, []).extend(reason for reason in reasons if reason.code not in known)
    return found


def _danger_at_home(session: Session, village: Village, seen: dict[bytes, Seen]) -> Found:
    """Return those at whom a visit at home found a danger sign, of any age (V07)."""
    found: Found = {}
    for who, signs in signs_at_home(session, village).items():
        if who in village.people and (reason := danger_reason(signs, seen.get(who, Seen()))) is not None:
            found[who] = [reason]
    return found
