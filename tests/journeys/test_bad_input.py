"""What a person in a hurry gets wrong, and what a machine does to them: one sentence with advice, and nothing is stored."""

import io
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import event, text

from desktop_app.core.partial_date import PartialDate
from desktop_app.db.database import Database
from desktop_app.db.post import Post
from desktop_app.db.tries import FILE as TRIES
from desktop_app.residents.services.importing.proposing import reason_of
from desktop_app.shell.command_line import run
from desktop_app.shell.discovery import find_features
from desktop_app.ui.context import AppContext
from desktop_app.ui.device_settings import DeviceSettings
from desktop_app.ui.notices import NoticeDialog
from tests.builders.health_visits import TODAY, add_person, open_day, weigh
from tests.db.posts import CHEAP, PASSPHRASE, everything, make_post, reopen
from tests.journeys.conftest import ENTER, Volunteer
from tests.residents.importing.workbooks import OPENSID_HEADINGS, person, write_xlsx

pytestmark = pytest.mark.gui
CTRL = Qt.KeyboardModifier.ControlModifier


def stored(db: Database) -> int:
    """Return how many operations the log holds: every stored field is one."""
    with db.read() as session:
        return int(session.scalar(text("SELECT count(*) FROM op")) or 0)


def words_of(widget: QWidget) -> str:
    return " ".join(found.text() for found in widget.findChildren(QLabel) if found.isVisible())


# Files

FILES: tuple[tuple[str, bytes, str], ...] = (
    ("paper.xlsx", b"%PDF-1.7 pages", "paper.xlsx is a PDF, whatever its name says"),
    ("empty.csv", b"", "empty.csv is empty."),
    ("noise.xlsx", bytes(range(256)) * 9, "noise.xlsx is not a workbook that can be read."),
    ("heads.csv", b"Nama;NIK\n", "heads.csv has column names but no row below them."),
    ("quote.csv", b'Nama;NIK\n"Ayu;1\nBudi;2\n', "a quotation mark opens in row 2 and is never closed"),
)


@pytest.mark.parametrize(("name", "content", "sentence"), FILES, ids=[name for name, _, _ in FILES])
def test_a_file_that_is_no_workbook(
    volunteer: Volunteer, db: Database, tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    (tmp_path / name).write_bytes(content)
    before = stored(db)
    page = volunteer.opens_workbook(tmp_path / name)
    assert sentence in words_of(page)
    assert not page.head.store.isVisible()
    assert stored(db) == before


def test_a_workbook_without_the_column_of_names(volunteer: Volunteer, db: Database, tmp_path: Path) -> None:
    (tmp_path / "other.csv").write_text("foo;bar\n1;2\n")
    before = stored(db)
    page = volunteer.opens_workbook(tmp_path / "other.csv")
    volunteer.clicks(page.head.store)
    volunteer.waits(lambda: "Say which column holds the names." in words_of(page))
    assert stored(db) == before


ROWS: tuple[tuple[dict[str, str], str, str], ...] = (
    ({"sex": "7"}, "sex", "7"),
    ({"tanggallahir": "31-02-1999"}, "tanggallahir", "is not a day that exists"),
    ({"tanggallahir": "10-03-2050"}, "tanggallahir", "2050"),
    ({"nik": "5,20114E+15"}, "nik", "E+15"),
    ({"nama": ""}, "nama", ""),
)


@pytest.mark.parametrize(("cells", "column", "said"), ROWS, ids=[column + said for _, column, said in ROWS])
def test_a_row_of_nonsense_is_named_with_its_column(
    volunteer: Volunteer, db: Database, tmp_path: Path, cells: dict[str, str], column: str, said: str
) -> None:
    before = stored(db)
    page = volunteer.opens_workbook(write_xlsx(tmp_path / "warga.xlsx", OPENSID_HEADINGS, [person(**cells)]))
    (rejected,) = page.proposal.rejected
    assert (rejected.row, rejected.column) == (2, column)
    assert said in str(reason_of(page.proposal, rejected))
    assert not page.head.store.isEnabled()
    assert stored(db) == before


# Forms and the open day

WEIGHTS = (
    ("0", "0.0 kg is not possible. Check the scale."),
    ("400", "400.0 kg is not possible. Check the scale."),
    ("9.2.1", "two decimal signs"),
    ("abc", "abc"),
    ("-9", "−9.0 kg is not possible. Check the scale."),
)


@pytest.mark.parametrize(("typed", "sentence"), WEIGHTS)
def test_a_weight_that_cannot_be(volunteer: Volunteer, db: Database, typed: str, sentence: str) -> None:
    add_person(db, "Siti Aisyah", date(2025, 8, 1))
    open_day(db)
    page = volunteer.goes_to("health_visits")
    volunteer.types("si", ENTER)
    before = stored(db)
    volunteer.types(typed, ENTER)
    assert sentence in page.day_view.entry.foot.message.text()
    assert page.day_view.entry.line.fields["weight_g"].hasFocus()
    assert stored(db) == before


def test_a_visit_before_birth_and_one_after_death(volunteer: Volunteer, db: Database) -> None:
    add_person(db, "Siti", PartialDate(2026, 10, 6))
    add_person(db, "Wati", date(2025, 1, 1), died=PartialDate(2026, 9, 1))
    open_day(db)
    page = volunteer.goes_to("health_visits")
    before = stored(db)
    for name, sentence in (("siti", "born"), ("wati", "Wati died on")):
        volunteer.types(name, ENTER)
        volunteer.types("9.2", ENTER)
        assert sentence in page.day_view.entry.foot.message.text()
        volunteer.presses(Qt.Key.Key_Escape)
        page.day_view.entry.line.search.clear()
    assert stored(db) == before


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({}, "Fill this in: Sex."),
        ({"sex": "F"}, "Write the name"),
        ({"sex": "F", "name": "12345"}, "is not a name. Write it in letters."),
        ({"sex": "F", "name": "Ayu", "birth": PartialDate(2050, 1, 1)}, "has not come yet. Check the year"),
        ({"sex": "F", "name": "Ayu", "birth": PartialDate(1901)}, "older than 120 years. Check the year."),
    ],
)
def test_a_person_who_cannot_be(volunteer: Volunteer, db: Database, fields: dict[str, object], sentence: str) -> None:
    page = volunteer.goes_to("residents")
    volunteer.clicks(page.new_button)
    form = page.master_detail.form()
    for name, value in fields.items():
        getattr(form, name).set_value(value)
    before = stored(db)
    volunteer.presses(Qt.Key.Key_S, CTRL)
    assert sentence in words_of(form)
    assert stored(db) == before


