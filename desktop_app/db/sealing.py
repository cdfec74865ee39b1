"""Keys made from what people type, and the seal around the data key.

The libraries behind this take 7 MB and a thirtieth of a second; a practice post never needs them, so ``db.keys`` imports
this module when a passphrase or recovery words are used.
"""

import unicodedata

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


class WrongKeyError(Exception):
    """The key does not fit, or what was sealed, or is vouched for, has changed."""


def seal(key: bytes, nonce: bytes, secret: bytes, vouched: bytes) -> bytes:
    """Return ``secret`` encrypted with AES-256-GCM; ``vouched`` stays readable, but no longer fits once it changes."""
    return AESGCM(key).encrypt(nonce, secret, vouched)


def unseal(key: bytes, nonce: bytes, sealed: bytes, vouched: bytes) -> bytes:
    """Return the secret; raises WrongKeyError."""
    try:
        return AESGCM(key).decrypt(nonce, sealed, vouched)
    except InvalidTag:
        raise WrongKeyError from None


def key_of_passphrase(passphrase: str, salt: bytes, memory_kib: int, rounds: int, lanes: int) -> bytes:
    """Return 32 bytes made from a passphrase (Argon2id); the same letters in another composition give the same key."""
    typed = unicodedata.normalize("NFKC", passphrase).encode()
    return hash_secret_raw(typed, salt, rounds, memory_kib, lanes, 32, Type.ID)


def key_of_entropy(entropy: bytes, salt: bytes, purpose: bytes) -> bytes:
    """Return 32 bytes made from random bytes that are strong enough as they are (HKDF, RFC 5869)."""
    return HKDF(hashes.SHA256(), 32, salt, purpose).derive(entropy)
