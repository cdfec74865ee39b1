"""Which entries are one person: whoever was merged, in whatever order and on whatever laptop."""

from collections.abc import Iterable


def canonical_ids(merges: Iterable[tuple[bytes, bytes]]) -> dict[bytes, bytes]:
    """Return, for each entry that is not the one to show, the entry that is.

    Two laptops may merge the same two entries in opposite directions, or chains of them; merges are therefore
    undirected pairs, and the oldest entry (smallest id) of all that hang together stands for the person.

    Args:
        merges: pairs of entries that are one person, in any order, cycles allowed.
    """
    parent: dict[bytes, bytes] = {}

    def root(entry: bytes) -> bytes:
        while (above := parent.get(entry, entry)) != entry:
            parent[entry] = parent.get(above, above)
            entry = above
        return entry

    for one, other in merges:
        low, high = sorted((root(one), root(other)))
        parent.setdefault(low, low)
        parent[high] = low
    return {entry: found for entry in parent if (found := root(entry)) != entry}
