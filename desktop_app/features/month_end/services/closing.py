"""What was printed and kept becomes the closed registers of its month."""

from sqlalchemy.orm import Session

from desktop_app import __version__
from desktop_app.core.errors import ConflictError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import post_of
from desktop_app.db.natural_rows import make_or_revive

from ..models import ClosedRegister, ClosedRows
from ..rules.natural_ids import closed_register_id, closed_rows_id
from ..rules.stored_labels import dump_title
from .closed import CORRECTION, Closed, closed_of
from .preparing import Prepared, PreparedRegister, next_revision, printings
from .states import was_closed

CLOSED_MEANWHILE = QT_TRANSLATE_NOOP("Month end", "{month} was closed meanwhile. Look at it again; nothing was stored.")


def close_month(session: Session, prepared: Prepared) -> list[Closed]:
    """Make what was prepared the closed registers of its month; a month that was not checked counts as checked then.

    What was sent before and is printed anew has to be sent again. A correction sheet is kept without any of this.

    Returns:
        What was closed, in its order. The action can be undone: the month is then as it was before.

    Raises:
        ConflictError: somebody closed the month meanwhile; nothing was stored.
    """
    closer = prepared.closer
    before = printings(session, closer.month)
    for one in prepared.registers:
        if one.revision != next_revision(before.get(one.register_id, [])):
            raise ConflictError(CLOSED_MEANWHILE.fill(month=closer.month))
    ids = [_store(session, prepared, position, one) for position, one in enumerate(prepared.registers)]
    if any(one.register_id != CORRECTION for one in prepared.registers):
        reason = next((one.reason for one in prepared.registers if one.reason), "")
        was_closed(session, closer.month, closer.by, closer.at.date(), reason)
    session.flush()
    found = {one.id: one for one in closed_of(session, closer.month)}
    return [found[row_id] for row_id in ids]


def _store(session: Session, prepared: Prepared, position: int, one: PreparedRegister) -> bytes:
    closer, code = prepared.closer, prepared.closer.language.code
    row_id = closed_register_id(post_of(session), closer.month, one.register_id, code, one.revision, one.content_hash)
    make_or_revive(
        session,
        ClosedRegister,
        row_id,
        month=str(closer.month),
        register_id=one.register_id,
        title=dump_title(one.title),
        position=position,
        revision=one.revision,
        language=code,
        closed_on=closer.at.date(),
        closed_by=" ".join(closer.by.split()) or None,
        paper=closer.paper or None,
        pages=one.pages,
        reason=one.reason or None,
        program_version=__version__,
        pack=prepared.pack,
        layout_hash=one.layout_hash,
        content_hash=one.content_hash,
    )
    if one.rows_hash is not None:
        make_or_revive(session, ClosedRows, closed_rows_id(row_id), closed_register_id=row_id, content_hash=one.rows_hash)
    return row_id
