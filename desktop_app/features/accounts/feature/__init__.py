"""What the slice offers to the program; its page needs the recovery sheet of the shell and stands there."""

from collections.abc import Sequence

from desktop_app.core.contract import Feature, RecordTable, Setting
from desktop_app.core.later import Later
from desktop_app.core.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("People and keys", "People and keys")


def _records() -> Sequence[RecordTable]:
    from .records import RECORDS

    return RECORDS


LOCK_AFTER = Setting(
    "accounts.lock_after",
    QT_TRANSLATE_NOOP("People and keys", "Lock the window when nobody works for"),
    "10",
    choices=[
        (str(minutes), QT_TRANSLATE_NOOP("People and keys", "{minutes} minutes").fill(minutes=minutes))
        for minutes in (2, 5, 10, 20, 60)
    ],
    hint=QT_TRANSLATE_NOOP("People and keys", "Holds once people have passwords of their own. The midwife's entries lock too."),
)

FEATURE = Feature(
    name="accounts",
    title=TITLE,
    records=Later(_records),
    settings=(LOCK_AFTER,),
    rights={"volunteer": "none", "coordinator": "see", "treasurer": "none", "midwife": "see"},
)
