"""Everything that a post can print of a month can be closed, and comes back from its kept rows as it was printed."""

from datetime import date

import pytest

from desktop_app.core.language import language
from desktop_app.db.database import Database
from desktop_app.features.month_end.services import Closed, bytes_of, changed_since
from desktop_app.features.month_end.services.closed import snapshot_of
from desktop_app.features.month_end.services.rendering import print_snapshot
from desktop_app.features.registers.services import PaperEntry, catalogue_of
from desktop_app.shell.discovery import find_features
from tests.builders.health_visits import add_person, open_day, weigh
from tests.builders.month_end import OCTOBER, close, closer, settle


@pytest.fixture
def post(db: Database) -> Database:
    settle(db)
    for month in (9, 10):
        day = open_day(db, date(2026, month, 5))
        for number, name in enumerate(("Ayu Lestari", "فاطمة الزهراء", "欧阳娜娜")):
            child = add_person(db, name, date(2025, 3, number + 1), mother="Rina")
            weigh(db, day, child, 8000 + 100 * number, 720)
    add_person(db, "Siti Aminah", date(1996, 3, 1))
    return db


@pytest.mark.parametrize("code", ["ar"])
def test_every_register_is_closed_and_its_kept_rows_print_the_same_bytes(post: Database, code: str) -> None:
    with post.read() as session:
        catalogue = catalogue_of(session, find_features())
    papers = {entry.id for entry in catalogue.of_month if isinstance(entry, PaperEntry)}
    closed = close(post, [entry.id for entry in catalogue.of_month], who=closer(code))
    assert len(closed) == len(catalogue.of_month) >= 20
    with post.read() as session:
        for one in closed:
            assert one.has_rows == (one.register_id not in papers), one.register_id
            assert same_from_rows(session, post, one), one.register_id
        assert changed_since(session, post.attachments, find_features(), OCTOBER) == []


def same_from_rows(session: object, post: Database, one: Closed) -> bool:
    snapshot = snapshot_of(session, post.attachments, one)  # type: ignore[arg-type]
    if snapshot is None:
        return True
    pdf = bytes_of(session, post.attachments, one.id)  # type: ignore[arg-type]
    return print_snapshot(snapshot, language(one.language)).pdf == pdf
