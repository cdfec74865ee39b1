"""The growth engine on the card: its command. Nothing heavy is imported before it is used."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from desktop_app.core.contract import Command


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="a .csv file in UTF-8 with the columns sex, age_days or age_months, weight_kg, lenhei_cm, measure (L or H), "
        "headc_cm, muac_cm, oedema (y or n); empty is not known",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the .csv file to write")


def _run(context: Any, arguments: Namespace) -> Any:
    from ..services.growth_file import score_file

    return score_file(arguments.file, arguments.out, context.language)


GROWTH = Command(("growth",), "Score measured children by WHO's growth standards: z-scores and flags.", _arguments, _run)
