"""The posts that a health centre looks after."""

from datetime import date

from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId


class CentrePost(Record):
    """One post; its data stand in a folder of its own, a copy kept up to date by exchange. Its id is made from the post."""

    __tablename__ = "centre_post"

    post: Mapped[RowId]  # the post's name in keys and files
    name: Mapped[str]
    folder: Mapped[str]  # below the centre's folder
    joined_on: Mapped[date]
    left_on: Mapped[date | None]
    contact: Mapped[str | None]
    note: Mapped[str | None]
