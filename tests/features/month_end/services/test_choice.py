"""Which registers a post hands in."""

from collections.abc import Sequence

import pytest

from desktop_app.core.changes import Changes
from desktop_app.db.database import Database
from desktop_app.db.undo import take_back
from desktop_app.features.month_end.services import catalogue_for, choose_handed_in, handed_in
from desktop_app.packs import pack_names
from desktop_app.shell.discovery import find_features
from tests.builders.month_end import SET_UP, settle

SIP2, WEIGHING = "health_visits.sip2", "health_visits.weighing_list"


def chosen(db: Database) -> list[str]:
    with db.read() as session:
        return [entry.id for entry in handed_in(session, catalogue_for(session, find_features()))]


def choose(db: Database, ids: Sequence[str]) -> None:
    with db.action(SET_UP) as session:
        choose_handed_in(session, ids)


@pytest.mark.parametrize("pack", pack_names())
def test_a_new_post_hands_something_in_whatever_its_pack(db: Database, pack: str) -> None:
    settle(db, **{"post.pack": pack})
    assert chosen(db)


def test_the_posts_own_choice_stands_in_the_order_of_the_catalogue_and_can_be_undone(db: Database) -> None:
    settle(db)
    usual, actions = chosen(db), list[Changes]()
    db.on_commit = actions.append
    choose(db, [SIP2, WEIGHING])
    assert chosen(db) == [WEIGHING, SIP2]
    take_back(db, actions[0].action)
    assert chosen(db) == usual


def test_choosing_nothing_means_what_the_layouts_say(db: Database) -> None:
    settle(db)
    usual = chosen(db)
    choose(db, [SIP2])
    choose(db, [])
    assert chosen(db) == usual


def test_a_register_that_the_post_does_not_have_any_more_is_passed_over(db: Database) -> None:
    settle(db)
    usual = chosen(db)
    choose(db, ["post.gone", SIP2])
    assert chosen(db) == [SIP2]
    choose(db, ["post.gone"])
    assert chosen(db) == usual
