"""What the slice offers to the program; its page needs the recovery sheet of the shell and stands there."""

from collections.abc import Mapping, Sequence
from typing import Any

from desktop_app.core.contract import Feature, RecordTable, Setting, UndoCheck
from desktop_app.core.errors import UserError
from desktop_app.core.later import Later
from desktop_app.core.text import QT_TRANSLATE_NOOP

NO_UNDO = QT_TRANSLATE_NOOP(
    "People and keys",
    "Who opens the post cannot be undone here: somebody could be locked out. Change it on the page “People and keys”.",
)
TITLE = QT_TRANSLATE_NOOP("People and keys", "People and keys")


def _records() -> Sequence[RecordTable]:
    from .records import RECORDS

    return RECORDS


LOCK_AFTER = Setting(
    "accounts.lock_after",
    QT_TRANSLATE_NOOP("People and keys", "Lock the window when nobody has worked for"),
    "10",
    choices=[(str(minutes), QT_TRANSLATE_NOOP("People and keys", "{n} minutes").of(minutes)) for minutes in (2, 5, 10, 20, 60)],
    hint=QT_TRANSLATE_NOOP(
        "People and keys", "This works once people have passwords of their own. The midwife's entries lock too."
    ),
)


def _refuse_undo(session: Any, rows: Mapping[str, frozenset[bytes]]) -> None:
    from desktop_app.db.holders import key_holders, was_removed

    known = {row.id for row in key_holders(session.connection())}
    if any(row in known or was_removed(session.connection(), row) for row in rows["key_holder"]):
        raise UserError(NO_UNDO)


FEATURE = Feature(
    name="accounts",
    title=TITLE,
    records=Later(_records),
    settings=(LOCK_AFTER,),
    undo_checks=(UndoCheck(("key_holder",), _refuse_undo),),
    rights={"volunteer": "none", "coordinator": "see", "treasurer": "none", "midwife": "see"},
)
