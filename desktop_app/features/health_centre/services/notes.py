"""Notes of the health centre in a post's own data: written in the centre's copy, answered in the post."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.contract import TodayLine
from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living

from ..models import CentreNote

NO_WORDS = QT_TRANSLATE_NOOP("Health centre", "Write what the post is to look at.")
NO_ANSWER = QT_TRANSLATE_NOOP("Health centre", "Write what was found or done.")
GONE = QT_TRANSLATE_NOOP("Health centre", "This note is not here any more.")
WAITING = QT_TRANSLATE_NOOP("Health centre", "{n} notes of the health centre wait for an answer")
PAGE = "health_centre.notes"


@dataclass(frozen=True, slots=True)
class Note:
    """One note; ``answered_on`` is None while it waits for an answer."""

    id: bytes
    month: Month | None
    words: str
    written_on: date
    written_by: str
    answered_on: date | None
    answered_by: str
    answer: str


def list_notes(session: Session) -> list[Note]:
    """Return the notes: those that wait first, then the newest."""
    notes = [_note(row) for row in session.scalars(select(CentreNote))]
    return sorted(notes, key=lambda note: (note.answered_on is not None, -note.written_on.toordinal(), note.id))


def write_note(session: Session, words: str, month: Month | None, by: str, on: date) -> bytes:
    """Write a note and return its id; raises InputError if it says nothing."""
    if not words.strip():
        raise InputError([Problem("words", NO_WORDS)])
    row = CentreNote(month=str(month) if month else None, words=words.strip(), written_on=on, written_by=_name(by))
    session.add(row)
    session.flush()
    return row.id


def answer_note(session: Session, note: bytes, answer: str, by: str, on: date) -> None:
    """Answer a note; an answer is replaced by a new one.

    Raises:
        InputError: it says nothing.
        UserError: the note was taken back meanwhile.
    """
    if not answer.strip():
        raise InputError([Problem("answer", NO_ANSWER)])
    row = _row(session, note)
    row.answer, row.answered_by, row.answered_on = answer.strip(), _name(by), on


def take_back_note(session: Session, note: bytes) -> None:
    """Take a note back; raises UserError if it is not there any more."""
    session.delete(_row(session, note))


def name_of_note(session: Session, note: bytes) -> str:
    """Return what people call a note: its beginning."""
    row = session.get(CentreNote, note, execution_options={"include_deleted": True})
    words = "" if row is None else " ".join(row.words.split())
    return words if len(words) <= 60 else f"{words[:60].rstrip()}…"


def today_lines(session: Session, _today: date) -> Sequence[TodayLine]:
    """Return how many notes wait for an answer."""
    query = select(func.count()).select_from(CentreNote).where(CentreNote.answered_on.is_(None))
    waiting = session.scalar(query.where(CentreNote.deleted_at.is_(None))) or 0
    return [TodayLine("health_centre.notes", WAITING.of(waiting), waiting, PAGE, {}, "warn", 140)]


def _row(session: Session, note: bytes) -> CentreNote:
    row = living(session, CentreNote, note)
    if row is None:
        raise UserError(GONE)
    return row


def _name(by: str) -> str | None:
    return " ".join(by.split()) or None


def _note(row: CentreNote) -> Note:
    month = Month.parse(row.month) if row.month else None
    return Note(
        row.id, month, row.words, row.written_on, row.written_by or "", row.answered_on, row.answered_by or "", row.answer or ""
    )