# The post


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BALAI_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr("desktop_app.db.keys.usual_cost", lambda: CHEAP)


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Post]:
    made, _words = make_post(tmp_path / "melati", synchronous="OFF")
    yield made
    made.close()


def wrong_passphrase(_folder: Path) -> None:
    os.environ["BALAI_PASSPHRASE"] = "kucing putih tidur"


def damaged(folder: Path) -> None:
    (folder / "post.db").write_bytes(b"nonsense" * 1000)


def newer(folder: Path) -> None:
    post = reopen(folder)
    with post.database.merging() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    post.close()


def without_keys(folder: Path) -> None:
    (folder / "keys.cbor").unlink()


def gone(folder: Path) -> None:
    shutil.rmtree(folder)


@pytest.mark.parametrize(
    ("harm", "code", "sentence"),
    [
        (wrong_passphrase, 1, "This is not the passphrase of this post. Check capital letters"),
        (damaged, 3, "are damaged. Nothing was changed. Enter nothing more. Restore the newest backup"),
        (newer, 1, "A newer version of Balai has worked with the post"),
        (without_keys, 1, "The file keys.cbor of the post"),
        (gone, 1, "Choose the folder that holds the file post.db."),
    ],
)
def test_a_post_that_stays_closed(post: Post, tmp_path: Path, harm: Callable[[Path], None], code: int, sentence: str) -> None:
    post.close()
    harm(post.folder)
    before = everything(tmp_path)
    workbook = write_xlsx(tmp_path / "warga.xlsx", OPENSID_HEADINGS, [person()])
    out, err = io.StringIO(), io.StringIO()
    assert run(["import", "residents", "--post", str(post.folder), str(workbook)], out, err) == code
    assert sentence in err.getvalue()
    assert out.getvalue() == ""
    workbook.unlink()
    assert (post.folder / TRIES).exists() == (harm is wrong_passphrase)
    (post.folder / TRIES).unlink(missing_ok=True)  # a wrong try is counted, nothing else
    assert everything(tmp_path) == before


