"""Takes a file out again that was taken in by mistake."""

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.holders import refresh_doors
from desktop_app.db.post import Post
from desktop_app.db.settings import get_setting
from desktop_app.sync.have import load_have, missing
from desktop_app.sync.models import TrustedDevice
from desktop_app.sync.taking_out import take_out as take_out_actions
from desktop_app.sync.trust.inviting import file_of

from .book import TAKEN, find_entry, mark_taken_out, own_tables, sent_after
from .peers import forget_word
from .progress import one_at_a_time

NO_ENTRY = QT_TRANSLATE_NOOP("Exchange", "There is nothing to take out: this file was not taken in, or was taken out already.")
PASSED_ON = QT_TRANSLATE_NOOP(
    "Exchange",
    "This file cannot be taken out again: what it brought was passed on to {names} in the file {file}. "
    "Use the backup that was made before the file was taken in.",
)
_ADMITTED = """SELECT DISTINCT o.row FROM op o JOIN shape s ON s.n = o.shape JOIN action a ON a.n = o.action
    WHERE s.tbl = 'trusted_device' AND o.parents = x'' AND a.n > ? AND a.origin = ?"""


def take_out(post: Post, entry: bytes) -> None:
    """Take out again what a file brought: the post is then as if it had never come, and the file can be taken in once more.

    Raises:
        UserError: work here goes on from it, it was passed on since, or it was taken out already; nothing was changed.
    """
    with one_at_a_time():
        with post.database.read() as session:
            connection = session.connection()
            found = find_entry(connection, entry)
            if found is None or found.state != TAKEN:
                raise UserError(NO_ENTRY)
            if found.first_action and found.last_action:
                _refuse_passed_on(connection, entry, found.first_action, found.last_action)
                _refuse_invited(session, post, found.last_action)
        if found.first_action and found.last_action:
            take_out_actions(post.database, found.first_action, found.last_action)
        with own_tables(post.database) as connection:
            mark_taken_out(connection, entry)
            if found.device is not None:
                forget_word(connection, found.device)
        refresh_doors(post)  # who was added, or given another password, by the file


def _refuse_passed_on(connection: Connection, entry: bytes, first: int, last: int) -> None:
    """Raise UserError if a file that was saved since holds one of the actions ``first`` to ``last``."""
    for sent in sent_after(connection, entry):
        if sent.counts.get("actions", 1) and any(first <= n <= last for n in missing(connection, load_have(sent.have))):
            raise UserError(PASSED_ON.fill(names=sent.device_name, file=sent.file))


def _refuse_invited(session: Session, post: Post, last: int) -> None:
    """Raise UserError if a laptop was invited here since: its invitation holds all that was here."""
    for row in session.connection().exec_driver_sql(_ADMITTED, (last, post.database.origin)).scalars():
        invited = session.get(TrustedDevice, row)
        if invited is not None and invited.deleted_at is None and invited.invited_until is not None:
            file = file_of(get_setting(session, "post.name"), invited.name, invited.id)
            raise UserError(PASSED_ON.fill(names=invited.name, file=file))
