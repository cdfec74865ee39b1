"""The words of a pack: ``texts.csv``, one row a key, one column a language."""

from collections.abc import Mapping
from pathlib import Path
from string import Formatter

from desktop_app.core.language import CODES
from desktop_app.core.text import Words

from .faults import PackError, Reasons
from .rows import read_rows

HEADER = ("key", *CODES)


def read_texts(path: Path, file: str) -> dict[str, Words]:
    """Return the words by key; every key has words in every language.

    Args:
        path: of the file.
        file: how the file is called in a refusal.

    Raises:
        PackError: a row is not complete, stands twice, or its languages have different places.
    """
    texts: dict[str, Words] = {}
    for row, cells in read_rows(path, file, HEADER):
        key = cells["key"]
        if key in texts:
            raise PackError(file, row, Reasons.TWICE.fill(name=key))
        words = {code: cells[code] for code in CODES}
        for code, written in words.items():
            if not written:
                raise PackError(file, row, Reasons.EMPTY.fill(name=f"{key} ({code})"))
        if not _same_places(words):
            raise PackError(file, row, Reasons.PLACES.fill(name=key))
        texts[key] = Words(words)
    return texts


def _same_places(words: Mapping[str, str]) -> bool:
    try:
        places = [sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None) for text in words.values()]
    except ValueError:
        return False
    return all(place == places[0] for place in places)
