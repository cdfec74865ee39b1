"""``balai centre``: a health centre from the command line."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop_app.core.contract import Command
from desktop_app.core.errors import UserError
from desktop_app.core.language import Language
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

NO_FOLDER = QT_TRANSLATE_NOOP("Command line", "Say which folder: --post FOLDER.")
NOT_CENTRE = QT_TRANSLATE_NOOP("Command line", "The folder {folder} is not that of a health centre.")
NO_MONTH = QT_TRANSLATE_NOOP("Command line", "{text} is no month. Write it like 2026-10.")
MADE = QT_TRANSLATE_NOOP("Command line", "The health centre {name} was made in {folder}.")
JOINED = QT_TRANSLATE_NOOP("Command line", "The post {name} was taken in.")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command has to say: ``lines`` for people, ``content`` for --json."""

    lines: tuple[str, ...]
    content: Mapping[str, Any]

    def as_json(self) -> Mapping[str, Any]:
        """Return the object for --json."""
        return self.content

    def __str__(self) -> str:
        return "\n".join(self.lines)


def _create(context: Any, arguments: Namespace) -> Answer:
    from ..services.making import create_centre

    if context.post_folder is None:
        raise UserError(NO_FOLDER)
    passphrase = None if arguments.practice else context.ask_new_passphrase()
    centre, words = create_centre(context.post_folder, arguments.name, passphrase, context.all_features)
    centre.close()
    said = context.language.text(MADE, name=arguments.name, folder=str(context.post_folder))
    return Answer((said, words) if words else (said,), {"folder": str(context.post_folder), "recovery_words": words.split()})


def _join(context: Any, arguments: Namespace) -> Answer:
    from ..services.copies import post_line
    from ..services.joining import join_post

    with _centre(context) as centre:
        post = join_post(centre, arguments.file, arguments.code, context.today(), context.all_features)
        with centre.database.read() as session:
            line = post_line(session, post)
    name = line.name if line else ""
    return Answer((context.language.text(JOINED, name=name),), {"name": name, "post": post.hex()})


def _take(context: Any, arguments: Namespace) -> Answer:
    from ..services.files import take_files

    with _centre(context) as centre:
        found = take_files(centre, arguments.folder, context.all_features)
    lines = [_said(context.language, one.post.name if one.post else "-", one.file, one.state, one.words) for one in found]
    kept = [{**asdict(one), "post": one.post.name if one.post else None, "words": str(one.words)} for one in found]
    return Answer(tuple(lines), {"files": kept})


def _send(context: Any, arguments: Namespace) -> Answer:
    from ..services.files import write_files

    with _centre(context) as centre:
        written = write_files(centre, arguments.folder, context.all_features)
    lines = [_said(context.language, one.post.name, one.file, str(one.actions), one.words) for one in written]
    kept = [{"post": one.post.name, "file": one.file, "actions": one.actions, "words": str(one.words)} for one in written]
    return Answer(tuple(lines), {"files": kept})


def _month(context: Any, arguments: Namespace) -> Answer:
    from ..registers import PDF, XLSX, make_table, note_table
    from ..services.reading import read_posts

    month, language = _month_of(arguments.month), context.language
    with _centre(context) as centre:
        found = read_posts(centre, month, context.today(), context.all_features)
        paths = []
        for kind in (PDF, XLSX) if arguments.out else ():
            printed_at = datetime.fromtimestamp(centre.database.clock() / 1000).astimezone()
            with centre.database.read() as session:
                made = make_table(session, month, language, printed_at, centre.database.user, kind, centre.is_practice)
            paths.append(_save(arguments.out / made.name, made.content))
            note_table(centre, month, kind, paths[-1], context.today())
    posts = [
        {"name": one.line.name, "numbers": dict(one.reading.numbers), "state": one.reading.state}
        if one.reading
        else {"name": one.line.name, "problem": language.text(one.problem)}
        for one in found
    ]
    lines = [f"{one.line.name}: {_numbers(one.reading.numbers) if one.reading else language.text(one.problem)}" for one in found]
    return Answer((*lines, *map(str, paths)), {"month": str(month), "posts": posts, "files": [str(path) for path in paths]})


def _numbers(numbers: Mapping[str, int]) -> str:
    return " ".join(f"{code}={number}" for code, number in numbers.items())


def _said(language: Language, post: str, file: str, state: str, words: Any) -> str:
    return ": ".join(part for part in (post, file, state, language.text(words) if words else "") if part)


def _save(path: Path, content: bytes) -> Path:
    from desktop_app.features.registers.services import save_pdf

    save_pdf(path, content)
    return path


def _month_of(text: str) -> Month:
    try:
        return Month.parse(text)
    except ValueError as error:
        raise UserError(NO_MONTH.fill(text=text)) from error


@contextmanager
def _centre(context: Any) -> Iterator[Any]:
    """Open the health centre named by ``--post``; raises UserError if that is a post."""
    from ..services.copies import is_centre

    post = context.open_post()
    try:
        with post.database.read() as session:
            known = is_centre(session)
        if not known:
            refused: Text = NOT_CENTRE.fill(folder=str(post.folder))
            raise UserError(refused)
        yield post
    finally:
        post.close()


def _create_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--name", required=True, help="what the health centre is called")
    parser.add_argument("--practice", action="store_true", help="for learning: no passphrase, holds practice posts only")


def _join_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--file", type=Path, required=True, metavar="FILE", help="the invitation that the post wrote")
    parser.add_argument("--code", required=True, metavar="WORDS", help="its six words")


def _folder_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--folder", type=Path, required=True, metavar="DIR", help="the stick or folder with the files")


def _month_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--month", required=True, metavar="YYYY-MM", help="the month")
    parser.add_argument("--out", type=Path, metavar="DIR", help="also write the table of all posts as PDF and spreadsheet")


COMMANDS = (
    Command(
        ("centre", "create"), "Make the folder of a health centre, which keeps copies of its posts.", _create_arguments, _create
    ),
    Command(("centre", "join"), "Take in a post that has invited the health centre.", _join_arguments, _join),
    Command(("centre", "take"), "Take every file of a folder into the post it is for.", _folder_arguments, _take),
    Command(("centre", "send"), "Write the files for all posts into a folder.", _folder_arguments, _send),
    Command(("centre", "month"), "Count a month of all posts.", _month_arguments, _month),
)
