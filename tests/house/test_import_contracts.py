"""The import contracts of pyproject.toml catch what they are there for: each is broken on purpose in a copy of the program."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONTRACTS = {
    c["name"] for c in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
}

ROOMS = "Rooms are stacked; a room sees only what is below it"
TIERS = "Features: readers above care above records above supplies"
SLICE = "Inside a slice: views, registers and papers ask services, services ask models and rules"
CORE = "core is plain Python"
RULES = "Rules are plain Python"
SCREEN = "No screen below the screen"
VIEWS = "Views do not query"
PAPER = "Only pdf draws"


@dataclass(frozen=True)
class Fault:
    """One import that must not be.

    Attributes:
        file: below ``desktop_app``; made when missing, else the import is added at its end.
        line: what is written there.
        contract: which one must be reported as broken.
        evidence: what the report of that contract must say.
    """

    file: str
    line: str
    contract: str
    evidence: str


FAULTS = {
    "core uses Qt": Fault("core/planted.py", "import PySide6.QtCore", CORE, "core.planted -> PySide6"),
    "db uses paper": Fault("db/planted.py", "import desktop_app.pdf", ROOMS, "db.planted -> desktop_app.pdf"),
    "packs use Qt": Fault("packs/planted.py", "import PySide6.QtCore", SCREEN, "packs.planted -> PySide6"),
    "pdf uses ui": Fault("pdf/planted.py", "import desktop_app.ui.words", ROOMS, "pdf.planted -> desktop_app.ui.words"),
    "ui uses SQL": Fault("ui/planted.py", "import sqlalchemy", VIEWS, "ui.planted -> sqlalchemy"),
    "residents use a feature": Fault(
        "residents/services/__init__.py",
        "import desktop_app.features.stock.services",
        ROOMS,
        "residents.services -> desktop_app.features.stock.services",
    ),
    "a feature uses the shell": Fault(
        "features/stock/feature.py", "import desktop_app.shell.discovery", ROOMS, "stock.feature -> desktop_app.shell.discovery"
    ),
    "a feature uses one of the same tier": Fault(
        "features/stock/services.py",
        "import desktop_app.features.partners.rules",
        TIERS,
        "stock.services -> desktop_app.features.partners.rules",
    ),
    "a feature uses one of a higher tier": Fault(
        "features/partners/services.py",
        "import desktop_app.features.classes.rules",
        TIERS,
        "partners.services -> desktop_app.features.classes.rules",
    ),
    "rules use SQL": Fault("features/stock/rules.py", "import sqlalchemy", RULES, "stock.rules -> sqlalchemy"),
    "rules use models": Fault(
        "features/partners/rules.py", "from . import models", SLICE, "partners.rules -> desktop_app.features.partners.models"
    ),
    "services use views": Fault(
        "features/classes/services.py", "from . import views", SLICE, "classes.services -> desktop_app.features.classes.views"
    ),
    "papers use registers": Fault(
        "features/stock/papers.py", "from . import registers", SLICE, "stock.papers -> desktop_app.features.stock.registers"
    ),
    "services use ui": Fault(
        "features/stock/services.py", "import desktop_app.ui.words", SCREEN, "stock.services -> desktop_app.ui.words"
    ),
    "views use models": Fault(
        "features/stock/views.py", "from . import models", VIEWS, "stock.views -> desktop_app.features.stock.models"
    ),
    "views use SQL": Fault("features/partners/views.py", "import sqlalchemy.orm", VIEWS, "partners.views -> sqlalchemy"),
    "views draw paper": Fault("features/stock/views.py", "import reportlab.pdfgen", PAPER, "stock.views -> reportlab"),
    "a slice has a drawer of odds and ends": Fault("features/stock/helpers.py", "", SLICE, "helpers"),
    "a feature has no tier": Fault("features/surprise/feature.py", "", TIERS, "surprise"),
    "a room is not in the plan": Fault("attic/__init__.py", "", ROOMS, "attic"),
}


def plant(program: Path, faults: dict[str, Fault]) -> None:
    """Put sound slices stock, partners and classes in the place of whatever has these names, then the faults."""
    for slice_ in ("stock", "partners", "classes"):
        folder = program / "features" / slice_
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name in ("__init__", "feature", "views", "registers", "services", "models", "rules"):
            (folder / f"{name}.py").touch()
    for fault in faults.values():
        file = program / fault.file
        file.parent.mkdir(exist_ok=True)
        (file.parent / "__init__.py").touch()
        with file.open("a", encoding="utf-8") as text:
            text.write(f"\n{fault.line}\n")


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The linter's report by broken contract, for a copy of the program with every fault in it."""
    copy = tmp_path_factory.mktemp("copy")
    shutil.copytree(ROOT / "desktop_app", copy / "desktop_app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", copy)
    plant(copy / "desktop_app", FAULTS)
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-logo", "--no-cache"]
    settings = {**os.environ, "COLUMNS": "300", "PYTHONUTF8": "1", "NO_COLOR": "1"}
    answer = subprocess.run(command, cwd=copy, env=settings, capture_output=True, text=True, encoding="utf-8")
    assert "Broken contracts" in answer.stdout, answer.stdout + answer.stderr
    _summary, details = answer.stdout.split("Broken contracts")
    parts = re.split(rf"^({'|'.join(map(re.escape, CONTRACTS))})$", details, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_reported(name: str, reports: dict[str, str]) -> None:
    fault = FAULTS[name]
    assert fault.evidence in reports.get(fault.contract, "this contract was kept")


def test_every_contract_is_tried() -> None:
    assert {fault.contract for fault in FAULTS.values()} == CONTRACTS
