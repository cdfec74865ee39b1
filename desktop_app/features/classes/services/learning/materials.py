"""Files of a class and photos of its meetings; the files themselves lie in ``db.attachments``."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living

from ...models import ClassMaterial, GroupClass
from ...rules.materials import NO_TITLE, MaterialEntry

MATERIAL, PHOTO = "material", "photo"
_GONE = QT_TRANSLATE_NOOP("Classes", "This file is not in the list any more. It was removed meanwhile.")
_NO_CLASS = QT_TRANSLATE_NOOP("Classes", "This class is not here any more. Choose another one.")
_ALREADY = QT_TRANSLATE_NOOP("Classes", "This file is in the list already, as “{title}”.")


@dataclass(frozen=True, slots=True)
class MaterialRow:
    """One file of a class."""

    id: bytes
    title: str
    file_name: str
    media_type: str
    size_bytes: int
    content_hash: bytes
    session_id: bytes | None = None


def list_materials(session: Session, class_id: bytes) -> list[MaterialRow]:
    """Return the materials of a class in their order."""
    return _rows(session, _materials(class_id))


def photos_of(session: Session, session_id: bytes) -> list[MaterialRow]:
    """Return the photos of a meeting in the order in which they were added."""
    photos = select(ClassMaterial).where(ClassMaterial.session_id == session_id, ClassMaterial.kind == PHOTO)
    return _rows(session, photos.order_by(ClassMaterial.position, ClassMaterial.id))


def find_material(session: Session, material: bytes) -> MaterialRow:
    """Return one file; raises UserError if it was removed."""
    return _row(_living(session, material))


def add_material(session: Session, class_id: bytes, entry: MaterialEntry) -> bytes:
    """List a file behind the others; one with a ``session_id`` is a photo of that meeting.

    Raises:
        InputError: it has no title.
        UserError: the same file is listed already, or the class is gone; nothing was stored.
    """
    title = _checked_title(entry.title)
    if living(session, GroupClass, class_id) is None:
        raise UserError(_NO_CLASS)
    listed = photos_of(session, entry.session_id) if entry.session_id else list_materials(session, class_id)
    for other in listed:
        if other.content_hash == entry.content_hash:
            raise UserError(_ALREADY.fill(title=other.title))
    row = ClassMaterial(
        class_id=class_id,
        session_id=entry.session_id,
        kind=PHOTO if entry.session_id else MATERIAL,
        title=title,
        content_hash=entry.content_hash,
        file_name=entry.file_name,
        media_type=entry.media_type,
        size_bytes=entry.size_bytes,
        position=_next_position(session, class_id),
    )
    session.add(row)
    session.flush()
    return row.id


def rename_material(session: Session, material: bytes, title: str) -> None:
    """Give a file another title; raises InputError for an empty one."""
    _living(session, material).title = _checked_title(title)


def move_material(session: Session, material: bytes, step: int) -> None:
    """Change places with the file before (-1) or after (1) it; at the end of the list nothing changes."""
    row = _living(session, material)
    order = list(session.scalars(_materials(row.class_id)))
    place = next((number for number, one in enumerate(order) if one.id == row.id), None)
    if place is None or not 0 <= place + step < len(order):
        return
    order[place], order[place + step] = order[place + step], order[place]
    for number, one in enumerate(order, 1):
        if one.position != number:
            one.position = number


def remove_material(session: Session, material: bytes) -> None:
    """Take a file off the list; an undo brings it back, because the file itself stays."""
    session.delete(_living(session, material))


def _materials(class_id: bytes) -> Select[ClassMaterial]:
    found = select(ClassMaterial).where(ClassMaterial.class_id == class_id, ClassMaterial.kind == MATERIAL)
    return found.order_by(ClassMaterial.position, ClassMaterial.id)


def _rows(session: Session, query: Select[ClassMaterial]) -> list[MaterialRow]:
    found: Sequence[ClassMaterial] = session.scalars(query).all()
    return [_row(one) for one in found]


def _row(one: ClassMaterial) -> MaterialRow:
    return MaterialRow(one.id, one.title, one.file_name, one.media_type, one.size_bytes, one.content_hash, one.session_id)


def _living(session: Session, material: bytes) -> ClassMaterial:
    row = living(session, ClassMaterial, material)
    if row is None:
        raise UserError(_GONE)
    return row


def _checked_title(title: str) -> str:
    words = " ".join(title.split())
    if not words:
        raise InputError([Problem("title", NO_TITLE)])
    return words


def _next_position(session: Session, class_id: bytes) -> int:
    return (session.scalar(select(func.max(ClassMaterial.position)).where(ClassMaterial.class_id == class_id)) or 0) + 1
