"""What files a class can have: PDF, pictures and plain text. The content counts, not the ending of the name."""

from dataclasses import dataclass

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

PDF, TEXT, JPEG, PNG = "application/pdf", "text/plain", "image/jpeg", "image/png"
PICTURES = frozenset((JPEG, PNG))
ENDINGS = ("pdf", "jpg", "jpeg", "png", "webp", "gif", "bmp", "tif", "tiff", "txt", "md")
"""What the file dialog offers first."""

KIND_WORDS = {
    PDF: QT_TRANSLATE_NOOP("Classes", "PDF"),
    TEXT: QT_TRANSLATE_NOOP("Classes", "Text"),
    JPEG: QT_TRANSLATE_NOOP("Classes", "Picture"),
    PNG: QT_TRANSLATE_NOOP("Classes", "Picture"),
}
NOT_OPENABLE = QT_TRANSLATE_NOOP(
    "Classes", "“{file}” is neither a PDF nor a picture nor plain text. Save it as a PDF first, then add the PDF."
)
FILE_IS_EMPTY = QT_TRANSLATE_NOOP("Classes", "“{file}” is empty. Choose another file.")
NO_TITLE = QT_TRANSLATE_NOOP("Classes", "Write a title.")
LONGEST_TITLE = 200

_PICTURE_BEGINS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"BM", b"II*\x00", b"MM\x00*")
_UTF16_BEGINS = (b"\xff\xfe", b"\xfe\xff")
_PDF_WITHIN = 1024
"""Readers accept the mark of a PDF within the first 1024 bytes (ISO 32000-1, annex H)."""


@dataclass(frozen=True, slots=True)
class MaterialEntry:
    """A file as it is listed; its content lies among the post's attachments.

    Attributes:
        session_id: the meeting that a photo is of; None for a material of the class.
    """

    title: str
    content_hash: bytes
    file_name: str
    media_type: str
    size_bytes: int
    session_id: bytes | None = None


def family_of(content: bytes) -> str | None:
    """Return "pdf", "picture" or "text" by what a file begins with; None for anything else."""
    if b"%PDF-" in content[:_PDF_WITHIN]:
        return "pdf"
    if content.startswith(_PICTURE_BEGINS) or (content[:4] == b"RIFF" and content[8:12] == b"WEBP"):
        return "picture"
    return "text" if text_of(content) is not None else None


def text_of(content: bytes) -> str | None:
    """Return the words of a text file, of which people know no encoding; None if it is none."""
    if content.startswith(_UTF16_BEGINS):
        return _decoded(content, "utf-16")
    if b"\x00" in content:
        return None
    text = _decoded(content, "utf-8-sig")
    return text if text is not None else _decoded(content, "cp1252")


def check_file(file_name: str, content: bytes) -> Text | None:
    """Return why a file cannot be a material; None if it can."""
    if not content:
        return FILE_IS_EMPTY.fill(file=file_name)
    return NOT_OPENABLE.fill(file=file_name) if family_of(content) is None else None


def title_of(file_name: str) -> str:
    """Return what a file is called until somebody gives it a title: ``gizi_balita.pdf`` is "gizi balita"."""
    stem = file_name.rsplit(".", 1)[0] if "." in file_name.strip(".") else file_name
    return " ".join(stem.replace("_", " ").split())[:LONGEST_TITLE] or file_name[:LONGEST_TITLE]


def _decoded(content: bytes, encoding: str) -> str | None:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        return None
    unreadable = sum(not sign.isprintable() and sign not in "\n\r\t\f" for sign in text[:4000])
    return text if unreadable <= len(text[:4000]) // 50 else None
