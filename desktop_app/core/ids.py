"""Names of rows that stay unique when two laptops exchange files."""

import os
import time
from hashlib import blake2b


def new_id() -> bytes:
    """Return a UUIDv7, 16 bytes: later ids sort behind earlier ones, so that indexes grow at their end."""
    ms, rest = divmod(time.time_ns(), 1_000_000)
    random = int.from_bytes(os.urandom(8), "big") >> 2
    return (ms << 80 | 7 << 76 | (rest * 4096 // 1_000_000) << 64 | 2 << 62 | random).to_bytes(16, "big")


def derived_id(kind: str, *parts: bytes | str) -> bytes:
    """Return the id, 16 bytes, that every laptop gives to the same thing.

    Two laptops that both enter "the visit of this child on this open day" must write one
    row, whose halves then merge field by field. The natural key is hashed into the id;
    a unique constraint would make the other's file unimportable.
    """
    digest = blake2b(digest_size=16, person=kind.encode()[:16])
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(len(data).to_bytes(4, "big") + data)
    return digest.digest()
