"""Lists on paper that are typed back, why somebody did not come, and what was entered in other systems."""

from datetime import date

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.db.base import Record, RowId, reference


class PaperList(Record):
    """A list of people as it was printed, so that its results can be typed back in its order."""

    __tablename__ = "paper_list"

    number: Mapped[str]  # printed on each sheet, unique enough for a post and a year
    kind: Mapped[str]  # day | due | absent | cards
    for_day: Mapped[date]  # the open day it prepares or follows
    printed_on: Mapped[date]
    street: Mapped[str | None]
    volunteer: Mapped[str | None]
    typed_on: Mapped[date | None]  # when its last line was typed back
    note: Mapped[str | None]


class PaperLine(Record):
    """One person on a printed list; the id is made from list and position."""

    __tablename__ = "paper_line"

    list_id: Mapped[RowId] = reference("paper_list")
    resident_id: Mapped[RowId] = reference("resident")
    position: Mapped[int]  # 1, 2, ... as numbered on paper
    offered: Mapped[str | None]  # codes of the boxes printed on the line, in their order, with spaces between
    visited_on: Mapped[date | None]  # the day that is written on the line, e.g. of a visit at home
    done_on: Mapped[date | None]  # typed back, or said to be empty


class Absence(Record):
    """Why a child did not come to an open day; the id is made from resident and open day."""

    __tablename__ = "absence"

    resident_id: Mapped[RowId] = reference("resident")
    open_day_id: Mapped[RowId] = reference("open_day")
    reason: Mapped[str]  # a code of rules: ill, away, no_time, not_told, refused, nobody_home, other
    asked_on: Mapped[date]
    asked_by: Mapped[str | None]
    note: Mapped[str | None]


class EnteredElsewhere(Record):
    """A record was typed into another system by hand; the id is made from record and system."""

    __tablename__ = "entered_elsewhere"

    resident_id: Mapped[RowId] = reference("resident")
    about: Mapped[str]  # visit | service
    record_id: Mapped[bytes] = mapped_column(LargeBinary(16))
    system: Mapped[str]  # asik | eppgbm
    entered_on: Mapped[date]
    entered_by: Mapped[str | None]
    digest: Mapped[str | None]  # of the values as they stood, so that a later correction shows up
