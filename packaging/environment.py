"""Makes ``.venv`` with the locked packages in it, and sees to what the system must bring."""

import hashlib
import importlib.util
import subprocess
import sys
from pathlib import Path

import system_packages
from system_packages import SetupError

LOCK = Path("packaging", "requirements.lock")


def prepare(root: Path, *, for_tests: bool = False, with_screen: bool = False) -> Path:
    """Return the Python of a complete environment below ``root``.

    What is there already is left alone, so that a second call needs no network.

    Args:
        for_tests: also the programs and data files that tests use.
        with_screen: also the libraries for a real screen, which tests and pictures do not need.

    Raises:
        SetupError: something is missing that cannot be installed from here; its text says what to do.
    """
    environment = root / ".venv"
    python = environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    make_anew = not _runs(python)
    missing = system_packages.missing(for_tests=for_tests, with_screen=with_screen)
    if make_anew and importlib.util.find_spec("ensurepip") is None:
        missing = [system_packages.VENV, *missing]
    system_packages.provide(missing)
    if make_anew:
        _make(environment)
    _install(python, environment, root / LOCK)
    return python


def _runs(python: Path) -> bool:
    """Tell whether an interpreter is there and starts; a copied or half-made environment does not."""
    try:
        return subprocess.run([python, "-c", "import pip"], capture_output=True).returncode == 0
    except OSError:
        return False


def _make(environment: Path) -> None:
    print(f"Making {environment} ...", flush=True)
    if subprocess.run([sys.executable, "-m", "venv", "--clear", environment]).returncode:
        raise SetupError(f"Python could not make {environment}; the lines above say why.")


def _install(python: Path, environment: Path, lock: Path) -> None:
    """Install the locked packages unless this very lock file is installed; the note is written when all went well."""
    note = environment / "installed-lock"
    digest = hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()
    if note.is_file() and note.read_text(encoding="ascii").strip() == digest:
        return
    print("Installing the locked packages (about 400 MB to fetch the first time) ...", flush=True)
    pip = [
        str(python),
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--no-input",
        "--no-deps",
        "--only-binary",
        ":all:",
    ]
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    if subprocess.run([*pip, *quiet, "--require-hashes", "-r", str(lock)]).returncode:
        raise SetupError(
            "The packages could not be installed; the lines above say why. "
            "The first run needs the internet (a Python package index); run the same command again to go on."
        )
    _check_qt(python)
    note.write_text(digest + "\n", encoding="ascii")


def _check_qt(python: Path) -> None:
    imports = "import PySide6.QtWidgets, PySide6.QtPdf, PySide6.QtPrintSupport, PySide6.QtSvg"
    answer = subprocess.run([python, "-c", imports], capture_output=True, text=True)
    if answer.returncode:
        reason = (answer.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise SetupError(f"Qt cannot be loaded on this machine: {reason}")
