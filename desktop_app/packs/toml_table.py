"""Reading TOML strictly: every entry has a type, no entry is passed over, every refusal has its line."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from desktop_app.core.language import CODES
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .faults import PackError, Reasons
from .rows import read_file

A_TEXT = QT_TRANSLATE_NOOP("Packs", "a text in quotation marks")
A_NUMBER = QT_TRANSLATE_NOOP("Packs", "a number")
A_WHOLE_NUMBER = QT_TRANSLATE_NOOP("Packs", "a whole number")
TRUE_OR_FALSE = QT_TRANSLATE_NOOP("Packs", "true or false")
A_LIST = QT_TRANSLATE_NOOP("Packs", "a list of texts")
A_TABLE = QT_TRANSLATE_NOOP("Packs", "a table")


class Table:
    """A table of a TOML file. Entries are taken one by one; ``finish`` refuses what nobody took.

    Attributes:
        file: how the file is called in a refusal.
        row: line of the table's head, 1 for the file itself.
    """

    def __init__(self, entries: Mapping[str, Any], file: str, lines: Sequence[str], row: int = 1) -> None:
        self.file, self.row = file, row
        self._entries, self._lines = dict(entries), lines
        self._taken: set[str] = set()

    def row_of(self, key: str) -> int:
        """Return the line on which an entry stands, or the table's own if it is not written there."""
        pattern = re.compile(rf"""\s*["']?{re.escape(key)}["']?\s*=""")
        for number in range(self.row, len(self._lines) + 1):
            line = self._lines[number - 1]
            if number > self.row and line.lstrip().startswith("["):
                break
            if pattern.match(line):
                return number
        return self.row

    def refuse(self, key: str, reason: Text) -> PackError:
        """Return the refusal of one entry, to be raised."""
        return PackError(self.file, self.row_of(key), reason)

    def has(self, key: str) -> bool:
        """Return True if the entry is written."""
        return key in self._entries

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text; without a default it must be there and not be empty."""
        value = self._take(key, default)
        if not isinstance(value, str):
            raise self.refuse(key, Reasons.KIND.fill(name=key, expected=A_TEXT))
        if not value.strip() and default is None:
            raise self.refuse(key, Reasons.EMPTY.fill(name=key))
        return value

    def choice(self, key: str, choices: Sequence[str], default: str | None = None) -> str:
        """Return a text that is one of ``choices``."""
        value = self.text(key, default)
        if value not in choices:
            expected = ", ".join(choice or '""' for choice in choices)
            raise self.refuse(key, Reasons.CHOICE.fill(name=key, value=value, expected=expected))
        return value

    def flag(self, key: str, default: bool | None = None) -> bool:
        """Return true or false."""
        value = self._take(key, default)
        if not isinstance(value, bool):
            raise self.refuse(key, Reasons.KIND.fill(name=key, expected=TRUE_OR_FALSE))
        return value

    def number(self, key: str, least: float, most: float) -> float:
        """Return a number between two limits, both included."""
        value = self._take(key, None)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.refuse(key, Reasons.KIND.fill(name=key, expected=A_NUMBER))
        return self._between(key, value, least, most)

    def whole_number(self, key: str, least: int, most: int, default: int | None = None) -> int:
        """Return a whole number between two limits, both included."""
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.refuse(key, Reasons.KIND.fill(name=key, expected=A_WHOLE_NUMBER))
        return int(self._between(key, value, least, most))

    def texts(self, key: str, default: Sequence[str] | None = None) -> list[str]:
        """Return a list of texts."""
        value = self._take(key, default)
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            raise self.refuse(key, Reasons.KIND.fill(name=key, expected=A_LIST))
        return list(value)

    def words(self, key: str) -> str | dict[str, str]:
        """Return the key of a text, or the words themselves by language: ``{ en = "Name", id = "Nama" }``."""
        return self._words(key, self._take(key, None))

    def list_of_words(self, key: str) -> list[str | dict[str, str]]:
        """Return a list of what ``words`` returns; empty if it is not there."""
        value = self._take(key, [])
        if not isinstance(value, list):
            raise self.refuse(key, Reasons.KIND.fill(name=key, expected=A_LIST))
        return [self._words(key, item) for item in value]

    def _words(self, key: str, value: Any) -> str | dict[str, str]:
        if isinstance(value, dict) and value:
            for code, written in value.items():
                if code not in CODES:
                    raise self.refuse(key, Reasons.CHOICE.fill(name=key, value=code, expected=", ".join(CODES)))
                if not isinstance(written, str) or not written.strip():
                    raise self.refuse(key, Reasons.EMPTY.fill(name=f"{key} ({code})"))
            return value
        if not isinstance(value, str):
            raise self.refuse(key, Reasons.KIND.fill(name=key, expected=A_TEXT))
        if not value.strip():
            raise self.refuse(key, Reasons.EMPTY.fill(name=key))
        return value

    def mapping(self, key: str) -> dict[str, Any]:
        """Return an inline table as it is written; empty if it is not there."""
        value = self._take(key, {})
        if not isinstance(value, dict):
            raise self.refuse(key, Reasons.KIND.fill(name=key, expected=A_TABLE))
        return value

    def tables(self, key: str) -> list["Table"]:
        """Return the tables written as ``[[key]]``, each with its line."""
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.refuse(key, Reasons.KIND.fill(name=key, expected=A_TABLE))
        rows = self._heads(rf"\[\[\s*{re.escape(key)}\s*\]\]")
        return [Table(item, self.file, self._lines, row) for item, row in zip(value, rows, strict=False)]

    def named_tables(self, key: str) -> dict[str, "Table"]:
        """Return the tables written as ``[key.name]`` by name, each with its line."""
        found = {}
        for name, item in self.mapping(key).items():
            rows = self._heads(rf"\[\s*{re.escape(key)}\.{re.escape(name)}\s*\]")
            if not isinstance(item, dict) or not rows:
                raise self.refuse(key, Reasons.KIND.fill(name=f"{key}.{name}", expected=A_TABLE))
            found[name] = Table(item, self.file, self._lines, rows[0])
        return found

    def finish(self) -> None:
        """Refuse entries that nobody asked for: a misspelt name would otherwise be lost in silence."""
        for key in self._entries:
            if key not in self._taken:
                raise self.refuse(key, Reasons.UNKNOWN_ENTRY.fill(name=key))

    def _take(self, key: str, default: Any) -> Any:
        self._taken.add(key)
        value = self._entries.get(key, default)
        if value is None:
            raise PackError(self.file, self.row, Reasons.MISSING.fill(name=key))
        return value

    def _between(self, key: str, value: float, least: float, most: float) -> float:
        if not least <= value <= most:
            raise self.refuse(key, Reasons.RANGE.fill(name=key, value=value, least=least, most=most))
        return value

    def _heads(self, pattern: str) -> list[int]:
        head = re.compile(rf"\s*{pattern}\s*(#.*)?$")
        return [number for number, line in enumerate(self._lines, 1) if head.match(line)]


def read_toml(path: Path, file: str) -> Table:
    """Return a TOML file as a table; raises PackError with the line of what is not TOML."""
    written = read_file(path, file)
    try:
        return Table(tomllib.loads(written), file, written.splitlines())
    except tomllib.TOMLDecodeError as error:
        detail = str(error)
        place = re.search(r"\(at line (\d+), column \d+\)", detail)
        row = int(place[1]) if place else len(written.splitlines())
        raise PackError(file, row, Reasons.SYNTAX.fill(detail=detail.split(" (at ")[0])) from error
