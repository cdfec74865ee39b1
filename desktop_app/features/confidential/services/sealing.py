"""Writing an entry that only the midwife reads, and taking it back. Everybody who works at the post may write one."""

from collections.abc import Mapping
from datetime import date

from cbor2 import dumps
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.ids import new_id
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living
from desktop_app.db.vault import vault_of
from desktop_app.residents.services import canonical_id

from ..models import SealedEntry
from ..rules.topics import TOPICS, Plain

WRITE = QT_TRANSLATE_NOOP("Confidential", "An entry for the midwife")
"""The only thing that a label, a notice or the history says of it."""

_GONE = QT_TRANSLATE_NOOP("Confidential", "This entry is not here any more. Look at the list again.")


def record_sealed(session: Session, resident: bytes, on: date, topic: str, values: Mapping[str, Plain], by: str = "") -> bytes:
    """Keep an entry for the midwife alone and return its id.

    Args:
        topic: code of ``rules.topics.TOPICS``.
        values: plain values by field; dates as ISO text.

    Raises:
        UserError: the midwife has no key in this post yet (``db.vault.NO_MIDWIFE_KEY``); nothing was stored.
    """
    key = new_id()
    sealed = _seal(session, key, topic, values, by)
    session.add(SealedEntry(id=key, resident_id=canonical_id(session, resident), recorded_on=on, sealed=sealed))
    return key


def change_sealed(session: Session, entry: bytes, on: date, topic: str, values: Mapping[str, Plain], by: str = "") -> None:
    """Put other words in place of those of an entry, without reading it; raises as ``record_sealed``, or if it was removed."""
    row = _find(session, entry)
    row.sealed, row.recorded_on = _seal(session, entry, topic, values, by), on


def remove_sealed(session: Session, entry: bytes) -> None:
    """Take out an entry that was written by mistake; undo brings it back. Raises UserError if it was removed already."""
    session.delete(_find(session, entry))


def _seal(session: Session, key: bytes, topic: str, values: Mapping[str, Plain], by: str) -> bytes:
    if topic not in TOPICS:
        raise ValueError(f"no topic {topic}")
    said = {field: value for field, value in values.items() if value is not None}
    return vault_of(session).seal(dumps({"topic": topic, "values": said, "by": by}), key)


def _find(session: Session, entry: bytes) -> SealedEntry:
    row = living(session, SealedEntry, entry)
    if row is None:
        raise UserError(_GONE)
    return row
