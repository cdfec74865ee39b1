"""Files of a class: read, made smaller, listed, ordered, removed and brought back, saved out again."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.core.errors import InputError, MachineError, UserError
from desktop_app.db.attachments import LARGEST_BYTES
from desktop_app.db.database import Database
from desktop_app.db.history import list_actions
from desktop_app.db.undo import undo
from desktop_app.features.classes.rules.materials import JPEG, PDF, PNG, TEXT
from desktop_app.features.classes.services import learning
from desktop_app.features.classes.services.learning.files import LONGEST_SIDE, keep_file, name_to_save, read_file, save_file
from tests.builders.learning import SET_UP, add_class, add_session, picture


def write(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def add(db: Database, class_id: bytes, path: Path, session_id: bytes | None = None) -> bytes:
    entry = keep_file(db.attachments, path, session_id)
    with db.action(SET_UP) as session:
        return learning.add_material(session, class_id, entry)


def titles(db: Database, class_id: bytes) -> list[str]:
    with db.read() as session:
        return [one.title for one in learning.list_materials(session, class_id)]


def three(db: Database, folder: Path, class_id: bytes) -> list[bytes]:
    return [add(db, class_id, write(folder, f"{name}.txt", name.encode())) for name in ("one", "two", "three")]


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("book.pdf", b"%PDF-1.4 ...", PDF),
        ("words.txt", "Kelas ibu".encode("utf-16"), TEXT),
        ("photo.jpg", picture(400, 300), JPEG),
        ("drawing.png", picture(400, 300, "PNG", "P"), PNG),
        ("photo.webp", picture(400, 300, "WEBP"), JPEG),
        ("scan.tif", picture(400, 300, "TIFF"), JPEG),
    ],
)
def test_files_are_kept_in_forms_that_the_program_shows(tmp_path: Path, name: str, content: bytes, media_type: str) -> None:
    assert read_file(write(tmp_path, name, content)).media_type == media_type


def test_a_large_photo_is_scaled_down_and_a_small_one_is_not_blown_up(tmp_path: Path) -> None:
    large = read_file(write(tmp_path, "large.jpg", picture(4000, 3000)))
    assert Image.open(BytesIO(large.content)).size == (LONGEST_SIDE, LONGEST_SIDE * 3 // 4)
    small = read_file(write(tmp_path, "small.jpg", picture(40, 30)))
    assert Image.open(BytesIO(small.content)).size == (40, 30)


def test_a_photo_stands_upright_and_does_not_tell_where_it_was_taken(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by 90 degrees
    exif[0x010F] = "Camera of Siti"
    exif.get_ifd(0x8825)[1] = "S"
    kept = read_file(write(tmp_path, "phone.jpg", picture(300, 200, exif=exif)))
    with Image.open(BytesIO(kept.content)) as shown:
        assert shown.size == (200, 300)
        assert dict(shown.getexif()) == {}
    assert b"Camera of Siti" not in kept.content


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("plan.docx", b"PK\x03\x04\x00", "neither a PDF nor a picture"),
        ("empty.pdf", b"", "is empty"),
        ("broken.jpg", picture(400, 300)[:200], "cannot be read"),
        ("broken.png", b"\x89PNG\r\n\x1a\n" + b"x" * 50, "cannot be read"),
    ],
)
def test_a_file_that_is_no_use_is_refused_in_words(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    with pytest.raises(UserError, match=words):
        read_file(write(tmp_path, name, content))


def test_a_file_above_the_limit_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "film.pdf"
    with path.open("wb") as file:
        file.truncate(LARGEST_BYTES + 1)
    with pytest.raises(UserError, match="at most 50 MB"):
        read_file(path)


def test_a_stick_that_was_pulled_out_is_named(tmp_path: Path) -> None:
    with pytest.raises(MachineError, match=r"“gone\.pdf” cannot be read"):
        read_file(tmp_path / "gone.pdf")


def test_materials_stand_in_the_order_that_people_gave_them(db: Database, tmp_path: Path) -> None:
    class_id, _ = add_class(db)
    first, _, last = three(db, tmp_path, class_id)
    assert titles(db, class_id) == ["one", "two", "three"]
    with db.action(SET_UP) as session:
        learning.move_material(session, last, -1)
        learning.move_material(session, first, -1)
        learning.rename_material(session, first, " Book  one ")
    assert titles(db, class_id) == ["Book one", "three", "two"]
    with pytest.raises(InputError, match="Write a title"), db.action(SET_UP) as session:
        learning.rename_material(session, first, "  ")


def test_the_same_file_is_not_listed_twice(db: Database, tmp_path: Path) -> None:
    class_id, _ = add_class(db)
    add(db, class_id, write(tmp_path, "one.txt", b"words"))
    with pytest.raises(UserError, match="in the list already, as “one”"):
        add(db, class_id, write(tmp_path, "again.txt", b"words"))
    assert titles(db, class_id) == ["one"]


def test_a_removed_material_comes_back_with_undo_and_opens(db: Database, tmp_path: Path) -> None:
    class_id, _ = add_class(db)
    _, second, _ = three(db, tmp_path, class_id)
    with db.action(SET_UP) as session:
        learning.remove_material(session, second)
    assert titles(db, class_id) == ["one", "three"]
    with db.read() as session:
        action = list_actions(session, 1)[0].id
    with pytest.raises(UserError, match="removed meanwhile"), db.read() as session:
        learning.find_material(session, second)
    with db.action(SET_UP) as session:
        undo(session, action)
    assert titles(db, class_id) == ["one", "two", "three"]
    with db.read() as session:
        assert db.attachments.read(learning.find_material(session, second).content_hash) == b"two"


def test_photos_belong_to_their_meeting_and_are_no_materials(db: Database, tmp_path: Path) -> None:
    class_id, _ = add_class(db)
    meeting = add_session(db, class_id)
    photo = add(db, class_id, write(tmp_path, "mothers.jpg", picture(40, 30)), meeting)
    assert titles(db, class_id) == []
    with db.read() as session:
        assert [one.id for one in learning.photos_of(session, meeting)] == [photo]


def test_a_material_is_saved_to_a_folder_as_it_was(db: Database, tmp_path: Path) -> None:
    content_hash = db.attachments.add(b"%PDF-1.4 words")
    save_file(db.attachments, content_hash, tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == b"%PDF-1.4 words"
    with pytest.raises(MachineError, match="no longer there"):
        save_file(db.attachments, content_hash, tmp_path / "nowhere" / "copy.pdf")


@pytest.mark.parametrize(
    ("name", "media_type", "expected"),
    [("a.JPG", JPEG, "a.JPG"), ("a.webp", JPEG, "a.jpg"), ("a", PDF, "a.pdf"), ("a.bmp", PNG, "a.png"), ("a.md", TEXT, "a.md")],
)
def test_the_name_for_saving_says_what_the_file_is_now(name: str, media_type: str, expected: str) -> None:
    assert name_to_save(name, media_type) == expected
