"""How people come in: by name and password at an open post, with an own new password, by a recovery sheet."""

from sqlalchemy.orm.attributes import flag_modified

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import KEYS, post_of
from desktop_app.db.doors import WRONG_PERSON, open_with_password, person_wrap
from desktop_app.db.holders import KeyHolderRow, enter, named, persons, refresh_doors, who_opened
from desktop_app.db.keys import Cost, read_keys
from desktop_app.db.post import Post
from desktop_app.sync.models import KeyHolder

from .people import give_password
from .pins import fits_pin, is_pin

OWN_PASSWORD = QT_TRANSLATE_NOOP("People and keys", "Choose an own password")
NO_SUCH_NAME = QT_TRANSLATE_NOOP("People and keys", "Nobody of this name is among the people of the post. They are: {names}.")


def verify_person(post: Post, name: str, password: str) -> None:
    """Let the person of this name work in the open post from now on.

    Raises:
        UserError: name and password do not fit together, in the same words whatever is wrong.
    """
    opened = open_with_password(read_keys(post.folder / KEYS), name, password)
    with post.database.read() as session:
        person = who_opened(session.connection(), opened, name)
    if person is None or person.data_key != post.data_key or enter(post, person.holder or b"", person.private) is None:
        raise UserError(WRONG_PERSON)


def enter_with(post: Post, name: str, secret: str, takes_pin: bool = True) -> None:
    """Let a person work in the open post from now on, by PIN or by password.

    A PIN leaves the private key of the same person at hand, and of nobody else.

    Args:
        takes_pin: False after too many wrong tries: only the password counts then.

    Raises:
        UserError: as ``verify_person``.
    """
    if takes_pin and is_pin(secret) and (row := _of_pin(post, name, secret)) is not None:
        enter(post, row.id, post.person_private if post.person == row.id else None)
        return
    verify_person(post, name, secret)


def _of_pin(post: Post, name: str, pin: str) -> KeyHolderRow | None:
    """Return who has this name and this PIN; somebody's PIN is tried in any case: an unknown name costs the same time."""
    with post.database.read() as session:
        present, called = persons(session.connection()), named(session.connection(), name)
    with_pin = [row for row in called if row.pin_check]
    for row in with_pin or [one for one in present if one.pin_check][:1]:
        if fits_pin(row.pin_check, pin) and row in with_pin:
            return row
    return None


def change_own_password(post: Post, old: str, new: str, cost: Cost | None = None) -> None:
    """Let ``new`` open the post for whoever works now, instead of ``old``; PIN and pair of keys stay.

    Raises:
        UserError: ``old`` is wrong or ``new`` too short; nothing was changed.
    """
    holder, name = post.person, post.database.user
    if holder is None:
        raise UserError(WRONG_PERSON)
    found = open_with_password(read_keys(post.folder / KEYS), name, old)
    opened = next((one for one in (found, *found.others) if one.holder == holder), None)
    if opened is None or opened.private is None:
        raise UserError(WRONG_PERSON)
    with post.database.read() as session:
        wrap = person_wrap(post_of(session), holder, new, opened.private, cost)
    with post.database.action(OWN_PASSWORD) as session:
        row = session.get(KeyHolder, holder)
        if row is None:
            raise UserError(WRONG_PERSON)
        row.password_wrap, row.must_change = wrap, False
        flag_modified(row, "public_key")  # a new pair that another laptop gives meanwhile comes with its own wrap, or not at all
    post.person_private = opened.private
    refresh_doors(post)


def recover(post: Post, name: str, password: str, cost: Cost | None = None) -> None:
    """Give the person of this name a new password in a post that words of a recovery sheet opened, and let him or her work.

    Raises:
        UserError: nobody is called so, or the password is too short; nothing was changed.
    """
    with post.database.read() as session:
        present, called = persons(session.connection()), named(session.connection(), name)
    if not called:
        raise UserError(NO_SUCH_NAME.fill(names=", ".join(row.name for row in present)))
    found = called[0]
    post.database.user = found.name
    private = give_password(post, found.id, password, must_change=False, cost=cost)
    enter(post, found.id, private)
