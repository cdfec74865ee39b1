"""Entries of the pack's short lists: known illnesses, signs of anaemia."""

from dataclasses import dataclass

from desktop_app.core.text import Words


@dataclass(frozen=True, slots=True)
class Listed:
    """One entry: its code for ever, what it is called, and the id of its source."""

    code: str
    title: Words
    source: str
