"""The code of an invitation: six words that are copied by hand."""

import secrets
import unicodedata
from difflib import get_close_matches
from functools import cache
from typing import Any

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

WORDS = 6
"""66 bits; each try takes about a second."""

NUMBER_OF_WORDS = QT_TRANSLATE_NOOP("Exchange", "The code has 6 words; {n} were typed.")
UNKNOWN_WORD = QT_TRANSLATE_NOOP("Exchange", "Word {position}, “{word}”, is in no code. Look at the code again.")
LIKELY_WORD = QT_TRANSLATE_NOOP("Exchange", "Word {position}, “{word}”, is in no code. Is it “{likely}”?")


class CodeError(UserError):
    """What was typed is not the code of this invitation."""


def new_code() -> str:
    """Return a new code."""
    book = _words()
    return " ".join(secrets.choice(book) for _ in range(WORDS))


def check_code(typed: str) -> str:
    """Return the code as it was given out; raises CodeError naming the word that is in no code."""
    book, words = _words(), unicodedata.normalize("NFKC", typed).lower().split()
    known = set(book)
    for position, word in enumerate(words, 1):
        if word not in known:
            likely = get_close_matches(word, book, 1, 0.7)
            text = LIKELY_WORD.fill(likely=likely[0]) if likely else UNKNOWN_WORD
            raise CodeError(text.fill(position=position, word=word))
    if len(words) != WORDS:
        raise CodeError(NUMBER_OF_WORDS.of(len(words)))
    return " ".join(words)


@cache
def _words() -> list[str]:
    from mnemonic import Mnemonic

    book: Any = Mnemonic("english")
    return list(book.wordlist)
