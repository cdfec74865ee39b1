"""``balai post``: a post's folder from the command line."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.core.contract import Command
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .discovery import find_features, load_models
from .passphrase import ask_new_passphrase, ask_passphrase

if TYPE_CHECKING:
    from desktop_app.shell.command_line import CommandContext

NO_FOLDER = QT_TRANSLATE_NOOP("Command line", "Say which post: --post FOLDER.")
CREATED = QT_TRANSLATE_NOOP("Command line", "The post {name} was made in {folder}.")
KEEP_WORDS = QT_TRANSLATE_NOOP(
    "Command line", "Write these 12 words on paper and lock them away. They open the post if the passphrase is lost:"
)
SOUND = QT_TRANSLATE_NOOP("Command line", "Everything is sound: {n} rows are what their operations say.")
UNSOUND = QT_TRANSLATE_NOOP("Command line", "{n} problems were found. Enter nothing more; restore the newest sound backup.")
WAITING = QT_TRANSLATE_NOOP("Command line", "{n} rows refer to rows that have not arrived yet.")
REBUILT = QT_TRANSLATE_NOOP("Command line", "{n} computed tables were made anew.")


@dataclass(frozen=True, slots=True)
class Report:
    """What a command has to say: ``lines`` for people, ``content`` for --json."""

    lines: Sequence[str]
    content: Mapping[str, Any]
    exit_code: int = 0

    def as_json(self) -> Mapping[str, Any]:
        """Return the object for --json."""
        return self.content

    def __str__(self) -> str:
        return "\n".join(self.lines)


def _folder(context: "CommandContext") -> Path:
    if context.post_folder is None:
        raise UserError(NO_FOLDER)
    return context.post_folder


def _passphrase(folder: Path) -> str | None:
    """Return what opens the post or backup in ``folder``; None for practice data."""
    from desktop_app.db.opening import is_practice_post

    if is_practice_post(folder):
        return None
    return ask_passphrase()


def _create(context: "CommandContext", arguments: Namespace) -> Report:
    from desktop_app.db.making import create_post

    folder = _folder(context)
    load_models()
    derived = [table for feature in find_features() for table in feature.derived]
    post, words = create_post(folder, arguments.name, None if arguments.practice else ask_new_passphrase(), derived)
    post.close()
    text = context.language.text
    lines = [text(CREATED, name=arguments.name, folder=str(folder))]
    if words:
        lines += [text(KEEP_WORDS), words]
    return Report(lines, {"folder": str(folder), "practice": arguments.practice, "recovery_words": words.split()})


def _info(context: "CommandContext", _arguments: Namespace) -> Report:
    from desktop_app.db.backup import BACKUPS, list_backups
    from desktop_app.db.check import count_rows
    from desktop_app.db.history import list_actions
    from desktop_app.db.migrate import revision
    from desktop_app.db.settings import get_setting

    post = context.open_post()
    try:
        with post.database.read() as session:
            connection = session.connection()
            last = list_actions(session, 1)
            content = {
                "name": get_setting(session, "post.name"),
                "practice": post.is_practice,
                "folder": str(post.folder),
                "schema": revision(connection),
                "bytes": post.database.path.stat().st_size,
                "rows": count_rows(connection.connection.driver_connection),
                "last_change": last[0].at.isoformat() if last else None,
                "backups": [backup.folder.name for backup in list_backups(post.folder / BACKUPS)],
            }
    finally:
        post.close()
    return Report(list(_lines(content)), content)


def _lines(content: Mapping[str, Any]) -> Iterator[str]:
    """Yield a line for each key; what has parts gets a line for each of them below."""
    for key, value in content.items():
        parts = [f"{name}: {part}" for name, part in value.items()] if isinstance(value, Mapping) else value
        if isinstance(parts, list):
            yield f"{key}: {len(parts)}" if parts else f"{key}: -"
            yield from (f"  {part}" for part in parts)
        else:
            yield f"{key}: {'-' if value is None else value}"


def _check(context: "CommandContext", _arguments: Namespace) -> Report:
    from desktop_app.db.attachments import check_files, wanted_files
    from desktop_app.db.backup import count_records
    from desktop_app.db.check import check, check_file, waiting_rows

    post, text = context.open_post(), context.language.text
    try:
        with post.database.read() as session:
            connection = session.connection()
            raw = connection.connection.driver_connection
            found = check_file(raw) or [
                *check(connection),
                *check_files(post.database.attachments, wanted_files(connection)),
            ]
            waiting = [] if found else waiting_rows(connection)
            rows = 0 if found else sum(count_records(raw).values())
    finally:
        post.close()
    problems = [text(problem) for problem in found]
    lines = [*problems, text(UNSOUND.of(len(problems))) if problems else text(SOUND.of(rows))]
    if waiting:
        lines.append(text(WAITING.of(len(waiting))))
    content = {
        "ok": not problems,
        "problems": problems,
        "rows": rows,
        "waiting": [{"table": w.table, "row": w.row.hex(), "refers_to": w.refers_to} for w in waiting],
    }
    return Report(lines, content, 1 if problems else 0)


def _rebuild(context: "CommandContext", _arguments: Namespace) -> Report:
    from desktop_app.db.derived import rebuild_derived

    post = context.open_post()
    try:
        rebuilt = rebuild_derived(post.database)
    finally:
        post.close()
    return Report([context.language.text(REBUILT.of(len(rebuilt)))], {"rebuilt": rebuilt})


def _nothing(_parser: ArgumentParser) -> None:
    """``--post`` is every command's."""


def _create_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--name", required=True, help="what the post is called")
    parser.add_argument("--practice", action="store_true", help="a post for learning: no passphrase, PRACTICE on every page")


COMMANDS = (
    Command(
        ("post", "create"),
        "Make a post in a new folder; BALAI_PASSPHRASE or a question gives its passphrase.",
        _create_arguments,
        _create,
    ),
    Command(("post", "info"), "Describe a post: name, schema, rows, backups.", _nothing, _info),
    Command(("post", "check"), "Prove that every row of a post is what its operations say.", _nothing, _check),
    Command(("post", "rebuild"), "Make the computed tables of a post anew.", _nothing, _rebuild),
)
