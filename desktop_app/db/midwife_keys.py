"""The midwife's slots in ``keys.cbor``: her public key, and her private key under a passphrase and under 12 words.

A post whose laptops each made a key for her, before they met, has several pairs. Entries are sealed for the first; her passphrase
opens every pair that it fits. The slots of one pair stand one after the other, the public key first.
"""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .keys import Cost, Keys, Slot, new_words, open_slot, words_slot, wrapped_under

_PUBLIC, _PASSPHRASE, _WORDS = "midwife_public", "midwife_passphrase", "midwife_recovery"
_KINDS = frozenset((_PUBLIC, _PASSPHRASE, _WORDS))

WRONG_PASSPHRASE = QT_TRANSLATE_NOOP(
    "Midwife's key",
    "This is not the passphrase of the midwife. Check capital letters and the keyboard's language, then type it again.",
)
OTHER_WORDS = QT_TRANSLATE_NOOP(
    "Midwife's key", "These words are not those of the midwife's recovery sheet. Look for the sheet that was printed last."
)
NO_KEY = QT_TRANSLATE_NOOP(
    "Midwife's key", "The midwife has not chosen a passphrase in this post yet. She does it under Settings."
)
NOTHING_TYPED = QT_TRANSLATE_NOOP("Midwife's key", "Type the midwife's passphrase.")


@dataclass(frozen=True, slots=True)
class Pair:
    """The slots of one pair; the public key is sealed with the data key of the folder."""

    public: Slot
    passphrase: Slot | None = None
    words: Slot | None = None

    def slots(self) -> tuple[Slot, ...]:
        """Return the slots in the order in which they stand in the file."""
        return tuple(slot for slot in (self.public, self.passphrase, self.words) if slot is not None)


def has_key(keys: Keys) -> bool:
    """Return True if the midwife has chosen a key."""
    return keys.slot(_PUBLIC) is not None


def pairs_of(keys: Keys) -> list[Pair]:
    """Return the midwife's pairs; the first is the one that entries are sealed for."""
    found: list[Pair] = []
    for slot in keys.slots:
        if slot.kind == _PUBLIC:
            found.append(Pair(slot))
        elif slot.kind in _KINDS and found:
            found[-1] = replace(found[-1], **{"passphrase" if slot.kind == _PASSPHRASE else "words": slot})
    return found


def new_pair(keys: Keys, data_key: bytes, passphrase: str, cost: Cost | None = None) -> tuple[Keys, bytes, str]:
    """Return ``keys`` with a new pair for the midwife, the private key and its words; raises UserError if too short."""
    from .sealing import new_private_key, public_of

    private = new_private_key()
    hidden = wrapped_under(Keys(keys.post, ()), _PASSPHRASE, private, passphrase, cost)
    hidden, words = words_slot(hidden, _WORDS, private)
    return with_pairs(keys, data_key, [(public_of(private), hidden.slots)]), private, words


def with_pairs(keys: Keys, data_key: bytes, pairs: Iterable[tuple[bytes, Sequence[Slot]]], is_new_key: bool = False) -> Keys:
    """Return ``keys`` with these pairs of the midwife, (public key, what wraps the private one), in place of those they had.

    Args:
        is_new_key: ``data_key`` is another than until now: every public key is sealed anew.
    """
    before = [] if is_new_key else [(pair, public_of_pair(keys, data_key, pair)) for pair in pairs_of(keys)]
    slots: list[Slot] = []
    for public, wraps in pairs:
        known = next((pair.public for pair, key in before if key == public), None)
        slots += [known or _public_slot(keys, data_key, public), *wraps]
    return replace(keys, slots=(*_others(keys), *slots))


def publics(keys: Keys, data_key: bytes) -> list[bytes]:
    """Return the public keys that somebody put there who knows the post's key."""
    found = (public_of_pair(keys, data_key, pair) for pair in pairs_of(keys))
    return [public for public in found if public is not None]


def kept_pairs(keys: Keys, data_key: bytes) -> list[tuple[bytes, Sequence[Slot]]]:
    """Return the pairs that ``keys`` hold, as ``with_pairs`` takes them."""
    found = ((public_of_pair(keys, data_key, pair), pair.slots()[1:]) for pair in pairs_of(keys))
    return [(public, wraps) for public, wraps in found if public is not None]


