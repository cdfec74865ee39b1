"""PINs: 4 to 6 digits that say who sits here while the post is open. A PIN opens nothing on the disk."""

import hmac
import os
from itertools import pairwise

from cbor2 import CBORDecodeError, dumps, loads

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.keys import Cost, usual_cost
from desktop_app.db.post import Post
from desktop_app.sync.models import KeyHolder

SET = QT_TRANSLATE_NOOP("People and keys", "Choose a PIN")
WRONG_FORM = QT_TRANSLATE_NOOP("People and keys", "A PIN has 4 to 6 digits.")
TOO_EASY = QT_TRANSLATE_NOOP("People and keys", "This PIN is too easy to guess. Choose digits that do not repeat or count up.")


def set_pin(post: Post, pin: str, cost: Cost | None = None) -> None:
    """Give whoever works now a PIN; "" takes it away.

    Raises:
        UserError: not 4 to 6 digits, or too easy; nothing was changed.
    """
    made = _check_of(_digits(pin), cost or usual_cost()) if pin else None
    with post.database.action(SET) as session:
        row = None if post.person is None else session.get(KeyHolder, post.person)
        if row is not None:
            row.pin_check = made


def fits_pin(check: bytes | None, pin: str) -> bool:
    """Return True if ``pin`` is the one that ``check`` was made of."""
    if not check:
        return False
    try:
        salt, memory_kib, rounds, lanes, made = loads(check)
    except (CBORDecodeError, ValueError, TypeError):
        return False
    from desktop_app.db.sealing import key_of_passphrase

    return hmac.compare_digest(made, key_of_passphrase(_plain(pin), salt, memory_kib, rounds, lanes))


def is_pin(typed: str) -> bool:
    """Return True if what was typed looks like a PIN."""
    plain = _plain(typed)
    return plain.isascii() and plain.isdigit() and 4 <= len(plain) <= 6


def _check_of(pin: str, cost: Cost) -> bytes:
    from desktop_app.db.sealing import key_of_passphrase

    salt = os.urandom(16)
    made = key_of_passphrase(pin, salt, cost.memory_kib, cost.rounds, cost.lanes)
    return dumps([salt, cost.memory_kib, cost.rounds, cost.lanes, made])


def _digits(pin: str) -> str:
    plain = _plain(pin)
    if not is_pin(plain):
        raise UserError(WRONG_FORM)
    steps = {int(after) - int(before) for before, after in pairwise(plain)}
    if steps in ({0}, {1}, {-1}):
        raise UserError(TOO_EASY)
    return plain


def _plain(pin: str) -> str:
    """Return the PIN in the digits of ASCII, whatever script it was typed in."""
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in pin.strip())
