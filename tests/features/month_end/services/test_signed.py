"""Photos and scans of signed pages stay with their month."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.core.changes import Changes
from desktop_app.core.errors import MachineError, UserError
from desktop_app.db.database import Database
from desktop_app.db.undo import take_back
from desktop_app.features.month_end.services import attach_signed, keep_signed, remove_signed, signed_of, state_of
from tests.builders.month_end import OCTOBER, SET_UP, close, settle

TODAY = date(2026, 11, 3)


def photo(folder: Path, name: str = "signed_page.jpg") -> Path:
    path = folder / name
    Image.new("RGB", (3000, 2000), "white").save(path, "JPEG")
    return path


def attach(db: Database, path: Path, closed: bytes | None = None, title: str = "") -> bytes:
    kept = keep_signed(db.attachments, path)
    with db.action(SET_UP) as session:
        return attach_signed(session, OCTOBER, kept, TODAY, closed, title)


def test_a_photo_is_made_smaller_and_listed_with_its_register(db: Database, tmp_path: Path) -> None:
    settle(db)
    (closed,) = close(db, ["health_visits.sip2"])
    attach(db, photo(tmp_path), closed.id)
    with db.read() as session:
        (page,) = signed_of(session, OCTOBER)
        steps = {step.code: step for step in state_of(session, OCTOBER, TODAY).steps}
    assert (page.closed_id, page.title, page.taken_on) == (closed.id, "signed page", TODAY)
    with Image.open(BytesIO(db.attachments.read(page.content_hash))) as kept:
        assert max(kept.size) <= 1920
    assert steps["signed"].is_done and steps["signed"].on == TODAY


def test_a_scan_as_pdf_stays_as_it_is(db: Database, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-1.4 a scan\n%%EOF\n")
    attach(db, path, title="  Page  1 ")
    with db.read() as session:
        (page,) = signed_of(session, OCTOBER)
    assert db.attachments.read(page.content_hash) == path.read_bytes() and page.title == "Page 1" and page.closed_id is None


@pytest.mark.parametrize(
    ("name", "content"), [("notes.txt", b"signed by Rina"), ("page.docx", b"PK\x03\x04\x00"), ("x.jpg", b"")]
)
def test_what_is_no_page_is_refused_with_what_to_do(db: Database, tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UserError, match=name):
        keep_signed(db.attachments, path)
    assert db.attachments.names() == {}


def test_a_file_that_is_not_there_any_more_is_told(db: Database, tmp_path: Path) -> None:
    with pytest.raises(MachineError):
        keep_signed(db.attachments, tmp_path / "gone.jpg")


def test_a_scan_of_which_only_the_beginning_was_copied_is_told(db: Database, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-1.4 a sc")
    with pytest.raises(MachineError, match=r"scan\.pdf"):
        keep_signed(db.attachments, path)
    assert db.attachments.names() == {}


def test_the_same_page_is_not_listed_twice(db: Database, tmp_path: Path) -> None:
    path = photo(tmp_path)
    attach(db, path)
    with pytest.raises(UserError, match="already"):
        attach(db, path)


def test_a_removed_page_comes_back_with_an_undo(db: Database, tmp_path: Path) -> None:
    actions: list[Changes] = []
    db.on_commit = actions.append
    page = attach(db, photo(tmp_path))
    with db.action(SET_UP) as session:
        remove_signed(session, page)
    with db.read() as session:
        assert signed_of(session, OCTOBER) == []
    with db.action(SET_UP) as session, pytest.raises(UserError, match="not in the list"):
        remove_signed(session, page)
    take_back(db, actions[-1].action)
    with db.read() as session:
        assert [one.id for one in signed_of(session, OCTOBER)] == [page]


def test_a_page_that_was_signed_before_the_next_revision_does_not_count_for_it(db: Database, tmp_path: Path) -> None:
    def is_signed() -> bool:
        with db.read() as session:
            return next(step.is_done for step in state_of(session, OCTOBER, TODAY).steps if step.code == "signed")

    settle(db)
    (closed,) = close(db, ["health_visits.sip2"])
    assert not is_signed()
    attach(db, photo(tmp_path), closed.id)
    assert is_signed()
    (second,) = close(db, ["health_visits.sip2"], "a weight was wrong")
    assert not is_signed()
    attach(db, photo(tmp_path), second.id)
    assert is_signed()
