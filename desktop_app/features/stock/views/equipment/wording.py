"""Equipment in a volunteer's words."""

from collections.abc import Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

from ...rules.equipment import CONDITIONS
from ...services.equipment import EquipmentRow, Loan

NOT_SEEN = QT_TRANSLATE_NOOP("Stock", "nobody has looked")
CALIBRATION: Mapping[str, tuple[Text, str | None]] = {
    "none": (QT_TRANSLATE_NOOP("Stock", "none needed"), None),
    "unknown": (QT_TRANSLATE_NOOP("Stock", "never calibrated"), "warn"),
    "ok": (QT_TRANSLATE_NOOP("Stock", "due {date}"), None),
    "soon": (QT_TRANSLATE_NOOP("Stock", "due soon, {date}"), "warn"),
    "overdue": (QT_TRANSLATE_NOOP("Stock", "overdue since {date}"), "danger"),
}
"""What a calibration comes to: its words and the tone of its pill."""
CONDITION_TONES: Mapping[str, str] = {"good": "ok", "needs_repair": "warn", "broken": "danger", "lost": "danger", "": "plain"}
LENT = QT_TRANSLATE_NOOP("Stock", "{name}, since {date}")
LENT_UNTIL = QT_TRANSLATE_NOOP("Stock", "{name}, due back on {date}")
LENT_LATE = QT_TRANSLATE_NOOP("Stock", "{name}, {n} days late")


def condition_words(condition: str) -> Label:
    """Return how a thing is."""
    return CONDITIONS.get(condition, condition or NOT_SEEN)


def calibration_words(row: EquipmentRow) -> Label:
    """Return when a thing is to be calibrated."""
    words = CALIBRATION[row.calibration][0]
    return words.fill(date=row.calibration_due) if row.calibration_due else words


def loan_words(loan: Loan | None) -> Label:
    """Return who has a thing, and until when; "" if it is here."""
    if loan is None:
        return ""
    if loan.overdue_days:
        return LENT_LATE.of(loan.overdue_days).fill(name=loan.borrower)
    if loan.due_on is not None:
        return LENT_UNTIL.fill(name=loan.borrower, date=loan.due_on)
    return LENT.fill(name=loan.borrower, date=loan.lent_on)


def loan_tone(loan: Loan | None) -> str | None:
    """Return the tone of the pill round a loan."""
    if loan is None:
        return None
    return "danger" if loan.overdue_days else "info"


def asks_for_something(row: EquipmentRow) -> bool:
    """Return True for a thing that is late, to be calibrated, or not as it should be."""
    is_late = row.loan is not None and row.loan.overdue_days > 0
    return is_late or row.calibration in ("unknown", "soon", "overdue") or row.condition not in ("good", "")
