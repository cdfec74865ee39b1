"""The window's language: only ``ui`` and what stands above it has a current one."""

import os
from pathlib import Path
from unicodedata import bidirectional

from desktop_app.core.language import Language, language
from desktop_app.core.text import Label


class _Current:
    language: Language | None = None


def current() -> Language:
    """Return the language that the window speaks; English until one was set."""
    if _Current.language is None:
        _Current.language = language("en")
    return _Current.language


def set_current(chosen: Language) -> None:
    """Speak ``chosen`` from now on; what is already shown keeps its words."""
    _Current.language = chosen


def path_words(path: Path) -> str:
    """Return a path that may break after each folder and runs from left to right in every language."""
    broken = str(path).replace(os.sep, f"{os.sep}\N{ZERO WIDTH SPACE}")
    return f"\N{LEFT-TO-RIGHT ISOLATE}{broken}\N{POP DIRECTIONAL ISOLATE}"


def held_together(words: str) -> str:
    """Return words of a left-to-right script alone, e.g. an address, so that they keep their order among Arabic words."""
    kinds = {bidirectional(letter) for letter in words} if current().is_rtl else set()
    if "L" not in kinds or kinds & {"R", "AL"}:
        return words
    return f"\N{LEFT-TO-RIGHT ISOLATE}{words}\N{POP DIRECTIONAL ISOLATE}"


def tr(label: Label, **values: object) -> str:
    """Return the words of ``label`` in the window's language, with its places filled."""
    return current().text(label, **values)
