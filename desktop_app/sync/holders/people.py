"""People of a post: added with role and password, given a new password, sent off."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.ids import new_id
from desktop_app.core.rights import ADMIN, ROLES
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import post_of
from desktop_app.db.doors import person_wrap, plain_name
from desktop_app.db.holders import PERSON, enter, persons, refresh_doors
from desktop_app.db.keys import Cost
from desktop_app.db.post import Post
from desktop_app.sync.models import AdminKeyCopy, KeyHolder

from .midwife import take_over

ADD = QT_TRANSLATE_NOOP("People and keys", "Add {name} to the people of the post")
NEW_PASSWORD = QT_TRANSLATE_NOOP("People and keys", "Give {name} a new password")
LEAVE = QT_TRANSLATE_NOOP("People and keys", "{name} leaves the post")
RENAME = QT_TRANSLATE_NOOP("People and keys", "Rename {name} to {new}")
NEW_ROLE = QT_TRANSLATE_NOOP("People and keys", "Change the role of {name}")
NO_NAME = QT_TRANSLATE_NOOP("People and keys", "Type the name.")
NAME_TAKEN = QT_TRANSLATE_NOOP(
    "People and keys", "Somebody of this name opens the post already. Add the father's name, the street or a number to the name."
)
FIRST_IS_ADMIN = QT_TRANSLATE_NOOP("People and keys", "The first person must be an admin: somebody has to add the others.")
LAST_ADMIN = QT_TRANSLATE_NOOP(
    "People and keys", "{name} is the only admin. Make somebody else an admin first, so that the post can be looked after."
)
PRACTICE = QT_TRANSLATE_NOOP("People and keys", "A practice post is open to everybody: nobody has a password there.")
NOT_HERE = QT_TRANSLATE_NOOP("People and keys", "This person is no longer among the people of the post.")


def add_person(
    post: Post, name: str, role: str, password: str, today: date, must_change: bool = False, cost: Cost | None = None
) -> bytes:
    """Let a person open the post on every laptop, and return the id.

    The first person is an admin, and works under that name from now on; a passphrase that all shared opens no longer.

    Args:
        must_change: somebody else chose the password; the person chooses an own one at the first login.

    Raises:
        UserError: no name or a name that is taken, a short password, a practice post, the first is no admin; nothing was stored.
    """
    if post.is_practice:
        raise UserError(PRACTICE)
    name = " ".join(name.split())
    with post.database.read() as session:
        is_first = _refuse_name(session, name, role)
    from desktop_app.db.sealing import new_private_key, public_of

    holder, private = new_id(), new_private_key()
    wrap = person_wrap(_post_id(post), holder, password, private, cost)
    if is_first:
        take_over(post)
    with post.database.action(ADD.fill(name=name)) as session:
        session.add(
            KeyHolder(
                id=holder,
                kind=PERSON,
                name=name,
                role=role,
                public_key=public_of(private),
                password_wrap=wrap,
                must_change=must_change,
                added_on=today,
            )
        )
    if is_first:
        enter(post, holder, private)
    _after_change(post)
    return holder


def give_password(post: Post, holder: bytes, password: str, must_change: bool = True, cost: Cost | None = None) -> bytes:
    """Give a person who lost the password, or who comes back, a new one, with a new pair of keys; return the private key.

    Raises:
        UserError: the password is too short, or there is no such person; nothing was changed.
    """
    from desktop_app.db.sealing import new_private_key, public_of

    name, private = _shown(post, holder), new_private_key()
    wrap = person_wrap(_post_id(post), holder, password, private, cost)
    with post.database.action(NEW_PASSWORD.fill(name=name)) as session:
        row = _person(session, holder)
        row.public_key, row.password_wrap, row.must_change = public_of(private), wrap, must_change
        row.left_on, row.pin_check = None, None
        for copy in session.scalars(select(AdminKeyCopy).where(AdminKeyCopy.key_holder_id == holder)):
            copy.sealed = b""  # it was sealed for the key before
    _after_change(post)
    return private


def rename(post: Post, holder: bytes, name: str) -> None:
    """Give a person another name: what was entered keeps the old one, and the password stays as it is.

    The old name opens the post too, so that who has not heard of the new one on another laptop comes in.

    Raises:
        UserError: no name, or a name that somebody else has; nothing was changed.
    """
    name = " ".join(name.split())
    with post.database.action(RENAME.fill(name=_shown(post, holder), new=name)) as session:
        row = _person(session, holder)
        _refuse_taken(session, name, but=holder)
        row.name = name
    if post.person == holder:
        post.database.user = _shown(post, holder)


def change_role(post: Post, holder: bytes, role: str) -> None:
    """Give a person another role; raises UserError for the only admin."""
    with post.database.action(NEW_ROLE.fill(name=_shown(post, holder))) as session:
        row = _person(session, holder)
        if role != ADMIN:
            _refuse_last_admin(session, row)
        row.role = role if role in ROLES else row.role
    if post.person == holder:
        post.role = role
    _after_change(post)


def leave(post: Post, holder: bytes, today: date) -> None:
    """Take the door of a person away: here at once, on the other laptops when they take in the next file.

    Who knows this laptop's key by other means is kept out by a new key (``db.rekey``).

    Raises:
        UserError: the only admin; nothing was changed.
    """
    with post.database.action(LEAVE.fill(name=_shown(post, holder))) as session:
        row = _person(session, holder)
        _refuse_last_admin(session, row)
        row.left_on, row.pin_check = today, None
    _after_change(post)


def _after_change(post: Post) -> None:
    from desktop_app.sync.trust.admin_keys import share_admin_key

    refresh_doors(post)
    share_admin_key(post)


def _refuse_name(session: Session, name: str, role: str) -> bool:
    """Return True if nobody was there before; raises UserError."""
    _refuse_taken(session, name)
    present = persons(session.connection())
    if not present and role != ADMIN:
        raise UserError(FIRST_IS_ADMIN)
    return not present


def _refuse_taken(session: Session, name: str, but: bytes = b"") -> None:
    """Raise UserError if there is no name, or if somebody else who works here is called so, with or without a number."""
    if not name:
        raise UserError(NO_NAME)
    others = {one.id for one in persons(session.connection())} - {but}
    stored = [one.name for one in session.scalars(select(KeyHolder)) if one.id in others]
    shown = [one.name for one in persons(session.connection()) if one.id in others]
    if plain_name(name) in {plain_name(other) for other in (*stored, *shown)}:
        raise UserError(NAME_TAKEN)


def _refuse_last_admin(session: Session, row: KeyHolder) -> None:
    if [one.id for one in persons(session.connection()) if one.role == ADMIN] == [row.id]:
        raise UserError(LAST_ADMIN.fill(name=row.name))


def _person(session: Session, holder: bytes) -> KeyHolder:
    row = session.get(KeyHolder, holder)
    if row is None or row.kind != PERSON:
        raise UserError(NOT_HERE)
    return row


def _shown(post: Post, holder: bytes) -> str:
    """Return what the person is called, as the pages show it."""
    with post.database.read() as session:
        name = _person(session, holder).name
        return next((row.name for row in persons(session.connection()) if row.id == holder), name)


def _post_id(post: Post) -> bytes:
    with post.database.read() as session:
        return post_of(session)
