"""Keys made from what people type, and the seal around the data key.

The libraries behind this take 7 MB and a thirtieth of a second; a practice post never needs them, so ``db.keys`` imports
this module when a passphrase or recovery words are used.
"""

import unicodedata

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_HPKE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_BLOCK = 512
"""Bytes; a multiple of 64. One screening fits into one block, so that its length does not tell what it is about."""


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


def new_private_key() -> bytes:
    """Return a new X25519 private key, 32 bytes."""
    return X25519PrivateKey.generate().private_bytes_raw()


def public_of(private: bytes) -> bytes:
    """Return the public key, 32 bytes, of a private one."""
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def seal_for(public: bytes, plain: bytes, vouched: bytes) -> bytes:
    """Return ``plain``, padded, encrypted so that only the private key of ``public`` opens it (HPKE base mode, RFC 9180)."""
    padded = plain + b"\x80" + bytes(-(len(plain) + 1) % _BLOCK)
    return bytes(_HPKE.encrypt(padded, X25519PublicKey.from_public_bytes(public), vouched))


def unseal_from(private: bytes, sealed: bytes, vouched: bytes) -> bytes:
    """Return what ``seal_for`` sealed; raises WrongKeyError."""
    try:
        padded = bytes(_HPKE.decrypt(sealed, X25519PrivateKey.from_private_bytes(private), vouched))
    except (InvalidTag, ValueError):
        raise WrongKeyError from None
    return padded[: padded.rindex(b"\x80")]
