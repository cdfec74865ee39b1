"""The midwife's key: who can put in, who can take out, and what survives."""

import sys
import time
from pathlib import Path

import pytest
from cbor2 import loads

from desktop_app.core.errors import UserError
from desktop_app.db.database import Database
from desktop_app.db.sealing import WrongKeyError
from desktop_app.db.vault import HAS_KEY, IDLE_SECONDS, LOCKED, NO_MIDWIFE_KEY, Vault
from tests.builders.midwife import CHEAP, MIDWIFE, give_midwife_key
from tests.db.posts import PASSPHRASE, make_post, reopen

DATA_KEY = b"d" * 32


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(tmp_path / "keys.cbor", DATA_KEY)


def test_without_a_key_nothing_is_sealed(vault: Vault) -> None:
    assert not vault.has_key and not vault.is_open
    with pytest.raises(UserError) as refused:
        vault.seal(b"secret", b"row")
    assert refused.value.text == NO_MIDWIFE_KEY


def test_sealing_needs_no_passphrase_and_opening_does(vault: Vault) -> None:
    vault.choose(MIDWIFE, CHEAP)
    vault.lock()
    sealed = vault.seal(b"secret", b"row")
    assert vault.unseal(sealed, b"row") is None
    vault.unlock(MIDWIFE)
    assert vault.unseal(sealed, b"row") == b"secret"


@pytest.mark.parametrize("plain", [b"", b"a", b"\x80", b"\x00" * 3, b"x" * 511, b"x" * 512, b"y" * 4000])
def test_what_is_sealed_comes_back_as_it_was(vault: Vault, plain: bytes) -> None:
    vault.choose(MIDWIFE, CHEAP)
    assert vault.unseal(vault.seal(plain, b"row"), b"row") == plain


def test_lengths_do_not_tell_what_is_inside(vault: Vault) -> None:
    vault.choose(MIDWIFE, CHEAP)
    lengths = {len(vault.seal(b"x" * size, b"row")) for size in (0, 10, 200, 511)}
    assert len(lengths) == 1
    assert (next(iter(lengths)) - 32 - 16) % 64 == 0  # encapsulated key and tag stand around the padded text


def test_what_is_sealed_twice_looks_different(vault: Vault) -> None:
    vault.choose(MIDWIFE, CHEAP)
    assert vault.seal(b"same", b"row") != vault.seal(b"same", b"row")


@pytest.mark.parametrize("change", ["row", "content", "cut"])
def test_an_entry_that_was_changed_or_put_elsewhere_does_not_open(vault: Vault, change: str) -> None:
    vault.choose(MIDWIFE, CHEAP)
    sealed = vault.seal(b"secret", b"row")
    if change == "content":
        sealed = sealed[:-1] + bytes([sealed[-1] ^ 1])
    elif change == "cut":
        sealed = sealed[:20]
    with pytest.raises(WrongKeyError):
        vault.unseal(sealed, b"other" if change == "row" else b"row")


def test_it_locks_itself_when_nobody_is_there_for_five_minutes(tmp_path: Path) -> None:
    now = [0.0]
    vault = Vault(tmp_path / "keys.cbor", DATA_KEY, lambda: now[0])
    vault.choose(MIDWIFE, CHEAP)
    told = []
    vault.on_change = lambda: told.append(vault.is_open)
    now[0] = IDLE_SECONDS - 1
    assert vault.is_open
    vault.touch()
    now[0] = 2 * IDLE_SECONDS - 2
    assert vault.is_open
    now[0] = 2 * IDLE_SECONDS - 1
    assert not vault.is_open and told == [False]


