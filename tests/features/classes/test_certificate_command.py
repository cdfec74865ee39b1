"""``balai certificate check``: whether a number was issued by the post, as a sentence and as an exit code."""

import json
from pathlib import Path

import pytest

from desktop_app.db.making import create_post
from desktop_app.features.classes import services
from desktop_app.shell.command_line import run
from tests.builders.classes import SET_UP, complete, enrol, make_class
from tests.builders.residents import make_resident
from tests.conftest import TODAY, all_derived


@pytest.fixture
def post(tmp_path: Path) -> tuple[str, str]:
    """A closed practice post, and the number of a certificate that it issued."""
    made, _ = create_post(tmp_path / "post", "Melati", None, all_derived(), synchronous="OFF")
    class_id = make_class(made.database)
    one = enrol(made.database, class_id, make_resident(made.database, "Siti"))
    complete(made.database, class_id, one)
    with made.database.action(SET_UP) as session:
        number = services.issue_certificate(session, one, TODAY)
    made.close()
    return str(tmp_path / "post"), number


def check(folder: str, number: str, capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, str]:
    """Run the command as typed and return (exit code, what it said)."""
    code = run(["certificate", "check", "--post", folder, *more, number])
    return code, capsys.readouterr().out


def test_a_genuine_number_is_told_with_name_and_class(post: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    folder, number = post
    code, said = check(folder, number, capsys)
    assert (code, said.strip()) == (0, "This certificate is genuine: Siti, Melati, 05/10/2026.")
    code, said = check(folder, number.replace("-", " "), capsys, "--json")
    content = json.loads(said)
    assert code == 0 and (content["verdict"], content["number"], content["name"]) == ("valid", number, "Siti")


def test_a_mistyped_and_an_unknown_number_leave_an_exit_code(post: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    folder, number = post
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
    assert check(folder, wrong, capsys)[0] == 1
    code, said = check(folder, "1234", capsys, "--json")
    assert code == 1 and json.loads(said)["verdict"] == "mistyped"
