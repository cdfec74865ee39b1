"""Files on their way in and out: read, checked, pictures made smaller; saved to a folder again.

Nothing here needs a session, so that a large file is read, scaled and encrypted on the worker.
"""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.attachments import LARGEST_BYTES, TOO_LARGE, Attachments
from desktop_app.db.failures import disk_failures

from ...rules.materials import JPEG, PDF, PNG, TEXT, MaterialEntry, check_file, family_of, text_of, title_of

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_SIDE = 1920
"""Pixels; the screen of a laptop and a page of paper show no more."""
JPEG_QUALITY = 82
MOST_PIXELS = 80_000_000

UNREADABLE_PICTURE = QT_TRANSLATE_NOOP(
    "Classes", "The picture “{file}” cannot be read. It may be damaged: open it in another program and save it again."
)
TOO_MANY_PIXELS = QT_TRANSLATE_NOOP(
    "Classes", "The picture “{file}” is too large for this computer: {n} million pixels. Make it smaller in another program."
)
CANNOT_READ = QT_TRANSLATE_NOOP("Classes", "“{file}” cannot be read.")
CHECK_SOURCE = QT_TRANSLATE_NOOP("Classes", "Check that the stick or folder is still there, then choose the file again.")
MB = 1_000_000


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that a class can have, as it will be kept."""

    name: str
    media_type: str
    content: bytes


def read_file(path: Path) -> ReadFile:
    """Return a file as it is to be kept: pictures turned upright and made smaller, without place and camera; text as UTF-8.

    Raises:
        UserError: too large, empty, or neither PDF nor picture nor text.
        MachineError: it cannot be read.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST_BYTES:
            raise UserError(TOO_LARGE.fill(size=-(-size // MB), largest=LARGEST_BYTES // MB))
        content = path.read_bytes()
    except OSError as error:
        raise MachineError(CANNOT_READ.fill(file=path.name), CHECK_SOURCE) from error
    if (refusal := check_file(path.name, content)) is not None:
        raise UserError(refusal)
    family = family_of(content)
    if family == "picture":
        media_type, content = scaled(content, path.name)
    elif family == "text":
        media_type, content = TEXT, (text_of(content) or "").encode()
    else:
        media_type = PDF
    return ReadFile(path.name, media_type, content)


Refuse = Callable[[ReadFile], None]
"""Raises UserError for a file that cannot be shown."""


def keep_file(
    attachments: Attachments, path: Path, session_id: bytes | None = None, refuse: Refuse | None = None
) -> MaterialEntry:
    """Read a file and keep it among the post's attachments; raises as ``read_file``, ``refuse`` and ``Attachments.add``."""
    found = read_file(path)
    if refuse is not None:
        refuse(found)
    content_hash = attachments.add(found.content)
    return MaterialEntry(title_of(found.name), content_hash, found.name, found.media_type, len(found.content), session_id)


def save_file(attachments: Attachments, content_hash: bytes, target: Path) -> None:
    """Write a kept file to ``target``; raises MachineError if it is missing or damaged, or the disk is full."""
    content = attachments.read(content_hash)
    with disk_failures(target.parent):
        target.write_bytes(content)


def name_to_save(file_name: str, media_type: str) -> str:
    """Return the name under which a file is offered for saving: a picture that was made smaller is a JPEG or PNG now."""
    endings = {JPEG: (".jpg", ".jpeg"), PNG: (".png",), PDF: (".pdf",), TEXT: (".txt", ".md")}[media_type]
    path = Path(file_name)
    return file_name if path.suffix.lower() in endings else path.stem + endings[0]


def scaled(content: bytes, file_name: str) -> tuple[str, bytes]:
    """Return media type and content of a picture with at most ``LONGEST_SIDE`` pixels a side.

    Drawings with few colours or holes stay PNG, photos become JPEG. What cameras write into a file, such as the place, is
    left out. Raises UserError if it cannot be read.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(BytesIO(content)) as opened:
            if (pixels := opened.width * opened.height) > MOST_PIXELS:
                raise UserError(TOO_MANY_PIXELS.fill(file=file_name).of(pixels // 1_000_000))
            stays_png = opened.mode in ("1", "P", "RGBA", "LA", "PA") or "transparency" in opened.info
            opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            upright = ImageOps.exif_transpose(opened)
            shown = upright.convert("RGBA" if stays_png else "RGB")
        shown.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise UserError(UNREADABLE_PICTURE.fill(file=file_name)) from error
    return (PNG, _png(shown)) if stays_png else (JPEG, _jpeg(shown))


def _png(picture: "Image") -> bytes:
    out = BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()


def _jpeg(picture: "Image") -> bytes:
    out = BytesIO()
    picture.save(out, "JPEG", quality=JPEG_QUALITY, optimize=True)
    return out.getvalue()