def test_a_second_program_on_the_same_post(post: Post) -> None:
    second = subprocess.run(
        [sys.executable, "-m", "desktop_app", "post", "info", "--post", str(post.folder)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=False,
    )
    assert second.returncode == 1
    assert f"process {os.getpid()}" in second.stderr.decode()
    assert b"Traceback" not in second.stderr


def dialog(volunteer: Volunteer) -> NoticeDialog:
    """Return the one dialog that says what failed."""
    (said,) = volunteer.workspace.window().findChildren(NoticeDialog)
    return said


@pytest.fixture
def at_the_post(
    post: Post, tmp_path: Path, at_the_window: Callable[[AppContext], Volunteer], qapp: object
) -> Iterator[Volunteer]:
    """A volunteer at the window of the post, with a child on the open day."""
    add_person(post.database, "Siti Aisyah", date(2025, 8, 1))
    open_day(post.database)
    made = AppContext(post.database, find_features(), lambda: TODAY, DeviceSettings(tmp_path / "device"), post)
    post.database.on_commit = made.announce
    yield at_the_window(made)
    made.tasks.shutdown()


def full(connection: Any) -> None:
    connection.execute("PRAGMA max_page_count = 1").fetchall()


def read_only(connection: Any) -> None:
    connection.execute("PRAGMA query_only = 1")


def limit(post: Post, act: Callable[[Any], None]) -> None:
    """Let SQLite itself stand for the disk."""
    event.listen(post.database.engine, "connect", lambda connection, _record: act(connection))
    post.database.close()


@pytest.mark.parametrize(
    ("harm", "sentence", "advice"),
    [
        (full, "is full. What you entered last was not stored.", "Empty the recycle bin"),
        (read_only, "Balai may not write in the folder", "Copy the folder"),
    ],
)
def test_the_disk_fails_while_a_person_is_entered(
    post: Post, at_the_post: Volunteer, harm: Callable[[Any], None], sentence: str, advice: str
) -> None:
    page = at_the_post.goes_to("residents")
    at_the_post.clicks(page.new_button)
    form = page.master_detail.form()
    at_the_post.types("Ayu")
    form.sex.set_value("F")
    form.note.set_value("long " * 50_000)
    before = stored(post.database)
    limit(post, harm)
    at_the_post.presses(Qt.Key.Key_S, CTRL)
    said = dialog(at_the_post)
    assert sentence in said.text.text()
    assert str(post.folder) in said.text.text()
    assert advice in said.advice.text()
    said.accept()
    assert form.name.value() == "Ayu"  # what was typed waits for the disk
    assert stored(post.database) == before


def test_the_folder_moved_away_while_a_child_is_weighed(post: Post, at_the_post: Volunteer, qtbot: QtBot) -> None:
    page = at_the_post.goes_to("health_visits")
    at_the_post.types("si", ENTER)
    before = stored(post.database)
    elsewhere = post.folder.with_name("elsewhere")
    post.folder.rename(elsewhere)
    with qtbot.captureExceptions() as caught:  # the program's crash handler takes them to the same place
        at_the_post.types("9.2", ENTER)
    for _kind, error, _trace in caught:
        at_the_post.workspace.show_error(error)
    said = dialog(at_the_post)
    assert f"The folder {post.folder} is no longer there." in said.text.text()
    assert "move the folder back to its place" in said.advice.text()
    said.accept()
    elsewhere.rename(post.folder)
    assert stored(post.database) == before
    field = page.day_view.entry.line.fields["weight_g"]
    assert field.text() == "9.2"
    field.setFocus()
    at_the_post.presses(ENTER)
    assert stored(post.database) > before


def test_a_register_saved_where_nothing_may_be_written(at_the_post: Volunteer, post: Post, tmp_path: Path) -> None:
    weigh(post.database, open_day(post.database), add_person(post.database, "Budi", date(2025, 8, 1)), 9_000)
    page = at_the_post.goes_to("registers")
    at_the_post.waits(lambda: page.shown is not None)
    (tmp_path / "file").write_text("in the way")
    page.output.save_to(str(tmp_path / "file" / "list.pdf"))
    at_the_post.waits(lambda: bool(at_the_post.workspace.window().findChildren(NoticeDialog)))
    said = dialog(at_the_post)
    assert str(tmp_path / "file") in said.text.text()
    assert said.advice.text()
    said.accept()
