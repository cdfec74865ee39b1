"""The command line: what the slices and the shell offer as commands, found on their cards."""

import json
import os
import sys
from argparse import SUPPRESS, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from desktop_app import __version__
from desktop_app.core.contract import Command, Feature
from desktop_app.core.errors import InputError, MachineError, UserError
from desktop_app.core.language import CODES, Language, language
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .discovery import find_features, load_models
from .passphrase import ask_name, ask_passphrase

if TYPE_CHECKING:
    from desktop_app.db.post import Post

SHELL_MODULES = (
    "window_command",
    "post_commands",
    "backup_commands",
    "exchange_commands",
    "laptop_commands",
    "demo.command",
    "bench.command",
    "pictures",
    "self_check",
)
"""Modules of the shell that offer a tuple ``COMMANDS``; slices offer theirs on their cards."""

INTERRUPTED = 130
"""The exit code of a command that Ctrl+C ended, as shells expect it."""

HIDDEN = QT_TRANSLATE_NOOP("Command line", "Your role does not show this part of the program. Ask an admin of the post.")
NO_POST = QT_TRANSLATE_NOOP("Command line", "Say which post: --post FOLDER.")


@dataclass
class CommandContext:
    """What a command is given.

    Attributes:
        post_folder: the folder after ``--post``, or None.
        language: of refusals and of what is printed for people.
        out: where people's output goes.
        day: the day that counts as today.
        slice_name: the slice whose command runs, "" for one of the program itself.
        levels: what the person who opened the post may do in each slice; empty where everybody may everything.
    """

    post_folder: Path | None
    language: Language
    out: TextIO
    day: date
    slice_name: str = ""
    levels: Mapping[str, str] = field(default_factory=dict)

    @property
    def features(self) -> Sequence[Feature]:
        """Return the cards of the slices that the person who opened the post may at least look at."""
        return [feature for feature in find_features() if self._may_see(feature.name)]

    @property
    def all_features(self) -> Sequence[Feature]:
        """Return the cards of all slices, for what must be whole whoever works, e.g. closing a month."""
        return find_features()

    def today(self) -> date:
        """Return the day that counts as today."""
        return self.day

    def ask_new_passphrase(self) -> str:
        """Return the passphrase for something new: from ``BALAI_PASSPHRASE``, else it is asked for twice."""
        from .passphrase import ask_new_passphrase

        return ask_new_passphrase()

    def open_post(self) -> "Post":
        """Open the post named by ``--post``; the caller closes it.

        The passphrase comes from ``BALAI_PASSPHRASE``, else it is asked for; a practice post needs none. Where people have
        passwords of their own, ``BALAI_PERSON`` says whose it is, and that person's rights hold.

        Raises:
            UserError: the role of that person does not show the slice whose command runs.
        """
        from desktop_app.core.rights import granted
        from desktop_app.db.opening import is_practice_post, open_post
        from desktop_app.db.rights import changed_rights
        from desktop_app.db.tries import counted
        from desktop_app.features.accounts.services import guard

        from .backups.telling import tell_restored

        if self.post_folder is None:
            raise UserError(NO_POST)
        load_models()
        passphrase, name = None, ""
        if not is_practice_post(self.post_folder):
            name = ask_name(self.post_folder)
            passphrase = ask_passphrase()
        features = find_features()
        derived = [table for feature in features for table in feature.derived]
        checks = [check for feature in features for check in feature.undo_checks]
        with counted(self.post_folder):
            post = open_post(self.post_folder, passphrase, derived=derived, undo_checks=checks, name=name)
        tell_restored(post)
        guard(post, features)
        if post.person is not None:
            with post.database.read() as session:
                self.levels = granted(features, post.role, changed_rights(session))
        if not self._may_see(self.slice_name):
            post.close()
            raise UserError(HIDDEN)
        return post

    def _may_see(self, slice_name: str) -> bool:
        return self.levels.get(slice_name) != "none"


