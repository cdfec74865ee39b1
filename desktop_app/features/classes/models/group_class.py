"""Kinds of classes, classes, who leads them, and their sessions."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId, reference


class ClassKind(Record):
    """A kind of class of the post's own, or what the post changed of a kind of the pack."""

    __tablename__ = "class_kind"

    code: Mapped[str]  # of the pack's table, or the post's own beginning with "own-"
    name: Mapped[str | None]  # NULL: the pack's words
    target: Mapped[str | None]  # code of whom it is for
    capacity: Mapped[int | None]
    meetings_needed: Mapped[int | None]  # to complete it
    companion_meetings_needed: Mapped[int | None]  # of these, with husband or family
    pass_score: Mapped[int | None]  # percent of a test after the class
    hidden: Mapped[bool | None]


class GroupClass(Record):
    """A group of people who meet for one purpose over a time."""

    __tablename__ = "group_class"

    kind: Mapped[str]  # code of the kind
    name: Mapped[str]
    group_name: Mapped[str | None]  # e.g. "0-1 year", "Melati"
    target: Mapped[str | None]  # code of whom it is for
    place: Mapped[str | None]
    capacity: Mapped[int | None]
    from_date: Mapped[date]
    until_date: Mapped[date | None]  # last day of its term
    meetings_needed: Mapped[int | None]
    companion_meetings_needed: Mapped[int | None]
    pass_score: Mapped[int | None]  # percent of a post-test
    closed_on: Mapped[date | None]
    note: Mapped[str | None]


class ClassFacilitator(Record):
    """Who leads a class: a resident, a volunteer or a guest."""

    __tablename__ = "class_facilitator"

    class_id: Mapped[RowId] = reference("group_class")
    resident_id: Mapped[RowId | None] = reference("resident", nullable=True)
    name: Mapped[str | None]  # of a guest
    role: Mapped[str]  # facilitator | tutor | guest
    from_date: Mapped[date | None]
    until_date: Mapped[date | None]
    note: Mapped[str | None]


class ClassSession(Record):
    """One meeting; a planned one takes its id from class and planned date, so that two laptops plan the same."""

    __tablename__ = "class_session"
    __table_args__ = (Index("ix_class_session_held_on", "held_on"),)

    class_id: Mapped[RowId] = reference("group_class")
    planned_on: Mapped[date | None]  # by the schedule; NULL for one outside of it
    held_on: Mapped[date]  # the day it is or was held, after it was moved
    starts_at: Mapped[int | None]  # minutes after midnight
    ends_at: Mapped[int | None]
    place: Mapped[str | None]  # NULL: the class's
    topic: Mapped[str | None]
    state: Mapped[str | None]  # held | cancelled; NULL while it is planned
    reason: Mapped[str | None]  # of cancelling or moving it
    note: Mapped[str | None]
