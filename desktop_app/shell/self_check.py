"""``balai self-check``: does this copy of the program have everything it needs? Used on the packaged program."""

import tempfile
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.core.contract import Command
from desktop_app.core.language import CODES, language
from desktop_app.core.resources import resource, translation_file

from .discovery import find_features, load_models


@dataclass(frozen=True)
class SelfCheck:
    """What was tried and what failed; ``exit_code`` is 1 if anything did."""

    tried: list[str]
    problems: list[str]

    @property
    def exit_code(self) -> int:
        """Return 0 if nothing failed."""
        return 1 if self.problems else 0

    def as_json(self) -> dict[str, Any]:
        """Return the result for ``--json``."""
        return {"ok": not self.problems, "tried": self.tried, "problems": self.problems}

    def __str__(self) -> str:
        lines = [f"ok       {name}" for name in self.tried if not any(p.startswith(name) for p in self.problems)]
        return "\n".join([*lines, *(f"problem  {p}" for p in self.problems)])


def self_check() -> SelfCheck:
    """Find the slices, the files, make a practice post in a temporary folder, and look at it again."""
    tried: list[str] = []
    problems: list[str] = []
    for name, step in (("slices", _slices), ("files", _files), ("languages", _languages), ("post", _post), ("window", _window)):
        tried.append(name)
        try:
            step()
        except Exception as error:  # noqa: BLE001 - the purpose is to report whatever is wrong
            problems.append(f"{name}: {type(error).__name__}: {error}")
    return SelfCheck(tried, problems)


def _slices() -> None:
    if len(find_features()) < 2:
        raise LookupError("the feature folders were not packaged")
    load_models()


def _files() -> None:
    for folder in ("fonts", "icons", "packs"):
        if not any(resource(folder).iterdir()):
            raise FileNotFoundError(folder)


def _languages() -> None:
    for code in CODES:
        if not translation_file(code).exists():
            raise FileNotFoundError(f"translation {code}")
        language(code)


def _post() -> None:
    from desktop_app.db.check import check
    from desktop_app.db.making import create_post
    from desktop_app.db.opening import open_post

    derived = [d for f in find_features() for d in f.derived]
    with tempfile.TemporaryDirectory() as folder:
        post, _words = create_post(Path(folder) / "post", "Self-check", None, derived=derived)
        post.close()
        post = open_post(Path(folder) / "post", derived=derived)
        with post.database.read() as session:
            problems = check(session.connection())
        post.close()
    if problems:
        raise ValueError(problems[0])


def _window() -> None:
    from PySide6 import QtPdf, QtPdfWidgets, QtPrintSupport, QtSvg, QtWidgets  # noqa: F401 - is it all there?


def _run(_context: Any, _arguments: Namespace) -> SelfCheck:
    return self_check()


COMMANDS = (Command(("self-check",), "Check that this copy of the program is complete.", lambda _parser: None, _run),)