def test_a_key_or_the_mouse_after_five_idle_minutes_does_not_keep_it_open(tmp_path: Path) -> None:
    """The first touch after a laptop was woken comes before anybody looks at the clock."""
    now = [0.0]
    vault = Vault(tmp_path / "keys.cbor", DATA_KEY, lambda: now[0])
    vault.choose(MIDWIFE, CHEAP)
    now[0] = IDLE_SECONDS
    vault.touch()
    assert not vault.is_open
    vault.unlock(MIDWIFE)
    assert vault.is_open


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the usual clock goes on")
def test_the_minutes_of_a_sleeping_laptop_count(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    vault.choose(MIDWIFE, CHEAP)
    now = time.clock_gettime(time.CLOCK_BOOTTIME)
    assert vault.is_open
    monkeypatch.setattr(time, "clock_gettime", {time.CLOCK_BOOTTIME: now + IDLE_SECONDS}.__getitem__)
    assert not vault.is_open


def test_words_open_it_and_give_a_new_passphrase(vault: Vault) -> None:
    words = vault.choose(MIDWIFE, CHEAP)
    sealed = vault.seal(b"secret", b"row")
    vault.lock()
    vault.change_passphrase("bidan baru datang", words=words, cost=CHEAP)
    vault.lock()
    with pytest.raises(UserError):
        vault.unlock(MIDWIFE)
    vault.unlock("bidan baru datang")
    assert vault.unseal(sealed, b"row") == b"secret"


def test_new_words_make_the_old_ones_worthless(vault: Vault) -> None:
    old = vault.choose(MIDWIFE, CHEAP)
    new = vault.renew_words()
    vault.lock()
    with pytest.raises(UserError):
        vault.unlock(words=old)
    with pytest.raises(UserError) as refused:
        vault.renew_words()
    assert refused.value.text == LOCKED
    vault.unlock(words=new)


def test_a_second_key_is_refused_because_it_would_lose_what_the_first_sealed(vault: Vault) -> None:
    vault.choose(MIDWIFE, CHEAP)
    with pytest.raises(UserError) as refused:
        vault.choose("another passphrase", CHEAP)
    assert refused.value.text == HAS_KEY


def test_a_public_key_put_there_by_a_stranger_is_not_trusted(tmp_path: Path) -> None:
    stranger = Vault(tmp_path / "keys.cbor", b"s" * 32)
    stranger.choose("the stranger's own", CHEAP)
    ours = Vault(tmp_path / "keys.cbor", DATA_KEY)
    with pytest.raises(UserError):
        ours.seal(b"secret", b"row")


@pytest.mark.parametrize("passphrase", [PASSPHRASE, None])
def test_a_post_keeps_the_key_through_closing_and_other_passphrases(tmp_path: Path, passphrase: str | None) -> None:
    post, _ = make_post(tmp_path / "post", passphrase)
    post.choose_midwife_key(MIDWIFE, CHEAP)
    sealed = post.database.vault.seal(b"secret", b"row")
    if passphrase is not None:
        post.change_passphrase(passphrase, "kambing putih duduk", CHEAP)
        passphrase = "kambing putih duduk"
    post.change_midwife_passphrase(MIDWIFE, "bidan baru datang", CHEAP)
    post.close()
    assert not post.database.vault.is_open
    post = reopen(tmp_path / "post", passphrase)
    post.unlock_midwife("bidan baru datang")
    assert post.database.vault.unseal(sealed, b"row") == b"secret"
    post.close()


def test_neither_the_posts_passphrase_nor_its_words_open_the_midwifes_entries(tmp_path: Path) -> None:
    post, words = make_post(tmp_path / "post")
    post.choose_midwife_key(MIDWIFE, CHEAP)
    post.database.vault.lock()
    for typed in ({"passphrase": PASSPHRASE}, {"words": words}):
        with pytest.raises(UserError):
            post.unlock_midwife(**typed)
    post.close()


def test_the_key_file_holds_no_private_key_as_it_is(tmp_path: Path, db: Database) -> None:
    give_midwife_key(db, is_open=True)
    private = db.vault._privates[0]
    stored = (tmp_path / "keys.cbor").read_bytes()
    assert private is not None and private not in stored
    assert {slot["kind"] for slot in loads(stored)["slots"]} == {"midwife_public", "midwife_passphrase", "midwife_recovery"}


def test_what_was_read_is_forgotten_with_the_key(vault: Vault) -> None:
    vault.choose(MIDWIFE, CHEAP)
    sealed = vault.seal(b"secret", b"row")
    assert vault.unseal(sealed, b"row") == vault.unseal(sealed, b"row") == b"secret"
    with pytest.raises(WrongKeyError):
        vault.unseal(sealed, b"other")
    vault.lock()
    assert vault._read_before == {} and vault.unseal(sealed, b"row") is None


def test_what_is_being_read_while_it_locks_itself_is_not_kept(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    """A register is read on the worker while the window locks."""
    vault.choose(MIDWIFE, CHEAP)
    sealed = vault.seal(b"secret", b"row")
    from desktop_app.db import sealing

    opened = sealing.unseal_from

    def locked_meanwhile(private: bytes, *rest: bytes) -> bytes:
        vault.lock()
        return opened(private, *rest)

    monkeypatch.setattr(sealing, "unseal_from", locked_meanwhile)
    assert vault.unseal(sealed, b"row") is None and vault._read_before == {}
