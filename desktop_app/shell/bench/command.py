"""``balai bench``: the figures of this machine, each beside its reference."""

import tempfile
from argparse import ArgumentParser, Namespace
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.core.contract import Command
from desktop_app.core.period import Month

from .figures import Figure

PARTS = ("classes", "due", "exchange", "growth", "month", "paper", "registers", "stock", "storage", "window")


@dataclass(frozen=True)
class Bench:
    """All figures; ``exit_code`` is 1 if a goal was missed."""

    figures: list[Figure]

    @property
    def exit_code(self) -> int:
        """Return 0 if every measured figure reached its goal."""
        return int(any(figure.met is False for figure in self.figures))

    def as_json(self) -> list[dict[str, Any]]:
        """Return the list for ``--json``."""
        return [figure.as_json() for figure in self.figures]

    def __str__(self) -> str:
        return "\n".join(str(figure) for figure in self.figures)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "parts",
        nargs="*",
        choices=[*PARTS, []],
        metavar="PART",
        help="classes, due, exchange, growth, month, paper, registers, stock, storage or window (default: all)",
    )
    parser.add_argument("--quick", action="store_true", help="small sizes: shows that the bench works, not how fast Balai is")


def _run(context: Any, arguments: Namespace) -> Bench:
    figures: list[Figure] = []
    for part in arguments.parts or PARTS:
        for figure in _measure(part, arguments.quick):
            if not arguments.json:
                print(figure, file=context.out, flush=True)
            figures.append(figure)
    return Bench(figures) if arguments.json else Bench([f for f in figures if f.met is False])


def _measure(part: str, quick: bool) -> list[Figure]:
    if part == "classes":
        from .classes import class_figures

        return class_figures(people=60, meetings=5 if quick else 40)
    if part == "due":
        from .due import due_figures

        return due_figures(children=60 if quick else 2_000)
    if part == "exchange":
        from .exchange import exchange_figures

        return exchange_figures(people=1_000, residents=60, months=2) if quick else exchange_figures()
    if part == "growth":
        from .growth import growth_figures

        return growth_figures(compared=30 if quick else 300, rows=2_000 if quick else 120_000)
    if part == "month":
        from .month import month_figures

        return month_figures(children=100 if quick else 2_000, visits=12 if quick else 60)
    if part == "paper":
        from .paper import paper_figures

        return paper_figures(rows=300 if quick else 5_000, many=1_000 if quick else 50_000)
    if part == "registers":
        from .registers import register_figures

        return register_figures(residents=60 if quick else 2_000, months=2 if quick else 12)
    if part == "stock":
        from .stock import stock_figures

        return stock_figures(items=20 if quick else 500, movements=4_000 if quick else 200_000)
    if part == "storage":
        from .storage import storage_figures

        return storage_figures(people=2_000 if quick else 100_000, imported=300 if quick else 10_000)
    from desktop_app.shell.demo.command import make_practice_post

    from .window import window_figures

    with tempfile.TemporaryDirectory(prefix="balai-bench-") as folder:
        post = Path(folder) / "post"
        make_practice_post(post, 480, 12, 1, Month(2026, 10))
        return window_figures(post)


COMMANDS = (Command(("bench",), "Measure this machine, each figure beside a reference of the same run.", _arguments, _run),)
