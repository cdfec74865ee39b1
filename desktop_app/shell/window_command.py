"""``balai window``: open the window with a certain post."""

from argparse import ArgumentParser, Namespace
from typing import Any

from desktop_app.core.contract import Command


def _no_arguments(_parser: ArgumentParser) -> None:
    """``--post`` is every command's."""


def _run(context: Any, _arguments: Namespace) -> None:
    from .lean_start import lean_start

    lean_start()
    from .start import run_window

    raise SystemExit(run_window(context.post_folder))


COMMANDS = (Command(("window",), "Open the window, with --post on that post.", _no_arguments, _run),)
