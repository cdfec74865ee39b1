"""The week's plan, the visits, and what comes of them."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record, RowId, reference


class PlannedVisit(Record):
    """One household or resident on the plan of a week; the id is made from week and whom it is about."""

    __tablename__ = "planned_visit"
    __table_args__ = (Index("ix_planned_visit_week_on", "week_on"),)

    week_on: Mapped[date]  # Monday
    household_id: Mapped[RowId | None] = reference("household", nullable=True)
    resident_id: Mapped[RowId | None] = reference("resident", nullable=True)
    planned_on: Mapped[date | None]
    visitor_id: Mapped[RowId | None] = reference("resident", nullable=True)  # the volunteer who goes
    reasons: Mapped[str]  # codes of the rules, divided by spaces, the most urgent first
    list_number: Mapped[str | None]  # of the paper it stands on
    line: Mapped[int | None]
    dropped: Mapped[str | None]  # why it was taken off the plan; NULL while it stands


class HomeVisit(Record):
    """One visit at a door; the id is made from whom it is about and the day."""

    __tablename__ = "home_visit"
    __table_args__ = (Index("ix_home_visit_visited_on", "visited_on"),)

    household_id: Mapped[RowId | None] = reference("household", nullable=True)
    resident_id: Mapped[RowId | None] = reference("resident", nullable=True)
    visited_on: Mapped[date]
    visitor_id: Mapped[RowId | None] = reference("resident", nullable=True)
    visitor_name: Mapped[str | None]
    met: Mapped[str | None]  # met | not_at_home | refused | moved
    with_whom: Mapped[str | None]
    reasons: Mapped[str | None]
    checklist: Mapped[str | None]  # code of the pack, e.g. pregnant
    no_access: Mapped[bool | None]  # the four classes of findings
    not_following: Mapped[bool | None]
    danger_sign: Mapped[bool | None]
    tb_symptoms: Mapped[bool | None]
    temperature_tenths: Mapped[int | None]
    findings: Mapped[str | None]
    action: Mapped[str | None]
    topics: Mapped[str | None]  # advice that was given: codes, divided by spaces
    reminded: Mapped[bool | None]  # to go to the post or a facility
    reported_on: Mapped[date | None]  # to a health worker
    promised_on: Mapped[date | None]
    next_on: Mapped[date | None]
    note: Mapped[str | None]


class HomeAnswer(Record):
    """The answer to one line of a checklist; the id is made from visit and item."""

    __tablename__ = "home_answer"

    home_visit_id: Mapped[RowId] = reference("home_visit")
    item: Mapped[str]
    value: Mapped[str | None]  # yes | no, a date, or words; NULL means not answered


class FollowUp(Record):
    """Something to look at again."""

    __tablename__ = "follow_up"
    __table_args__ = (Index("ix_follow_up_due_on", "due_on"),)

    resident_id: Mapped[RowId | None] = reference("resident", nullable=True)
    household_id: Mapped[RowId | None] = reference("household", nullable=True)
    home_visit_id: Mapped[RowId | None] = reference("home_visit", nullable=True)
    reason: Mapped[str]
    due_on: Mapped[date | None]
    done_on: Mapped[date | None]
    result: Mapped[str | None]
    done_by: Mapped[str | None]
    note: Mapped[str | None]
