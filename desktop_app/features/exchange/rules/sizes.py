"""Sizes of files and sticks, as people read them."""

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

KILOBYTES = QT_TRANSLATE_NOOP("Exchange", "{size} kB")
MEGABYTES = QT_TRANSLATE_NOOP("Exchange", "{size} MB")
GIGABYTES = QT_TRANSLATE_NOOP("Exchange", "{size} GB")
STEP = 1000
_UNITS = ((GIGABYTES, STEP**3), (MEGABYTES, STEP**2))


def size_words(size_bytes: int) -> Text:
    """Return a size rounded to what matters: whole kilobytes, then one decimal below ten, e.g. 3.2 GB or 64 GB."""
    for words, unit in _UNITS:
        if size_bytes >= unit:
            size = size_bytes / unit
            rounded = round(size, 1)
            return words.fill(size=round(size) if size >= 10 or rounded.is_integer() else rounded)
    return KILOBYTES.fill(size=max(1, round(size_bytes / STEP)))
