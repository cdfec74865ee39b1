"""What is known of a woman of childbearing age besides her pregnancies.

Contraception is not here: it is sealed for the midwife.
"""

from datetime import date

from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId, reference


class ReproductiveHistory(Record):
    """Children a woman has, as she told on a day; the id is made from resident and day."""

    __tablename__ = "reproductive_history"

    resident_id: Mapped[RowId] = reference("resident")
    asked_on: Mapped[date]
    living_children: Mapped[int | None]
    dead_children: Mapped[int | None]
    died_at: Mapped[str | None]  # ages at death, as told
    partner_name: Mapped[str | None]
    iodine_capsule_on: Mapped[date | None]
    asked_by: Mapped[str | None]
    note: Mapped[str | None]
