"""Texts that remind of a meeting, to be copied: a line for each thing that is known, in the language of the reader."""

from datetime import date

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.ids import new_id
from desktop_app.core.language import CODES, language
from desktop_app.db.settings import put_setting
from desktop_app.features.classes import services
from desktop_app.features.classes.rules.entries import Needs, SessionEntry
from desktop_app.features.classes.services.invitations import reminder_texts
from tests.builders.classes import SET_UP, enrol, make_class, make_sessions
from tests.builders.residents import make_resident
from tests.conftest import TODAY


@pytest.fixture
def meeting(db):
    class_id = make_class(db, place="Balai RW 03")
    (meeting,) = make_sessions(db, class_id, 1)
    for name in ("Siti", "فاطمة"):
        enrol(db, class_id, make_resident(db, name))
    with db.action(SET_UP) as session:
        put_setting(session, "post.name", "Posyandu Melati")
        services.describe_session(session, meeting, SessionEntry(9 * 60, 10 * 60 + 30, topic="Food"))
    return meeting


def texts(db, meeting, code="en"):
    with db.read() as session:
        return reminder_texts(session, meeting, language(code))


def test_one_text_is_for_the_group_and_one_for_each_person_who_takes_part(db, meeting):
    found = texts(db, meeting)
    assert [name for name, _ in found] == ["Everybody, for a group", "Siti", "فاطمة"]
    assert found[0][1].startswith("Invitation to “Melati”\n")
    assert found[1][1].splitlines() == [
        "Siti, you are invited to “Melati”.",
        "When: Tuesday, 1 September 2026",
        "Time: 09:00 to 10:30",
        "Where: Balai RW 03",
        "Topic: Food",
        "Please bring your husband or somebody of your family.",
        "Posyandu Melati",
    ]


def test_what_is_not_known_has_no_line(db):
    (meeting,) = make_sessions(db, make_class(db, needs=Needs()), 1)
    ((_, text),) = texts(db, meeting)
    assert text.splitlines()[:2] == ["Invitation to “Melati”", "When: Tuesday, 1 September 2026"]
    assert "Time" not in text and "Where" not in text and "family" not in text


def test_who_dropped_out_or_moved_away_is_not_reminded(db):
    class_id = make_class(db)
    (meeting,) = make_sessions(db, class_id, 1)
    gone = enrol(db, class_id, make_resident(db, "Ani"))
    with db.action(SET_UP) as session:
        services.drop_out(session, gone, TODAY, "works", TODAY)
    assert len(texts(db, meeting)) == 1


def test_a_cancelled_meeting_is_called_off(db, meeting):
    with db.action(SET_UP) as session:
        services.cancel_session(session, meeting, "flood")
    assert "The meeting on Tuesday, 1 September 2026 does not take place." in texts(db, meeting)[1][1]


@pytest.mark.parametrize("code", CODES)
def test_day_and_hours_are_written_in_the_language_of_the_reader(db, meeting, code):
    text = texts(db, meeting, code)[1][1]
    assert language(code).weekday_date(date(2026, 9, 1)) in text
    assert "09:00" in text and "Balai RW 03" in text


def test_a_meeting_that_was_removed_is_refused_in_words(db):
    with pytest.raises(UserError, match="not here any more"):
        texts(db, new_id())
