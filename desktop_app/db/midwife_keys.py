"""The midwife's slots in ``keys.cbor``: her public key, and her private key under a passphrase and under 12 words."""

import os
from dataclasses import replace

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .keys import Cost, Keys, Slot, open_slot, words_slot, wrapped_under

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


def has_key(keys: Keys) -> bool:
    """Return True if the midwife has chosen a key."""
    return keys.slot(_PUBLIC) is not None


def new_pair(keys: Keys, data_key: bytes, passphrase: str, cost: Cost | None = None) -> tuple[Keys, bytes, str]:
    """Return ``keys`` with a new pair for the midwife, the private key and its words; raises UserError if too short."""
    from .sealing import new_private_key, public_of, seal

    private = new_private_key()
    slot = Slot(_PUBLIC, "", b"", (), os.urandom(12), b"")
    public = replace(slot, wrapped=seal(data_key, slot.nonce, public_of(private), slot.sealed_with(keys.post)))
    keys = with_passphrase(replace(keys, slots=(*_others(keys), public)), private, passphrase, cost)
    keys, words = with_new_words(keys, private)
    return keys, private, words


def with_passphrase(keys: Keys, private: bytes, passphrase: str, cost: Cost | None = None) -> Keys:
    """Return ``keys`` with a new passphrase of the midwife; raises UserError if it is too short."""
    return wrapped_under(keys, _PASSPHRASE, private, passphrase, cost)


def with_new_words(keys: Keys, private: bytes) -> tuple[Keys, str]:
    """Return ``keys`` with new recovery words of the midwife, and the words."""
    return words_slot(keys, _WORDS, private)


def public_key(keys: Keys, data_key: bytes) -> bytes:
    """Return the public key.

    Raises:
        UserError: there is none, or it was put there by somebody who does not know the post's key.
    """
    from .sealing import WrongKeyError, unseal

    slot = keys.slot(_PUBLIC)
    if slot is None:
        raise UserError(NO_KEY)
    try:
        return unseal(data_key, slot.nonce, slot.wrapped, slot.sealed_with(keys.post))
    except WrongKeyError:
        raise UserError(NO_KEY) from None


def private_key(keys: Keys, data_key: bytes, passphrase: str | None, words: str | None) -> bytes:
    """Return the private key.

    Raises:
        UserError: wrong passphrase or words, or not the private key of the public one that entries are sealed for.
    """
    from .sealing import public_of

    if not has_key(keys):
        raise UserError(NO_KEY)
    if words is not None:
        private, refusal = open_slot(keys, _WORDS, OTHER_WORDS, words=words), OTHER_WORDS
    elif passphrase:
        private, refusal = open_slot(keys, _PASSPHRASE, WRONG_PASSPHRASE, passphrase=passphrase), WRONG_PASSPHRASE
    else:
        raise UserError(NOTHING_TYPED)
    if public_of(private) != public_key(keys, data_key):
        raise UserError(refusal)
    return private


def with_slots_of(keys: Keys, midwife: Keys) -> Keys:
    """Return ``keys`` with the midwife's slots of the other."""
    return replace(keys, slots=(*_others(keys), *(slot for slot in midwife.slots if slot.kind in _KINDS)))


def _others(keys: Keys) -> tuple[Slot, ...]:
    return tuple(slot for slot in keys.slots if slot.kind not in _KINDS)
