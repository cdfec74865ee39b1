"""Who can open a post: one random data key, wrapped once per passphrase and once under paper words.

``keys.cbor`` stands beside the database and in every backup. A new passphrase rewrites one slot;
the data key and the database stay as they are. Each slot is authenticated together with the post
it belongs to and its own parameters.
"""

import os
import unicodedata
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

from cbor2 import CBORDecodeError, dumps, loads

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .failures import DAMAGED, failure
from .memory import memory_bytes
from .safe_file import write_file

FORMAT = 1
SHORTEST_PASSPHRASE = 8
WORDS = 12
_MOST_MEMORY_KIB = 1 << 20

WRONG_PASSPHRASE = QT_TRANSLATE_NOOP(
    "Keys", "This is not the passphrase of this post. Check capital letters and the keyboard's language, then type it again."
)
SHORT_PASSPHRASE = QT_TRANSLATE_NOOP(
    "Keys", "The passphrase is too short. Choose one of at least {n} characters, for example four words."
)
NO_PASSPHRASE = QT_TRANSLATE_NOOP("Keys", "This post needs its passphrase or its 12 recovery words.")
NUMBER_OF_WORDS = QT_TRANSLATE_NOOP("Keys", "The recovery sheet has 12 words; {n} were typed.")
UNKNOWN_WORD = QT_TRANSLATE_NOOP("Keys", "Word {position}, “{word}”, is not on any recovery sheet. Look at the sheet again.")
LIKELY_WORD = QT_TRANSLATE_NOOP("Keys", "Word {position}, “{word}”, is not on any recovery sheet. Is it “{likely}”?")
WRONG_ORDER = QT_TRANSLATE_NOOP(
    "Keys", "One of the 12 words is wrong or in the wrong place. Compare them with the recovery sheet, one by one."
)
OTHER_POST = QT_TRANSLATE_NOOP(
    "Keys", "These recovery words are not those of this post. Look for the sheet that was printed last."
)
OTHER_CENTRE = QT_TRANSLATE_NOOP(
    "Keys", "This copy of a post belongs to another health centre. Take the post in again by a new invitation."
)


