"""``balai registers list`` and ``balai registers print``."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.core.contract import Command
from desktop_app.core.errors import UserError
from desktop_app.core.language import CODES, language
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

ALL = "all"
NO_MONTH = QT_TRANSLATE_NOOP("Registers", "{text} is no month. Write it like 2026-10.")
PAPERS = ("A4", "F4", "A3")
FORMS = ("filled", "blank", "known")
FORMATS = ("pdf", "xlsx")


@dataclass(frozen=True)
class Listing:
    """The registers and papers of a post: (id, title, pack) of each."""

    rows: Sequence[tuple[str, str, str]]

    def as_json(self) -> list[dict[str, str]]:
        """Return the list for ``--json``."""
        return [{"id": name, "title": title, "pack": pack} for name, title, pack in self.rows]

    def __str__(self) -> str:
        width = max((len(name) for name, _, _ in self.rows), default=0)
        return "\n".join(f"{name:{width}}  {title}" for name, title, _ in self.rows)


@dataclass(frozen=True)
class Printed:
    """The files that were written, and a sentence for each sign that no font has."""

    files: Sequence[Path]
    remarks: Sequence[str]

    def as_json(self) -> dict[str, list[str]]:
        """Return the paths and remarks for ``--json``."""
        return {"files": [str(path) for path in self.files], "remarks": list(self.remarks)}

    def __str__(self) -> str:
        return "\n".join([*(str(path) for path in self.files), *self.remarks])


def _list(context: Any, _arguments: Namespace) -> Listing:
    from ..services import OF_MONTH, catalogue_of

    post = context.open_post()
    try:
        with post.database.read() as session:
            catalogue = catalogue_of(session, context.features, context.all_features)
    finally:
        post.close()
    pack = f"{catalogue.pack.id} {catalogue.pack.version}"
    entries = [*catalogue.of_month, *(entry for entry in catalogue.papers if entry.subject != OF_MONTH)]
    return Listing([(entry.id, context.language.text(entry.title), pack) for entry in entries])


def _print(context: Any, arguments: Namespace) -> Printed:
    from ..services import print_registers

    month = _month(arguments.month) if arguments.month else Month.of(context.today()).plus(-1)
    codes = CODES if arguments.language == ALL else (arguments.language,)
    paper = arguments.paper or ""
    files: list[Path] = []
    unprintable: list[Text] = []
    post = context.open_post()
    try:
        for code in codes:
            files += print_registers(
                post,
                context.features,
                month,
                arguments.register,
                language(code),
                arguments.out,
                paper,
                warn=unprintable.append,
                of=arguments.of or "",
                is_grey=arguments.grey,
                form=arguments.form,
                kind=arguments.format,
                one_file=arguments.one_file,
                with_people=arguments.people,
                all_features=context.all_features,
            )
    finally:
        post.close()
    return Printed(files, list(dict.fromkeys(context.language.text(sentence) for sentence in unprintable)))


def _month(text: str) -> Month:
    try:
        return Month.parse(text)
    except ValueError as error:
        raise UserError(NO_MONTH.fill(text=text)) from error


def _no_arguments(_parser: ArgumentParser) -> None:
    return


def _print_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--month", metavar="YYYY-MM", help="the month (default: the one before this)")
    parser.add_argument("--register", default=ALL, metavar="ID|all", help="a register's id, see registers list (default: all)")
    parser.add_argument("--language", choices=(*CODES, ALL), default="en", help="language on paper (default: en)")
    parser.add_argument("--paper", choices=PAPERS, help="other paper than the layout asks for")
    of_help = "what a paper is about that is not of the month, such as growth_card: a name, or all for one file each"
    parser.add_argument("--of", "--child", metavar="NAME|all", help=of_help)
    parser.add_argument("--grey", action="store_true", help="for a printer without colours")
    form_help = "forms to be filled in by hand: blank, or with what was known before the month (default: filled)"
    parser.add_argument("--form", choices=FORMS, default=FORMS[0], help=form_help)
    parser.add_argument("--format", choices=FORMATS, default=FORMATS[0], help="pdf, or xlsx for spreadsheets (default: pdf)")
    parser.add_argument("--one-file", action="store_true", help="everything in one file for each language")
    parser.add_argument("--people", action="store_true", help="behind each register the people behind its numbers")
    parser.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="folder for the files (default: here)")


COMMANDS: Sequence[Command] = (
    Command(("registers", "list"), "List the registers and papers that a post can print.", _no_arguments, _list),
    Command(
        ("registers", "print"), "Print registers and papers of a month as PDF files or spreadsheets.", _print_arguments, _print
    ),
)
