"""What the health centre writes into its copy of a post; it travels to the post with the next file."""

from datetime import date

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.post import Post
from desktop_app.features.month_end.rules.states import FINAL, RETURNED
from desktop_app.features.month_end.services import set_state

from .notes import write_note

RETURN = QT_TRANSLATE_NOOP("Health centre", "Report of {month} of {name} came back")
ACCEPT = QT_TRANSLATE_NOOP("Health centre", "Report of {month} of {name} accepted")
NOTE = QT_TRANSLATE_NOOP("Health centre", "Note to {name}")


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
