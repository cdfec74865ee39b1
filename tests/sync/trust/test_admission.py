"""Whom a laptop believes: those that the post's admin admitted, until they are withdrawn."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.core.errors import UserError
from desktop_app.db.history import list_actions
from desktop_app.db.post import Post
from desktop_app.db.undo import undo
from desktop_app.sync.conflicts import list_conflicts
from desktop_app.sync.holders.people import add_person
from desktop_app.sync.trust import (
    admin_private,
    device_of_certificate,
    invite,
    is_signed,
    own_keys,
    prepare,
    recipients,
    rename,
    renew_admin_key,
    sign,
    trusted_device,
    withdraw,
)
from desktop_app.sync.trust.admin_keys import NOT_ADMIN
from desktop_app.sync.trust.admission import GONE_ALREADY, LONG_NAME, NAME_TAKEN, NO_NAME, OWN_LAPTOP, day_of
from desktop_app.sync.trust.certificates import Certificate, load_certificate, new_signing_key, signing_public
from desktop_app.sync.trust.own import NO_KEYS, new_keys
from tests.conftest import TODAY
from tests.db.laptops import problems
from tests.db.posts import CHEAP, make_post, reopen

from .posts import by_name, carry, second_laptop, seen_by


def certificate_of(post: Post, name: str) -> Certificate:
    found = load_certificate(by_name(post, name).certificate)
    assert found is not None
    return found


def believes(post: Post, certificate: Certificate) -> bool:
    with post.database.read() as session:
        return device_of_certificate(session, certificate.dump()) is not None


def readers(post: Post, days: int = 0) -> list[str]:
    with post.database.read() as session:
        return [device.name for device in recipients(session, day_of(post.database) + timedelta(days=days))]


def undo_last(post: Post) -> None:
    with post.database.read() as session:
        last = list_actions(session, 1)[0].id
    with post.database.action(NO_NAME) as session:
        undo(session, last)


def test_the_first_laptop_makes_its_keys_once_and_admits_itself(first: Post) -> None:
    with pytest.raises(UserError) as refused:
        own_keys(first.database)
    assert refused.value.text == NO_KEYS
    made = prepare(first, "Laptop of Siti")
    assert prepare(first) == made == own_keys(first.database)
    assert [(d.name, d.kind, d.is_own) for d in seen_by(first)] == [("Laptop of Siti", "laptop", True)]
    assert problems(first.database) == []


def test_keys_of_a_laptop_stay_out_of_the_log(first: Post) -> None:
    own = prepare(first)
    admin = admin_private(first)
    assert admin is not None
    with first.database.read() as session:
        values = session.connection().exec_driver_sql("SELECT vals FROM op").scalars().all()
    for secret in (own.sign_private, own.identity.encode(), admin):
        assert not any(secret in value for value in values)


def test_another_laptop_believes_the_certificate_before_it_has_heard_of_the_laptop(first: Post, tmp_path: Path) -> None:
    second = second_laptop(first, tmp_path / "second")
    third = second_laptop(first, tmp_path / "third", "Nur")
    with second.database.read() as session:
        assert trusted_device(session, own_keys(third.database).sign_public) is None
    assert believes(second, certificate_of(third, "Nur"))
    second.close()
    third.close()


FORGERIES: dict[str, Callable[[Certificate], Certificate]] = {
    "kind": lambda c: replace(c, kind="centre"),
    "recipient": lambda c: replace(c, recipient="age1somebodyelse"),
    "key": lambda c: replace(c, sign_public=signing_public(new_signing_key())),
    "post": lambda c: replace(c, post=b"another post 123"),
    "signature": lambda c: replace(c, signature=bytes(64)),
    "short signature": lambda c: replace(c, signature=b"short"),
    "admin key": lambda c: replace(c, admin_public=b"no key"),
}


def test_a_certificate_in_which_anything_was_changed_is_not_believed(first: Post, tmp_path: Path) -> None:
    second = second_laptop(first, tmp_path / "second")
    third = second_laptop(first, tmp_path / "third", "Nur")
    genuine = certificate_of(third, "Nur")
    assert believes(second, genuine)
    assert [name for name, forge in FORGERIES.items() if believes(second, forge(genuine))] == []
    second.close()
    third.close()


def test_a_stranger_who_signs_an_own_certificate_is_not_believed(first: Post) -> None:
    prepare(first)
    admin, keys = new_signing_key(), new_keys("Stranger")
    unsigned = Certificate(b"p" * 16, keys.name, "laptop", keys.sign_public, keys.recipient, signing_public(admin))
    assert not believes(first, replace(unsigned, signature=sign(admin, unsigned.signed())))


def test_nonsense_in_place_of_a_certificate_is_none(first: Post) -> None:
    prepare(first)
    with first.database.read() as session:
        for content in (b"", b"\0", b"\x80", b"\x87" + b"\x00" * 7, b"nonsense", bytes(range(256))):
            assert device_of_certificate(session, content) is None


def test_a_laptop_of_another_post_is_not_believed(first: Post, tmp_path: Path) -> None:
    prepare(first)
    other, _ = make_post(tmp_path / "other", synchronous="OFF")
    prepare(other, "Other")
    assert not believes(first, certificate_of(other, "Other"))
    other.close()


def test_files_are_sealed_for_everybody_but_itself_those_withdrawn_and_void_invitations(first: Post, tmp_path: Path) -> None:
    second = second_laptop(first, tmp_path / "second")
    carry(second, first)
    invite(first, "Nur", "laptop", tmp_path)
    assert readers(first) == ["Dewi", "Nur"]
    assert readers(first, days=15) == ["Dewi"]
    withdraw(first, by_name(first, "Dewi").id, "given_away")
    assert readers(first) == ["Nur"]
    second.close()


def test_a_withdrawn_laptop_is_known_as_such_on_the_others_too(first: Post, tmp_path: Path) -> None:
    second = second_laptop(first, tmp_path / "second")
    third = second_laptop(first, tmp_path / "third", "Nur")
    certificate = certificate_of(third, "Nur")
    withdraw(first, by_name(first, "Nur").id, "broken")
    carry(first, second)
    with second.database.read() as session:
        device = device_of_certificate(session, certificate.dump())
    assert device is not None
    assert device.is_withdrawn
    assert device.withdrawn_why == "broken"
    second.close()
    third.close()


def test_a_laptop_is_withdrawn_once_and_never_the_one_that_one_sits_at(first: Post, tmp_path: Path) -> None:
    made = invite(first, "Nur", "laptop", tmp_path)
    withdraw(first, made.device, "mistake")
    for device, text in ((made.device, GONE_ALREADY.fill(name="Nur")), (own_keys(first.database).device, OWN_LAPTOP)):
        with pytest.raises(UserError) as refused:
            withdraw(first, device, "mistake")
        assert refused.value.text == text


def test_after_a_loss_a_new_key_admits_and_the_lost_laptop_can_admit_nobody(first: Post, tmp_path: Path) -> None:
    second = second_laptop(first, tmp_path / "second")
    lost = second_laptop(first, tmp_path / "lost", "Lost")
    stolen = admin_private(lost)
    assert stolen is not None
    carry(second, first)
    withdraw(first, by_name(first, "Lost").id, "lost")
    carry(first, second)
    assert admin_private(first) != stolen
    assert admin_private(second) == admin_private(first)
    keys = new_keys("Thief")
    forged = replace(certificate_of(first, "Dewi"), name="Thief", sign_public=keys.sign_public, recipient=keys.recipient)
    forged = replace(forged, admin_public=signing_public(stolen))
    forged = replace(forged, signature=sign(stolen, forged.signed()))
    assert forged.is_genuine()
    assert not believes(first, forged)
    assert not believes(second, forged)
    assert believes(lost, forged)
    second.close()
    lost.close()


def test_after_a_new_key_the_laptops_still_believe_each_other_and_may_invite(first: Post, tmp_path: Path) -> None:
    second = second_laptop(first, tmp_path / "second")
    carry(second, first)
    renew_admin_key(first)
    renew_admin_key(first)
    carry(first, second)
    assert {d.name for d in seen_by(first)} == {d.name for d in seen_by(second)}
    assert len(seen_by(second)) == 2
    third = second_laptop(second, tmp_path / "third", "Nur")
    carry(third, first)
    assert by_name(first, "Nur").kind == "laptop"
    second.close()
    third.close()


def test_two_admins_who_renew_the_key_apart_still_believe_each_other_and_all_laptops(first: Post, tmp_path: Path) -> None:
    second = second_laptop(first, tmp_path / "second")
    lost = second_laptop(first, tmp_path / "lost", "Lost")
    lost.close()
    carry(second, first)
    carry(first, second)
    for post in (first, second):
        withdraw(post, by_name(post, "Lost").id, "lost")
    carry(first, second)
    carry(second, first)
    assert {(d.name, d.is_withdrawn) for d in seen_by(first)} == {(d.name, d.is_withdrawn) for d in seen_by(second)}
    assert len(seen_by(first)) == 3
    assert admin_private(first) is not None
    assert admin_private(second) is not None
    third = second_laptop(second, tmp_path / "third", "Nur")
    carry(third, first)
    assert by_name(first, "Nur").kind == "laptop"
    with first.database.read() as session:
        assert list_conflicts(session) == []
    second.close()
    third.close()


def test_a_laptop_that_two_people_rename_apart_is_still_believed(first: Post, tmp_path: Path) -> None:
    second = second_laptop(first, tmp_path / "second")
    carry(second, first)
    device = by_name(first, "Dewi").id
    rename(first, device, "Hall")
    rename(second, device, "Kitchen")
    carry(first, second)
    carry(second, first)
    assert len(seen_by(first)) == len(seen_by(second)) == 2
    with first.database.read() as session:
        assert [one.field for one in list_conflicts(session)] == ["name"]
    second.close()


def test_a_succession_that_the_old_key_did_not_sign_changes_nothing(first: Post) -> None:
    from desktop_app.core.ids import derived_id
    from desktop_app.sync.models import AdminKey

    own = prepare(first)
    before = admin_private(first)
    assert before is not None
    with first.database.action(NO_NAME) as session:
        public, old = signing_public(new_signing_key()), signing_public(before)
        forged = AdminKey(id=derived_id("admin_key", public), public=public, made_on=TODAY, succeeds=old, succession=bytes(64))
        session.add(forged)
    assert admin_private(first) == before
    assert [d.id for d in seen_by(first)] == [own.device]


def test_an_undone_withdrawal_after_a_loss_brings_everything_back(first: Post, tmp_path: Path) -> None:
    second = second_laptop(first, tmp_path / "second")
    carry(second, first)
    before = admin_private(first)
    withdraw(first, by_name(first, "Dewi").id, "lost")
    undo_last(first)
    assert admin_private(first) == before
    assert not by_name(first, "Dewi").is_withdrawn
    assert invite(first, "Nur", "laptop", tmp_path).name == "Nur"
    second.close()


def test_an_undone_admission_of_the_own_laptop_is_mended_at_the_next_exchange(first: Post) -> None:
    own = prepare(first)
    undo_last(first)
    assert seen_by(first) == []
    assert prepare(first) == own
    assert [d.id for d in seen_by(first)] == [own.device]


def test_a_renamed_laptop_is_believed_under_its_new_name(first: Post, tmp_path: Path) -> None:
    second = second_laptop(first, tmp_path / "second")
    carry(second, first)
    rename(first, by_name(first, "Dewi").id, "Hall")
    rename(first, own_keys(first.database).device, "Office")
    carry(first, second)
    assert {d.name for d in seen_by(second)} == {"Hall", "Office"}
    assert own_keys(first.database).name == "Office"
    second.close()


def test_a_name_that_does_not_tell_laptops_apart_is_refused(first: Post, tmp_path: Path) -> None:
    invite(first, "Dewi", "laptop", tmp_path)
    refusals = {" ": NO_NAME, "x" * 61: LONG_NAME.fill(n=60), "DEWI": NAME_TAKEN.fill(name="DEWI")}
    for name, text in refusals.items():
        with pytest.raises(UserError) as refused:
            invite(first, name, "laptop", tmp_path)
        assert refused.value.text == text


def test_the_health_centre_gets_no_key_that_admits_laptops(first: Post, tmp_path: Path) -> None:
    from .posts import join_cheaply

    made = invite(first, "Puskesmas", "centre", tmp_path)
    centre = join_cheaply(made.path, made.words, tmp_path / "copy", passphrase=None, centre_key=b"c" * 32)
    assert admin_private(centre) is None
    with pytest.raises(UserError) as refused:
        invite(centre, "Nur", "laptop", tmp_path)
    assert refused.value.text == NOT_ADMIN
    assert [(d.name, d.kind) for d in seen_by(centre) if d.is_own] == [("Puskesmas", "centre")]
    centre.close()


def test_a_new_key_is_not_given_to_the_health_centre(first: Post, tmp_path: Path) -> None:
    from .posts import join_cheaply

    made = invite(first, "Puskesmas", "centre", tmp_path)
    centre = join_cheaply(made.path, made.words, tmp_path / "copy", passphrase=None, centre_key=b"c" * 32)
    renew_admin_key(first)
    carry(first, centre)
    assert admin_private(centre) is None
    assert {d.name for d in seen_by(centre)} == {d.name for d in seen_by(first)}
    centre.close()


def test_once_people_have_passwords_only_an_admin_may_invite(first: Post, tmp_path: Path) -> None:
    prepare(first)
    add_person(first, "Siti", "admin", "bulan di atas", TODAY, cost=CHEAP)
    add_person(first, "Dewi", "volunteer", "ikan di kolam", TODAY, cost=CHEAP)
    assert admin_private(first) is not None
    folder = first.folder
    first.close()
    dewi = reopen(folder, "ikan di kolam", name="Dewi", synchronous="OFF")
    with pytest.raises(UserError) as refused:
        invite(dewi, "Nur", "laptop", tmp_path)
    assert refused.value.text == NOT_ADMIN
    dewi.close()
    siti = reopen(folder, "bulan di atas", name="Siti", synchronous="OFF")
    assert invite(siti, "Nur", "laptop", tmp_path).name == "Nur"
    with siti.database.read() as session:
        names = session.connection().exec_driver_sql("SELECT name FROM own_key").scalars().all()
    assert not any(name.startswith("admin ") for name in names)
    siti.close()


def test_a_laptop_that_joins_a_post_with_people_opens_with_their_passwords(first: Post, tmp_path: Path) -> None:
    add_person(first, "Siti", "admin", "bulan di atas", TODAY, cost=CHEAP)
    second = second_laptop(first, tmp_path / "second", passphrase=None)
    second.close()
    siti = reopen(tmp_path / "second", "bulan di atas", name="Siti", synchronous="OFF")
    assert siti.role == "admin"
    assert admin_private(siti) == admin_private(first)
    siti.close()


def test_a_signature_fits_one_text_and_one_key() -> None:
    key, other = new_signing_key(), new_signing_key()
    signature = sign(key, b"text")
    assert is_signed(signing_public(key), b"text", signature)
    assert not is_signed(signing_public(key), b"texT", signature)
    assert not is_signed(signing_public(other), b"text", signature)
