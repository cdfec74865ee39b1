"""The words that people are found by, from what is stored and from what is typed.

Each word stands in two forms, as written and in the new spelling (``soekarno sukarno``), so that either is
found by the beginning of either. Scripts that write no spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese)
are taken apart into single characters: a part of such a name is found as a run of characters.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from desktop_app.core.name_key import name_key, spelling_key

_UNSPACED = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff"
    "\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff])"
)
_KEPT_WORDS = 50_000


def western_digits(text: str) -> str:
    """Return ``text`` with every script's decimal digits as 0-9."""
    return text if text.isascii() else "".join(str(unicodedata.decimal(c, c)) for c in text)


@lru_cache(_KEPT_WORDS)
def _word(word: str) -> tuple[str, str, str]:
    """Return of one written word its key, its key in the new spelling, and what the index holds for it."""
    key = word.lower() if word.isascii() and word.isalnum() else name_key(western_digits(word))
    spelled = spelling_key(key)
    both = key if key == spelled else f"{key} {spelled}"
    return key, spelled, both if both.isascii() else " ".join(_UNSPACED.sub(r" \1 ", both).split())


def key_of_name(name: str) -> str:
    """Return the name as lists are ordered and prefixes compared: ``core.name_key`` with western digits."""
    return " ".join([key for word in name.split() if (key := _word(word)[0])])


def key_of_spelling(name: str) -> str:
    """Return the form in which two ways to spell one name are equal, whatever the order of its words."""
    return " ".join(sorted(" ".join([_word(word)[1] for word in name.split()]).split()))


def index_text(parts: Iterable[str | None]) -> str:
    """Return what the full-text index holds for these names, streets or numbers."""
    return " ".join([_word(word)[2] for part in parts if part for word in part.split()])


def number_forms(value: str | None) -> Iterator[str]:
    """Yield a house or neighbourhood number as written and without leading zeros: ``004`` is also found as 4."""
    if value:
        yield value
        plain = western_digits(value).lstrip("0")
        if plain and plain != value:
            yield plain


def match_expression(query: str) -> str:
    """Return the FTS5 expression for what was typed: every word must begin some word; empty if there is no word."""
    return " AND ".join(_match_word(key) for word in query.split() for key in _word(word)[0].split())


def _match_word(key: str) -> str:
    spaced = _phrase(key)
    spelled = _phrase(spelling_key(key))
    return f'"{spaced}" *' if spaced == spelled or not spelled else f'("{spaced}" * OR "{spelled}" *)'


def _phrase(key: str) -> str:
    return " ".join(_UNSPACED.sub(r" \1 ", key).split())
