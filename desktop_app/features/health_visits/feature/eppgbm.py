"""The export for e-PPGBM on the card: its command. Nothing heavy is imported before it is used."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from desktop_app.core.contract import Command


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--month", default="", metavar="YYYY-MM", help="the month (default: the one before this)")
    parser.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="folder for the files (default: here)")
    parser.add_argument("--csv", action="store_true", help="one CSV file a sheet instead of a workbook")


def _run(context: Any, arguments: Namespace) -> Any:
    from ..services.eppgbm import export_eppgbm

    return export_eppgbm(context, arguments.month, arguments.out, arguments.csv)


def pack_sheets(pack: Any) -> object:
    """Return whether a pack has the sheets, and their columns, so that a wrong table is found before somebody needs it."""
    from ..services.eppgbm import has_layout, sheet_columns

    return has_layout(pack), sheet_columns(pack)


EXPORT_EPPGBM = Command(
    ("export", "eppgbm"), "Write a month's children and measurements in the columns of e-PPGBM.", _arguments, _run
)
