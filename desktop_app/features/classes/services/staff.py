"""Who led a meeting: the volunteers' duty is told, so that attendance by role and the volunteers' cards know of classes."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.features.volunteers.rules.natural_ids import Person
from desktop_app.features.volunteers.services import Event, forget_presence, leaders_came, move_duty

from ..models import ClassSession
from .classes import find_class
from .facilitators import Facilitator, facilitators_of


def leaders_were_there(session: Session, meeting: ClassSession, today: date) -> None:
    """Say of everybody who leads the class on the day of a meeting that they came; what was said of somebody stays."""
    leading = [
        one for one in facilitators_of(session, [meeting.class_id]).get(meeting.class_id, ()) if one.is_active(meeting.held_on)
    ]
    about = find_class(session, meeting.class_id).name
    leaders_came(session, _event(meeting, meeting.held_on), [_person(one) for one in leading], about, today)


def leaders_follow(session: Session, meeting: ClassSession, held_on: date, today: date) -> None:
    """Bring what is planned and said of the people of a meeting to its new day."""
    move_duty(session, meeting.id, _event(meeting, held_on), today)


def forget_leaders(session: Session, meeting: ClassSession) -> None:
    """Take back who came to a meeting that was not held; plans stay."""
    forget_presence(session, meeting.id)


def _event(meeting: ClassSession, on_date: date) -> Event:
    return Event("class_session", meeting.id, on_date)


def _person(one: Facilitator) -> Person:
    return one.resident_id if one.resident_id is not None else str(one.name)
