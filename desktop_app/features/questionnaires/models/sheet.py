"""Who was asked what, and the answers. Private answers are not here: they are sealed for the midwife."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId, reference


class QuestionnaireSheet(Record):
    """One questionnaire asked of one resident on a day; the id is made from the three."""

    __tablename__ = "questionnaire_sheet"
    __table_args__ = (Index("ix_questionnaire_sheet_answered_on", "answered_on"),)

    resident_id: Mapped[RowId] = reference("resident")
    questionnaire: Mapped[str]  # code of the pack, e.g. PUMA
    version: Mapped[str]  # of the questionnaire, as it was asked
    answered_on: Mapped[date]
    score: Mapped[int | None]  # only where a health worker gives a score without its answers
    asked_by: Mapped[str | None]
    where_asked: Mapped[str | None]  # here | home | elsewhere
    note: Mapped[str | None]


class SheetAnswer(Record):
    """The answer to one item; the id is made from sheet and item. Not asked: no row. Asked and not answered: NULL."""

    __tablename__ = "sheet_answer"

    sheet_id: Mapped[RowId] = reference("questionnaire_sheet")
    resident_id: Mapped[RowId] = reference("resident")
    item: Mapped[str]
    value: Mapped[int | None]
    is_sealed: Mapped[bool | None]  # answered; the answer is kept for the midwife
