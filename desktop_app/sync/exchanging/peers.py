"""What the other laptops are known to have, by their own last word."""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from cbor2 import dumps, loads
from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_app.sync.have import Have, Range, load_have, missing, unconfirmed, without
from desktop_app.sync.trust import Device, devices

from .book import taken_of_device


@dataclass(frozen=True, slots=True)
class Word:
    """What a laptop said of itself in its last file.

    Attributes:
        heard_at: when that file was taken in, UTC in milliseconds.
        said_at: when it was written, by that laptop's clock.
    """

    device: bytes
    origin: bytes
    have: Have
    wanted: tuple[bytes, ...]
    heard_at: int
    said_at: int
    package: bytes
    counter: int


@dataclass(frozen=True, slots=True)
class Peer:
    """Another laptop of the post and how far it is.

    Attributes:
        kind: "laptop" or "centre".
        heard_at: when its last file was taken in here, UTC in milliseconds; None if none ever was.
        unconfirmed: actions that it has not said to have; they are in the next file again.
        restored: it went on from a backup or a copy: it has been heard of under several names, or has said so.
    """

    device: bytes
    name: str
    kind: str
    heard_at: int | None
    unconfirmed: int
    restored: bool
    is_withdrawn: bool = False


def peers(session: Session) -> list[Peer]:
    """Return the other laptops of the post, withdrawn ones too."""
    connection = session.connection()
    return [_peer(connection, device) for device in devices(session) if not device.is_own]


def _peer(connection: Connection, device: Device) -> Peer:
    words = words_of(connection, device.id)
    last = words[0] if words else None
    behind = unconfirmed(connection, last.have if last else {})
    restored = len(words) > 1 or device.restored_at is not None
    return Peer(device.id, device.name, device.kind, last.heard_at if last else None, behind, restored, device.is_withdrawn)


def words_of(connection: Connection, device: bytes) -> list[Word]:
    """Return the last word of a laptop, and before it those of its copies or of the time before a backup was restored.

    The book of exchanges says which came last, for a clock may have been set back since.
    """
    sql = """SELECT p.device, p.origin, p.have, p.wanted, p.heard_at, p.said_at, p.package, p.counter FROM peer p
        WHERE p.device = ? ORDER BY
        (SELECT max(e.n) FROM exchange_log e WHERE e.device = p.device AND e.sending = p.package) DESC,
        p.heard_at DESC, p.said_at DESC"""
    return [
        Word(row.device, row.origin, load_have(row.have), tuple(loads(row.wanted)), *row[4:])
        for row in connection.exec_driver_sql(sql, (device,))
    ]


def hear(connection: Connection, word: Word, dumped: bytes) -> None:
    """Keep what a laptop said as its last word, unless it said something later under the same name.

    A name that is new is always believed: at worst something is sent once more. Clocks decide nothing.
    """
    same = [found for found in words_of(connection, word.device) if found.origin == word.origin]
    if same and same[0].counter >= word.counter:
        return
    values = (word.device, word.origin, dumped, dumps(list(word.wanted)), word.heard_at, word.said_at, word.package, word.counter)
    connection.exec_driver_sql("INSERT OR REPLACE INTO peer VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)


def forget_word(connection: Connection, device: bytes) -> None:
    """Let the word hold again that a laptop had given before its last file was taken out."""
    connection.exec_driver_sql("DELETE FROM peer WHERE device = ?", (device,))
    for entry in reversed(taken_of_device(connection, device)):
        word = Word(device, entry.origin, {}, (), entry.at, entry.made_at, entry.sending, entry.counter)
        hear(connection, word, entry.have)


def surely_there(connection: Connection, readers: Collection[bytes]) -> Have:
    """Return what all of ``readers`` have said to have."""
    said = [words[0].have if (words := words_of(connection, reader)) else {} for reader in readers]
    return said[0] if len(said) == 1 else without(connection, lacked(connection, said))


def lacked(connection: Connection, said: Sequence[Have]) -> set[int]:
    """Return the numbers ``n`` of actions that at least one of several laptops has not said to have."""
    return {n for held in said for n in missing(connection, held)}


def not_here(connection: Connection, theirs: Have) -> int:
    """Return how many actions another laptop has that are not here: a file of it was lost, or was not taken in yet."""
    found = connection.exec_driver_sql("SELECT origin, seq, id FROM action ORDER BY origin, seq")
    held = {o: [(seq, int.from_bytes(key, "big")) for _, seq, key in group] for o, group in groupby(found, itemgetter(0))}
    return sum(_lacking(held.get(origin, []), span) for origin, ranges in theirs.items() for span in ranges)


def _lacking(held: Sequence[tuple[int, int]], span: Range) -> int:
    """Return how many actions of a range are not held; at least one where what is held differs."""
    mark, count = 0, 0
    for _, key in held[bisect_left(held, (span.first, 0)) : bisect_left(held, (span.last + 1, 0))]:
        mark, count = mark ^ key, count + 1
    return 0 if mark.to_bytes(16, "big") == span.mark else max(1, span.last - span.first + 1 - count)
