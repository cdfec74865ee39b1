"""The records of the slice."""

from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record


class Beehive(Record):
    """One hive; honey in grams since spring."""

    __tablename__ = "beehive"

    name: Mapped[str]
    honey_g: Mapped[int | None]
