"""What the program imports is asked for by name in pyproject.toml, not found by luck among somebody else's requirements."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
OURS = {"desktop_app", "tests", "conftest"} | {path.stem for path in (ROOT / "packaging").glob("*.py")}


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[ \[<>=!~;]", line)[0].lower().replace("_", "-") for line in requirements}


def imported(paths: Iterable[Path]) -> dict[str, Path]:
    """Return the top name of every absolute import in some files, with one file that has it."""
    found: dict[str, Path] = {}
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0]: path for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found[node.module.split(".")[0]] = path
    return found


@pytest.mark.parametrize(
    ("folder", "allowed"),
    [
        ("desktop_app", names(PROJECT["dependencies"])),
        ("packaging", names(PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"])),
        ("tests", names(PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"])),
    ],
)
def test_every_import_is_asked_for(folder: str, allowed: set[str]) -> None:
    owners = packages_distributions()
    parts_of_qt = {"pyside6-essentials", "pyside6-addons", "shiboken6"} if "pyside6" in allowed else set()
    stray = {
        name: str(path.relative_to(ROOT))
        for name, path in imported((ROOT / folder).rglob("*.py")).items()
        if name not in sys.stdlib_module_names | OURS
        and not {owner.lower().replace("_", "-") for owner in owners.get(name, [])} & (allowed | parts_of_qt)
    }
    assert stray == {}


def test_set_up_needs_python_alone() -> None:
    """It runs before anything is installed."""
    files = ["dev", "environment", "system_packages", "checks", "lock_file"]
    found = imported(ROOT / "packaging" / f"{name}.py" for name in files)
    assert found.keys() - sys.stdlib_module_names == set(files) - {"dev"}
