"""Ids made from natural keys, so that two laptops that enter halves of one thing write one row.

The kinds and parts named here stand in every post's log and never change.
"""

from datetime import date

from desktop_app.core.ids import derived_id


def class_kind_id(post: bytes, code: str) -> bytes:
    """Return the id of what a post says of a kind of class; posts that share data say it apart."""
    return derived_id("class_kind", post, code)


def planned_session_id(class_id: bytes, planned_on: date) -> bytes:
    """Return the id of the meeting that a class's schedule has on a day, wherever it is moved later."""
    return derived_id("class_session", class_id, planned_on.isoformat())


def extra_session_id(class_id: bytes, held_on: date) -> bytes:
    """Return the id of a meeting outside of the schedule; a class holds one a day."""
    return derived_id("class_session", class_id, "extra", held_on.isoformat())


def enrolment_id(class_id: bytes, resident: bytes) -> bytes:
    """Return the id of a resident's place in a class."""
    return derived_id("enrolment", class_id, resident)


def attendance_id(session_id: bytes, enrolment: bytes) -> bytes:
    """Return the id of whether somebody came to a meeting."""
    return derived_id("attendance", session_id, enrolment)


def score_id(enrolment: bytes, kind: str, taken_on: date) -> bytes:
    """Return the id of a test that was written on paper: one of a kind a day."""
    return derived_id("test_result", enrolment, kind, taken_on.isoformat())


def score_id_of_attempt(attempt: bytes) -> bytes:
    """Return the id of what an attempt at a quiz scored."""
    return derived_id("test_result", attempt)


def certificate_id(enrolment: bytes, ordinal: int) -> bytes:
    """Return the id of somebody's certificate of a class; a second one has ordinal 2, after the first was withdrawn."""
    return derived_id("class_certificate", enrolment, str(ordinal))
