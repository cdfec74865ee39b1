"""The centre's copies of its posts: which there are, and opening them one after the other."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.contract import Feature
from desktop_app.core.errors import InputError, Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import KEYS, Database
from desktop_app.db.keys import read_keys
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.db.opening import open_copy
from desktop_app.db.post import Post
from desktop_app.db.settings import get_setting, put_setting

from ..models import CentrePost
from ..rules.natural_ids import centre_post_id
from .guarding import guard

POST_KIND, CENTRE = "post.kind", "centre"
POSTS = "posts"
"""Folder below the centre's own that holds one folder for each post."""
_KEY = "copies"

NO_NAME = QT_TRANSLATE_NOOP("Health centre", "Write what the post is called.")


@dataclass(frozen=True, slots=True)
class PostLine:
    """One post of the centre.

    Attributes:
        id: of the centre's entry.
        post: the post's name in keys and files.
        folder: of its copy, below ``POSTS``.
        left_on: since when the centre looks after it no more; the copy stays.
    """

    id: bytes
    post: bytes
    name: str
    folder: str
    joined_on: date
    left_on: date | None
    contact: str
    note: str


def is_centre(session: Session) -> bool:
    """Return True if this is the folder of a health centre, not of a post."""
    return get_setting(session, POST_KIND) == CENTRE


def make_centre(session: Session) -> None:
    """Make a new, empty post the folder of a health centre."""
    put_setting(session, POST_KIND, CENTRE)


def list_posts(session: Session, with_left: bool = False) -> list[PostLine]:
    """Return the posts of the centre by name."""
    rows = session.scalars(select(CentrePost))
    lines = [_line(row) for row in rows if with_left or row.left_on is None]
    return sorted(lines, key=lambda line: (line.name.casefold(), line.id))


def post_line(session: Session, post: bytes) -> PostLine | None:
    """Return the centre's entry of one post, also of one that left; None if there is none."""
    row = living(session, CentrePost, centre_post_id(post))
    return None if row is None else _line(row)


def add_post(session: Session, post: bytes, name: str, folder: str, on: date) -> bytes:
    """Write down that the centre holds a copy of a post, and return the entry's id; a post that left is back then."""
    row = make_or_revive(
        session, CentrePost, centre_post_id(post), post=post, name=" ".join(name.split()), folder=folder, joined_on=on
    )
    row.left_on = None
    return row.id


def change_post(session: Session, post: bytes, name: str, contact: str, note: str) -> None:
    """Store what the centre knows of a post.

    Raises:
        InputError: it has no name; nothing was stored.
    """
    if not name.strip():
        raise InputError([Problem("name", NO_NAME)])
    row = session.get_one(CentrePost, centre_post_id(post))
    row.name, row.contact, row.note = " ".join(name.split()), " ".join(contact.split()) or None, note.strip() or None


def leave_post(session: Session, post: bytes, on: date) -> None:
    """Write down that the centre looks after a post no more; its copy stays where it is."""
    session.get_one(CentrePost, centre_post_id(post)).left_on = on


def folder_of(centre: Path, line: PostLine) -> Path:
    """Return where the copy of a post stands."""
    return centre / POSTS / line.folder


def key_of_copies(database: Database) -> bytes:
    """Return the key that opens the centre's copies; it is made when it is first asked for and never leaves the centre."""
    with database.read() as session:
        found = session.connection().exec_driver_sql("SELECT value FROM own_key WHERE name = ?", (_KEY,)).scalar()
    if found is None:
        with database.merging() as connection:
            connection.exec_driver_sql("INSERT OR IGNORE INTO own_key VALUES (?, ?)", (_KEY, os.urandom(32)))
            found = connection.exec_driver_sql("SELECT value FROM own_key WHERE name = ?", (_KEY,)).scalar_one()
    return bytes(found)


def post_in(folder: Path) -> bytes:
    """Return the name, 16 bytes, of the post whose folder this is; raises MachineError if its keys are damaged."""
    return read_keys(folder / KEYS).post


@contextmanager
def opened(centre: Post, line: PostLine, features: Sequence[Feature]) -> Iterator[Post]:
    """Open the centre's copy of a post, and close it again.

    Raises:
        UserError: another program has it open, or a newer version of the program wrote it.
        MachineError: it is damaged or gone.
    """
    post = open_line(centre, line, features)
    try:
        yield post
    finally:
        post.close()


def open_line(centre: Post, line: PostLine, features: Sequence[Feature]) -> Post:
    """Return the centre's copy of a post, open; raises as ``opened``. Whoever opens it closes it.

    It takes nothing but what the centre may write.
    """
    post = open_copy(
        folder_of(centre.folder, line),
        key_of_copies(centre.database),
        [table for feature in features for table in feature.derived],
        centre.database.user,
        centre.database.clock,
        undo_checks=[check for feature in features for check in feature.undo_checks],
    )
    post.database.may_write = guard
    return post


def _line(row: CentrePost) -> PostLine:
    return PostLine(row.id, row.post, row.name, row.folder, row.joined_on, row.left_on, row.contact or "", row.note or "")
