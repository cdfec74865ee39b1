"""Files of many posts at once, and back."""

from pathlib import Path

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.period import Month
from desktop_app.db.post import Post
from desktop_app.features.health_centre.services.copies import list_posts, opened
from desktop_app.features.health_centre.services.correcting import accept_report, return_report, send_note
from desktop_app.features.health_centre.services.files import take_files, write_files
from desktop_app.features.health_centre.services.looking import NO_POST
from desktop_app.features.health_centre.services.notes import answer_note, list_notes, take_back_note, today_lines
from desktop_app.features.month_end.services import set_state, state_of
from desktop_app.shell.discovery import find_features
from desktop_app.sync.exchanging import accept, find, propose, send
from tests.conftest import TODAY
from tests.db.laptops import SAVE, add, person, problems

from ..conftest import join

OCTOBER = Month(2026, 10)


def take_at_post(post: Post, stick: Path) -> int:
    """Take in at the post what lies on the stick for it; return the number of new actions."""
    paths = [path for one in find(post, stick) if one.state == "new" for path in one.paths]
    return accept(post, propose(post, paths)).actions if paths else 0


def line_of(centre: Post, number: int = 0):
    with centre.database.read() as session:
        return list_posts(session)[number]


def test_every_file_goes_into_its_post_and_is_told_one_by_one(centre, post, other, stick):
    second = other("second")
    join(centre, post, stick)
    join(centre, second, stick)
    ani, budi = add(post.database, "Ani"), add(second.database, "Budi")
    for one in (post, second):
        send(one, stick)
    steps = []
    taken = take_files(centre, stick, find_features(), lambda done, total: steps.append((done, total)))
    assert [(one.state, one.new >= 1, one.conflicts) for one in taken] == [("taken", True, 0)] * 2
    assert {one.post.post for one in taken} == {line_of(centre).post, line_of(centre, 1).post}
    assert steps == [(0, 2), (1, 2)]
    found = set()
    for number in (0, 1):
        with opened(centre, line_of(centre, number), find_features()) as copy:
            assert problems(copy.database) == []
            for key in (ani, budi):
                try:
                    found.add(person(copy.database, key, "name"))
                except KeyError:
                    continue
    assert found == {("Ani",), ("Budi",)}


def test_a_file_that_was_taken_in_says_so_and_one_of_nobody_hinders_no_other(centre, post, other, stick):
    join(centre, post, stick)
    stranger = other("stranger")
    from tests.sync.trust.posts import second_laptop

    second_laptop(stranger, stick.parent / "strangers_second").close()
    add(post.database, "Ani")
    add(stranger.database, "Eve")
    send(post, stick)
    send(stranger, stick)
    first = {one.state for one in take_files(centre, stick, find_features())}
    again = take_files(centre, stick, find_features())
    assert first == {"taken", "refused"}
    assert {one.state for one in again} == {"known", "refused"}
    [refused] = [one for one in again if one.state == "refused"]
    assert refused.words == NO_POST.fill(file=refused.file)
    assert refused.post is None


def test_a_damaged_file_is_refused_and_the_others_are_taken_in(centre, post, other, stick):
    second = other("second")
    join(centre, post, stick)
    join(centre, second, stick)
    for one in (post, second):
        add(one.database, "Ani")
    broken = send(post, stick).paths[0]
    send(second, stick)
    content = bytearray(broken.read_bytes())
    content[-40] ^= 1
    broken.write_bytes(content)
    assert sorted(one.state for one in take_files(centre, stick, find_features())) == ["refused", "taken"]


def test_a_note_travels_to_the_post_and_its_answer_back(centre, joined, stick):
    with opened(centre, line_of(centre), find_features()) as copy:
        send_note(copy, "Melati", "Weigh Ani again", OCTOBER, TODAY)
    [written] = write_files(centre, stick, find_features())
    assert written.actions >= 1
    assert take_at_post(joined, stick) >= 1
    with joined.database.read() as session:
        [note] = list_notes(session)
        assert (note.words, note.month, note.answered_on) == ("Weigh Ani again", OCTOBER, None)
        assert today_lines(session, TODAY)[0].count == 1
    with joined.database.action(SAVE) as session:
        answer_note(session, note.id, "Done: 9.4 kg", "siti", TODAY)
    send(joined, stick)
    take_files(centre, stick, find_features())
    with opened(centre, line_of(centre), find_features()) as copy, copy.database.read() as session:
        assert [one.answer for one in list_notes(session)] == ["Done: 9.4 kg"]
        assert today_lines(session, TODAY)[0].count == 0


def test_a_report_that_was_sent_comes_back_with_a_reason_or_is_accepted(centre, joined, stick):
    with joined.database.action(SAVE) as session:
        set_state(session, OCTOBER, "checked", "siti", TODAY)
    send(joined, stick)
    take_files(centre, stick, find_features())
    with opened(centre, line_of(centre), find_features()) as copy, pytest.raises(InputError):
        accept_report(copy, "Melati", OCTOBER, TODAY)
    with copy_of_sent(centre, joined, stick) as copy:
        return_report(copy, "Melati", OCTOBER, "Two children stand twice", TODAY)
    write_files(centre, stick, find_features())
    take_at_post(joined, stick)
    with joined.database.read() as session:
        state = state_of(session, OCTOBER, TODAY)
    assert (state.state, state.reason, state.by) == ("returned", "Two children stand twice", "budi")


def copy_of_sent(centre: Post, post: Post, stick: Path):
    """Return the centre's copy, open, after the post has sent its report; what was printed is not needed here."""
    from desktop_app.features.month_end.models import MonthReport
    from desktop_app.features.month_end.rules.natural_ids import month_report_id
    from desktop_app.features.month_end.rules.states import SENT

    with post.database.action(SAVE) as session:
        session.get_one(MonthReport, month_report_id(session.info["post"], OCTOBER)).state = SENT
    send(post, stick)
    take_files(centre, stick, find_features())
    return opened(centre, line_of(centre), find_features())


def test_notes_need_words_and_can_be_taken_back(db):
    from desktop_app.features.health_centre.services.notes import name_of_note, write_note

    with pytest.raises(InputError), db.action(SAVE) as session:
        write_note(session, "  ", None, "budi", TODAY)
    with db.action(SAVE) as session:
        note = write_note(session, "Look at the weights " * 9, None, "budi", TODAY)
    with db.read() as session:
        assert name_of_note(session, note).endswith("…")
    with pytest.raises(InputError), db.action(SAVE) as session:
        answer_note(session, note, "", "siti", TODAY)
    with db.action(SAVE) as session:
        take_back_note(session, note)
    with db.read() as session:
        assert list_notes(session) == []
    with pytest.raises(UserError), db.action(SAVE) as session:
        take_back_note(session, note)


def test_a_post_without_laptops_gets_no_file(centre, stick):
    from desktop_app.features.health_centre.services.files import NOBODY_THERE
    from desktop_app.features.health_centre.services.joining import make_post

    make_post(centre, "Mawar", {}, TODAY, find_features())
    [written] = write_files(centre, stick, find_features())
    assert (written.file, written.words) == ("", NOBODY_THERE)
