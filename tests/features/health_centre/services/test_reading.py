"""The months of all posts: counted by each post's own services, and kept until something changes."""

import shutil

from desktop_app.core.period import Month
from desktop_app.features.health_centre.services import reading
from desktop_app.features.health_centre.services.copies import folder_of, list_posts, opened
from desktop_app.features.health_centre.services.correcting import send_note
from desktop_app.features.health_centre.services.counting import read_post
from desktop_app.features.health_centre.services.due import overdue_people
from desktop_app.features.health_centre.services.files import take_files
from desktop_app.features.health_centre.services.reading import kept_readings, read_posts
from desktop_app.shell.discovery import find_features
from desktop_app.sync.exchanging import send
from tests.builders.health_visits import TODAY, open_day, weigh
from tests.builders.residents import make_child

from ..conftest import join

OCTOBER = Month.of(TODAY)


def read_month(centre):
    return read_posts(centre, OCTOBER, TODAY, find_features())


def test_the_centre_counts_what_the_post_itself_counts(centre, post, stick):
    weigh(post.database, open_day(post.database), make_child(post.database, "Ayu"), 9_400)
    make_child(post.database, "Budi")
    join(centre, post, stick)
    [found] = read_month(centre)
    with post.database.read() as session:
        own = read_post(session, OCTOBER, TODAY)
    assert {code: found.reading.numbers[code] for code in ("S", "D", "people")} == {"S": 2, "D": 1, "people": 2}
    here_only = {"unconfirmed"}
    assert {key: n for key, n in found.reading.numbers.items() if key not in here_only} == {
        key: n for key, n in own.numbers.items() if key not in here_only
    }
    assert found.reading.open_days == (TODAY,)


def test_a_copy_is_opened_again_only_after_something_came(centre, post, stick, monkeypatch):
    weigh(post.database, open_day(post.database), make_child(post.database, "Ayu"), 9_400)
    join(centre, post, stick)
    opened_copies = []
    real = reading.read_post
    monkeypatch.setattr(reading, "read_post", lambda *given: opened_copies.append(1) or real(*given))
    assert read_month(centre) == read_month(centre)
    assert len(opened_copies) == 1
    make_child(post.database, "Budi")
    send(post, stick)
    take_files(centre, stick, find_features())
    [found] = read_month(centre)
    assert (len(opened_copies), found.reading.numbers["S"]) == (2, 2)
    assert found.reading.heard_at is not None
    with centre.database.read() as session:
        assert kept_readings(session, OCTOBER) == [found]
        assert [one.reading for one in kept_readings(session, OCTOBER.plus(-1))] == [None]


def test_a_copy_that_is_gone_or_open_elsewhere_is_told_and_hinders_no_other(centre, post, other, stick):
    join(centre, post, stick)
    join(centre, other("second"), stick)
    with centre.database.read() as session:
        first, second = list_posts(session)
    shutil.rmtree(folder_of(centre.folder, first))
    with opened(centre, second, find_features()):
        assert [bool(one.problem) for one in read_month(centre)] == [True, True]
    assert [bool(one.problem) for one in read_month(centre)] == [True, False]


def test_a_note_that_was_not_taken_over_yet_counts_as_not_yet_at_the_post(centre, joined):
    [before] = read_month(centre)
    with centre.database.read() as session:
        [line] = list_posts(session)
    with opened(centre, line, find_features()) as copy:
        send_note(copy, "Melati", "Look again", None, TODAY)
    [after] = read_month(centre)
    assert after.reading.numbers["unconfirmed"] == before.reading.numbers["unconfirmed"] + 1


def test_who_missed_something_is_listed_with_what_it_is(db):
    make_child(db, "Ayu")
    with db.read() as session:
        people = overdue_people(session, TODAY)
    assert [person.name for person in people] == ["Ayu"]
    assert people[0].missing
    assert people[0].since < TODAY
