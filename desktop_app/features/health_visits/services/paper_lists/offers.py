"""Which doses and supplements stand as boxes on a line."""

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.schedule import Kind
from desktop_app.features.schedules.services import due_now

TICKED = (Kind.VACCINE, Kind.CAMPAIGN, Kind.SUPPLEMENT)
"""Kinds of what is handed out; feeding and contacts are asked about in words."""
MOST_BOXES = 9
"""A box is ticked by its figure, 1-9."""


def offered_codes(session: Session, residents: Collection[bytes], on: date) -> dict[bytes, Sequence[str]]:
    """Return what may be given to each of them on a day, in the order of the schedule; who needs nothing is left out."""
    return {who: [one.row.code for one in standings][:MOST_BOXES] for who, standings in due_now(session, residents, on).items()}
