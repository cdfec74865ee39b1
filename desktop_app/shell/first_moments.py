"""Tells ``balai bench`` when the window first shows something."""

import os
import time
from pathlib import Path

TRACE = "BALAI_TRACE_START"
"""Names a file that gets the moments of the first paint and of the first page with its data."""


def is_measured() -> bool:
    """Return True if somebody measures this start."""
    return TRACE in os.environ


def note(moment: str) -> None:
    """Write the moment and the clock's seconds to the file, where somebody measures."""
    name = os.environ.get(TRACE)
    if name:
        with Path(name).open("a", encoding="ascii") as file:
            file.write(f"{moment} {time.time()}\n")