def all_commands() -> Sequence[Command]:
    """Return every command of the shell and of the slices."""
    shell: Iterable[Command] = (c for name in SHELL_MODULES for c in import_module(f"desktop_app.shell.{name}").COMMANDS)
    return (*shell, *(c for feature in find_features() for c in feature.commands))


def build_parser(commands: Sequence[Command]) -> ArgumentParser:
    """Return the parser; commands that begin with the same words share their sub-parser."""
    parser = ArgumentParser("balai", description="Balai keeps a village post's residents, health visits and registers.")
    parser.add_argument("--version", action="version", version=f"balai {__version__}")
    choices = parser.add_subparsers(metavar="COMMAND", required=True)
    groups: dict[tuple[str, ...], Any] = {(): choices}
    for command in sorted(commands, key=lambda c: c.words):
        place = _group(groups, command.words[:-1])
        own = place.add_parser(
            command.words[-1], help=command.help, description=command.help, formatter_class=RawDescriptionHelpFormatter
        )
        _add_common(own)
        command.arguments(own)
        own.set_defaults(command=command)
    return parser


def _group(groups: dict[tuple[str, ...], Any], words: tuple[str, ...]) -> Any:
    """Return the sub-parser that holds the commands which begin with ``words``, made when it is first asked for."""
    if words not in groups:
        made = _group(groups, words[:-1]).add_parser(words[-1], help=f"balai {' '.join(words)} --help tells more")
        groups[words] = made.add_subparsers(metavar="COMMAND", required=True)
    return groups[words]


def _add_common(parser: ArgumentParser) -> None:
    parser.add_argument("--post", type=Path, metavar="DIR", help="folder of the post")
    parser.add_argument("--json", action="store_true", help="print one JSON object on standard output")
    parser.add_argument("--messages", choices=CODES, default="en", help="language of messages (default: en)")
    parser.add_argument("--today", type=date.fromisoformat, default=SUPPRESS, help=SUPPRESS)


def run(arguments: Sequence[str], out: TextIO | None = None, err: TextIO | None = None) -> int:
    """Run one command and return its exit code.

    Returns:
        0; 1 when the request was refused, 2 when the words are wrong, 3 when the machine failed. On
        refusal one sentence stands on ``err`` and nothing was stored.
    """
    out, err = out or sys.stdout, err or sys.stderr
    try:
        parsed = build_parser(all_commands()).parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    words = language(parsed.messages)
    day = getattr(parsed, "today", None) or _today()
    context = CommandContext(parsed.post, words, out, day, _slice_of(parsed.command))
    try:
        result = parsed.command.run(context, parsed)
    except InputError as refused:
        print(*(words.text(problem.text) for problem in refused.problems), sep="\n", file=err)
        return 1
    except UserError as refused:
        print(words.text(refused.text), file=err)
        return 1
    except MachineError as failed:
        print(words.text(failed.text), words.text(failed.advice), file=err)
        return 3
    _show(result, parsed, out)
    return int(getattr(result, "exit_code", 0))


def run_from_terminal(arguments: Sequence[str]) -> int:
    """Run one command as the whole process and return its exit code.

    Every script can be printed whatever the machine's code page is; Ctrl+C and a reader that has seen enough (``| head``)
    end the command without a word.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
    try:
        code = run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python flushes once more at its end
        return 0
    return code


def _show(result: Any, parsed: Namespace, out: TextIO) -> None:
    if result is None:
        return
    if parsed.json:
        print(json.dumps(result, ensure_ascii=False, default=_plain), file=out)
    else:
        print(result, file=out)


def _plain(value: Any) -> Any:
    """Return what JSON can hold for a command's result: its ``as_json()``, else its words."""
    if hasattr(value, "as_json"):
        return value.as_json()
    return str(value) if isinstance(value, Text | Path | date) else repr(value)


def _slice_of(command: Command) -> str:
    """Return the slice on whose card a command stands, "" for one of the shell."""
    return next((feature.name for feature in find_features() if any(one is command for one in feature.commands)), "")


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the wall of the post
