"""``balai backup``: make, list, verify, look into and go back to backups from the command line."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.core.contract import Command
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .passphrase import ask_name, ask_passphrase
from .post_commands import NO_FOLDER, Report

if TYPE_CHECKING:
    from desktop_app.db.backup import Backup
    from desktop_app.db.post import Post
    from desktop_app.db.preview import Preview

    from .command_line import CommandContext

BACKUP_MADE = QT_TRANSLATE_NOOP("Command line", "The backup {folder} was made, opened and counted: {n} rows.")
BACKUP_SOUND = QT_TRANSLATE_NOOP("Command line", "The backup {folder} opens, is whole and holds {n} rows.")
BACKUP_UNSOUND = QT_TRANSLATE_NOOP("Command line", "The backup {folder} cannot be relied on. Use another one.")
RESTORED = QT_TRANSLATE_NOOP("Command line", "The post in {folder} is now the one of the backup.")
RETURNED = QT_TRANSLATE_NOOP("Command line", "The files kept in {folder} are in their place again.")
KEPT = QT_TRANSLATE_NOOP("Command line", "What stood there is kept in {folder}.")
NONE = QT_TRANSLATE_NOOP("Command line", "There are no backups.")
LINE = QT_TRANSLATE_NOOP("Command line", "{made_at}  {folder}")
NEWEST = QT_TRANSLATE_NOOP("Command line", "The last thing done in it: {at}, {what}")
LOST = QT_TRANSLATE_NOOP("Command line", "{n} things done since then would be lost:")
NOTHING_LOST = QT_TRANSLATE_NOOP("Command line", "Nothing would be lost.")
UNKNOWN = QT_TRANSLATE_NOOP("Command line", "The present post cannot be read; what was done since then is not known.")
LOST_LINE = QT_TRANSLATE_NOOP("Command line", "  {at}  {what}")


def _folder(context: "CommandContext") -> Path:
    if context.post_folder is None:
        raise UserError(NO_FOLDER)
    return context.post_folder


def _key(folder: Path) -> bytes:
    """Return the data key of the backup in ``folder``, asking for what opens it."""
    from desktop_app.db.backup import KEYS
    from desktop_app.db.keys import read_keys
    from desktop_app.db.restore import key_of_kept

    if read_keys(folder / KEYS).slot("practice") is not None:
        return key_of_kept(folder)
    return key_of_kept(folder, ask_passphrase(), name=ask_name(folder))


def _make(context: "CommandContext", arguments: Namespace) -> Report:
    post = context.open_post()
    try:
        made = _make_outside(post, arguments.to) if arguments.to else post.make_backup()
    finally:
        post.close()
    line = context.language.text(BACKUP_MADE.of(sum(made.rows.values())), folder=str(made.folder))
    return Report([line], {"folder": str(made.folder), "rows": made.rows})


def _make_outside(post: "Post", folder: Path) -> "Backup":
    from .backups.outside import make_backup_outside

    return make_backup_outside(post, folder, folder.absolute().name)[0]


def _list(context: "CommandContext", _arguments: Namespace) -> Report:
    from .backups.second_place import backups_anywhere

    found = backups_anywhere(context.post_folder)
    text = context.language.text
    lines = [text(LINE, made_at=backup.made_at, folder=str(backup.folder)) for backup in found] or [text(NONE)]
    return Report(lines, {"backups": [_described(backup) for backup in found]})


def _described(backup: "Backup") -> dict[str, Any]:
    return {
        "folder": str(backup.folder),
        "made_at": backup.made_at.isoformat(),
        "reason": backup.reason,
        "schema": backup.state.schema,
        "program": backup.state.program,
        "rows": backup.rows,
    }


def _verify(context: "CommandContext", arguments: Namespace) -> Report:
    from desktop_app.db.backup import read_backup, verify_backup

    backup, text = read_backup(arguments.backup), context.language.text
    problems = [text(problem) for problem in verify_backup(backup.folder, key=_key(backup.folder))]
    verdict = BACKUP_UNSOUND if problems else BACKUP_SOUND.of(sum(backup.rows.values()))
    lines = [*problems, text(verdict, folder=str(backup.folder))]
    return Report(lines, {"ok": not problems, "problems": problems, "rows": backup.rows}, 1 if problems else 0)


def _restore(context: "CommandContext", arguments: Namespace) -> Report:
    from desktop_app.db.backup import read_backup
    from desktop_app.db.preview import preview
    from desktop_app.db.restore import refuse_newer, restore_backup

    folder, text = _folder(context), context.language.text
    backup = read_backup(arguments.backup)
    refuse_newer(backup)
    key = _key(backup.folder)
    if arguments.preview:
        found = preview(backup, key, folder)
        return Report(list(_preview_lines(context, found)), _preview_content(found))
    kept = restore_backup(backup.folder, folder, key=key)
    lines = [text(RESTORED, folder=str(folder))]
    if kept is not None:
        lines.append(text(KEPT, folder=str(kept)))
    return Report(lines, {"folder": str(folder), "kept": None if kept is None else str(kept)})


def _return(context: "CommandContext", arguments: Namespace) -> Report:
    from desktop_app.db.restore import go_back

    folder, text = _folder(context), context.language.text
    kept = go_back(folder, arguments.kept, _key(arguments.kept))
    lines = [text(RETURNED, folder=str(arguments.kept))]
    if kept is not None:
        lines.append(text(KEPT, folder=str(kept)))
    return Report(lines, {"folder": str(folder), "kept": None if kept is None else str(kept)})


def _preview_lines(context: "CommandContext", found: "Preview") -> Iterator[str]:
    text = context.language.text
    yield text(LINE, made_at=found.backup.made_at, folder=str(found.backup.folder))
    yield from (f"  {table}: {count}" for table, count in found.rows.items() if count)
    if found.newest is not None:
        yield text(NEWEST, at=found.newest.at, what=found.newest.label)
    if found.lost_count is None:
        yield text(UNKNOWN)
    elif found.lost_count == 0:
        yield text(NOTHING_LOST)
    else:
        yield text(LOST.of(found.lost_count))
        yield from (text(LOST_LINE, at=done.at, what=done.label) for done in found.lost)


def _preview_content(found: "Preview") -> dict[str, Any]:
    return {
        **_described(found.backup),
        "post": found.post_name,
        "records": found.rows,
        "is_older": found.is_older,
        "newest": found.newest.at.isoformat() if found.newest else None,
        "lost": found.lost_count,
    }


def _nothing(_parser: ArgumentParser) -> None:
    """``--post`` is every command's."""


def _to(parser: ArgumentParser) -> None:
    parser.add_argument("--to", type=Path, metavar="DIR", help="where to put it (default: the post's own folder of backups)")


def _from(parser: ArgumentParser) -> None:
    parser.add_argument("--backup", type=Path, metavar="DIR", required=True, help="folder of the backup")


def _from_or_look(parser: ArgumentParser) -> None:
    _from(parser)
    parser.add_argument("--preview", action="store_true", help="say what it holds and what would be lost; change nothing")


def _kept(parser: ArgumentParser) -> None:
    parser.add_argument("--kept", type=Path, metavar="DIR", required=True, help="folder of the kept files: backups/replaced_...")


COMMANDS = (
    Command(("backup", "make"), "Make a backup of a post, open it and count its rows.", _to, _make),
    Command(("backup", "list"), "List the backups of a post, and those on sticks, the newest first.", _nothing, _list),
    Command(("backup", "verify"), "Open a backup, with the passphrase of its day, and count its rows.", _from, _verify),
    Command(("backup", "restore"), "Put a backup in the place of a post; the old files are kept.", _from_or_look, _restore),
    Command(("backup", "return"), "Put the files that a restore has kept in their place again.", _kept, _return),
)
