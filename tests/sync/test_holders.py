"""People and recovery sheets open a post; who left does not; the midwife's key travels with her entries."""

from datetime import date
from hashlib import blake2b
from pathlib import Path

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.text import Text
from desktop_app.db.database import KEYS
from desktop_app.db.doors import WRONG_PERSON
from desktop_app.db.history import list_actions
from desktop_app.db.holders import persons, refresh_doors
from desktop_app.db.keys import Cost, Keys, Slot, new_words, read_keys, write_keys
from desktop_app.db.making import create_post
from desktop_app.db.opening import open_post
from desktop_app.db.post import Post
from desktop_app.db.settings import put_setting
from desktop_app.shell.discovery import load_models
from desktop_app.sync.holders import (
    add_person,
    add_sheet,
    change_own_password,
    change_role,
    enter_with,
    fits_pin,
    give_password,
    leave,
    recover,
    rename,
    set_pin,
    verify_person,
    withdraw_sheet,
)
from desktop_app.sync.holders.people import FIRST_IS_ADMIN, LAST_ADMIN, NAME_TAKEN, NO_NAME

CHEAP = Cost(8, 1, 1)
SHARED, ADMINS, SITIS = "four old village wells", "rain over the paddy", "seven small boats"
TODAY = date(2026, 10, 5)


@pytest.fixture
def post(tmp_path: Path) -> Post:
    load_models()
    made, _words = create_post(tmp_path / "post", "Melati", SHARED, cost=CHEAP, synchronous="OFF")
    return made


def with_people(post: Post) -> tuple[bytes, bytes]:
    admin = add_person(post, "Ibu Rahma", "admin", ADMINS, TODAY, cost=CHEAP)
    return admin, add_person(post, "Siti Aminah", "volunteer", SITIS, TODAY, cost=CHEAP)


def opens(folder: Path, password: str | None = None, name: str = "", words: str | None = None) -> Post:
    return open_post(folder, password, words, name=name, synchronous="OFF")


def test_the_first_person_is_an_admin_and_works_at_once(post: Post) -> None:
    with pytest.raises(UserError) as refused:
        add_person(post, "Siti", "volunteer", SITIS, TODAY, cost=CHEAP)
    assert refused.value.text == FIRST_IS_ADMIN
    admin = add_person(post, "  Ibu   Rahma ", "admin", ADMINS, TODAY, cost=CHEAP)
    assert (post.person, post.role, post.database.user) == (admin, "admin", "Ibu Rahma")
    post.close()


def test_each_person_opens_the_post_with_name_and_password_and_the_shared_passphrase_no_longer(post: Post) -> None:
    _admin, siti = with_people(post)
    post.close()
    opened = opens(post.folder, SITIS, "siti  AMINAH")
    assert (opened.person, opened.role, opened.database.user) == (siti, "volunteer", "Siti Aminah")
    assert opened.person_private is not None
    opened.close()
    with pytest.raises(UserError):
        opens(post.folder, SHARED)


