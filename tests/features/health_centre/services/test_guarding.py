"""What a health centre may change in its copy of a post, and what it may not."""

from collections.abc import Iterator

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.db.post import Post
from desktop_app.db.recorder import action_id
from desktop_app.db.undo import take_back
from desktop_app.features.health_centre.models import CentreNote
from desktop_app.features.health_centre.services.copies import list_posts, opened
from desktop_app.features.health_centre.services.correcting import accept_report, return_report, send_note
from desktop_app.features.health_centre.services.files import take_files
from desktop_app.features.health_centre.services.guarding import ONLY_NOTES
from desktop_app.features.health_centre.services.notes import answer_note, list_notes, take_back_note
from desktop_app.features.month_end.models import MonthReport
from desktop_app.features.month_end.rules.natural_ids import month_report_id
from desktop_app.features.month_end.rules.states import CHECKED, SENT
from desktop_app.features.month_end.services import set_state, state_of
from desktop_app.features.referrals.models import Referral
from desktop_app.features.referrals.rules.referring import ReplyEntry
from desktop_app.features.referrals.services.referring import refer, remove_referral, reply, take_reply_back
from desktop_app.shell.discovery import find_features
from desktop_app.sync.exchanging import send
from tests.builders.residents import make_child
from tests.conftest import TODAY
from tests.db.laptops import SAVE, add

OCTOBER, SEPTEMBER = Month(2026, 10), Month(2026, 9)
REPLY = ReplyEntry(True, TODAY, "Seen, treated", True)


@pytest.fixture
def copy(centre, joined, stick) -> Iterator[Post]:
    """The centre's copy of a post with a report that was sent, one that was not, a note, a referral; as the window opens it."""
    ani = make_child(joined.database, "Ani")
    with joined.database.action(SAVE) as session:
        refer(session, ani, TODAY, ["danger_sign"], "health_centre", "", "siti", "", TODAY)
        session.add(CentreNote(words="Weigh Ani again", written_on=TODAY))
        set_state(session, OCTOBER, CHECKED, "siti", TODAY)
        set_state(session, SEPTEMBER, CHECKED, "siti", TODAY)
        session.get_one(MonthReport, month_report_id(session.info["post"], OCTOBER)).state = SENT
    send(joined, stick)
    take_files(centre, stick, find_features())
    with centre.database.read() as session:
        [line] = list_posts(session)
    with opened(centre, line, find_features()) as made:
        yield made


def one_of(session, model):
    return session.query(model).first()


def try_to(copy: Post, change) -> None:
    """Do ``change`` with a session, and see it refused without a trace."""
    before = fingerprint(copy)
    with pytest.raises(UserError) as refused, copy.database.action(SAVE) as session:
        change(session)
    assert refused.value.text == ONLY_NOTES
    assert fingerprint(copy) == before


def fingerprint(copy: Post):
    with copy.database.read() as session:
        return session.connection().exec_driver_sql("SELECT count(*), max(n) FROM action").one()


def test_notes_are_written_and_taken_back_and_only_the_post_answers(copy):
    send_note(copy, "Melati", "Look at the stock", None, TODAY)
    with copy.database.read() as session:
        mine = next(note.id for note in list_notes(session) if note.words == "Look at the stock")
    try_to(copy, lambda session: answer_note(session, mine, "Done", "budi", TODAY))
    try_to(copy, lambda session: setattr(session.get_one(CentreNote, mine), "words", "Something else"))
    try_to(copy, lambda session: session.add(CentreNote(words="?", written_on=TODAY, answer="yes", answered_on=TODAY)))
    with copy.database.action(SAVE) as session:
        take_back_note(session, mine)
    with copy.database.read() as session:
        assert [note.words for note in list_notes(session)] == ["Weigh Ani again"]


def test_a_report_that_was_sent_comes_back_or_is_accepted_and_nothing_else_of_it_changes(copy):
    sent = month_report_id(_post(copy), OCTOBER)
    try_to(copy, lambda session: setattr(session.get_one(MonthReport, sent), "due_on", TODAY))
    try_to(copy, lambda session: setattr(session.get_one(MonthReport, sent), "sent_to", "me"))
    try_to(copy, lambda session: setattr(session.get_one(MonthReport, sent), "state", CHECKED))
    try_to(copy, lambda session: session.delete(session.get_one(MonthReport, sent)))
    try_to(copy, lambda session: set_state(session, Month(2026, 8), CHECKED, "budi", TODAY))
    return_report(copy, "Melati", OCTOBER, "Two children stand twice", TODAY)
    with copy.database.read() as session:
        assert state_of(session, OCTOBER, TODAY).state == "returned"


def test_what_the_centre_did_is_undone_and_what_the_post_did_is_not(copy):
    accept_report(copy, "Melati", OCTOBER, TODAY)
    with copy.database.read() as session:
        run = session.connection().exec_driver_sql
        mine = run("SELECT id FROM action ORDER BY n DESC LIMIT 1").scalar_one()
        its = (
            run("SELECT a.id FROM action a JOIN op o ON o.action = a.n JOIN shape s ON s.n = o.shape WHERE s.tbl = 'referral'")
            .scalars()
            .first()
        )
    take_back(copy.database, mine)
    with copy.database.read() as session:
        assert state_of(session, OCTOBER, TODAY).state == SENT
    before = fingerprint(copy)
    with pytest.raises(UserError):
        take_back(copy.database, its)
    assert fingerprint(copy) == before


def test_a_referral_is_answered_and_whom_the_post_sent_stays(copy):
    with copy.database.read() as session:
        sent = one_of(session, Referral).id
    with copy.database.action(SAVE) as session:
        reply(session, sent, REPLY, TODAY)
    with copy.database.action(SAVE) as session:
        take_reply_back(session, sent)
    try_to(copy, lambda session: setattr(session.get_one(Referral, sent), "reasons", "other"))
    try_to(copy, lambda session: setattr(session.get_one(Referral, sent), "note", "mine"))
    try_to(copy, lambda session: remove_referral(session, sent))


def test_people_settings_and_passwords_of_the_post_are_not_the_centres(copy):
    from desktop_app.db.settings import put_setting
    from desktop_app.sync.holders import add_person

    with pytest.raises(UserError, match="health centre's copy"):
        add(copy.database, "Nobody")
    try_to(copy, lambda session: put_setting(session, "post.name", "Ours"))
    with pytest.raises(UserError, match="health centre's copy"):
        add_person(copy, "Budi", "admin", "a long password", TODAY)


def test_the_action_that_was_refused_leaves_the_copy_usable(copy):
    try_to(copy, lambda session: session.delete(one_of(session, Referral)))
    with copy.database.action(SAVE) as session:
        assert action_id(session)
    send_note(copy, "Melati", "Still here", None, TODAY)


def _post(copy: Post) -> bytes:
    with copy.database.read() as session:
        return bytes(session.info["post"])
