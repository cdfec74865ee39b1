"""The words behind the commands about a month."""

from argparse import ArgumentParser
from pathlib import Path

from desktop_app.core.language import CODES

PAPERS = ("A4", "F4", "A3")


def of_month(parser: ArgumentParser) -> None:
    """Add the month."""
    parser.add_argument("--month", metavar="YYYY-MM", help="the month (default: the one before this)")


def close_arguments(parser: ArgumentParser) -> None:
    """Add what is closed, in which language and why again."""
    of_month(parser)
    parser.add_argument("--register", action="append", metavar="ID", help="only this register (may be repeated)")
    parser.add_argument("--language", choices=CODES, default="en", help="language on paper (default: en)")
    parser.add_argument("--paper", choices=PAPERS, help="other paper than the layout asks for")
    parser.add_argument("--reason", help="why the registers are printed anew, if the month was closed before")


def reprint_arguments(parser: ArgumentParser) -> None:
    """Add what is reprinted and where to."""
    of_month(parser)
    parser.add_argument("--register", action="append", metavar="ID", help="only this register (may be repeated)")
    parser.add_argument("--language", choices=CODES, help="another language, made from the kept rows (default: as printed)")
    parser.add_argument("--all", action="store_true", help="also printings that were replaced")
    parser.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="folder for the files (default: here)")


def correct_arguments(parser: ArgumentParser) -> None:
    """Add how the correction sheet is written."""
    of_month(parser)
    parser.add_argument("--language", choices=CODES, default="en", help="language on paper (default: en)")
    parser.add_argument("--keep", action="store_true", help="keep the sheet with the month, for an identical reprint")
    parser.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="folder for the file (default: here)")


def reopen_arguments(parser: ArgumentParser) -> None:
    """Add why the month is opened again."""
    of_month(parser)
    parser.add_argument("--reason", default="", help="why the month is opened again")
