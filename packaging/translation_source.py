"""Finds the texts of the program: every literal ``QT_TRANSLATE_NOOP("Context", "English")``."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MARK = "QT_TRANSLATE_NOOP"


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """An English text and the context it belongs to."""

    context: str
    text: str

    @property
    def counts(self) -> bool:
        """Tell whether the text has plural forms: it says how many."""
        return "{n}" in self.text


class UnreadableTextError(Exception):
    """A text that cannot be collected; the message is ``file:line: reason``."""


def find_sources(folder: Path) -> list[Source]:
    """Return all texts below ``folder``, sorted by context and text.

    Raises:
        UnreadableTextError: one or more calls are not made of two literals; all of them are named.
    """
    found: set[Source] = set()
    faults: list[str] = []
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        for line, item in _texts(tree):
            if isinstance(item, Source):
                found.add(item)
            else:
                faults.append(f"{path.relative_to(folder.parent)}:{line}: {item}")
    if faults:
        raise UnreadableTextError("\n".join(faults))
    return sorted(found)


def _texts(tree: ast.Module) -> Iterator[tuple[int, Source | str]]:
    """Give line and text of each call, or line and reason where there is no text to read."""
    called = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _is_mark(node.func):
            called.add(node.func)
            yield node.lineno, _read(node)
    for node in ast.walk(tree):
        if isinstance(node, ast.alias) and node.name == MARK and node.asname:
            yield node.lineno, f"{MARK} is imported under another name, so its texts are not found"
        elif isinstance(node, ast.expr) and _is_mark(node) and node not in called:
            yield node.lineno, f"{MARK} is used without being called, so its texts are not found"


def _is_mark(node: ast.expr) -> bool:
    return (isinstance(node, ast.Name) and node.id == MARK) or (isinstance(node, ast.Attribute) and node.attr == MARK)


def _read(call: ast.Call) -> Source | str:
    if len(call.args) != 2 or call.keywords:
        return f"{MARK} takes two arguments, the context and the English text"
    words = [argument.value for argument in call.args if isinstance(argument, ast.Constant) and isinstance(argument.value, str)]
    if len(words) != 2:
        kind = "an f-string" if any(isinstance(a, ast.JoinedStr) for a in call.args) else "no literal"
        return f"{kind} cannot be translated; write the text with a {{place}} and fill it"
    if not all(word.strip() for word in words):
        return "context and text must not be empty"
    return Source(*words)
