"""Who signs a closed register, and what never stands on one."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from desktop_app.core.text import Words
from desktop_app.db.database import Database
from desktop_app.db.making import create_post
from desktop_app.db.post import Post
from desktop_app.db.vault import vault_of, without_midwife
from desktop_app.features.confidential.services import contraception_of, record_contraception
from desktop_app.features.month_end.services import bytes_of, changed_since, closed_of
from desktop_app.features.month_end.services.naming import name_of_closed, name_of_report, name_of_rows, name_of_signed
from desktop_app.features.volunteers.rules.terms import OfficerEntry
from desktop_app.features.volunteers.services import add_officer
from desktop_app.shell.discovery import find_features, load_models
from tests.builders.health_visits import add_person
from tests.builders.midwife import MIDWIFE, give_midwife_key
from tests.builders.month_end import OCTOBER, SET_UP, close, closer, prepare, settle
from tests.conftest import ticking
from tests.features.month_end.pdf_text import text_of

WOMEN = "mothers.sip3"
TODAY = date(2026, 11, 3)


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Post]:
    """A post whose midwife has a key and keeps what Siti told her about contraception."""
    load_models()
    derived = [table for feature in find_features() for table in feature.derived]
    made, _ = create_post(tmp_path / "post", "Melati", None, derived=derived, user="siti", synchronous="OFF", clock=ticking())
    settle(made.database)
    give_midwife_key(made.database)
    siti = add_person(made.database, "Siti Aminah", date(1996, 3, 1))
    with made.database.action(SET_UP) as session:
        record_contraception(session, siti, date(2026, 9, 1), "pill")
    yield made
    made.close()


def test_while_the_midwife_is_here_a_register_is_closed_and_compared_as_for_everybody(post: Post) -> None:
    locked = prepare(post.database, [WOMEN]).registers
    post.unlock_midwife(MIDWIFE)
    assert prepare(post.database, [WOMEN]).registers == locked
    close(post.database, [WOMEN])
    with post.database.read() as session:
        assert changed_since(session, post.database.attachments, find_features(), OCTOBER) == []
        assert contraception_of(session, [], TODAY) is not None, "she is here still"


def test_a_session_finds_the_vault_open_again_after_it_was_kept_from_it(post: Post) -> None:
    post.unlock_midwife(MIDWIFE)
    with post.database.read() as session:
        before = vault_of(session)
        with without_midwife(session):
            assert not vault_of(session).is_open and vault_of(session).has_key and before.is_open
        assert vault_of(session) is before


def test_who_was_in_office_at_the_end_of_the_month_signs_also_a_revision_of_later(db: Database) -> None:
    settle(db)
    add_person(db, "Ayu", date(2025, 3, 1))
    with db.action(SET_UP) as session:
        add_officer(session, OfficerEntry("midwife", "Bd. Wulan", date(2025, 1, 1), date(2026, 10, 31)), TODAY)
        add_officer(session, OfficerEntry("midwife", "Bd. Kartika", date(2026, 11, 1)), TODAY)
    (first,) = close(db, ["health_visits.sip2"])
    again = closer("en", datetime.fromisoformat("2026-12-20T09:00:00+07:00"))
    (second,) = close(db, ["health_visits.sip2"], "late", again)
    with db.read() as session:
        words = [text_of(bytes_of(session, db.attachments, one.id)) for one in (first, second)]
    assert all("Bd. Wulan" in told and "Kartika" not in told and "Rina" not in told for told in words)


def test_a_closed_register_is_called_by_its_month_and_title_in_the_history(db: Database) -> None:
    settle(db)
    (closed,) = close(db, ["health_visits.sip2"])
    assert isinstance(closed.title, Words)
    with db.read() as session:
        assert name_of_closed(session, closed.id) == f"2026-10 {closed.title.by_language['id']}"
        assert [name(session, b"?" * 16) for name in (name_of_closed, name_of_report, name_of_rows, name_of_signed)] == [""] * 4
        assert closed_of(session, OCTOBER.plus(1)) == []
