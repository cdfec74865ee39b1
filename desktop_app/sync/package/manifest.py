"""What a file says of itself: who wrote it, for which post and laptops, and what its writer had."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal

from cbor2 import CBORDecodeError, dumps, loads

FORMAT = 1
"""Raised when older programs can no longer read the container; what the data hold may grow without it."""

Holds = Literal["data", "files", "word"]
"""``data``: actions; ``files``: pictures and papers that they name; ``word``: only what the writer has."""


class NewerError(Exception):
    """The file has a format of a newer program; the argument is that program's version."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """Signed by the laptop that wrote the file.

    Attributes:
        holds: what kind of file it is.
        program: version of Balai that wrote it.
        schema: name of the last change of tables which that program knows.
        post: id of the post.
        is_practice: it holds practice data.
        sending: id that the parts of one sending share.
        part, parts: which of how many, from 1.
        sign_public: of the laptop that wrote it.
        device_name: what people call that laptop.
        user: who sat there.
        origin: under which name that laptop writes its actions now; a copy of it has another one.
        counter: rises with each sending of one origin.
        made_at: UTC in milliseconds, by that laptop's clock.
        recipients: of whom it can be opened, as age writes them.
        have: what the writer had when it wrote (``sync.have``).
        wanted: hashes of attached files that the writer lacks.
        actions, operations: how many are in this part.
        attached: hash and size of each attached file in this part, in their order.
        size: bytes of the data when unpacked.
        packed: bytes of the data as they stand in the file.
        digest: BLAKE2b of the packed data, 32 bytes.
        certificate: what proves that the laptop belongs to the post, for those who have not heard of it yet.
    """

    holds: Holds
    program: str
    schema: str
    post: bytes
    is_practice: bool
    sending: bytes
    part: int = 1
    parts: int = 1
    sign_public: bytes
    device_name: str
    user: str = ""
    origin: bytes
    counter: int
    made_at: int
    recipients: tuple[str, ...] = ()
    have: bytes = b""
    wanted: tuple[bytes, ...] = ()
    actions: int = 0
    operations: int = 0
    attached: tuple[tuple[bytes, int], ...] = ()
    size: int = 0
    packed: int = 0
    digest: bytes = b""
    certificate: bytes = b""

    def dump(self) -> bytes:
        """Return the bytes that are signed."""
        found = {field.name: getattr(self, field.name) for field in fields(self)}
        return dumps({"format": FORMAT, **found}, canonical=True)


_KINDS: Mapping[str, type] = {
    "holds": str, "program": str, "schema": str, "post": bytes, "is_practice": bool, "sending": bytes, "part": int, "parts": int,
    "sign_public": bytes, "device_name": str, "user": str, "origin": bytes, "counter": int, "made_at": int, "have": bytes,
    "actions": int, "operations": int, "size": int, "packed": int, "digest": bytes, "certificate": bytes,
}  # fmt: skip


def load_manifest(stored: bytes) -> Manifest:
    """Return what ``Manifest.dump`` wrote; fields that this program does not know are left out.

    Raises:
        NewerError: another format.
        ValueError: no manifest of ours.
    """
    try:
        found: dict[str, Any] = loads(stored)
        if int(found["format"]) > FORMAT:
            raise NewerError(str(found.get("program", "?")))
        plain = {name: found[name] for name in _KINDS}
        recipients, wanted = tuple(map(str, found["recipients"])), tuple(map(bytes, found["wanted"]))
        attached = tuple((bytes(key), int(size)) for key, size in found["attached"])
    except (CBORDecodeError, KeyError, TypeError, AttributeError, EOFError, RecursionError, OverflowError) as error:
        raise ValueError("not a manifest") from error
    if any(type(plain[name]) is not kind for name, kind in _KINDS.items()) or not _is_sensible(plain, attached):
        raise ValueError("not a manifest")
    return Manifest(recipients=recipients, wanted=wanted, attached=attached, **plain)


def _is_sensible(plain: Mapping[str, Any], attached: tuple[tuple[bytes, int], ...]) -> bool:
    lengths = len(plain["sign_public"]) == len(plain["digest"]) == 32 and len(plain["post"]) == len(plain["origin"]) == 16
    numbers = 1 <= plain["part"] <= plain["parts"] and min(plain["size"], plain["packed"], plain["counter"]) >= 0
    return (
        lengths and numbers and plain["holds"] in ("data", "files", "word") and all(len(k) == 32 and s > 0 for k, s in attached)
    )
