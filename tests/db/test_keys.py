"""A post opens with its passphrase or with the 12 words of its recovery sheet, and with nothing else."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.errors import MachineError, UserError
from desktop_app.db.keys import (
    Cost,
    Keys,
    new_keys,
    practice_keys,
    read_keys,
    unlock,
    usual_cost,
    with_new_words,
    with_passphrase,
    write_keys,
)
from desktop_app.db.memory import memory_bytes

CHEAP = Cost(64, 1, 1)
PASSPHRASE = "kucing hitam lari"


@pytest.fixture
def made() -> tuple[Keys, bytes, str]:
    return new_keys(PASSPHRASE, CHEAP)


def test_the_passphrase_and_the_words_both_give_the_key(made: tuple[Keys, bytes, str]) -> None:
    keys, data_key, words = made
    assert len(words.split()) == 12
    assert unlock(keys, PASSPHRASE) == data_key
    assert unlock(keys, words=words) == data_key
    assert unlock(keys, words=f"  {words.upper()}\n") == data_key


def test_a_wrong_passphrase_is_refused_with_what_to_check(made: tuple[Keys, bytes, str]) -> None:
    with pytest.raises(UserError, match=r"not the passphrase.*capital letters"):
        unlock(made[0], PASSPHRASE + "!")
    with pytest.raises(UserError, match="needs its passphrase"):
        unlock(made[0])


def test_letters_that_look_the_same_are_the_same_passphrase() -> None:
    keys, data_key, _ = new_keys("caf\u00e9 di balai", CHEAP)
    assert unlock(keys, "cafe\u0301 di balai") == data_key


SHEET = "abandon ability able about above absent absorb abstract absurd abuse access accident"


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        (SHEET.replace("about", "abuot"), "Word 4, “abuot”, is not on any recovery sheet. Is it “about”?"),
        (SHEET.replace("about", "kucing"), "Word 4, “kucing”, is not on any recovery sheet. Look at the sheet again."),
        (SHEET.removesuffix(" accident"), "The recovery sheet has 12 words; 11 were typed."),
        (SHEET, "One of the 12 words is wrong or in the wrong place."),
        ("", "The recovery sheet has 12 words; 0 were typed."),
    ],
)
def test_a_mistyped_recovery_word_is_named(made: tuple[Keys, bytes, str], typed: str, reason: str) -> None:
    with pytest.raises(UserError) as refused:
        unlock(made[0], words=typed)
    assert str(refused.value).startswith(reason)


def test_the_words_of_another_post_do_not_open_this_one(made: tuple[Keys, bytes, str]) -> None:
    with pytest.raises(UserError, match="not those of this post"):
        unlock(new_keys(PASSPHRASE, CHEAP)[0], words=made[2])


def test_a_new_passphrase_replaces_the_old_one_and_leaves_the_words(made: tuple[Keys, bytes, str]) -> None:
    keys, data_key, words = made
    changed = with_passphrase(keys, data_key, "ayam putih tidur", CHEAP)
    assert unlock(changed, "ayam putih tidur") == unlock(changed, words=words) == data_key
    with pytest.raises(UserError, match="not the passphrase"):
        unlock(changed, PASSPHRASE)


def test_new_words_make_the_old_sheet_worthless(made: tuple[Keys, bytes, str]) -> None:
    keys, data_key, old = made
    changed, words = with_new_words(keys, data_key)
    assert unlock(changed, words=words) == data_key
    with pytest.raises(UserError, match="not those of this post"):
        unlock(changed, words=old)


def test_a_short_passphrase_is_refused() -> None:
    with pytest.raises(UserError, match="at least 8 characters"):
        new_keys("kucing", CHEAP)


def test_a_slot_moved_to_another_post_or_with_another_cost_does_not_open(made: tuple[Keys, bytes, str]) -> None:
    keys, _, _ = made
    moved = replace(keys, post=b"another post id!")
    cheaper = replace(keys, slots=tuple(replace(s, params=(32, 1, 1)) if s.params else s for s in keys.slots))
    for altered in (moved, cheaper):
        with pytest.raises(UserError, match="not the passphrase"):
            unlock(altered, PASSPHRASE)


def test_a_practice_post_opens_without_anything() -> None:
    keys, data_key = practice_keys()
    assert unlock(keys) == data_key
    assert [slot.kind for slot in keys.slots] == ["practice"]


def test_keys_are_read_as_they_were_written(made: tuple[Keys, bytes, str], tmp_path: Path) -> None:
    write_keys(tmp_path / "keys.cbor", made[0])
    assert read_keys(tmp_path / "keys.cbor") == made[0]
    assert [file.name for file in tmp_path.iterdir()] == ["keys.cbor"]


@pytest.mark.parametrize("content", [b"", b"\xff", b"\xa1", b"not keys", b"\x80"])
def test_damaged_keys_are_refused_with_advice(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "keys.cbor").write_bytes(content)
    with pytest.raises(MachineError, match="damaged") as refused:
        read_keys(tmp_path / "keys.cbor")
    assert "backup" in str(refused.value.advice)


def test_a_cost_that_would_stall_the_machine_is_not_tried(made: tuple[Keys, bytes, str], tmp_path: Path) -> None:
    keys = replace(made[0], slots=tuple(replace(s, params=(1 << 30, 1, 1)) if s.params else s for s in made[0].slots))
    write_keys(tmp_path / "keys.cbor", keys)
    with pytest.raises(MachineError, match="damaged"):
        read_keys(tmp_path / "keys.cbor")


def test_a_machine_with_little_memory_uses_half(monkeypatch: pytest.MonkeyPatch) -> None:
    found = memory_bytes()
    assert found is not None
    assert found > 100_000_000
    for memory, cost in ((3_900_000_000, 64), (8_000_000_000, 128), (None, 128)):
        monkeypatch.setattr("desktop_app.db.keys.memory_bytes", lambda memory=memory: memory)
        assert usual_cost() == Cost(cost * 1024, 3, 4)
