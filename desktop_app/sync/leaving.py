"""Notes of what left the program: who took out which list, table or paper, and how many people it names."""

from datetime import date
from pathlib import PurePath

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.post import Post
from desktop_app.db.recorder import action_id
from desktop_app.db.undo import undo, undo_label

from .models import ExportNote

NOTE = QT_TRANSLATE_NOOP("People and keys", "Let data leave the program: {what}")


def note_export(
    session: Session,
    kind: str,
    what: str,
    month: Month | str | None = None,
    people: int | None = None,
    place: str | PurePath | None = None,
    today: date | None = None,
) -> None:
    """Write down, in the running action, that data leave the program.

    Args:
        kind: spreadsheet, report, list, paper, backup, photo or file.
        what: which one, e.g. the id of a register.
        people: how many are named in it, if that is known.
        place: the file; its folders are not kept.
    """
    name = None if place is None else PurePath(place).name
    day = today or date.today()  # noqa: DTZ011 - the person's day
    stored_month = None if month is None else str(month)
    session.add(ExportNote(kind=kind, what=what, month=stored_month, people=people, place=name, exported_on=day))


def note_leaving(
    post: Post | None,
    title: Label,
    kind: str,
    what: str,
    month: Month | str | None = None,
    people: int | None = None,
    place: str | PurePath | None = None,
    today: date | None = None,
) -> bytes | None:
    """Write down as an action of its own that data of a real post have left the program; return its id, or None.

    Args:
        title: what was taken out, in words; the rest as in ``note_export``.
    """
    if post is None or post.is_practice:
        return None
    with post.database.action(NOTE.fill(what=title)) as session:
        note_export(session, kind, what, month, people, place, today)
        return action_id(session)


def take_back_note(post: Post, note: bytes | None) -> None:
    """Undo what ``note_leaving`` wrote of a file that could not be written; nothing for None."""
    if note is None:
        return
    with post.database.read() as session:
        words = undo_label(session, note)
    with post.database.action(words) as session:
        undo(session, note)