def with_passphrase(keys: Keys, data_key: bytes, privates: Sequence[bytes], passphrase: str, cost: Cost | None = None) -> Keys:
    """Return ``keys`` with a new passphrase for the pairs of ``privates``; raises UserError if it is too short."""
    made = {private: wrapped_under(Keys(keys.post, ()), _PASSPHRASE, private, passphrase, cost).slots[0] for private in privates}
    return _with(keys, data_key, "passphrase", made)


def with_new_words(keys: Keys, data_key: bytes, privates: Sequence[bytes], words: str | None = None) -> tuple[Keys, str]:
    """Return ``keys`` with other recovery words for the pairs of ``privates``, new ones if none are given, and the words."""
    words = words or new_words()
    made = {private: words_slot(Keys(keys.post, ()), _WORDS, private, words)[0].slots[0] for private in privates}
    return _with(keys, data_key, "words", made), words


def public_key(keys: Keys, data_key: bytes) -> bytes:
    """Return the public key that entries are sealed for.

    Raises:
        UserError: there is none, or it was put there by somebody who does not know the post's key.
    """
    found = publics(keys, data_key)
    if not found:
        raise UserError(NO_KEY)
    return found[0]


def private_keys(keys: Keys, data_key: bytes, passphrase: str | None, words: str | None) -> list[bytes]:
    """Return the private keys of all pairs that the passphrase or the words open.

    Raises:
        UserError: wrong passphrase or words, or not the private key of a public one that entries are sealed for.
    """
    if not has_key(keys):
        raise UserError(NO_KEY)
    if words is None and not passphrase:
        raise UserError(NOTHING_TYPED)
    refusal, found = OTHER_WORDS if words is not None else WRONG_PASSPHRASE, []
    for pair in pairs_of(keys):
        private = _private(keys, pair, refusal, passphrase or "", words)
        if private is not None and _is_pair(private, public_of_pair(keys, data_key, pair)):
            found.append(private)
    if not found:
        raise UserError(refusal)
    return found


def with_slots_of(keys: Keys, midwife: Keys) -> Keys:
    """Return ``keys`` with the midwife's slots of the other."""
    return replace(keys, slots=(*_others(keys), *(slot for slot in midwife.slots if slot.kind in _KINDS)))


def _private(keys: Keys, pair: Pair, refusal: Text, passphrase: str, words: str | None) -> bytes | None:
    own = replace(keys, slots=pair.slots())
    kind = _PASSPHRASE if words is None else _WORDS
    try:
        return open_slot(own, kind, refusal, passphrase, words)
    except UserError as error:
        if error.text is not refusal:
            raise  # which word is wrong
        return None


def _with(keys: Keys, data_key: bytes, part: str, made: dict[bytes, Slot]) -> Keys:
    slots: list[Slot] = []
    for pair in pairs_of(keys):
        public = public_of_pair(keys, data_key, pair)
        new = next((slot for private, slot in made.items() if _is_pair(private, public)), None)
        slots += (pair if new is None else replace(pair, **{part: new})).slots()
    return replace(keys, slots=(*_others(keys), *slots))


def _is_pair(private: bytes, public: bytes | None) -> bool:
    from .sealing import public_of

    return public_of(private) == public


def _public_slot(keys: Keys, data_key: bytes, public: bytes) -> Slot:
    from .sealing import seal

    slot = Slot(_PUBLIC, "", b"", (), os.urandom(12), b"")
    return replace(slot, wrapped=seal(data_key, slot.nonce, public, slot.sealed_with(keys.post)))


def public_of_pair(keys: Keys, data_key: bytes, pair: Pair) -> bytes | None:
    """Return the public key of a pair; None if it was put there by somebody who does not know the post's key."""
    from .sealing import WrongKeyError, unseal

    try:
        return unseal(data_key, pair.public.nonce, pair.public.wrapped, pair.public.sealed_with(keys.post))
    except WrongKeyError:
        return None


def _others(keys: Keys) -> tuple[Slot, ...]:
    return tuple(slot for slot in keys.slots if slot.kind not in _KINDS)
