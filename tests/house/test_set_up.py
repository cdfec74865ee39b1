"""Setting up: what is missing is named in a sentence, and what is there is left alone."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import checks
import dev
import environment
import system_packages
from system_packages import SetupError

ROOT = Path(__file__).resolve().parents[2]


class Commands:
    """Stands for ``subprocess.run``: notes what would be started and answers with a code."""

    def __init__(self, code: int = 0) -> None:
        self.started: list[str] = []
        self.code = code

    def __call__(self, command: list[object], **_options: object) -> "Commands":
        self.started.append(" ".join(map(str, command)))
        return self

    @property
    def returncode(self) -> int:
        return self.code


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> Commands:
    commands = Commands()
    monkeypatch.setattr("subprocess.run", commands)
    return commands


def test_an_unknown_command_explains_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["dmeo"]) == 2
    said = capsys.readouterr().err
    assert "no command 'dmeo'" in said
    assert "dev.py demo" in said


def test_a_complete_machine_is_not_touched(commands: Commands) -> None:
    system_packages.provide([])
    assert commands.started == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lacks libraries")
def test_a_library_is_missing_only_when_it_cannot_be_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "QT", {"libc.so.6": "libc6", "libnowhere.so.9": "libnowhere9"})
    assert system_packages.missing(for_tests=False, with_screen=False) == ["libnowhere9"]


def test_an_ordinary_user_is_told_the_one_line_to_run(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: "/usr/bin/apt-get")
    monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)
    with pytest.raises(SetupError, match="sudo apt-get install libegl1 qpdf"):
        system_packages.provide(["libegl1", "qpdf"])
    assert commands.started == []


def test_a_system_without_apt_is_told_what_it_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    with pytest.raises(SetupError, match="what Debian calls: libegl1"):
        system_packages.provide(["libegl1"])


def test_root_gets_lists_first_and_then_the_packages(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: "/usr/bin/apt-get")
    monkeypatch.setattr("os.geteuid", lambda: 0, raising=False)
    system_packages.provide(["libegl1", "qpdf"])
    assert [line.split()[1] for line in commands.started] == ["update", "install"]
    assert commands.started[1].endswith("libegl1 qpdf")


def test_the_second_run_installs_nothing_until_the_lock_changes(tmp_path: Path, commands: Commands) -> None:
    lock = tmp_path / "packaging" / "requirements.lock"
    lock.parent.mkdir()
    (tmp_path / ".venv").mkdir()
    lock.write_text("one==1\n", encoding="ascii")
    environment.prepare(tmp_path)
    assert [line for line in commands.started if "pip install" in line]
    commands.started.clear()
    environment.prepare(tmp_path)
    assert [line for line in commands.started if "pip install" in line] == []
    lock.write_text("one==2\n", encoding="ascii")
    environment.prepare(tmp_path)
    assert [line for line in commands.started if "--require-hashes" in line]


def test_an_installation_that_fails_is_tried_again_next_time(tmp_path: Path, commands: Commands) -> None:
    lock = tmp_path / "packaging" / "requirements.lock"
    lock.parent.mkdir()
    (tmp_path / ".venv").mkdir()
    lock.write_text("one==1\n", encoding="ascii")
    commands.code = 1
    with pytest.raises(SetupError, match="first run needs the internet"):
        environment._install(Path("python"), tmp_path / ".venv", lock)
    assert list((tmp_path / ".venv").iterdir()) == []


def test_all_checks_run_even_when_one_fails(commands: Commands, capsys: pytest.CaptureFixture[str]) -> None:
    commands.code = 1
    assert checks.check_everything(Path("python"), ROOT, ["-k", "muac"]) == 1
    assert len(commands.started) == len(checks.STEPS) + 1
    assert commands.started[-1].endswith(" -k muac")
    assert "0 of 6 checks passed" in capsys.readouterr().out


def test_the_top_folder_holds_what_was_agreed() -> None:
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("not a checkout")
    answer = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    top = {line.split("/")[0] for line in answer.stdout.splitlines()}
    folders = {"desktop_app", "packaging", "resources", "tests", "translations", ".ci"}
    files = {".gitignore", ".pre-commit-config.yaml", "CHANGELOG.md", "LICENSE", "README.md", "pyproject.toml"}
    assert top <= folders | files
