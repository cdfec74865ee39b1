"""The import on the card: its page and its command. Nothing heavy is imported before one of them is used."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.core.contract import Command, Page
from desktop_app.core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:  # the window starts without a command line
    from argparse import ArgumentParser, Namespace


def _page(context: Any) -> Any:
    from ..views.importing import ImportPage

    return ImportPage(context)


def _arguments(parser: "ArgumentParser") -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="an .xlsx, .xlsm, .xls, .ods or .csv file")
    parser.add_argument("--source", choices=("opensid", "eppgbm", "generic"), help="kind of workbook (default: recognised)")
    parser.add_argument("--mapping", metavar="NAME", help="columns that were saved in the post under this name")
    parser.add_argument("--dry-run", action="store_true", help="only tell what would be stored")


def _run(context: Any, arguments: "Namespace") -> Any:
    from ..services.importing.command import import_residents

    return import_residents(context, arguments.file, arguments.source or "", arguments.mapping or "", arguments.dry_run)


IMPORT_PAGE = Page(
    "residents.import", QT_TRANSLATE_NOOP("Residents", "Import residents"), "file-spreadsheet", 21, _page, in_rail=False
)
IMPORT_RESIDENTS = Command(
    ("import", "residents"),
    "Take residents from a workbook: says what is new, changed, the same or rejected, and stores it.",
    _arguments,
    _run,
)
