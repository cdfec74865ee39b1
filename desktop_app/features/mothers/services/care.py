"""Whether somebody is looked after as a mother: asked of everybody who stands at a step or whose card is opened."""

from datetime import date, timedelta

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from desktop_app.residents.services import every_id

from ..models import NewbornContact, Pregnancy, ReproductiveHistory
from ..rules.dating import POSTPARTUM_DAYS

_FOLLOWED = ("birth", "loss")


def is_in_care(session: Session, resident: bytes, on: date) -> bool:
    """Return True if she is pregnant on a day, or if her pregnancy ended at most 42 days before."""
    ended_lately = and_(Pregnancy.ending.in_(_FOLLOWED), Pregnancy.ended_on.between(on - timedelta(days=POSTPARTUM_DAYS), on))
    goes_on = or_(Pregnancy.ending.is_(None), and_(Pregnancy.ending.in_(_FOLLOWED), Pregnancy.ended_on > on))
    query = select(Pregnancy.id).where(
        Pregnancy.resident_id.in_(every_id(session, resident)), Pregnancy.registered_on <= on, or_(goes_on, ended_lately)
    )
    return session.scalars(query.limit(1)).first() is not None


def has_mothers_record(session: Session, resident: bytes) -> bool:
    """Return True if a pregnancy, or what somebody told of children, is written down of a person."""
    ids = every_id(session, resident)
    pregnancy = select(Pregnancy.id).where(
        Pregnancy.resident_id.in_(ids), or_(Pregnancy.ending.is_(None), Pregnancy.ending != "mistake")
    )
    told = select(ReproductiveHistory.id).where(ReproductiveHistory.resident_id.in_(ids))
    return any(session.scalars(query.limit(1)).first() is not None for query in (pregnancy, told))


def has_newborns_record(session: Session, child: bytes) -> bool:
    """Return True if a first contact of a child is written down."""
    query = select(NewbornContact.id).where(NewbornContact.resident_id.in_(every_id(session, child)))
    return session.scalars(query.limit(1)).first() is not None
