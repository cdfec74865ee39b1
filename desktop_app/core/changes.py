"""What one committed action touched; pages use it to decide whether to reload."""

from collections.abc import Mapping
from dataclasses import dataclass

from .text import Text


@dataclass(frozen=True, slots=True)
class Changes:
    """The outcome of one action.

    Attributes:
        action: id of the action, 16 bytes; what undo takes.
        label: names the action, e.g. "Weigh Ayu".
        rows: table name -> ids of the rows written.
    """

    action: bytes
    label: Text
    rows: Mapping[str, frozenset[bytes]]

    def touches(self, *tables: str) -> bool:
        """Return True if any of ``tables`` has a written row."""
        return any(table in self.rows for table in tables)
