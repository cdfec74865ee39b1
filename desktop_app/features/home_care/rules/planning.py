"""How many doors each volunteer gets in a week."""

from collections.abc import Mapping, Sequence
from typing import Protocol, TypeVar


class Door(Protocol):
    """A door at which somebody is to be visited."""

    @property
    def visitor(self) -> bytes | None:
        """Return the volunteer who looks after it; None for nobody."""


D = TypeVar("D", bound=Door)


def shares_of(wanted: Sequence[D], most: int, planned: Mapping[bytes | None, int]) -> list[D]:
    """Return the first doors of each volunteer, as many as there is room for.

    Args:
        wanted: the most urgent first.
        most: doors a volunteer and week; those that nobody looks after are one share.
        planned: how many doors each volunteer has already.
    """
    count = dict(planned)
    found: list[D] = []
    for one in wanted:
        if count.get(one.visitor, 0) < most:
            count[one.visitor] = count.get(one.visitor, 0) + 1
            found.append(one)
    return found
