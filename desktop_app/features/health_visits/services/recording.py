"""The step Record of an open day: what is asked besides the child record: the book at home, and breast milk only."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.packs import pack_of

from ..rules.attendance import is_child
from ..rules.care import LAST_FEEDING_MONTH
from .care import birth_details, feeding_by_month, record_feeding
from .child_status import status_of_row
from .day_list import DayRow
from .growth_cards import card_answers, record_growth_cards


@dataclass(frozen=True, slots=True)
class Recording:
    """What is asked about one child on a day, with what is known already.

    Attributes:
        asks_book: the child is of an age to have a Buku KIA or growth card.
        has_book: the newest answer; None if nobody asked.
        feeding_month: completed month of life that breast milk only is asked for, 0-6; None at other ages.
        only_milk: the answer for that month; None if nobody asked or it is not known.
        gestation_weeks: at birth, or None.
        no_gain_2_months: True if the weights say so; None if they do not.
    """

    asks_book: bool
    has_book: bool | None
    feeding_month: int | None
    only_milk: bool | None
    gestation_weeks: int | None
    no_gain_2_months: bool | None


def recording_of(session: Session, row: DayRow) -> Recording:
    """Return what is asked about one person of an open day."""
    child, age = row.resident, row.age_months
    month = age if age is not None and 0 <= age <= LAST_FEEDING_MONTH else None
    fed = None if month is None else feeding_by_month(session, [child]).get(child, {}).get(month)
    born = birth_details(session, [child]).get(child)
    status = status_of_row(session, row, pack_of(session))
    twice = status is not None and status.letter is not None and status.letter.twice_t
    return Recording(
        is_child(age),
        card_answers(session, [child], row.held_on).get(child),
        month,
        {"yes": True, "no": False}.get(fed or ""),
        born.gestation_weeks if born else None,
        twice or None,
    )


def record_book_and_milk(session: Session, row: DayRow, has_book: bool | None, only_milk: bool | None) -> None:
    """Store the answers of a day that are new; an answer that is None changes nothing."""
    known = recording_of(session, row)
    if has_book is not None and has_book is not known.has_book:
        record_growth_cards(session, [row.resident], has_book, row.held_on)
    if only_milk is not None and known.feeding_month is not None and only_milk is not known.only_milk:
        record_feeding(session, row.resident, known.feeding_month, "yes" if only_milk else "no", row.held_on)
