"""What else belongs to people who were erased: entries that other laptops merged with theirs, columns of a newer program."""

from collections.abc import Collection, Mapping

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import Database
from desktop_app.sync.erasing import erase
from desktop_app.sync.erasing_on import GrownWish, grown_wishes

from ..models import Resident
from .aliases import canonical_id
from .erasing import GONE_STATUSES, houses_of
from .events import death_of
from .households import leave_household

ACTION = QT_TRANSLATE_NOOP("Residents", "Erase a person on request")


def follow_erasures(database: Database, personal: Mapping[str, Collection[str]]) -> int:
    """Write down what the wishes for erasing reach by now, so that every laptop empties the same; returns how many wishes grew.

    Called after an import, which has emptied the entries already. Who stands for the person counts as moved away from the day
    of the wish. Nothing is stored if whoever works may not write this: the next import of somebody who may does it.

    Args:
        personal: table -> columns that name or describe a person, of every table that may be about one.
    """
    with database.read() as session:
        found = grown_wishes(session, personal, houses_of)
    try:
        for wish in found:
            with database.action(ACTION) as session:
                _follow(session, wish, personal)
    except UserError:
        return 0
    return len(found)


def _follow(session: Session, wish: GrownWish, personal: Mapping[str, Collection[str]]) -> None:
    rows = {"resident": wish.people, "household": wish.houses}
    erase(session, rows, personal, wish.asked_on, wish.reason, wish.asked_by, is_followed=True)
    for key in sorted({canonical_id(session, one) for one in wish.people}):
        person = session.get(Resident, key)
        if person is None or person.status in GONE_STATUSES:
            continue
        person.status = "dead" if death_of(session, key) is not None else "moved"
        leave_household(session, key, wish.asked_on)
