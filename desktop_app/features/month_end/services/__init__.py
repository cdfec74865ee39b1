"""The end of a month: check, close, print again, correct, send; the first parameter is a session.

``files`` is ``db.attachments``. What takes long (``prepare_month``, ``changed_since``, papers, ``keep_signed``) only reads and
belongs on the worker.
"""

from desktop_app.features.registers.services import catalogue_of as catalogue_for

from .changes import Change, changed_since
from .checking import CheckLine, check_month
from .choice import choose_handed_in, handed_in
from .closed import Closed, bytes_of, closed_of, find_closed
from .closing import close_month
from .papers import correction_sheet, in_language, prepare_correction
from .preparing import Prepared, PreparedRegister, prepare_month
from .rendering import Closer, Sheet
from .showing import Shown, people_of, shown_of
from .signed import KeptPage, Signed, attach_signed, keep_signed, remove_signed, signed_of
from .standing import MonthLine, MonthState, StateLine, Step, months_known, state_history, state_of
from .states import reopen, set_state

__all__ = [
    "Change",
    "CheckLine",
    "Closed",
    "Closer",
    "KeptPage",
    "MonthLine",
    "MonthState",
    "Prepared",
    "PreparedRegister",
    "Sheet",
    "Shown",
    "Signed",
    "StateLine",
    "Step",
    "attach_signed",
    "bytes_of",
    "catalogue_for",
    "changed_since",
    "check_month",
    "choose_handed_in",
    "close_month",
    "closed_of",
    "correction_sheet",
    "find_closed",
    "handed_in",
    "in_language",
    "keep_signed",
    "months_known",
    "people_of",
    "prepare_correction",
    "prepare_month",
    "remove_signed",
    "reopen",
    "set_state",
    "shown_of",
    "signed_of",
    "state_history",
    "state_of",
]
