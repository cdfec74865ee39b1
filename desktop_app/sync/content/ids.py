"""The ids of a content: each is sent once, in the order of first mention, and a number stands for it afterwards."""

from typing import Any

from .columns import read_column, write_column

TIMED, WHOLE, MADE = range(3)
"""An id made from the clock (UUIDv7), one that is sent as it is, and one that the receiver makes from its row."""
SIZE = 16
_CLOCK, _REST = 6, 10


def is_timed(key: bytes) -> bool:
    """Return True for a UUIDv7."""
    return key[6] >> 4 == 7 and key[8] >> 6 == 2


class IdWriter:
    """Gives numbers to ids."""

    def __init__(self) -> None:
        self.numbers: dict[bytes, int] = {}
        self._kinds = bytearray()
        self._times: list[int] = []
        self._rest: list[bytes] = []
        self._whole: list[bytes] = []

    def number(self, key: bytes) -> int:
        """Return the number of ``key``, which is sent as it is if this is its first mention."""
        found = self.numbers.get(key)
        if found is None:
            found = self.numbers[key] = len(self.numbers)
            if is_timed(key):
                self._kinds.append(TIMED)
                self._times.append(int.from_bytes(key[:_CLOCK], "big"))
                self._rest.append(key[_CLOCK:])
            else:
                self._kinds.append(WHOLE)
                self._whole.append(key)
        return found

    def made(self, key: bytes) -> int:
        """Return the number of an id at its first mention, which the receiver can make."""
        self._kinds.append(MADE)
        found = self.numbers[key] = len(self.numbers)
        return found

    def stored(self) -> list[Any]:
        """Return the ids for the content."""
        return [bytes(self._kinds), write_column(self._times), b"".join(self._rest), b"".join(self._whole)]


def read_ids(stored: list[Any]) -> list[bytes | None]:
    """Return the ids by number; None for those that are to be made. Raises ValueError."""
    kinds, times, rest, whole = stored[0], iter(read_column(stored[1])), stored[2], stored[3]
    found: list[bytes | None] = []
    timed = plain = 0
    for kind in kinds:
        if kind == TIMED:
            found.append(next(times).to_bytes(_CLOCK, "big") + rest[timed : timed + _REST])
            timed += _REST
        elif kind == WHOLE:
            found.append(whole[plain : plain + SIZE])
            plain += SIZE
        else:
            found.append(None)
    if timed != len(rest) or plain != len(whole):
        raise ValueError("the ids are not what they say")
    return found


Recipe = tuple[str, tuple[str, ...]]
"""Kind and names of parts, of which ``derived_id`` makes the id of a row."""
