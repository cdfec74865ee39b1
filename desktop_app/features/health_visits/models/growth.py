"""What people decide about growth, and what the post is told; z-scores and letters themselves are derived.

Ids follow from natural keys (``rules.natural_ids``), so that two laptops write one row.
"""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.db.base import Record, RowId, reference


class LetterChoice(Record):
    """A letter that a volunteer gave instead of the reckoned one, e.g. N because the curve runs along its line.

    It holds for one child and month as long as the reckoned letter there is N or T (domain.md 2.2 and 16.1,
    number 4); the reckoned letter stays known beside it.
    """

    __tablename__ = "letter_choice"

    resident_id: Mapped[RowId] = reference("resident")
    year: Mapped[int]
    month: Mapped[int]  # 1-12
    letter: Mapped[str]  # N | T
    reason: Mapped[str]  # a key of rules.letters.words.CHOICE_REASONS
    note: Mapped[str | None]


class Reweighing(Record):
    """A second weighing that confirmed or replaced the first; one row a visit, both readings are kept.

    The weight that counts, the second, also stands in the visit's ``body_measurement``, so that every list
    and letter takes it; this row says what was read first and why it was weighed again (domain.md 16.1, number 5).
    """

    __tablename__ = "reweighing"

    visit_id: Mapped[RowId] = reference("visit")
    resident_id: Mapped[RowId] = reference("resident")
    weighed_on: Mapped[date]
    first_weight_g: Mapped[int | None]
    second_weight_g: Mapped[int]
    reason: Mapped[str]


class GrowthCard(Record):
    """Whether a child's family held a growth card (KMS) or Buku KIA on a day; the newest answer holds."""

    __tablename__ = "growth_card"

    resident_id: Mapped[RowId] = reference("resident")
    held: Mapped[bool]
    on_date: Mapped[date]


class YearlyTarget(Record):
    """A number that the health centre set for one indicator and year, beside what the post counts itself."""

    __tablename__ = "yearly_target"

    year: Mapped[int] = mapped_column(index=True)
    indicator: Mapped[str]  # "S", or a coverage as "D/S" with the number in percent
    number: Mapped[int]
    source: Mapped[str | None]


class DoubtAnswer(Record):
    """Somebody looked at a doubtful value and says that it is right; another value asks anew."""

    __tablename__ = "doubt_answer"

    measurement_id: Mapped[RowId] = reference("body_measurement")
    resident_id: Mapped[RowId] = reference("resident")
    kind: Mapped[str]
    value_seen: Mapped[str]  # what it was when the answer was given
    answered_on: Mapped[date]
    note: Mapped[str | None]