@dataclass(frozen=True, slots=True)
class Cost:
    """How much work one try of a passphrase is (Argon2id)."""

    memory_kib: int = 128 * 1024
    rounds: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to the data key: ``kind`` is passphrase, recovery, centre or practice (which is open to everybody).

    The midwife's slots (``db.midwife_keys``) lead to her private key instead.
    """

    kind: str
    id: str
    salt: bytes
    params: tuple[int, ...]
    nonce: bytes
    wrapped: bytes

    def sealed_with(self, post: bytes) -> bytes:
        """Return what the seal of this slot vouches for besides the key."""
        return dumps([FORMAT, post, self.kind, self.id, self.salt, list(self.params)])


@dataclass(frozen=True, slots=True)
class Keys:
    """The content of ``keys.cbor``; ``post`` names the post, 16 random bytes."""

    post: bytes
    slots: tuple[Slot, ...]

    def slot(self, kind: str) -> Slot | None:
        """Return the slot of one kind, or None."""
        return next((slot for slot in self.slots if slot.kind == kind), None)


def usual_cost() -> Cost:
    """Return the cost for this machine: half the memory where there is less than 4 GB."""
    memory = memory_bytes()
    return Cost(64 * 1024) if memory is not None and memory < 4_000_000_000 else Cost()


def practice_keys(post: bytes | None = None) -> tuple[Keys, bytes]:
    """Return the keys of a practice post, which anybody can open, and its data key; ``post`` as in ``new_keys``."""
    data_key = os.urandom(32)
    return Keys(post or os.urandom(16), (Slot("practice", "", b"", (), b"", data_key),)), data_key


def new_keys(passphrase: str, cost: Cost | None = None, post: bytes | None = None) -> tuple[Keys, bytes, str]:
    """Return keys, data key and the 12 recovery words of a folder; raises UserError if the passphrase is too short.

    Args:
        post: the name of the post that the folder is to hold; None for a new post.
    """
    data_key = os.urandom(32)
    keys = with_passphrase(Keys(post or os.urandom(16), ()), data_key, passphrase, cost)
    keys, words = with_new_words(keys, data_key)
    return keys, data_key, words


def with_passphrase(keys: Keys, data_key: bytes, passphrase: str, cost: Cost | None = None) -> Keys:
    """Return ``keys`` with a new passphrase in place of the old one; raises UserError if it is too short."""
    return wrapped_under(keys, "passphrase", data_key, passphrase, cost)


def with_new_words(keys: Keys, data_key: bytes, words: str | None = None) -> tuple[Keys, str]:
    """Return ``keys`` with other recovery words, new ones if none are given, and the words; a sheet of before is worthless."""
    return words_slot(keys, "recovery", data_key, words)


def wrapped_under(keys: Keys, kind: str, secret: bytes, passphrase: str, cost: Cost | None = None) -> Keys:
    """Return ``keys`` whose slot ``kind`` gives ``secret`` for a passphrase; raises UserError if it is too short."""
    if len(passphrase.strip()) < SHORTEST_PASSPHRASE:
        raise UserError(SHORT_PASSPHRASE.fill(n=SHORTEST_PASSPHRASE))
    cost, salt = cost or usual_cost(), os.urandom(16)
    slot = Slot(kind, "", salt, (cost.memory_kib, cost.rounds, cost.lanes), os.urandom(12), b"")
    return _with_slot(keys, slot, _from_passphrase(passphrase, slot), secret)


def words_slot(keys: Keys, kind: str, secret: bytes, words: str | None = None) -> tuple[Keys, str]:
    """Return ``keys`` whose slot ``kind`` gives ``secret`` for 12 words, new ones if none are given, and the words."""
    words = words or new_words()
    slot = Slot(kind, "", os.urandom(16), (), os.urandom(12), b"")
    return _with_slot(keys, slot, wrapping_key_of_words(entropy_of_words(words), slot), secret), words


def new_words() -> str:
    """Return 12 words that stand for 16 random bytes."""
    return str(_words().to_mnemonic(os.urandom(16)))


def new_copy_keys(post: bytes, centre_key: bytes) -> tuple[Keys, bytes]:
    """Return keys and data key of a health centre's copy of ``post``: nothing but the centre's key opens it."""
    data_key = os.urandom(32)
    slot = Slot("centre", "", os.urandom(16), (), os.urandom(12), b"")
    return _with_slot(Keys(post, ()), slot, _from_centre(centre_key, slot), data_key), data_key


def unlock_copy(keys: Keys, centre_key: bytes) -> bytes:
    """Return the data key of a health centre's copy; raises UserError if it is another centre's. A practice post needs no key."""
    practice, slot = keys.slot("practice"), keys.slot("centre")
    if practice is not None:
        return practice.wrapped
    if slot is None:
        raise UserError(OTHER_CENTRE)
    return _open(keys, slot, _from_centre(centre_key, slot), OTHER_CENTRE)


def unlock(keys: Keys, passphrase: str | None = None, words: str | None = None, name: str = "") -> bytes:
    """Return the data key; raises UserError, with what to do, for a wrong passphrase or wrong words.

    Args:
        name: of the person, where people have passwords of their own; ``passphrase`` is then that password.
    """
    from .doors import open_keys

    return open_keys(keys, passphrase, words, name).data_key


def open_slot(keys: Keys, kind: str, refusal: Text, passphrase: str = "", words: str | None = None) -> bytes:
    """Return the secret of one slot, for its passphrase or for 12 words.

    Raises:
        UserError: ``refusal`` if they do not open it or there is no such slot; which word is wrong, if one is no word of ours.
    """
    entropy = None if words is None else entropy_of_words(words)
    slot = keys.slot(kind)
    if slot is None:
        raise UserError(refusal)
    wrapping_key = _from_passphrase(passphrase, slot) if entropy is None else wrapping_key_of_words(entropy, slot)
    return _open(keys, slot, wrapping_key, refusal)


def entropy_of_words(typed: str) -> bytes:
    """Return what 12 words stand for; raises UserError naming the word that is wrong."""
    book, words = _words(), unicodedata.normalize("NFKC", typed).lower().split()
    known = set(book.wordlist)
    for position, word in enumerate(words, 1):
        if word not in known:
            likely = get_close_matches(word, book.wordlist, 1, 0.7)
            text = LIKELY_WORD.fill(likely=likely[0]) if likely else UNKNOWN_WORD
            raise UserError(text.fill(position=position, word=word))
    if len(words) != WORDS:
        raise UserError(NUMBER_OF_WORDS.fill(n=len(words)))
    if not book.check(" ".join(words)):
        raise UserError(WRONG_ORDER)
    return bytes(book.to_entropy(words))


def read_keys(path: Path) -> Keys:
    """Return the content of ``keys.cbor``; raises MachineError if it is damaged, OSError if it cannot be read."""
    try:
        content = loads(path.read_bytes())
        slots = tuple(_slot(found) for found in content["slots"])
        if content["format"] != FORMAT or not isinstance(content["post"], bytes):
            raise ValueError("format")
        return Keys(content["post"], slots)
    except (CBORDecodeError, ValueError, KeyError, TypeError) as error:
        raise failure(DAMAGED, path.parent) from error


def write_keys(path: Path, keys: Keys) -> None:
    """Put ``keys`` in place of the file at one stroke."""
    write_file(path, dumps({"format": FORMAT, "post": keys.post, "slots": [_plain(slot) for slot in keys.slots]}))


def dump_slot(slot: Slot) -> bytes:
    """Return a slot as a record keeps it."""
    return dumps(_plain(slot))


def load_slot(stored: bytes) -> Slot | None:
    """Return the slot that ``dump_slot`` stored; None if it is none that this program can use."""
    try:
        return _slot(loads(stored))
    except (CBORDecodeError, ValueError, KeyError, TypeError):
        return None


def _plain(slot: Slot) -> dict[str, Any]:
    return {
        "kind": slot.kind,
        "id": slot.id,
        "salt": slot.salt,
        "params": list(slot.params),
        "nonce": slot.nonce,
        "wrapped": slot.wrapped,
    }


def _slot(found: dict[str, Any]) -> Slot:
    params = tuple(int(number) for number in found["params"])
    if params and not 8 <= params[0] <= _MOST_MEMORY_KIB:
        raise ValueError("a cost that no machine of ours has chosen")
    return Slot(str(found["kind"]), str(found["id"]), found["salt"], params, found["nonce"], found["wrapped"])


def _with_slot(keys: Keys, slot: Slot, wrapping_key: bytes, data_key: bytes) -> Keys:
    from .sealing import seal

    sealed = replace(slot, wrapped=seal(wrapping_key, slot.nonce, data_key, slot.sealed_with(keys.post)))
    return replace(keys, slots=(*(s for s in keys.slots if s.kind != slot.kind), sealed))


def _open(keys: Keys, slot: Slot, wrapping_key: bytes, refusal: Text) -> bytes:
    from .sealing import WrongKeyError, unseal

    try:
        return unseal(wrapping_key, slot.nonce, slot.wrapped, slot.sealed_with(keys.post))
    except WrongKeyError:
        raise UserError(refusal) from None


def _from_passphrase(passphrase: str, slot: Slot) -> bytes:
    from .sealing import key_of_passphrase

    return key_of_passphrase(passphrase, slot.salt, *slot.params)


def wrapping_key_of_words(entropy: bytes, slot: Slot) -> bytes:
    """Return what unwraps ``slot``, made from what 12 words stand for."""
    from .sealing import key_of_entropy

    return key_of_entropy(entropy, slot.salt, b"balai recovery words 1")


def _from_centre(centre_key: bytes, slot: Slot) -> bytes:
    from .sealing import key_of_entropy

    return key_of_entropy(centre_key, slot.salt, b"balai copy of a post 1")


@cache
def _words() -> Any:
    from mnemonic import Mnemonic  # only who lost a passphrase needs the words

    return Mnemonic("english")
