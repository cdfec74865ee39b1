"""``balai demo``: a practice post, its registers, and the window or pictures of its pages."""

import os
import shutil
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.core.contract import Command
from desktop_app.core.errors import UserError
from desktop_app.core.language import CODES, language
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from .centre import CentreDemo

FOLDER_TAKEN = QT_TRANSLATE_NOOP(
    "Demo", "The folder {folder} holds a real post. The demo only replaces practice posts: choose another folder with --out."
)
YEARS = range(2000, 2101)
NO_SUCH_YEAR = QT_TRANSLATE_NOOP("Demo", "The demo can end in the years {first} to {last}. Choose another month.")
NO_MONTH = QT_TRANSLATE_NOOP("Demo", "{text} is no month. Write it like 2026-10.")


@dataclass(frozen=True)
class Demo:
    """Where everything was put.

    Attributes:
        midwife: the passphrase that opens the midwife's entries.
    """

    post: Path
    registers: Sequence[Path]
    pictures: Sequence[Path]
    workbook: Path
    people: int
    visits: int
    midwife: str

    def as_json(self) -> dict[str, Any]:
        """Return the result for ``--json``."""
        return {
            "post": str(self.post),
            "registers": [str(p) for p in self.registers],
            "pictures": [str(p) for p in self.pictures],
            "workbook": str(self.workbook),
            "people": self.people,
            "visits": self.visits,
            "midwife": self.midwife,
        }

    def __str__(self) -> str:
        lines = [f"Practice post with {self.people} people and {self.visits} weighings: {self.post}"]
        lines += [f"The midwife's entries open with: {self.midwife}"]
        lines += [
            f"Workbook with planted faults: {self.workbook}",
            f"{len(self.registers)} registers: {self.post.parent / 'registers'}",
        ]
        if self.pictures:
            lines.append(f"{len(self.pictures)} pictures: {self.post.parent / 'pictures'}")
        return "\n".join(lines)


def make_practice_post(folder: Path, residents: int, months: int, seed: int, until: Month) -> tuple[int, int]:
    """Make a practice post in ``folder`` and return the number of people and of weighings.

    A practice post that stands there is replaced; a real one is never touched.

    Raises:
        UserError: the folder holds a real post.
    """
    from desktop_app.db.making import create_post
    from desktop_app.db.opening import is_practice_post
    from desktop_app.shell.discovery import find_features, load_models

    from .playing import play
    from .store import POST_SETTINGS, VOLUNTEERS
    from .village import everybody, plan_village

    if (folder / "post.db").exists():
        if not is_practice_post(folder):
            raise UserError(FOLDER_TAKEN.fill(folder=str(folder)))
        shutil.rmtree(folder)
    load_models()
    village = plan_village(seed, until, residents, months)
    derived = [d for f in find_features() for d in f.derived]
    post, _no_words = create_post(folder, POST_SETTINGS["post.name"], None, derived=derived, user=VOLUNTEERS[0])
    try:
        visits = play(post, village, seed, months, until)
    finally:
        post.close()
    return sum(1 for _ in everybody(village)), visits


def has_screen() -> bool:
    """Return True if a window can be shown to somebody."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, default=Path("demo"), metavar="DIR", help="where everything goes (default: demo)")
    parser.add_argument(
        "--residents", type=_between(100, 100_000), default=480, metavar="N", help="about how many people (default: 480)"
    )
    parser.add_argument("--months", type=_between(1, 60), default=12, metavar="N", help="how many open days (default: 12)")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="the same seed gives the same village (default: 1)")
    parser.add_argument("--until", metavar="YYYY-MM", help="the last month (default: the month before this one)")
    parser.add_argument("--centre", type=_between(1, 50), metavar="N", help="instead: a health centre with N small posts")
    parser.add_argument("--no-window", action="store_true", help="save pictures even if there is a screen")


def _between(least: int, most: int) -> Callable[[str], int]:
    """Return what reads a whole number from ``least`` to ``most``."""

    def number(text: str) -> int:
        if not (text.isdecimal() and least <= int(text) <= most):
            raise ArgumentTypeError(f"{text} does not do: write a whole number from {least} to {most}")
        return int(text)

    return number


def _run(context: Any, arguments: Namespace) -> "Demo | CentreDemo":
    if arguments.centre:
        return _run_centre(context, arguments)
    from .faults_workbook import write_faults_workbook
    from .playing import MIDWIFE_PASSPHRASE

    until = _month(arguments.until) if arguments.until else Month.of(context.today()).plus(-1)
    post_folder = arguments.out / "post"
    people, visits = make_practice_post(post_folder, arguments.residents, arguments.months, arguments.seed, until)
    workbook = arguments.out / "residents_with_faults.xlsx"
    write_faults_workbook(workbook, arguments.seed, until)
    registers = _print_registers(post_folder, arguments.out / "registers", until)
    window = has_screen() and not arguments.no_window
    pictures = [] if window else _save_pictures(post_folder, arguments.out / "pictures")
    demo = Demo(post_folder, registers, pictures, workbook, people, visits, MIDWIFE_PASSPHRASE)
    if window:
        from desktop_app.shell.start import run_window

        print(demo, file=context.out, flush=True)
        raise SystemExit(run_window(post_folder))
    return demo


def _run_centre(context: Any, arguments: Namespace) -> "CentreDemo":
    from .centre import make_practice_centre

    today = context.today()
    until = _month(arguments.until) if arguments.until else Month.of(today).plus(-1)
    demo = make_practice_centre(arguments.out, arguments.centre, arguments.seed, until, today)
    if has_screen() and not arguments.no_window:
        from desktop_app.shell.start import run_window

        print(demo, file=context.out, flush=True)
        raise SystemExit(run_window(demo.centre))
    return demo


def _month(text: str) -> Month:
    try:
        month = Month.parse(text)
    except ValueError as error:
        raise UserError(NO_MONTH.fill(text=text)) from error
    if month.year not in YEARS:
        raise UserError(NO_SUCH_YEAR.fill(first=str(YEARS[0]), last=str(YEARS[-1])))
    return month


def _print_registers(post_folder: Path, folder: Path, month: Month) -> list[Path]:
    from desktop_app.db.opening import open_post
    from desktop_app.features.registers.services import print_registers
    from desktop_app.shell.discovery import find_features

    post = open_post(post_folder, derived=[d for f in find_features() for d in f.derived])
    try:
        return [p for code in CODES for p in print_registers(post, find_features(), month, "all", language(code), folder)]
    finally:
        post.close()


def _save_pictures(post_folder: Path, folder: Path) -> list[Path]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop_app.shell.pictures import save_pictures_of_post

    return save_pictures_of_post(post_folder, folder)


COMMANDS = (
    Command(
        ("demo",),
        "Make a practice post, print last month's registers, and open the window or save pictures of its pages.",
        _arguments,
        _run,
    ),
)
