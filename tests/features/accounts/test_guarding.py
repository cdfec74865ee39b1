"""Rights are asked at the door of the database: what a role may not change is not stored, whatever tried it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.history import list_actions
from desktop_app.db.keys import Cost
from desktop_app.db.post import Post
from desktop_app.db.settings import put_setting
from desktop_app.db.undo import UndoRefusedError, undo
from desktop_app.features.accounts.services import guard, list_holders, rights_matrix, set_right
from desktop_app.features.month_end.models import MonthReport
from desktop_app.residents.models import Resident
from desktop_app.shell.discovery import find_features, load_models
from desktop_app.sync.holders import add_person, change_role, set_pin, verify_person
from desktop_app.sync.leaving import note_leaving
from desktop_app.sync.models import ExportNote, KeyHolder
from tests.db.posts import make_post

CHEAP, TODAY = Cost(8, 1, 1), date(2026, 10, 5)
WORDS = QT_TRANSLATE_NOOP("Tests", "Try")
SETTINGS = ("post.village", "rights.volunteer.stock", "accounts.lock_after", "stock.soon_days", "month_end.due_day")
THINGS = ("resident", "month", "holder", *SETTINGS)
PASSWORDS = {
    "Ibu Rahma": "rain over the paddy",
    "Siti": "seven small boats",
    "Pak Budi": "coins in the jar",
    "Bidan Wati": "a lamp at the door",
    "Pak Joko": "keys of the office",
}
ROLES = {"Siti": "volunteer", "Pak Budi": "treasurer", "Bidan Wati": "midwife", "Pak Joko": "coordinator"}


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Post]:
    load_models()
    checks = [check for feature in find_features() for check in feature.undo_checks]
    made, _words = make_post(tmp_path / "post", undo_checks=checks)
    guard(made, find_features())
    yield made
    made.close()


def with_people(post: Post) -> Post:
    add_person(post, "Ibu Rahma", "admin", PASSWORDS["Ibu Rahma"], TODAY, cost=CHEAP)
    for name, role in ROLES.items():
        add_person(post, name, role, PASSWORDS[name], TODAY, cost=CHEAP)
    return post


def sits(post: Post, name: str) -> None:
    verify_person(post, name, PASSWORDS[name])


def write(post: Post, what: str) -> None:
    with post.database.action(WORDS) as session:
        if what == "resident":
            session.add(Resident(name="Dewi", sex="F"))
        elif what == "month":
            session.add(MonthReport(month="2026-10", state="open", state_on=TODAY))
        elif what in SETTINGS:
            put_setting(session, what, "see")
        else:
            session.add(KeyHolder(kind="person", name="X", role="admin", public_key=b"x" * 32, added_on=TODAY))


def may(post: Post, what: str) -> bool:
    try:
        write(post, what)
    except UserError:
        return False
    return True


@pytest.mark.parametrize("what", THINGS)
def test_a_post_without_persons_asks_nobody(post: Post, what: str) -> None:
    assert may(post, what)


@pytest.mark.parametrize(
    ("name", "allowed"),
    [
        ("Ibu Rahma", set(THINGS)),
        ("Siti", {"resident", "stock.soon_days"}),
        ("Pak Budi", {"stock.soon_days"}),
        ("Bidan Wati", {"resident", "month", "post.village", "stock.soon_days", "month_end.due_day"}),
        ("Pak Joko", {"resident", "month", "post.village", "stock.soon_days", "month_end.due_day"}),
    ],
)
def test_each_role_changes_what_it_may(post: Post, name: str, allowed: set[str]) -> None:
    with_people(post)
    sits(post, name)
    assert {what for what in THINGS if may(post, what)} == allowed


def test_a_refusal_names_the_place_and_who_may(post: Post) -> None:
    with_people(post)
    sits(post, "Siti")
    with pytest.raises(UserError) as refused:
        write(post, "month")
    words = str(refused.value.text)
    assert "Month" in words and "Pak Joko" in words and "Siti" not in words
    with post.database.read() as session:
        assert "Try" not in {str(action.label) for action in list_actions(session, 3)}


def test_a_right_that_the_post_changed_holds_at_once(post: Post) -> None:
    with_people(post)
    with post.database.action(WORDS) as session:
        set_right(session, find_features(), "volunteer", "residents", "see")
        set_right(session, find_features(), "treasurer", "residents", "work")
    with post.database.read() as session:
        matrix = rights_matrix(session, find_features())
    assert (matrix["volunteer"]["residents"], matrix["treasurer"]["residents"]) == ("see", "work")
    sits(post, "Siti")
    assert not may(post, "resident")
    sits(post, "Pak Budi")
    assert may(post, "resident")


def test_nobody_undoes_what_the_role_may_not_change(post: Post) -> None:
    with_people(post)
    write(post, "month")
    with post.database.read() as session:
        done = list_actions(session, 1)[0].id
    sits(post, "Siti")
    with pytest.raises(UserError), post.database.action(WORDS) as session:
        undo(session, done)


def test_who_opens_the_post_is_not_undone(post: Post) -> None:
    """Somebody could be locked out, or come back who left."""
    with_people(post)
    with post.database.read() as session:
        done = list_actions(session, 1)[0].id
    with pytest.raises(UserError) as refused, post.database.action(WORDS) as session:
        undo(session, done)
    assert not isinstance(refused.value, UndoRefusedError) and "locked out" in str(refused.value.text)


def test_a_volunteer_changes_the_own_pin_and_no_role(post: Post) -> None:
    with_people(post)
    sits(post, "Siti")
    set_pin(post, "2718", CHEAP)
    assert post.person is not None
    with pytest.raises(UserError):
        change_role(post, post.person, "admin")
    with post.database.read() as session:
        line = next(line for line in list_holders(session, "person") if line.name == "Siti")
    assert line.has_pin and (line.role, post.role) == ("volunteer", "volunteer")


def test_every_action_bears_the_name_of_who_did_it(post: Post) -> None:
    with_people(post)
    for name in ("Siti", "Ibu Rahma"):
        sits(post, name)
        write(post, "resident")
    with post.database.read() as session:
        assert [action.user for action in list_actions(session, 2)] == ["Ibu Rahma", "Siti"]


def test_what_leaves_the_program_is_written_down_with_who_took_it_and_without_folders(post: Post) -> None:
    """opencrvs#1619: who saw an export stands in the history."""
    with_people(post)
    sits(post, "Pak Budi")
    note_leaving(post, "SIP 3", "report", "mothers.sip3", Month(2026, 9), 41, Path("/home/budi/Desktop/sip3.pdf"), TODAY)
    with post.database.read() as session:
        note = session.query(ExportNote).one()
        done = list_actions(session, 1)[0]
    assert (note.what, note.month, note.people, note.place) == ("mothers.sip3", "2026-09", 41, "sip3.pdf")
    assert (done.user, str(done.label)) == ("Pak Budi", "Let data leave the program: SIP 3")
