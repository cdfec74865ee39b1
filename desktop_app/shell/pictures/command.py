"""``balai pictures``: every page as people see it, in several languages and colours, and all of them on one sheet."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.core.contract import Command
from desktop_app.core.language import CODES

from .saving import LANGUAGES, THEMES, save_pictures_of_post


@dataclass(frozen=True)
class Pictures:
    """What was saved."""

    files: Sequence[Path]
    sheet: Path

    def as_json(self) -> dict[str, Any]:
        """Return the result for ``--json``."""
        return {"pictures": [str(file) for file in self.files], "sheet": str(self.sheet)}

    def __str__(self) -> str:
        return f"{len(self.files)} pictures, all of them on {self.sheet}"


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, default=Path("pictures"), metavar="DIR", help="where they go (default: pictures)")
    parser.add_argument("--languages", nargs="+", choices=CODES, default=LANGUAGES, metavar="CODE", help="default: en ar zh")
    parser.add_argument("--themes", nargs="+", choices=THEMES, default=THEMES, metavar="THEME", help="default: light dark")


def _run(context: Any, arguments: Namespace) -> Pictures:
    from desktop_app.core.errors import UserError
    from desktop_app.shell.command_line import NO_POST

    if context.post_folder is None:
        raise UserError(NO_POST)
    files = save_pictures_of_post(context.post_folder, arguments.out, arguments.languages, arguments.themes)
    return Pictures(files[:-1], files[-1])


COMMANDS = (Command(("pictures",), "Save pictures of all pages of a post, and a sheet with all of them.", _arguments, _run),)
