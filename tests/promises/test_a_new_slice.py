"""A new feature is one folder, one migration and one word; everything else follows from its card."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SLICE = Path(__file__).parent / "new_slice"
TIER = '"(stock) | (volunteers) | (partners)"'


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    """A copy of the program with the new slice in it."""
    copy = tmp_path_factory.mktemp("checkout")
    for name in ("desktop_app", "resources", "translations"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(SLICE / "beehives", copy / "desktop_app" / "features" / "beehives")  # one folder
    head = max(p.name for p in (ROOT / "desktop_app/db/migrations/versions").glob("0*.py"))[:4]
    migration = (SLICE / "beehives_migration.py.txt").read_text().replace("PREVIOUS", head)
    (copy / "desktop_app/db/migrations/versions/0999_beehives.py").write_text(migration)  # one migration
    project = (ROOT / "pyproject.toml").read_text()
    assert TIER in project
    (copy / "pyproject.toml").write_text(project.replace(TIER, TIER[:-1] + ' | (beehives)"'))  # one word
    return copy


@pytest.fixture(scope="module")
def seen(checkout):
    """What a program with the new slice shows, told by itself."""
    run = subprocess.run(
        [sys.executable, str(SLICE / "look.py"), str(checkout / "post")],
        cwd=checkout,
        env={"PYTHONPATH": str(checkout), "QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "HOME": str(checkout)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout.splitlines()[-1])


def test_it_stands_in_the_navigation_and_its_page_opens(seen):
    assert "Beehives" in seen["navigation"] and seen["page"] == "BeehivesPage"


def test_its_register_is_in_the_catalogue_and_prints(seen):
    assert "beehives.list" in seen["catalogue"] and "Hive by the well" in seen["printed"]


def test_its_change_is_in_history_in_words(seen):
    assert "Add beehive Hive by the well" in seen["history"]
    assert ["Beehive", "Hive by the well", "Honey (g)"] in seen["changes"]


def test_its_rows_are_in_the_log_and_undone_like_all_others(seen):
    assert seen["operations"] == 1 and seen["problems"] == [] and seen["after_undo"] == 0


def test_its_tier_is_chosen_on_purpose(checkout):
    """Without the word in the tier list, the import contracts break."""
    lint = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    good = subprocess.run(lint, cwd=checkout, capture_output=True, text=True, check=False)
    assert good.returncode == 0, good.stdout
    (checkout / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text())
    bad = subprocess.run(lint, cwd=checkout, capture_output=True, text=True, check=False)
    assert bad.returncode != 0 and "beehives" in bad.stdout
