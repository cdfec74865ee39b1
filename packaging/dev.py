"""Sets the project up and works with it; needs nothing but Python 3.11 or newer, on Linux and Windows.

    python3 packaging/dev.py demo [ARGUMENTS]    make a practice post with printed registers and open it
    python3 packaging/dev.py run [ARGUMENTS]     start the program, or one of its commands
    python3 packaging/dev.py test [ARGUMENTS]    check everything; the arguments go to pytest
    python3 packaging/dev.py check               check the source without running it; pre-commit does this
    python3 packaging/dev.py lock [ARGUMENTS]    make packaging/requirements.lock anew; the arguments go to uv

The first run makes .venv and installs the locked packages, and on Debian as root also the system's
libraries that Qt needs. A later run finds all this in place and needs no network.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python shall read this sentence, not a traceback
    sys.exit("Balai needs Python 3.11 or newer; this is Python {}.{}.".format(*sys.version_info[:2]))

import os
import subprocess
from pathlib import Path

import checks
import lock_file
from environment import prepare
from system_packages import SetupError

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str]) -> int:
    """Carry out one command and return its exit code: 0 done, 1 failed, 2 not understood, 130 stopped by the user."""
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if command in ("-h", "--help", "help"):
        print(__doc__)
        return 0
    if command not in ("demo", "run", "test", "check", "lock"):
        print(f"There is no command '{command}'." if command else "Which command?", file=sys.stderr)
        print(__doc__, file=sys.stderr)
        return 2
    try:
        return _carry_out(command, rest)
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"\nThe set-up stopped: {error.strerror or error} ({error.filename or 'no file named'}).", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


def _carry_out(command: str, arguments: list[str]) -> int:
    if command == "lock":
        return lock_file.make(ROOT, arguments)
    if command == "test":
        return checks.check_everything(prepare(ROOT, for_tests=True), ROOT, arguments)
    if command == "check":
        return checks.check_source(prepare(ROOT), ROOT)
    python = prepare(ROOT, with_screen=_has_screen())
    words = ["demo", *arguments] if command == "demo" else arguments
    search_path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    return subprocess.run([python, "-m", "desktop_app", *words], env={**os.environ, "PYTHONPATH": search_path}).returncode


def _has_screen() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
