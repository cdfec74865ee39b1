"""What the health centre may write into its copy of a post; it travels back to the post with the next file."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.post import Post
from desktop_app.features.month_end.rules.states import FINAL, RETURNED
from desktop_app.features.month_end.services import set_state

from .notes import write_note

MAY_WRITE = frozenset(
    (
        "centre_note",
        "cleared_doubt",
        "month_report",
        "referral",
        "trusted_device",
        "admin_key",
        "admin_key_copy",
        "key_holder",
        "export_note",
    )
)
"""Tables of which the centre may write rows in its copy: its notes, doubts it has cleared up, where a month's report stands,
answers to referrals, and who belongs to the post."""

ONLY_NOTES = QT_TRANSLATE_NOOP(
    "Health centre",
    "This is the health centre's copy of the post. What the post entered is changed at the post only: write it a note.",
)
RETURN = QT_TRANSLATE_NOOP("Health centre", "Report of {month} of {name} came back")
ACCEPT = QT_TRANSLATE_NOOP("Health centre", "Report of {month} of {name} accepted")
NOTE = QT_TRANSLATE_NOOP("Health centre", "Note to {name}")


def guard(_session: Session, rows: Mapping[str, frozenset[bytes]]) -> None:
    """Refuse, at the door of a copy, what only the post itself may write; raises UserError."""
    if any(touched and table not in MAY_WRITE for table, touched in rows.items()):
        raise UserError(ONLY_NOTES)


def guarded(post: Post) -> Post:
    """Return an open copy that takes nothing but what the centre may write."""
    post.database.may_write = guard
    return post


def return_report(post: Post, name: str, month: Month, reason: str, on: date) -> None:
    """Say in a copy that the month's report is to be corrected.

    Raises:
        InputError: no reason is given, or the report was not sent; nothing was stored.
    """
    with post.database.action(RETURN.fill(month=month, name=name)) as session:
        set_state(session, month, RETURNED, post.database.user, on, reason)


def accept_report(post: Post, name: str, month: Month, on: date) -> None:
    """Say in a copy that the month's report is accepted; raises InputError if it was not sent."""
    with post.database.action(ACCEPT.fill(month=month, name=name)) as session:
        set_state(session, month, FINAL, post.database.user, on)


def send_note(post: Post, name: str, words: str, month: Month | None, on: date) -> None:
    """Write a note into a copy; raises InputError if it says nothing."""
    with post.database.action(NOTE.fill(name=name)) as session:
        write_note(session, words, month, post.database.user, on)
