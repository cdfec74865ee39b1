"""What a person is asked."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.features.schedules.services import states_of
from desktop_app.packs import pack_of
from desktop_app.residents.services import person_facts

from ..rules.due import is_due
from ..rules.questionnaires import VOLUNTEER, Questionnaire
from .pack_lists import current_questionnaires
from .sheets import sheets_of


def questionnaires_for(session: Session, resident: bytes, on: date) -> list[Questionnaire]:
    """Return what a resident is asked on a day by age, sex and state, in the pack's order.

    Raises:
        UserError: the person is not in the list any more.
    """
    person = person_facts(session, resident)
    age = person.birth.age_months(on)
    offered = current_questionnaires(pack_of(session))
    states = states_of(session, [resident], on).get(resident, frozenset()) if any(one.states for one in offered) else ()
    return [one for one in offered if one.is_asked_of(age, person.sex, states)]


def has_questions(session: Session, resident: bytes, today: date) -> bool:
    """Return True for somebody of whom volunteers ask something, and for whoever was asked."""
    offered = questionnaires_for(session, resident, today)
    return any(one.keeps_answers for one in offered) or bool(sheets_of(session, [resident]))


def asked_at_every_visit(session: Session, resident: bytes, on: date) -> Questionnaire | None:
    """Return what volunteers ask a resident at every visit, e.g. signs of tuberculosis; None if there is nothing."""
    offered = questionnaires_for(session, resident, on)
    return next((one for one in offered if one.every_months == 0 and one.keeps_answers and not one.sealed_items), None)


def questions_due(session: Session, resident: bytes, on: date) -> list[Questionnaire]:
    """Return what volunteers ask a resident from time to time and is due on a day, in the pack's order.

    Private ones are due by the day on which they were asked, which everybody may know.
    """
    offered = [one for one in questionnaires_for(session, resident, on) if one.keeps_answers and one.every_months]
    if not offered:
        return []
    sheets = sheets_of(session, [resident], days=(date.min, on)).get(resident, [])
    last = {sheet.code: sheet.on for sheet in reversed(sheets)}
    return [one for one in offered if one.asked_by == VOLUNTEER and is_due(one, last.get(one.code), on)]
