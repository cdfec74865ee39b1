"""Doors of a post: how its people and its recovery sheets come to the data key of one folder.

A person, or a sheet of paper, has a pair of keys. The private half is wrapped under a name and a password, or under 12 words;
what wraps it is the same on every laptop and travels in a record. Each folder seals its own data key for the public half. Both
stand in ``keys.cbor``, under the id of the holder; no name does.
"""

import os
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from hashlib import blake2b

from cbor2 import dumps

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .keys import (
    NO_PASSPHRASE,
    OTHER_POST,
    SHORTEST_PASSPHRASE,
    WRONG_PASSPHRASE,
    Cost,
    Keys,
    Slot,
    dump_slot,
    entropy_of_words,
    new_words,
    open_slot,
    usual_cost,
    wrapping_key_of_words,
)

PERSON, SHEET, DOOR = "person", "sheet", "door"
"""Private key under name and password; private key under 12 words; data key sealed for the public key."""

WRONG_PERSON = QT_TRANSLATE_NOOP(
    "Keys", "Name and password do not fit together. Check capital letters and the keyboard's language, then type both again."
)
SHORT_PASSWORD = QT_TRANSLATE_NOOP(
    "Keys", "The password is too short. Choose one of at least {n} characters, for example four words."
)


@dataclass(frozen=True, slots=True)
class Opened:
    """What opened a post.

    Attributes:
        holder: id of the person or sheet; None for a passphrase or words that the whole post shares.
        private: the holder's private key.
    """

    data_key: bytes = field(repr=False)
    holder: bytes | None = None
    private: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who is to have a door: public key, and what wraps the private one (``dump_slot``)."""

    id: bytes
    public: bytes
    wraps: tuple[Slot, ...]


def has_persons(keys: Keys) -> bool:
    """Return True if people open the post with name and password."""
    return any(slot.kind == PERSON for slot in keys.slots)


def person_wrap(post: bytes, holder: bytes, name: str, password: str, private: bytes, cost: Cost | None = None) -> bytes:
    """Return what gives ``private`` for name and password; raises UserError if the password is too short."""
    if len(password.strip()) < SHORTEST_PASSPHRASE:
        raise UserError(SHORT_PASSWORD.fill(n=SHORTEST_PASSPHRASE))
    cost = cost or usual_cost()
    slot = Slot(PERSON, holder.hex(), _salt(post), (cost.memory_kib, cost.rounds, cost.lanes), os.urandom(12), b"")
    return dump_slot(_wrapped(slot, _of_password(name, password, slot), private, post))


def sheet_wrap(post: bytes, holder: bytes, private: bytes) -> tuple[bytes, str]:
    """Return what gives ``private`` for 12 new words, and the words."""
    words = new_words()
    slot = Slot(SHEET, holder.hex(), os.urandom(16), (), os.urandom(12), b"")
    return dump_slot(_wrapped(slot, wrapping_key_of_words(entropy_of_words(words), slot), private, post)), words


def open_keys(keys: Keys, passphrase: str | None = None, words: str | None = None, name: str = "") -> Opened:
    """Return what opens the post: a practice post lies open, others ask for words, for name and password, or for a passphrase.

    Raises:
        UserError: with what to do, for a wrong name, password, passphrase or word.
    """
    practice = keys.slot("practice")
    if words is not None:
        return open_with_words(keys, words)
    if practice is not None:
        return Opened(practice.wrapped)
    if passphrase is not None and has_persons(keys) and (name or keys.slot("passphrase") is None):
        return open_with_password(keys, name, passphrase)
    if passphrase is None or keys.slot("passphrase") is None:
        raise UserError(NO_PASSPHRASE)
    return Opened(open_slot(keys, "passphrase", WRONG_PASSPHRASE, passphrase=passphrase))


def open_with_password(keys: Keys, name: str, password: str) -> Opened:
    """Return what name and password open; raises UserError in the same words, after the same time, whatever is wrong."""
    persons = [slot for slot in keys.slots if slot.kind == PERSON]
    made = {(slot.salt, slot.params): _of_password(name, password, slot) for slot in _distinct(persons)}
    found = _first(keys, ((slot, made[slot.salt, slot.params]) for slot in persons))
    if found is None:
        raise UserError(WRONG_PERSON)
    return found


def open_with_words(keys: Keys, words: str) -> Opened:
    """Return what the words of a sheet open.

    Raises:
        UserError: which word is wrong, if one is no word of ours; they are no words of this post.
    """
    entropy = entropy_of_words(words)
    for slot in keys.slots:
        if slot.kind == "recovery":
            data_key = _unwrapped(keys, slot, wrapping_key_of_words(entropy, slot))
            if data_key is not None:
                return Opened(data_key)
    sheets = (slot for slot in keys.slots if slot.kind == SHEET)
    found = _first(keys, ((slot, wrapping_key_of_words(entropy, slot)) for slot in sheets))
    if found is None:
        raise UserError(OTHER_POST)
    return found


def private_of_words(slot: Slot, post: bytes, words: str) -> bytes | None:
    """Return the private key behind a wrap under 12 words; None if they do not fit."""
    return _unwrapped(Keys(post, ()), slot, wrapping_key_of_words(entropy_of_words(words), slot))


def private_of_password(slot: Slot, post: bytes, name: str, password: str) -> bytes | None:
    """Return the private key behind a wrap under name and password; None if they do not fit."""
    return _unwrapped(Keys(post, ()), slot, _of_password(name, password, slot))


def with_doors(keys: Keys, data_key: bytes, holders: Iterable[Holder], is_new_key: bool = False) -> Keys:
    """Return ``keys`` with a door for each of ``holders`` and for nobody else.

    Args:
        is_new_key: ``data_key`` is another than until now: every door is made anew.
    """
    from .sealing import seal_for

    doors = {} if is_new_key else {slot.id: slot for slot in keys.slots if slot.kind == DOOR}
    slots = [slot for slot in keys.slots if slot.kind not in (PERSON, SHEET, DOOR)]
    for holder in holders:
        name, door = holder.id.hex(), doors.get(holder.id.hex())
        if door is None or door.salt != holder.public:
            door = Slot(DOOR, name, holder.public, (), b"", seal_for(holder.public, data_key, _vouched(keys.post, holder.id)))
        slots += [*holder.wraps, door]
    return replace(keys, slots=tuple(slots))


def holders_of(keys: Keys, kind: str) -> list[Holder]:
    """Return who has a door in ``keys``: persons, or sheets."""
    publics = {slot.id: slot.salt for slot in keys.slots if slot.kind == DOOR}
    wraps = (slot for slot in keys.slots if slot.kind == kind and slot.id in publics)
    return [Holder(bytes.fromhex(slot.id), publics[slot.id], (slot,)) for slot in wraps]


def plain_name(name: str) -> str:
    """Return a name as it counts at the gate: capital letters and double spaces make no difference."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _first(keys: Keys, tries: "Iterable[tuple[Slot, bytes]]") -> Opened | None:
    from .sealing import WrongKeyError, unseal_from

    doors = {slot.id: slot for slot in keys.slots if slot.kind == DOOR}
    for slot, wrapping_key in tries:
        private, door = _unwrapped(keys, slot, wrapping_key), doors.get(slot.id)
        if private is None or door is None:
            continue
        holder = bytes.fromhex(slot.id)
        try:
            return Opened(unseal_from(private, door.wrapped, _vouched(keys.post, holder)), holder, private)
        except WrongKeyError:
            continue  # the pair was changed elsewhere, the door is still for the one before
    return None


def _wrapped(slot: Slot, wrapping_key: bytes, secret: bytes, post: bytes) -> Slot:
    from .sealing import seal

    return replace(slot, wrapped=seal(wrapping_key, slot.nonce, secret, slot.sealed_with(post)))


def _unwrapped(keys: Keys, slot: Slot, wrapping_key: bytes) -> bytes | None:
    from .sealing import WrongKeyError, unseal

    try:
        return unseal(wrapping_key, slot.nonce, slot.wrapped, slot.sealed_with(keys.post))
    except WrongKeyError:
        return None


def _of_password(name: str, password: str, slot: Slot) -> bytes:
    from .sealing import key_of_passphrase

    return key_of_passphrase(f"{plain_name(name)}\0{password}", slot.salt, *slot.params)


def _distinct(slots: Iterable[Slot]) -> list[Slot]:
    """Return one slot for each way to work on a password: the persons of a post share them, so that one try serves all."""
    return list({(slot.salt, slot.params): slot for slot in slots}.values())


def _salt(post: bytes) -> bytes:
    return blake2b(post, digest_size=16, person=b"balai persons").digest()


def _vouched(post: bytes, holder: bytes) -> bytes:
    return dumps(["balai door 1", post, holder])
