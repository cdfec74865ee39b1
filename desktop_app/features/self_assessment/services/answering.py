"""Writing down what only the post knows."""

from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.packs import pack_of

from ..models import AssessmentAnswer
from ..rules.levels import MOST
from ..rules.natural_ids import answer_id
from .pack_tables import criteria_of

NO_SUCH = QT_TRANSLATE_NOOP("Self-assessment", "This question is not asked any more. Close the form and open the page again.")
OUTSIDE = QT_TRANSLATE_NOOP("Self-assessment", "Write a whole number from 0 to {most}.")
EMPTY = QT_TRANSLATE_NOOP("Self-assessment", "Write a value, or a note on why it is not known.")


def answer(session: Session, year: int, criterion: str, value: int | None, note: str, by: str, today: date) -> bytes:
    """Write down the value of one criterion for a year, or a note on why it is not known, and return the id.

    Raises:
        InputError: the value lies outside its limits, there is neither value nor note, or the pack does not ask it; nothing is
            stored.
    """
    asked = {one.code: one for one in criteria_of(pack_of(session))}
    if criterion not in asked:
        raise InputError([Problem("value", NO_SUCH)])
    most = MOST[asked[criterion].unit]
    if value is not None and not 0 <= value <= most:
        raise InputError([Problem("value", OUTSIDE.fill(most=most))])
    if value is None and not note.strip():
        raise InputError([Problem("value", EMPTY)])
    row = make_or_revive(
        session,
        AssessmentAnswer,
        answer_id(year, criterion),
        year=year,
        criterion=criterion,
        value=value,
        answered_on=today,
        answered_by=by.strip() or None,
        note=note.strip() or None,
    )
    return row.id


def take_back(session: Session, year: int, criterion: str) -> None:
    """Forget what was written down for one criterion; nothing happens if nothing was."""
    row = living(session, AssessmentAnswer, answer_id(year, criterion))
    if row is not None:
        session.delete(row)
