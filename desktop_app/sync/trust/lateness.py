"""Invitations that ran out: whose first file comes too late to be believed, and how a laptop is let in all the same."""

from datetime import UTC, date, datetime, timedelta

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.post import Post
from desktop_app.sync.models import TrustedDevice

from .admin_keys import needed_admin_key
from .admission import NO_LAPTOP, day_of
from .devices import Device

STICK_DAYS = 31
"""So long after an invitation ran out the first file of its laptop may come: a stick goes round once a month."""
LET_IN_DAYS = 14
LET_IN = QT_TRANSLATE_NOOP("Exchange", "Let {name} in after its invitation ran out")

_INVITED_HERE = "SELECT 1 FROM op o JOIN action a ON a.n = o.action WHERE o.row = ? AND o.parents = x'' AND a.origin = ?"
_LAST_SINCE = """SELECT max(at) FROM action WHERE origin = :origin AND seq > (
    SELECT max(a.seq) FROM action a JOIN op o ON o.action = a.n WHERE o.row = :row AND a.origin = :origin)"""


def is_late(session: Session, device: Device, origin: bytes, now: int) -> bool:
    """Return True if a laptop that was invited here is first heard of too long after its invitation ran out.

    When the invitation was used only the clock of the laptop that used it says, and somebody may have set that back. When its
    first file comes is known here: by the clock, or by what was entered since, if the clock was set back meanwhile. The other
    laptops do not ask, for they may hear only now of one that has been among the rest for long; nor does one that went back to
    a backup since and writes under another name.

    Args:
        origin: under which this laptop writes; ``now``: by its clock, UTC in milliseconds.
    """
    if device.joined_on is not None or device.invited_until is None:
        return False
    run = session.connection().exec_driver_sql
    if run(_INVITED_HERE, (device.id, origin)).first() is None:
        return False
    entered = run(_LAST_SINCE, {"origin": origin, "row": device.id}).scalar()
    return _day(max(now, entered or now)) > device.invited_until + timedelta(STICK_DAYS)


def let_in(post: Post, device: bytes) -> None:
    """Take files of a laptop whose invitation ran out before it was heard of; it has two more weeks.

    Raises:
        UserError: nobody who may do so sits here, or there is no such laptop; nothing was stored.
    """
    needed_admin_key(post)
    with post.database.read() as session:
        row = session.get(TrustedDevice, device)
        if row is None:
            raise UserError(NO_LAPTOP)
        name = row.name
    with post.database.action(LET_IN.fill(name=name)) as session:
        session.get_one(TrustedDevice, device).invited_until = day_of(post.database) + timedelta(LET_IN_DAYS)


def _day(at_ms: int) -> date:
    return datetime.fromtimestamp(at_ms / 1000, UTC).astimezone().date()
