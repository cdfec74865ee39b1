"""Runs every check of the project, one after the other, and says in the end how each went."""

import os
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

STEPS: Sequence[tuple[str, Sequence[str]]] = (
    ("ruff check", ["-m", "ruff", "check", "."]),
    ("ruff format", ["-m", "ruff", "format", "--check", "."]),
    ("mypy", ["-m", "mypy"]),
    ("lint-imports", ["-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-logo"]),
    ("translations", [str(Path("packaging", "translations.py")), "check"]),
)
"""Name and arguments to Python of the checks that read the source without running it."""


SIDE_BY_SIDE = ("-n", "auto", "--maxprocesses", "4", "--dist", "loadfile")
"""Tests of different files run side by side, one process a core; the arguments of whoever asks may say otherwise."""


def check_source(python: Path, root: Path) -> int:
    """Run the checks that take seconds; return 0 when all passed, otherwise 1."""
    return _run(python, root, STEPS)


def check_everything(python: Path, root: Path, pytest_arguments: Sequence[str]) -> int:
    """Run all checks, pytest last; return 0 when all passed, otherwise 1."""
    return _run(python, root, (*STEPS, ("pytest", ["-m", "pytest", *SIDE_BY_SIDE, *pytest_arguments])))


def _run(python: Path, root: Path, steps: Sequence[tuple[str, Sequence[str]]]) -> int:
    """Run every step even when one fails, so that one run shows all there is to mend."""
    results = []
    for name, arguments in steps:
        print(f"== {name}", flush=True)
        started = time.monotonic()
        code = subprocess.run([python, *arguments], cwd=root, env={**os.environ, "PYTHONUTF8": "1"}).returncode
        seconds = time.monotonic() - started
        print(f"== {name}: {'passed' if code == 0 else f'FAILED (exit code {code})'} in {seconds:.1f} s\n", flush=True)
        results.append((name, code, seconds))
    failed = [name for name, code, _seconds in results if code]
    times = ", ".join(f"{name} {seconds:.1f} s" for name, _code, seconds in results)
    print(f"{len(results) - len(failed)} of {len(results)} checks passed ({times}).")
    if failed:
        print(f"Failed: {', '.join(failed)}.")
    return 1 if failed else 0
