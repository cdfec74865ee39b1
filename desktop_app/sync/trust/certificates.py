"""What the admin key of a post vouches for with its signature: which laptops belong, which left, which key comes after it."""

from dataclasses import dataclass
from datetime import date

from cbor2 import CBORDecodeError, dumps, loads

ADMISSION, WITHDRAWAL, SUCCESSION = b"balai admission 1\0", b"balai withdrawal 1\0", b"balai succession 1\0"


@dataclass(frozen=True, slots=True)
class Certificate:
    """An admin's word that a laptop belongs to the post; it travels with the laptop's files.

    Attributes:
        post: the id of the post, 16 bytes.
        name: what people call the laptop; the signature is not over it, for a name may change on any laptop at any time.
        kind: "laptop" or "centre".
        sign_public: Ed25519, 32 bytes.
        recipient: X25519, as age writes it.
        admin_public: of the admin key that signed.
        signature: 64 bytes.
    """

    post: bytes
    name: str
    kind: str
    sign_public: bytes
    recipient: str
    admin_public: bytes
    signature: bytes = b""

    def signed(self) -> bytes:
        """Return what the signature is over."""
        said = [self.post, self.kind, self.sign_public, self.recipient, self.admin_public]
        return ADMISSION + dumps(said, canonical=True)

    def is_genuine(self) -> bool:
        """Return True if the admin key that is named has signed exactly this."""
        return is_signed(self.admin_public, self.signed(), self.signature)

    def dump(self) -> bytes:
        """Return the certificate as it travels."""
        return dumps(
            [self.post, self.name, self.kind, self.sign_public, self.recipient, self.admin_public, self.signature], canonical=True
        )


def load_certificate(content: bytes) -> Certificate | None:
    """Return the certificate that ``Certificate.dump`` wrote; None if it is none. Whether it is genuine is not asked."""
    try:
        found = Certificate(*loads(content))
    except (CBORDecodeError, TypeError, ValueError):
        return None
    parts = (found.post, found.sign_public, found.admin_public, found.signature)
    texts = (found.name, found.kind, found.recipient)
    are_right = all(isinstance(part, bytes) for part in parts) and all(isinstance(text, str) for text in texts)
    return found if are_right else None


def withdrawal_of(post: bytes, sign_public: bytes, on: date) -> bytes:
    """Return what an admin signs to withdraw a laptop."""
    return WITHDRAWAL + dumps([post, sign_public, on.isoformat()], canonical=True)


def succession_of(post: bytes, before: bytes, after: bytes) -> bytes:
    """Return what an admin key signs to name the one that comes after it."""
    return SUCCESSION + dumps([post, before, after], canonical=True)


def new_signing_key() -> bytes:
    """Return a new Ed25519 private key, 32 bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.generate().private_bytes_raw()


def signing_public(private: bytes) -> bytes:
    """Return the public half, 32 bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def sign(private: bytes, said: bytes) -> bytes:
    """Return the signature, 64 bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(private).sign(said)


def is_signed(public: bytes, said: bytes, signature: bytes) -> bool:
    """Return True if the private half of ``public`` has signed ``said``; nonsense in place of a key is no signature."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, said)
    except (InvalidSignature, ValueError, TypeError):
        return False
    return True
