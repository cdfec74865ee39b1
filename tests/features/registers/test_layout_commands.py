"""``balai registers layout``: a district's file goes to all its posts."""

import json

import pytest

from desktop_app.db.making import create_post
from desktop_app.shell.command_line import run
from tests.conftest import all_derived


@pytest.fixture
def folder(tmp_path):
    made, _ = create_post(tmp_path / "post", "Melati", None, all_derived(), synchronous="OFF")
    made.close()
    return str(tmp_path / "post")


@pytest.fixture
def file(folder, tmp_path, capsys):
    out = tmp_path / "list.toml"
    assert run(["registers", "layout", "export", "residents.list", "--out", str(out), "--post", folder]) == 0
    capsys.readouterr()
    return out


def states(folder, capsys):
    assert run(["registers", "layout", "list", "--post", folder, "--json"]) == 0
    return {one["id"]: one["state"] for one in json.loads(capsys.readouterr().out)}


def test_a_changed_layout_is_read_and_listed_as_changed(folder, file, capsys):
    file.write_text(file.read_text("utf-8").replace("List of residents", "Our people"), "utf-8")
    assert run(["registers", "layout", "import", str(file), "--post", folder]) == 0
    capsys.readouterr()
    assert states(folder, capsys)["residents.list"] == "changed"
    run(["registers", "list", "--post", folder])
    assert "Our people" in capsys.readouterr().out


def test_checking_a_file_changes_nothing(folder, file, capsys):
    assert run(["registers", "layout", "check", str(file), "--post", folder]) == 0
    capsys.readouterr()
    assert states(folder, capsys)["residents.list"] == ""


@pytest.mark.parametrize("word", ["check", "import"])
def test_a_wrong_layout_is_refused_with_each_reason(folder, file, capsys, word):
    written = file.read_text("utf-8").replace('field = "name"', 'field = "nam"').replace('field = "sex"', 'field = "sexx"')
    file.write_text(written, "utf-8")
    assert run(["registers", "layout", word, str(file), "--post", folder]) == 1
    said = capsys.readouterr().err
    assert "Column 2 asks for “nam”" in said and "Column 3 asks for “sexx”" in said
    assert states(folder, capsys)["residents.list"] == ""


def test_a_register_that_there_is_not_is_refused_with_those_there_are(folder, capsys):
    assert run(["registers", "layout", "export", "residents.lists", "--post", folder]) == 1
    assert "no register “residents.lists”" in capsys.readouterr().err
