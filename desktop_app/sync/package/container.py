"""A file for other laptops: an age file, which any age program with the right key opens, around a signed manifest and the data.

Within the encryption stand ``MAGIC``, the length of the manifest (4 bytes, little-endian), the manifest, its Ed25519
signature and the data, packed by zstd. The signature covers the manifest, this the digest of the data and the recipients:
nobody can pass a file on as his own, nor give it to others under the writer's name.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from hashlib import blake2b
from io import BytesIO
from typing import Protocol

from .manifest import Manifest, NewerError, load_manifest
from .refusals import PackageRefusedError

MAGIC = b"BALAI\x00\x01\n"
_SIGNED = b"balai exchange 1\x00"
_SIGNATURE, _LENGTH = 64, 4
LARGEST_DATA = 256 << 20
"""Bytes of unpacked data; the program divides what is more."""
LARGEST_FILE = LARGEST_DATA + (1 << 20)
_LARGEST_MANIFEST = 16 << 20
_LEVEL = 9
_WINDOW = 128 << 20


class Signer(Protocol):
    """The keys of the laptop that writes (``sync.trust.OwnKeys``)."""

    @property
    def sign_private(self) -> bytes: ...  # noqa: D102
    @property
    def sign_public(self) -> bytes: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Opened:
    """What stood in a file."""

    manifest: Manifest
    data: bytes


Vouch = Callable[[Manifest], None]
"""Raises PackageRefusedError if the laptop that signed a manifest is not to be believed, or the file is not for this post."""


def pack(manifest: Manifest, data: bytes, own: Signer, recipients: Collection[str]) -> bytes:
    """Return the content of a file with ``data`` that only ``recipients`` can open.

    Args:
        manifest: without what is reckoned here: recipients, sizes and digest.
        recipients: public keys as age writes them.
    """
    import pyrage
    import zstandard
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    names = tuple(sorted(set(recipients)))
    packed = zstandard.compress(data, _LEVEL) if data else b""
    whole = replace(
        manifest, sign_public=own.sign_public, recipients=names, size=len(data), packed=len(packed), digest=_digest(packed)
    )
    said = whole.dump()
    signature = Ed25519PrivateKey.from_private_bytes(own.sign_private).sign(_SIGNED + said)
    content = b"".join((MAGIC, len(said).to_bytes(_LENGTH, "little"), said, signature, packed))
    return bytes(pyrage.encrypt(content, [pyrage.x25519.Recipient.from_str(name) for name in names]))


def unpack(blob: bytes, identity: str, vouch: Vouch) -> Opened:
    """Return what stands in a file.

    Args:
        identity: this laptop's secret key as age writes it.
        vouch: asked about the manifest once its signature has been found true, before the data are unpacked.

    Raises:
        PackageRefusedError: it is not for this laptop, damaged, forged, of a newer program, too large, or ``vouch`` refuses it.
    """
    if len(blob) > LARGEST_FILE:
        raise PackageRefusedError("too_large")
    content = decrypt(blob, identity)
    manifest, start = read_manifest(content)
    _refuse_passed_on(manifest, identity)
    vouch(manifest)
    packed = content[start:]
    if len(packed) != manifest.packed or _digest(packed) != manifest.digest:
        raise PackageRefusedError("damaged")
    return Opened(manifest, _unpacked(packed, manifest.size))


def read_manifest(content: bytes) -> tuple[Manifest, int]:
    """Return the manifest at the beginning of a decrypted file, and where the data begin; raises as ``unpack``."""
    start = len(MAGIC) + _LENGTH
    if content[: len(MAGIC) - 2] != MAGIC[:-2] or len(content) < start:
        raise PackageRefusedError("damaged")
    if content[: len(MAGIC)] != MAGIC:
        raise PackageRefusedError("newer")
    end = start + int.from_bytes(content[len(MAGIC) : start], "little")
    if end > _LARGEST_MANIFEST:
        raise PackageRefusedError("too_large")
    said, signature = content[start:end], content[end : end + _SIGNATURE]
    try:
        manifest = load_manifest(said)
    except NewerError as error:
        raise PackageRefusedError("newer", version=str(error)) from None
    except ValueError:
        raise PackageRefusedError("damaged") from None
    _refuse_forged(manifest, said, signature)
    return manifest, end + _SIGNATURE


def decrypt(blob: bytes, identity: str) -> bytes:
    """Return what an age file holds; raises PackageRefusedError if it is damaged or for others."""
    import pyrage

    try:
        return bytes(pyrage.decrypt(blob, [pyrage.x25519.Identity.from_str(identity)]))
    except pyrage.DecryptError as error:
        raise PackageRefusedError("not_for_us" if "No matching keys" in str(error) else "damaged") from None


def _refuse_passed_on(manifest: Manifest, identity: str) -> None:
    """Refuse what its writer sealed for others only: one of them has sealed it anew."""
    import pyrage

    if str(pyrage.x25519.Identity.from_str(identity).to_public()) not in manifest.recipients:
        raise PackageRefusedError("not_for_us")


def _refuse_forged(manifest: Manifest, said: bytes, signature: bytes) -> None:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(manifest.sign_public).verify(signature, _SIGNED + said)
    except (InvalidSignature, ValueError):
        raise PackageRefusedError("forged") from None


def _unpacked(packed: bytes, size: int) -> bytes:
    """Return the data; never more than was signed, whatever the packed bytes claim."""
    import zstandard

    if size > LARGEST_DATA:
        raise PackageRefusedError("too_large")
    if not size and not packed:
        return b""
    try:
        with zstandard.ZstdDecompressor(max_window_size=_WINDOW).stream_reader(BytesIO(packed)) as reader:
            data = bytes(reader.read(size + 1))
    except zstandard.ZstdError:
        raise PackageRefusedError("damaged") from None
    if len(data) != size:
        raise PackageRefusedError("too_large" if len(data) > size else "damaged")
    return data


def _digest(packed: bytes) -> bytes:
    return blake2b(packed, digest_size=32).digest()
