"""Who gives doses at this post, to be offered when another one is written down."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.features.volunteers.services import officers_on

from ..models import ServiceGiven
from ..rules.giving import COUNSEL

_HEALTH_OFFICES = ("midwife", "supervising_officer")
_MOST = 30
_NOT_ADVICE = ~ServiceGiven.code.startswith(COUNSEL, autoescape=True)
"""Who gave advice is a volunteer, and must never be proposed as the one who vaccinated."""


def givers(session: Session) -> Sequence[str]:
    """Return the names of those who gave something here, who gave most often first."""
    query = (
        select(ServiceGiven.given_by)
        .where(ServiceGiven.given_by.is_not(None), ServiceGiven.where_given == "here", _NOT_ADVICE)
        .group_by(ServiceGiven.given_by)
        .order_by(func.count().desc(), ServiceGiven.given_by)
        .limit(_MOST)
    )
    return [name for name in session.scalars(query) if name]


def giver_of_day(session: Session, on: date) -> str:
    """Return who gave most here on a day; "" where nothing was given yet, since nobody may be named who was not there."""
    query = (
        select(ServiceGiven.given_by)
        .where(
            ServiceGiven.given_year == on.year,
            ServiceGiven.given_month == on.month,
            ServiceGiven.given_day == on.day,
            ServiceGiven.where_given == "here",
            ServiceGiven.given_by.is_not(None),
            _NOT_ADVICE,
        )
        .group_by(ServiceGiven.given_by)
        .order_by(func.count().desc(), ServiceGiven.given_by)
        .limit(1)
    )
    return session.scalar(query) or ""


def health_worker_on(session: Session, on: date) -> str:
    """Return who holds the office of midwife on a day, else of supervising officer; "" if nobody does."""
    held = officers_on(session, on)
    return next((held[office] for office in _HEALTH_OFFICES if office in held), "")
