"""What people call a row, for history and conflicts."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.residents.services import people_facts

from ..models import (
    Absence,
    BirthDetail,
    BodyMeasurement,
    DoubtAnswer,
    EnteredElsewhere,
    Feeding,
    GrowthCard,
    LetterChoice,
    OpenDay,
    PaperLine,
    PaperList,
    Reweighing,
    Visit,
    YearlyTarget,
)


def name_of_open_day(session: Session, row: bytes) -> str:
    """Return the day."""
    found = session.get(OpenDay, row, execution_options={"include_deleted": True})
    return "" if found is None else found.held_on.isoformat()


def name_of_visit(session: Session, row: bytes) -> str:
    """Return who came, and when."""
    found = session.get(Visit, row, execution_options={"include_deleted": True})
    return "" if found is None else _of(session, found.resident_id, found.visited_on)


def name_of_measurement(session: Session, row: bytes) -> str:
    """Return who was measured, and when."""
    found = session.get(BodyMeasurement, row, execution_options={"include_deleted": True})
    return "" if found is None else _of(session, found.resident_id, found.measured_on)


def name_of_care(session: Session, row: bytes) -> str:
    """Return whom a birth detail or an answer on feeding is about."""
    everything = {"include_deleted": True}
    found = session.get(Feeding, row, execution_options=everything) or session.get(BirthDetail, row, execution_options=everything)
    return "" if found is None else _of(session, found.resident_id)


def name_of_growth(session: Session, row: bytes) -> str:
    """Return whom a chosen letter, a second weighing, a growth card or an answer to a doubt is about, and of when."""
    everything = {"include_deleted": True}
    if (chosen := session.get(LetterChoice, row, execution_options=everything)) is not None:
        return _of(session, chosen.resident_id, Month(chosen.year, chosen.month))
    if (second := session.get(Reweighing, row, execution_options=everything)) is not None:
        return _of(session, second.resident_id, second.weighed_on)
    if (card := session.get(GrowthCard, row, execution_options=everything)) is not None:
        return _of(session, card.resident_id, card.on_date)
    answer = session.get(DoubtAnswer, row, execution_options=everything)
    return "" if answer is None else _of(session, answer.resident_id, answer.answered_on)


def name_of_list(session: Session, row: bytes) -> str:
    """Return the number of a list on paper, or whom a line of it, an absence or an entry elsewhere is about."""
    everything = {"include_deleted": True}
    if (printed := session.get(PaperList, row, execution_options=everything)) is not None:
        return printed.number
    found = (
        session.get(PaperLine, row, execution_options=everything)
        or session.get(Absence, row, execution_options=everything)
        or session.get(EnteredElsewhere, row, execution_options=everything)
    )
    return "" if found is None else _of(session, found.resident_id)


def name_of_target(session: Session, row: bytes) -> str:
    """Return the figure and the year of an official target."""
    found = session.get(YearlyTarget, row, execution_options={"include_deleted": True})
    return "" if found is None else f"{found.indicator}, {found.year}"


def _of(session: Session, resident: bytes, when: date | Month | None = None) -> str:
    facts = people_facts(session, [resident]).get(resident)
    return ", ".join(part for part in (str(facts.name) if facts else "", str(when) if when else "") if part)
