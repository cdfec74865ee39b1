"""The end of a month from the command line."""

import json
from collections.abc import Iterator
from datetime import date
from io import StringIO
from pathlib import Path

import pytest

from desktop_app.db.attachments import hash_of
from desktop_app.db.making import create_post
from desktop_app.shell.command_line import run
from desktop_app.shell.discovery import find_features, load_models
from tests.builders.health_visits import add_person, open_day, weigh
from tests.builders.month_end import settle
from tests.conftest import ticking
from tests.features.month_end.pdf_text import text_of

SIP2 = "health_visits.sip2"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A practice post with a child who was weighed in October 2026; no program has it open."""
    load_models()
    derived = [table for feature in find_features() for table in feature.derived]
    post, _ = create_post(
        tmp_path / "post", "Posyandu Melati", None, derived=derived, user="siti", synchronous="OFF", clock=ticking()
    )
    settle(post.database)
    day = open_day(post.database, date(2026, 10, 5))
    weigh(post.database, day, add_person(post.database, "Ayu Lestari", date(2025, 3, 1)), 8000, 720)
    post.close()
    yield tmp_path / "post"


def balai(folder: Path, *words: str) -> tuple[int, str, str]:
    out, err = StringIO(), StringIO()
    code = run(["month", *words, "--post", str(folder), "--today", "2026-11-03"], out, err)
    return code, out.getvalue(), err.getvalue()


def test_a_month_is_closed_reprinted_corrected_and_opened_again(folder: Path, tmp_path: Path) -> None:
    code, out, _ = balai(folder, "close", "--register", SIP2, "--language", "id", "--json")
    closed = json.loads(out)
    assert code == 0 and [(one["register"], one["revision"]) for one in closed] == [(SIP2, 1)]

    code, out, _ = balai(folder, "reprint", "--out", str(tmp_path / "a"))
    path = Path(out.strip())
    assert code == 0 and path.name == f"2026-10_{SIP2}_id_1.pdf"
    assert hash_of(path.read_bytes()).hex() == closed[0]["digest"]

    code, out, _ = balai(folder, "reprint", "--language", "en", "--out", str(tmp_path / "a"))
    assert code == 0 and "Ayu Lestari" in text_of(Path(out.strip()).read_bytes())

    code, _, err = balai(folder, "close", "--register", SIP2)
    assert code == 1 and "why" in err
    code, out, _ = balai(folder, "reopen", "--reason", "a child is missing")
    assert code == 0 and SIP2 in out
    code, _, err = balai(folder, "reopen", "--reason", "a child is missing")
    assert code == 1 and "not closed" in err
    code, out, _ = balai(folder, "close", "--register", SIP2, "--json")
    assert code == 0 and json.loads(out)[0]["revision"] == 2

    code, out, _ = balai(folder, "reprint", "--all", "--out", str(tmp_path / "b"))
    assert sorted(Path(line).name for line in out.splitlines()) == [f"2026-10_{SIP2}_en_2.pdf", f"2026-10_{SIP2}_id_1.pdf"]
    again = (tmp_path / "b" / f"2026-10_{SIP2}_id_1.pdf").read_bytes()
    assert again == path.read_bytes()


def test_late_data_are_listed_and_stand_on_the_correction_sheet(folder: Path, tmp_path: Path) -> None:
    balai(folder, "close", "--register", SIP2)
    assert balai(folder, "changes") == (0, "\n", "")
    code, _, err = balai(folder, "correct", "--out", str(tmp_path / "out"))
    assert code == 1 and "Nothing has changed" in err and not (tmp_path / "out").exists()

    from desktop_app.db.opening import open_post

    derived = [table for feature in find_features() for table in feature.derived]
    post = open_post(folder, derived=derived, clock=ticking())
    weigh(post.database, open_day(post.database, date(2026, 10, 5)), add_person(post.database, "Late", date(2025, 1, 1)), 9100)
    post.close()

    code, out, _ = balai(folder, "changes", "--json")
    assert code == 0 and {(one["kind"], one["row"]) for one in json.loads(out)} == {("added", "Late")}
    for keep in ((), ("--keep",)):
        code, out, _ = balai(folder, "correct", "--out", str(tmp_path / "out"), *keep)
        assert code == 0 and "9.1" in text_of(Path(out.strip()).read_bytes())
    kept = Path(out.strip()).read_bytes()
    code, out, _ = balai(folder, "reprint", "--register", "month_end.correction", "--out", str(tmp_path / "again"))
    assert code == 0 and Path(out.strip()).read_bytes() == kept


def test_the_check_lists_what_is_missing_and_fails_only_for_what_would_be_wrong(folder: Path) -> None:
    code, out, _ = balai(folder, "check", "--json")
    found = json.loads(out)
    assert any(one["check"].startswith("health_visits.") for one in found)
    assert code == int(any(one["serious"] for one in found))


def test_a_month_that_was_never_closed_has_nothing_to_reprint(folder: Path) -> None:
    code, _, err = balai(folder, "reprint", "--month", "2026-09")
    assert code == 1 and "no closed register" in err


@pytest.mark.parametrize("words", ["2026-13", "October"])
def test_a_month_that_is_none_is_refused_with_an_example(folder: Path, words: str) -> None:
    code, _, err = balai(folder, "check", "--month", words)
    assert code == 1 and "2026-10" in err
