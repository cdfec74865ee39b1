"""Texts that are written in English in the source and put into words where they are shown.

A ``Text`` is only a name for words; a ``Language`` turns it into a string. The extractor
finds texts by the literal call ``QT_TRANSLATE_NOOP("Context", "English")``; under an alias,
or with anything but literals, they would not be found.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Self

from .period import Month


@dataclass(frozen=True, slots=True)
class Text:
    """An English source text with its context and the values of its ``{places}``.

    Attributes:
        context: where the text belongs, e.g. "Residents"; one word of the translator's file.
        source: English, with ``{name}`` places. A text that counts says ``{n}`` and is made
            complete with ``of(count)``.
        count: what chooses the plural form; None for a text that does not count.
        values: (place, value) pairs. Values are plain: str, int, float, date, Month, Text.
    """

    context: str
    source: str
    count: int | None = None
    values: tuple[tuple[str, object], ...] = ()

    def fill(self, **values: object) -> Self:
        """Return this text with more of its places filled."""
        return replace(self, values=self.values + tuple(values.items()))

    def of(self, count: int) -> Self:
        """Return this text for ``count`` things; the place ``{n}`` shows the count."""
        return replace(self, count=count)

    def __str__(self) -> str:
        """Return the English words, for logs and tests; people are shown ``Language.text``."""
        places = dict(self.values) if self.count is None else {**dict(self.values), "n": self.count}
        return self.source.format(**places) if places else self.source


@dataclass(frozen=True, slots=True)
class Words:
    """A text of a country pack or of the post itself: its words by language code.

    A language that is missing falls back to English, then to any.
    """

    by_language: Mapping[str, str] = field(default_factory=dict)

    def __hash__(self) -> int:
        """Let words stand within texts that are looked up, as in the cells of a register."""
        return hash(frozenset(self.by_language.items()))

    def __str__(self) -> str:
        return self.by_language.get("en") or next(iter(self.by_language.values()), "")


Label = Text | Words | str
"""What can be shown: a translated text, a pack's words, or what a person typed."""


def QT_TRANSLATE_NOOP(context: str, source: str) -> Text:  # noqa: N802 - the name that extractors know
    """Mark a text for translation. Both arguments are literals."""
    return Text(context, source)


def dump_text(text: Text) -> str:
    """Return ``text`` as the operation log stores it, so that history reads in any language."""
    return json.dumps([text.context, text.source, text.count, [[k, _dump(v)] for k, v in text.values]], ensure_ascii=False)


def load_text(stored: str) -> Text:
    """Return the text that ``dump_text`` stored; words that are not ours come back as they are."""
    try:
        context, source, count, values = json.loads(stored)
        return Text(context, source, count, tuple((k, _load(v)) for k, v in values))
    except (ValueError, TypeError):
        return Text("", stored)


def _dump(value: object) -> Any:
    if isinstance(value, Text):
        return {"text": dump_text(value)}
    if isinstance(value, date):
        return {"date": value.isoformat()}
    if isinstance(value, Month):
        return {"month": str(value)}
    return value if isinstance(value, int | float | str) else str(value)


def _load(value: Any) -> object:
    if isinstance(value, dict):
        if "month" in value:
            return Month.parse(value["month"])
        return load_text(value["text"]) if "text" in value else date.fromisoformat(value["date"])
    return value
