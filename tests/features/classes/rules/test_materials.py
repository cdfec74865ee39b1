"""What a file is goes by its content, whatever its name ends in."""

import pytest

from desktop_app.features.classes.rules.materials import check_file, family_of, text_of, title_of
from tests.builders.learning import picture


@pytest.mark.parametrize(
    ("content", "family"),
    [
        (b"%PDF-1.7\n...", "pdf"),
        (b"\xef\xbb\xbf junk before " + b"%PDF-1.4", "pdf"),
        (picture(8, 8), "picture"),
        (picture(8, 8, "PNG"), "picture"),
        (picture(8, 8, "WEBP"), "picture"),
        (picture(8, 8, "GIF", "P"), "picture"),
        (b"Ibu hamil", "text"),
        ("母亲班".encode(), "text"),
        ("صف الأمهات".encode("utf-16"), "text"),
        ("Förälder".encode("cp1252"), "text"),
        (b"PK\x03\x04\x00\x00 a document of another program", None),
        (b"\x00\x01\x02", None),
        (bytes(range(1, 32)) * 20, None),
    ],
)
def test_the_content_says_what_a_file_is(content: bytes, family: str | None) -> None:
    assert family_of(content) == family


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_of_any_encoding_is_read(encoding: str) -> None:
    assert text_of("Kelas ibu – 母亲班 صف".encode(encoding)) == "Kelas ibu – 母亲班 صف"


def test_a_file_that_cannot_be_opened_inside_the_program_is_refused_with_advice() -> None:
    assert str(check_file("plan.docx", b"PK\x03\x04\x00\x00")) == (
        "“plan.docx” is neither a PDF nor a picture nor plain text. Save it as a PDF first, then add the PDF."
    )
    assert str(check_file("empty.txt", b"")) == "“empty.txt” is empty. Choose another file."
    assert check_file("words.pdf", b"only words") is None


@pytest.mark.parametrize(
    ("name", "title"),
    [("gizi_balita.pdf", "gizi balita"), (".pdf", ".pdf"), ("a.b.txt", "a.b"), ("README", "README"), ("_.jpg", "_.jpg")],
)
def test_a_file_has_a_title_from_its_name(name: str, title: str) -> None:
    assert title_of(name) == title
