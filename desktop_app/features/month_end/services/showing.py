"""What of a month's papers somebody may look at who may not look at every slice; whom a paper tells of."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from desktop_app.core.contract import Feature
from desktop_app.core.period import Month
from desktop_app.db.attachments import Attachments
from desktop_app.features.registers.services import catalogue_of

from .closed import Closed, closed_of, snapshot_of
from .signed import Signed, signed_of


class Shown(NamedTuple):
    """The papers of a month that may be looked at."""

    closed: Sequence[Closed]
    signed: Sequence[Signed]


def shown_of(session: Session, month: Month, features: Sequence[Feature], all_features: Sequence[Feature]) -> Shown:
    """Return the printings and signed pages of a month that tell only of ``features``.

    Correction sheets, and signed pages of the whole month, tell of all registers: they are left out as soon as one register is.
    """
    closed, signed = closed_of(session, month), signed_of(session, month)
    hidden = {feature.name for feature in all_features} - {feature.name for feature in features}
    if not hidden:
        return Shown(closed, signed)
    kept = [one for one in closed if one.register_id.partition(".")[0] not in hidden]
    seen = {entry.id for entry in catalogue_of(session, features, all_features).entries}
    own = {entry.id for entry in catalogue_of(session, all_features).entries} - seen
    kept = [one for one in kept if one.register_id not in own]
    if len(kept) == len(closed):
        return Shown(closed, signed)
    kept = [one for one in kept if not one.is_correction]
    ids = {one.id for one in kept}
    return Shown(kept, [page for page in signed if page.closed_id in ids])


def people_of(session: Session, files: Attachments, closed: Closed) -> frozenset[bytes] | None:
    """Return the people whom the rows of a printing are about; None for a paper without rows, or if nobody can tell."""
    snapshot = snapshot_of(session, files, closed)
    people = frozenset(one for one in snapshot.persons if one is not None) if snapshot is not None else frozenset()
    return people or None
