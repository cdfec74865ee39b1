"""Doors of a post: how its people and its recovery sheets come to the data key of one folder.

A person, or a sheet of paper, has a pair of keys. The private half is wrapped under a password, or under 12 words; what wraps it
is the same on every laptop and travels in a record. Each folder seals its own data key for the public half. Both stand in
``keys.cbor``, under the id of the holder; no name does. A name is no secret, and a person may be given another one: whether name
and password belong together is asked of the records (``db.holders``) once the password has opened them.
"""

import os
import unicodedata
from collections.abc import Iterable, Iterator
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
    open_slot,
    usual_cost,
    wrapping_key_of_words,
)

PERSON, SHEET, DOOR = "person", "sheet", "door"
"""Private key under a password; private key under 12 words; data key sealed for the public key."""

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
        has_name: the name that was typed was a part of what opened, as in posts of before people could be renamed.
        others: further people who have the same password; the name says who it is.
    """

    data_key: bytes = field(repr=False)
    holder: bytes | None = None
    private: bytes | None = field(default=None, repr=False)
    has_name: bool = False
    others: tuple["Opened", ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who is to have a door: public key, and what wraps the private one (``dump_slot``)."""

    id: bytes
    public: bytes
    wraps: tuple[Slot, ...]


def has_persons(keys: Keys) -> bool:
    """Return True if people open the post with name and password."""
    return any(slot.kind == PERSON for slot in keys.slots)


def person_wrap(post: bytes, holder: bytes, password: str, private: bytes, cost: Cost | None = None) -> bytes:
    """Return what gives ``private`` for a password; raises UserError if the password is too short."""
    if len(password.strip()) < SHORTEST_PASSPHRASE:
        raise UserError(SHORT_PASSWORD.fill(n=SHORTEST_PASSPHRASE))
    cost = cost or usual_cost()
    slot = Slot(PERSON, holder.hex(), _salt(post), (cost.memory_kib, cost.rounds, cost.lanes), os.urandom(12), b"")
    return dump_slot(_wrapped(slot, _of_password(post, "", password, slot), private, post))


def sheet_wrap(post: bytes, holder: bytes, private: bytes, words: str) -> bytes:
    """Return what gives ``private`` for 12 words."""
    slot = Slot(SHEET, holder.hex(), os.urandom(16), (), os.urandom(12), b"")
    return dump_slot(_wrapped(slot, wrapping_key_of_words(entropy_of_words(words), slot), private, post))


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
    """Return what a password opens; raises UserError in the same words, after the same time, whatever is wrong.

    Whether the name belongs to whom it opened for is not asked yet, unless ``has_name``.
    """
    persons = [slot for slot in keys.slots if slot.kind == PERSON]
    made = {(slot.salt, slot.params): _of_password(keys.post, name, password, slot) for slot in _distinct(persons)}
    found = [
        replace(opened, has_name=slot.salt != _salt(keys.post))
        for slot, opened in _all(keys, ((slot, made[slot.salt, slot.params]) for slot in persons))
    ]
    if not found:
        raise UserError(WRONG_PERSON)
    return replace(found[0], others=tuple(found[1:]))


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
    for _slot, opened in _all(keys, ((slot, wrapping_key_of_words(entropy, slot)) for slot in sheets)):
        return opened
    raise UserError(OTHER_POST)


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


def _all(keys: Keys, tries: "Iterable[tuple[Slot, bytes]]") -> Iterator[tuple[Slot, Opened]]:
    """Yield the slots that a key unwraps, with what is behind their doors."""
    from .sealing import WrongKeyError, unseal_from

    doors = {slot.id: slot for slot in keys.slots if slot.kind == DOOR}
    for slot, wrapping_key in tries:
        private, door = _unwrapped(keys, slot, wrapping_key), doors.get(slot.id)
        if private is None or door is None:
            continue
        holder = bytes.fromhex(slot.id)
        try:
            yield slot, Opened(unseal_from(private, door.wrapped, _vouched(keys.post, holder)), holder, private)
        except WrongKeyError:
            continue  # the pair was changed elsewhere, the door is still for the one before


def _wrapped(slot: Slot, wrapping_key: bytes, secret: bytes, post: bytes) -> Slot:
    from .sealing import seal

    return replace(slot, wrapped=seal(wrapping_key, slot.nonce, secret, slot.sealed_with(post)))


def _unwrapped(keys: Keys, slot: Slot, wrapping_key: bytes) -> bytes | None:
    from .sealing import WrongKeyError, unseal

    try:
        return unseal(wrapping_key, slot.nonce, slot.wrapped, slot.sealed_with(keys.post))
    except WrongKeyError:
        return None


def _of_password(post: bytes, name: str, password: str, slot: Slot) -> bytes:
    """Return what unwraps ``slot``; posts of before have slots under the name too, which another salt tells."""
    from .sealing import key_of_passphrase

    typed = password if slot.salt == _salt(post) else f"{plain_name(name)}\0{password}"
    return key_of_passphrase(typed, slot.salt, *slot.params)


def _distinct(slots: Iterable[Slot]) -> list[Slot]:
    """Return one slot for each way to work on a password: the persons of a post share them, so that one try serves all."""
    return list({(slot.salt, slot.params): slot for slot in slots}.values())


def _salt(post: bytes) -> bytes:
    return blake2b(post, digest_size=16, person=b"balai persons 2").digest()


def _vouched(post: bytes, holder: bytes) -> bytes:
    return dumps(["balai door 1", post, holder])
