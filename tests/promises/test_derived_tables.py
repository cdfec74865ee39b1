"""Derived tables hold nothing of their own: rebuilt from the records they are what they were."""

import pytest
from sqlalchemy import select

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.check import check
from desktop_app.db.derived import rebuild_derived
from desktop_app.db.opening import open_post
from desktop_app.residents.models import Household
from desktop_app.residents.services import merge_households
from desktop_app.shell.demo.command import make_practice_post
from desktop_app.shell.discovery import find_features


@pytest.fixture(scope="module")
def practice_post(tmp_path_factory):
    folder = tmp_path_factory.mktemp("practice") / "post"
    make_practice_post(folder, 120, 3, 5, Month(2026, 10))
    post = open_post(folder, derived=[d for f in find_features() for d in f.derived])
    with post.database.action(QT_TRANSLATE_NOOP("Tests", "Make one household of two")) as session:
        one, other, *_ = session.scalars(select(Household.id).order_by(Household.id))
        merge_households(session, one, other)
    yield post
    post.close()


def contents(database):
    with database.read() as session:
        run = session.connection().exec_driver_sql
        tables = run("SELECT name FROM sqlite_master WHERE name LIKE 'derived_%' AND sql LIKE 'CREATE TABLE%'").scalars().all()
        plain = [t for t in tables if not any(t.endswith(end) for end in ("_data", "_idx", "_content", "_docsize", "_config"))]
        return {t: sorted(map(repr, run(f"SELECT * FROM {t}"))) for t in plain if t != "derived_version"}


def test_a_rebuild_changes_nothing(practice_post):
    before = contents(practice_post.database)
    assert before and all(before.values()), "every derived table is filled by a practice post"
    rebuild_derived(practice_post.database)
    assert contents(practice_post.database) == before


def test_the_practice_post_is_what_its_log_says(practice_post):
    with practice_post.database.read() as session:
        assert check(session.connection()) == []
