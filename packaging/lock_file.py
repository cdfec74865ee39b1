"""Makes ``packaging/requirements.lock`` from what ``pyproject.toml`` asks for."""

import hashlib
import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from environment import LOCK
from system_packages import SetupError

UV = "uv==0.13.9"
"""The resolver. It is needed for this only, so it lives in a temporary environment and in no list of packages."""

HEAD = """\
# Every package that Balai and its tests use, for Linux (x86_64, aarch64) and Windows (amd64).
# Made by: python3 packaging/dev.py lock
"""
ASKED = "# Asked for: "


def make(root: Path, arguments: list[str]) -> int:
    """Resolve anew and write the lock file; pins that still fit stay, unless ``--upgrade`` is among the arguments.

    Raises:
        SetupError: no network, or the requirements contradict each other; the old file is left as it is then.
    """
    target = root / LOCK
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "venv", folder], check=False)
        python = next((p for p in (Path(folder, "bin/python"), Path(folder, "Scripts/python.exe")) if p.exists()), None)
        if python is None or subprocess.run([python, "-m", "pip", "install", "-q", UV]).returncode:
            raise SetupError("The resolver could not be installed; the lines above say why. This command needs the internet.")
        draft = Path(folder, "requirements.lock")
        if target.exists():
            draft.write_bytes(target.read_bytes())
        resolve = [
            str(python),
            "-m",
            "uv",
            "pip",
            "compile",
            "--quiet",
            "--universal",
            "--python-version",
            "3.11",
            "--extra",
            "dev",
        ]
        form = ["--generate-hashes", "--no-header", "--no-emit-index-url", "--no-emit-find-links"]
        if subprocess.run([*resolve, *form, *arguments, "-o", str(draft), "pyproject.toml"], cwd=root).returncode:
            raise SetupError("The requirements could not be resolved; the lines above say why. The lock file is unchanged.")
        text = HEAD + ASKED + digest_of_requirements(root) + "\n" + draft.read_text(encoding="utf-8")
    target.write_text(text, encoding="utf-8", newline="\n")
    print(f"{target} is made anew.")
    return 0


def digest_of_requirements(root: Path) -> str:
    """Return a short mark of what pyproject.toml asks for; the lock file carries it, so that a test sees a stale lock."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [project["requires-python"], sorted(project["dependencies"]), sorted(project["optional-dependencies"]["dev"])]
    return hashlib.sha256(json.dumps(asked).encode()).hexdigest()[:16]
