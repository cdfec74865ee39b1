"""Entries for the midwife: written by anybody, read with her key."""

from datetime import date

import pytest
from sqlalchemy import select

from desktop_app.core.errors import UserError
from desktop_app.db.database import Database
from desktop_app.db.recorder import action_id
from desktop_app.db.undo import take_back
from desktop_app.db.vault import NO_MIDWIFE_KEY
from desktop_app.features.confidential.models import SealedEntry
from desktop_app.features.confidential.rules.contraception import Method
from desktop_app.features.confidential.services import (
    WRITE,
    change_sealed,
    contraception_of,
    followed_by_midwife,
    opened_by_topic,
    record_contraception,
    record_sealed,
    remove_sealed,
    sealed_of,
    unreadable,
)
from desktop_app.residents.services import merge_residents
from tests.builders.midwife import MIDWIFE, give_midwife_key
from tests.builders.residents import make_resident

DAY = date(2026, 10, 5)


def test_anybody_writes_an_entry_and_only_the_midwife_reads_it(db: Database) -> None:
    give_midwife_key(db)
    with db.action(WRITE) as session:
        siti = make_resident(session, "Siti")
        entry = record_sealed(session, siti, DAY, "hiv", {"result": "reactive", "note": "ARV"}, "Bu Ani")
        assert sealed_of(session, siti) is None
        assert opened_by_topic(session, "hiv") is None
        assert followed_by_midwife(session, [siti]) == {siti}
    db.vault.unlock(MIDWIFE)
    with db.read() as session:
        (opened,) = sealed_of(session, siti) or []
    assert (opened.id, opened.on, opened.topic) == (entry, DAY, "hiv")
    assert (opened.values, opened.by) == ({"result": "reactive", "note": "ARV"}, "Bu Ani")


def test_without_a_key_nothing_is_stored_and_the_words_say_what_to_do(db: Database) -> None:
    siti = make_resident(db)
    with pytest.raises(UserError) as refused, db.action(WRITE) as session:
        record_sealed(session, siti, DAY, "violence", {"note": "x"})
    assert refused.value.text == NO_MIDWIFE_KEY
    with db.read() as session:
        assert followed_by_midwife(session, [siti]) == set()


def test_an_entry_is_changed_and_removed_and_each_is_undone(db: Database) -> None:
    give_midwife_key(db, is_open=True)
    siti = make_resident(db)
    with db.action(WRITE) as session:
        entry = record_sealed(session, siti, DAY, "syphilis", {"result": "reactive"})
    with db.action(WRITE) as session:
        change_sealed(session, entry, DAY, "syphilis", {"result": "negative"})
    with db.action(WRITE) as session:
        remove_sealed(session, entry)
        removed = action_id(session)
    with db.read() as session:
        assert sealed_of(session, siti) == []
    take_back(db, removed)
    with db.read() as session:
        assert [one.values for one in sealed_of(session, siti) or []] == [{"result": "negative"}]


def test_entries_of_merged_people_are_those_of_one(db: Database) -> None:
    give_midwife_key(db, is_open=True)
    siti, same = make_resident(db), make_resident(db, "Siti A.")
    with db.action(WRITE) as session:
        record_sealed(session, same, DAY, "hiv", {"result": "negative"})
    with db.action(WRITE) as session:
        assert merge_residents(session, siti, same, DAY) == siti
    with db.read() as session:
        assert len(sealed_of(session, siti) or []) == 1
        assert list(opened_by_topic(session, "hiv", [siti]) or {}) == [siti]
        assert followed_by_midwife(session, [siti]) == {siti}


def test_a_change_of_method_names_the_one_before(db: Database) -> None:
    give_midwife_key(db, is_open=True)
    siti = make_resident(db)
    with db.action(WRITE) as session:
        record_contraception(session, siti, date(2026, 1, 10), "pill")
        record_contraception(session, siti, date(2026, 6, 1), "injection", why="forgets the pill")
        record_contraception(session, siti, date(2026, 9, 1), "injection")
    with db.read() as session:
        before = contraception_of(session, [siti], date(2026, 5, 31)) or {}
        now = contraception_of(session, [siti], DAY) or {}
    assert before[siti].method == "pill"
    assert now[siti] == Method("injection", date(2026, 6, 1), "pill", "forgets the pill")


def test_an_entry_of_another_key_is_counted_and_hides_no_other(db: Database) -> None:
    give_midwife_key(db, is_open=True)
    siti = make_resident(db)
    with db.action(WRITE) as session:
        first = record_sealed(session, siti, DAY, "hiv", {"result": "negative"})
        second = record_sealed(session, siti, DAY, "violence", {"note": "x"})
    with db.action(WRITE) as session:
        rows = {row.id: row for row in session.scalars(select(SealedEntry))}
        rows[first].sealed = rows[second].sealed  # vouched for another row
    with db.read() as session:
        assert [one.id for one in sealed_of(session, siti) or []] == [second]
        assert unreadable(session, siti) == 1
    db.vault.lock()
    with db.read() as session:
        assert unreadable(session, siti) == 0
