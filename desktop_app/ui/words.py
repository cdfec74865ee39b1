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
    """Return words wholly of a script that runs against the window's, e.g. an address, so that they keep their order."""
    runs_right = any(bidirectional(letter) == "L" for letter in words)
    runs_left = any(bidirectional(letter) in ("R", "AL") for letter in words)
    return isolated(words) if runs_right != runs_left and runs_left != current().is_rtl else words


def isolated(words: str) -> str:
    """Return words whose order neither depends on what stands beside them nor changes it."""
    return f"\N{FIRST STRONG ISOLATE}{words}\N{POP DIRECTIONAL ISOLATE}"


def in_order(words: str) -> str:
    """Return what somebody entered, e.g. a phone number in groups, so that a window of the other direction does not turn it."""
    return isolated(words) if words and current().is_rtl else words


def joined(*parts: Label) -> str:
    """Return the parts that say something, in the window's language, with middle dots between them.

    In a right-to-left window each part is isolated, in a left-to-right one those of Arabic letters: all keep their order.
    """
    shown = [words for words in map(tr, parts) if words]
    if len(shown) < 2:
        return "".join(shown)
    if current().is_rtl:  # the mark, since a line's own direction follows its first letter outside of isolates
        return "\N{RIGHT-TO-LEFT MARK}" + " · ".join(map(isolated, shown))
    return " · ".join(map(held_together, shown))


def tr(label: Label, **values: object) -> str:
    """Return the words of ``label`` in the window's language, with its places filled."""
    return current().text(label, **values)
