"""What the health centre may write into its copy of a post, down to the field: it travels to the post with the next file.

What the post entered is changed at the post alone. The centre writes notes, clears up doubts, answers referrals, says where a
report that was sent stands, and admits laptops; it takes back what it did itself.
"""

from collections.abc import Callable, Iterable, Mapping

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.log import Save, saves
from desktop_app.db.recorder import Recorder, recorder_of
from desktop_app.features.month_end.models import MonthReport
from desktop_app.features.month_end.rules.states import FINAL, RETURNED, SENT

ONLY_NOTES = QT_TRANSLATE_NOOP(
    "Health centre",
    "This is the health centre's copy of the post. What the post entered is changed at the post only: write it a note.",
)
_TAKEN_BACK = frozenset(("deleted_at",))
_ANSWER = frozenset(("answered_on", "answered_by", "answer"))
_REPORT = frozenset(("state", "state_on", "reason", "changed_by"))
_REPLY = frozenset(("went", "replied_on", "reply", "closed_on"))
_Rule = Callable[[Session, Save], bool]


def guard(session: Session, rows: Mapping[str, frozenset[bytes]]) -> None:
    """Refuse, at the door of a copy, what only the post itself may write; raises UserError."""
    recorder = recorder_of(session)
    if not rows.keys() <= _RULES.keys() or not _is_own(recorder):
        raise UserError(ONLY_NOTES)
    if not all(_RULES[one.table](session, one) for one in saves(recorder.connection, recorder.n)):
        raise UserError(ONLY_NOTES)


def _is_own(recorder: Recorder) -> bool:
    """Return True unless the running action takes back what was done elsewhere."""
    if recorder.undoes is None:
        return True
    origin = recorder.connection.exec_driver_sql("SELECT origin FROM action WHERE id = ?", (recorder.undoes,)).scalar()
    return origin == recorder.origin


def _note(_session: Session, save: Save) -> bool:
    """A note is new, or taken back; the answer is the post's."""
    if save.is_new:
        return not any(save.fields.get(name) for name in _ANSWER)
    return _only(save, _TAKEN_BACK)


def _report(session: Session, save: Save) -> bool:
    """A report that was sent is accepted or comes back; taking that back makes it one that was sent."""
    row = session.get(MonthReport, save.row)
    allowed = (RETURNED, FINAL, SENT) if recorder_of(session).undoes else (RETURNED, FINAL)
    return not save.is_new and _only(save, _REPORT) and row is not None and row.state in allowed


def _referral(_session: Session, save: Save) -> bool:
    """A referral is answered; whom the post sent, and why, stays."""
    return not save.is_new and _only(save, _REPLY)


def _export(_session: Session, save: Save) -> bool:
    """What was printed or saved here is noted once."""
    return save.is_new or _only(save, _TAKEN_BACK)


def _whole(_session: Session, _save: Save) -> bool:
    """Whatever it is: doubts that were cleared up, and laptops, which the key that admits them vouches for."""
    return True


def _only(save: Save, names: Iterable[str]) -> bool:
    return save.fields.keys() <= set(names)


_RULES: Mapping[str, _Rule] = {
    "centre_note": _note,
    "cleared_doubt": _whole,
    "month_report": _report,
    "referral": _referral,
    "export_note": _export,
    "trusted_device": _whole,
    "admin_key": _whole,
    "admin_key_copy": _whole,
}
"""Table -> whether the centre may save a row like this; it writes no other table."""
