"""The form in which names are searched: one for all ways of writing the same name."""

import re
import unicodedata

_OLD_SPELLINGS = (("oe", "u"), ("dj", "j"), ("tj", "c"), ("sj", "sy"), ("nj", "ny"))
_MUHAMMAD = re.compile(
    r"\b(?:muh|moh|mohd|muhd|md|mhd|moch|much|mochamad|mochammad|muchamad|muchammad|mohamad|mohammad|mohammed|muhamad|muhammed|muhamed|mohamed)\b"
)


def name_key(text: str) -> str:
    """Return ``text`` without marks, case and double spaces: ``Núñez`` and ``NUNEZ`` give one key.

    NFKD takes marks off (Latin accents, Arabic harakat); casefold levels case; Arabic alef forms,
    teh marbuta and alef maksura are levelled, because names are written both ways.
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c) and c != "ـ")
    levelled = plain.casefold().translate({0x0649: "ي", 0x0629: "ه", 0x0671: "ا"})
    return " ".join("".join(c if c.isalnum() else " " for c in levelled if c not in "'’`ʼ").split())


def spelling_key(text: str) -> str:
    """Return the name key with old Indonesian spellings made new and forms of Muhammad made one.

    ``Soekarno`` and ``Sukarno``, ``Djoko`` and ``Joko``, ``Tjipto`` and ``Cipto``, ``Moh.`` and
    ``Muhammad`` give one key each (Ejaan yang Disempurnakan of 1972 replaced dj, tj, oe; domain.md 16.3).
    """
    key = name_key(text)
    for old, new in _OLD_SPELLINGS:
        key = key.replace(old, new)
    return _MUHAMMAD.sub("muhammad", key)


def begins_a_word(text: str, typed: str) -> bool:
    """Return True if each word typed begins a word of ``text``, in any order; nothing typed fits nothing."""
    words, wanted = name_key(text).split(), name_key(typed).split()
    return bool(wanted) and all(any(word.startswith(one) for word in words) for one in wanted)