@pytest.mark.parametrize(
    ("name", "password"), [("Siti Aminah", "wrong word"), ("Nobody", SITIS), ("", SITIS), ("Ibu Rahma", SITIS)]
)
def test_nobody_learns_whether_a_name_exists(post: Post, name: str, password: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same sentence and the same number of costly tries, whatever is wrong."""
    with_people(post)
    post.close()
    from desktop_app.db import sealing

    tries: list[str] = []
    real = sealing.key_of_passphrase

    def counted(typed: str, *rest: object) -> bytes:
        tries.append(typed)
        return real(typed, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(sealing, "key_of_passphrase", counted)
    with pytest.raises(UserError) as refused:
        opens(post.folder, password, name)
    assert refused.value.text == WRONG_PERSON and len(tries) == 1


def test_no_name_of_a_person_stands_in_the_file_of_keys(post: Post) -> None:
    with_people(post)
    stored = (post.folder / KEYS).read_bytes()
    assert b"Siti" not in stored and b"siti" not in stored and b"Rahma" not in stored
    post.close()


def test_two_people_of_one_name_are_refused(post: Post) -> None:
    with_people(post)
    with pytest.raises(UserError) as refused:
        add_person(post, "SITI aminah", "volunteer", "another password", TODAY, cost=CHEAP)
    assert refused.value.text == NAME_TAKEN
    post.close()


def test_who_left_no_longer_opens_the_post(post: Post) -> None:
    _admin, siti = with_people(post)
    leave(post, siti, TODAY)
    post.close()
    with pytest.raises(UserError) as refused:
        opens(post.folder, SITIS, "Siti Aminah")
    assert refused.value.text == WRONG_PERSON


def test_a_door_that_is_out_of_date_lets_nobody_in_who_left(post: Post) -> None:
    """The record says that she left, the file of keys is an old one."""
    _admin, siti = with_people(post)
    old = (post.folder / KEYS).read_bytes()
    leave(post, siti, TODAY)
    post.close()
    (post.folder / KEYS).write_bytes(old)
    with pytest.raises(UserError) as refused:
        opens(post.folder, SITIS, "Siti Aminah")
    assert refused.value.text == WRONG_PERSON
    assert siti.hex() not in {slot.id for slot in read_keys(post.folder / KEYS).slots}


def test_the_only_admin_neither_leaves_nor_becomes_something_else(post: Post) -> None:
    admin, siti = with_people(post)
    for act in (lambda: leave(post, admin, TODAY), lambda: change_role(post, admin, "volunteer")):
        with pytest.raises(UserError) as refused:
            act()
        assert refused.value.text == LAST_ADMIN.fill(name="Ibu Rahma")
    change_role(post, siti, "admin")
    leave(post, admin, TODAY)
    post.close()
    opens(post.folder, SITIS, "Siti Aminah").close()


def test_a_second_person_gives_a_new_password_and_nothing_is_lost(post: Post) -> None:
    """OpenSID#1994: a forgotten password led to a database that was deleted."""
    _admin, siti = with_people(post)
    give_password(post, siti, "fresh mango leaves", cost=CHEAP)
    post.close()
    with pytest.raises(UserError):
        opens(post.folder, SITIS, "Siti Aminah")
    opened = opens(post.folder, "fresh mango leaves", "Siti Aminah")
    with opened.database.read() as session:
        assert [row.must_change for row in persons(session.connection()) if row.id == siti] == [True]
    change_own_password(opened, "fresh mango leaves", "only siti knows", cost=CHEAP)
    with opened.database.read() as session:
        assert not any(row.must_change for row in persons(session.connection()))
    opened.close()
    opens(post.folder, "only siti knows", "Siti Aminah").close()


def test_who_changes_a_password_must_know_the_old_one(post: Post) -> None:
    with_people(post)
    with pytest.raises(UserError) as refused:
        change_own_password(post, "not the old one", "new password here", cost=CHEAP)
    assert refused.value.text == WRONG_PERSON
    post.close()


def test_a_recovery_sheet_opens_the_post_when_every_password_is_lost(post: Post) -> None:
    with_people(post)
    _sheet, words = add_sheet(post, "Cupboard of the health centre", TODAY)
    post.close()
    opened = opens(post.folder, words=words)
    assert opened.person is None and opened.sheet_private is not None
    recover(opened, "ibu rahma", "a password after the flood", cost=CHEAP)
    assert opened.role == "admin"
    opened.close()
    opens(post.folder, "a password after the flood", "Ibu Rahma").close()


def test_a_withdrawn_sheet_opens_nothing_and_the_other_one_still_does(post: Post) -> None:
    with_people(post)
    first, lost = add_sheet(post, "Bag of Ibu Rahma", TODAY)
    _second, kept = add_sheet(post, "Village office", TODAY)
    withdraw_sheet(post, first, TODAY)
    post.close()
    with pytest.raises(UserError):
        opens(post.folder, words=lost)
    opens(post.folder, words=kept).close()


def test_a_program_that_is_killed_before_the_door_of_a_sheet_was_written_writes_it_at_the_next_opening(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_people(post)

    def killed(_post: Post) -> None:
        raise KeyboardInterrupt

    words = new_words()
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr("desktop_app.sync.holders.sheets.refresh_doors", killed)
        add_sheet(post, "Village office", TODAY, words)
    post.close()
    opens(post.folder, SITIS, "Siti Aminah").close()
    opens(post.folder, words=words).close()


def test_the_only_paper_that_opens_a_laptop_is_not_withdrawn(post: Post) -> None:
    with_people(post)
    only, words = add_sheet(post, "Bag of Ibu Rahma", TODAY)
    keys = read_keys(post.folder / KEYS)
    write_keys(post.folder / KEYS, Keys(keys.post, tuple(slot for slot in keys.slots if slot.kind != "recovery")))
    with pytest.raises(UserError, match="only recovery sheet"):
        withdraw_sheet(post, only, TODAY)
    post.close()
    opens(post.folder, words=words).close()


def test_the_sheet_printed_when_the_post_was_made_still_opens_it(tmp_path: Path) -> None:
    load_models()
    post, words = create_post(tmp_path / "old", "Melati", SHARED, cost=CHEAP, synchronous="OFF")
    with_people(post)
    post.close()
    opens(post.folder, words=words).close()


def test_somebody_else_sits_down_without_closing_the_post(post: Post) -> None:
    _admin, siti = with_people(post)
    verify_person(post, "Siti Aminah", SITIS)
    assert (post.person, post.role, post.database.user) == (siti, "volunteer", "Siti Aminah")
    with pytest.raises(UserError):
        verify_person(post, "Siti Aminah", ADMINS)
    post.close()


@pytest.mark.parametrize("pin", ["123", "1234567", "12a4", "1111", "1234", "9876"])
def test_a_pin_has_four_to_six_digits_that_are_not_easy(post: Post, pin: str) -> None:
    with_people(post)
    with pytest.raises(UserError):
        set_pin(post, pin, CHEAP)
    post.close()


def test_a_pin_says_who_sits_here_and_opens_nothing_on_the_disk(post: Post) -> None:
    """bitwarden: a PIN that opens the disk is guessed within hours."""
    admin, _siti = with_people(post)
    set_pin(post, "٢٧١٨", CHEAP)
    with post.database.read() as session:
        check = next(row.pin_check for row in persons(session.connection()) if row.id == admin)
    assert fits_pin(check, "2718") and not fits_pin(check, "2719") and not fits_pin(None, "2718")
    post.close()
    with pytest.raises(UserError):
        opens(post.folder, "2718", "Ibu Rahma")


def test_doors_are_written_only_when_something_changed(post: Post) -> None:
    with_people(post)
    before = (post.folder / KEYS).stat().st_mtime_ns
    refresh_doors(post)
    assert (post.folder / KEYS).stat().st_mtime_ns == before
    post.close()


def test_a_person_gets_another_name_and_what_was_entered_keeps_the_old_one(post: Post) -> None:
    _admin, siti = with_people(post)
    verify_person(post, "Siti Aminah", SITIS)
    with post.database.action(NO_NAME) as session:
        put_setting(session, "post.village", "Sukamaju")
    rename(post, siti, "  Siti   Rahayu ")
    with post.database.action(NO_NAME) as session:
        put_setting(session, "post.village", "Sukasari")
    with post.database.read() as session:
        assert [action.user for action in list_actions(session, 3)] == ["Siti Rahayu", "Siti Aminah", "Siti Aminah"]
    post.close()
    for typed in ("siti rahayu", "Siti Aminah"):  # who has not heard of the new name comes in, too
        again = opens(post.folder, SITIS, typed)
        assert (again.person, again.database.user) == (siti, "Siti Rahayu")
        again.close()


def test_an_admin_renames_somebody_without_the_password_and_a_pin_fits_the_new_name(post: Post) -> None:
    _admin, siti = with_people(post)
    verify_person(post, "Siti Aminah", SITIS)
    set_pin(post, "2718", CHEAP)
    verify_person(post, "Ibu Rahma", ADMINS)
    rename(post, siti, "Siti Rahayu")
    assert post.database.user == "Ibu Rahma"
    enter_with(post, "Siti Rahayu", "2718")
    assert (post.person, post.database.user) == (siti, "Siti Rahayu")
    enter_with(post, "Ibu Rahma", ADMINS)
    post.close()


@pytest.mark.parametrize(("name", "text"), [("ibu RAHMA", NAME_TAKEN), ("  ", NO_NAME)])
def test_a_name_that_somebody_else_has_or_no_name_is_refused(post: Post, name: str, text: Text) -> None:
    _admin, siti = with_people(post)
    with pytest.raises(UserError) as refused:
        rename(post, siti, name)
    assert refused.value.text == text
    rename(post, siti, "Siti AMINAH")  # the own name in other letters
    post.close()


def test_a_former_name_is_free_and_then_opens_for_who_has_it_now(post: Post) -> None:
    """Both have the password that the admin chose for the first day."""
    _admin, siti = with_people(post)
    rename(post, siti, "Siti Rahayu")
    other = add_person(post, "Siti Aminah", "volunteer", SITIS, TODAY, cost=CHEAP)
    post.close()
    for typed, holder in (("Siti Aminah", other), ("Siti Rahayu", siti)):
        again = opens(post.folder, SITIS, typed)
        assert again.person == holder
        again.close()


def test_a_password_of_somebody_else_does_not_fit_the_own_name(post: Post) -> None:
    with_people(post)
    post.close()
    for name in ("Ibu Rahma", "Siti", "Siti Aminah (2)"):
        with pytest.raises(UserError) as refused:
            opens(post.folder, SITIS, name)
        assert refused.value.text == WRONG_PERSON


def test_a_password_from_before_people_could_be_renamed_opens_under_the_name_of_that_day(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.db import doors, sealing

    def under_the_name(_post: bytes, _name: str, password: str, slot: Slot) -> bytes:
        return sealing.key_of_passphrase(f"siti aminah\0{password}", slot.salt, *slot.params)

    with monkeypatch.context() as patch:
        patch.setattr(doors, "_salt", lambda post_id: blake2b(post_id, digest_size=16, person=b"balai persons").digest())
        patch.setattr(doors, "_of_password", under_the_name)
        siti = add_person(post, "Siti Aminah", "admin", SITIS, TODAY, cost=CHEAP)
    rename(post, siti, "Siti Rahayu")
    post.close()
    with pytest.raises(UserError):
        opens(post.folder, SITIS, "Siti Rahayu")
    again = opens(post.folder, SITIS, "siti aminah")
    assert (again.person, again.database.user) == (siti, "Siti Rahayu")
    give_password(again, siti, "fresh mango leaves", cost=CHEAP)
    again.close()
    opens(post.folder, "fresh mango leaves", "Siti Rahayu").close()
