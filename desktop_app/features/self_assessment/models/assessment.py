"""What the post says of its own work."""

from datetime import date

from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record


class AssessmentAnswer(Record):
    """The answer to one criterion for one year; the id is made from both. What the records show is not stored."""

    __tablename__ = "assessment_answer"

    year: Mapped[int]
    criterion: Mapped[str]  # code of the pack
    value: Mapped[int | None]  # in the criterion's unit; NULL: not answered
    answered_on: Mapped[date]
    answered_by: Mapped[str | None]
    note: Mapped[str | None]
