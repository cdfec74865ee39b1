"""Letters that a volunteer gives instead of the reckoned ones (domain.md 16.1, number 4)."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.residents.services import canonical_id, every_id, person_facts

from ..models import LetterChoice
from ..rules.letters.chain import JUDGED
from ..rules.natural_ids import letter_choice_id
from .growth_results import StoredLetter, letters_of
from .weighings import weighings_between

FOLLOWS_CURVE = "follows_curve"

_NOT_WEIGHED = QT_TRANSLATE_NOOP("Health visits", "{name} has no weight of {month}: there is no letter to choose.")
_NOT_JUDGED = QT_TRANSLATE_NOOP(
    "Health visits", "The letter of {name} in {month} is {letter}: only N and T can be chosen one for the other."
)
_FELL = QT_TRANSLATE_NOOP(
    "Health visits", "{name} did not gain weight in {month}: the curve is flat or falls, and the letter stays T."
)


def choose_letter(
    session: Session, resident: bytes, month: Month, letter: str = "N", reason: str = FOLLOWS_CURVE, note: str = ""
) -> None:
    """Give a child's month another letter than the reckoned one, N or T; the reckoned one stays known.

    Args:
        reason: a key of ``rules.letters.CHOICE_REASONS``.

    Raises:
        UserError: the child was not weighed in the month, its letter is O or B, or it is to be N by the curve without any
            gain: a flat or falling curve is T (Buku KIA 2023 p. 54). Nothing was stored.
    """
    resident = canonical_id(session, resident)
    found, name = letter_of(session, resident, month), person_facts(session, resident).name
    if found is None:
        raise UserError(_NOT_WEIGHED.fill(name=name, month=month))
    if found.reckoned not in JUDGED and found.card_letter not in JUDGED:
        raise UserError(_NOT_JUDGED.fill(name=name, month=month, letter=found.letter or found.card_letter))
    if letter == "N" and reason == FOLLOWS_CURVE and found.gain_g is not None and found.gain_g <= 0:
        raise UserError(_FELL.fill(name=name, month=month))
    make_or_revive(
        session,
        LetterChoice,
        letter_choice_id(resident, month),
        resident_id=resident,
        year=month.year,
        month=month.month,
        letter=letter,
        reason=reason,
        note=note.strip() or None,
    )


def drop_choice(session: Session, resident: bytes, month: Month) -> None:
    """Let the reckoned letter hold again."""
    for one in every_id(session, resident):
        row = living(session, LetterChoice, letter_choice_id(one, month))
        if row is not None:
            session.delete(row)


def move_choices(session: Session, residents: Collection[bytes], since: Month, to: Month) -> None:
    """Let chosen letters follow weights that were moved to another month; where a weight stays, its letter stays."""
    if since == to:
        return
    session.flush()
    weighed = {one.resident for one in weighings_between(session, since.first, since.last, residents) if one.weight_g is not None}
    for resident in residents:
        row = living(session, LetterChoice, letter_choice_id(resident, since))
        if row is None or canonical_id(session, resident) in weighed:
            continue
        key = letter_choice_id(resident, to)
        if living(session, LetterChoice, key) is None:
            values = {"letter": row.letter, "reason": row.reason, "note": row.note}
            make_or_revive(session, LetterChoice, key, resident_id=resident, year=to.year, month=to.month, **values)
        session.delete(row)


def letter_of(session: Session, resident: bytes, month: Month) -> StoredLetter | None:
    """Return the letter of a child's month; None if it was not weighed."""
    return next((one for one in letters_of(session, resident) if one.month == month), None)
