"""Wrong tries at the midwife's entries: each takes longer than the one before, whatever is closed or put back meanwhile."""

from pathlib import Path

import pytest

from desktop_app.core.errors import UserError
from desktop_app.db import tries
from desktop_app.db.keys import new_words
from desktop_app.db.midwife_keys import OTHER_WORDS, WRONG_PASSPHRASE
from desktop_app.db.post import Post
from desktop_app.db.restore import restore_backup
from desktop_app.db.tries import FREE, MIDWIFES, WAIT, wait_seconds
from tests.builders.midwife import CHEAP, MIDWIFE
from tests.db.posts import PASSPHRASE, make_post, reopen

WRONG = "not what she chose"
AT = 2_000_000.0


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The clock of the laptop, to be set."""
    clock = [AT]
    monkeypatch.setattr(tries.time, "time", lambda: clock[0])
    return clock


@pytest.fixture
def post(tmp_path: Path, now: list[float]) -> Post:
    made, _words = make_post(tmp_path / "post")
    made.choose_midwife_key(MIDWIFE, CHEAP)
    made.database.vault.lock()
    return made


def said(post: Post, passphrase: str | None = WRONG, words: str | None = None) -> object:
    with pytest.raises(UserError) as refused:
        post.unlock_midwife(passphrase, words)
    return refused.value.text


def test_after_a_few_wrong_tries_not_even_the_right_one_counts_until_the_time_is_over(post: Post, now: list[float]) -> None:
    assert [said(post) for _try in range(FREE)] == [WRONG_PASSPHRASE] * FREE
    assert said(post, MIDWIFE) == WAIT.of(5)
    now[0] += 5
    assert said(post) == WRONG_PASSPHRASE and said(post, MIDWIFE) == WAIT.of(15)
    now[0] += 15
    post.unlock_midwife(MIDWIFE)
    post.database.vault.lock()
    assert said(post) == WRONG_PASSPHRASE and said(post) == WRONG_PASSPHRASE  # the right one began anew
    post.close()


def test_changing_the_passphrase_and_the_words_of_her_sheet_are_counted_with_it(post: Post, now: list[float]) -> None:
    assert said(post, None, new_words()) == OTHER_WORDS
    for _try in range(FREE - 1):
        with pytest.raises(UserError) as refused:
            post.change_midwife_passphrase(WRONG, "nine grey pebbles", CHEAP)
        assert refused.value.text == WRONG_PASSPHRASE
    with pytest.raises(UserError) as refused:
        post.change_midwife_passphrase(MIDWIFE, "nine grey pebbles", CHEAP)
    assert refused.value.text == WAIT.of(5)
    now[0] += 5
    post.change_midwife_passphrase(MIDWIFE, "nine grey pebbles", CHEAP)
    assert wait_seconds(post.folder, file=MIDWIFES) == 0
    post.close()


def test_a_slip_in_one_word_of_her_sheet_is_no_wrong_try(post: Post) -> None:
    for _try in range(FREE + 1):
        assert said(post, None, "abandon") != WAIT.of(5)
    post.close()


def test_a_program_that_is_closed_meanwhile_shortens_nothing_and_the_post_itself_opens(post: Post) -> None:
    for _try in range(FREE):
        said(post)
    post.close()
    again = reopen(post.folder)
    assert said(again, MIDWIFE) == WAIT.of(5) and wait_seconds(post.folder) == 0
    again.close()


def test_a_clock_that_is_put_back_wins_nothing_and_closes_her_out_for_no_longer(post: Post, now: list[float]) -> None:
    for _try in range(FREE):
        said(post)
    now[0] -= 400 * 86_400
    assert said(post, MIDWIFE) == WAIT.of(5)
    now[0] += 5
    post.unlock_midwife(MIDWIFE)
    post.close()


def test_an_old_backup_that_is_put_back_brings_no_free_tries(post: Post) -> None:
    backup = post.make_backup()
    for _try in range(FREE):
        said(post)
    post.close()
    restore_backup(backup.folder, post.folder, PASSPHRASE)
    again = reopen(post.folder)
    assert said(again, MIDWIFE) == WAIT.of(5)
    again.close()
