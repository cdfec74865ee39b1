"""Asks of a post that was just opened whether the person who opened it may go in at once; may run on the worker thread."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.db.post import Post


def must_change(post: "Post") -> bool:
    """Return True if the person has a password that somebody else chose."""
    if post.person is None:
        return False
    from desktop_app.db.holders import holder_of

    with post.database.read() as session:
        row = holder_of(session.connection(), post.person)
    return row is not None and row.must_change


def choose_own_password(post: "Post", old: str, new: str) -> None:
    """Give who works an own password instead of the one that was typed; raises UserError if it is too short."""
    from desktop_app.sync.holders import change_own_password

    change_own_password(post, old, new)
