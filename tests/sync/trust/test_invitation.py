"""The file of an invitation: what opens it, and what is refused with which sentence."""

import os
import pty
import shutil
import subprocess
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from cbor2 import dumps, loads

from desktop_app.core.errors import MachineError, UserError
from desktop_app.db.post import Post
from desktop_app.sync.trust import CodeError, Invitation, Invited, invite, open_invitation
from desktop_app.sync.trust.codes import LIKELY_WORD, NUMBER_OF_WORDS, UNKNOWN_WORD, WORDS, check_code, new_code
from desktop_app.sync.trust.invitation import (
    FORMAT,
    MAGIC,
    NEWER,
    NO_INVITATION,
    TORN,
    WRONG_CODE,
    read_invitation,
    seal_invitation,
)
from desktop_app.sync.trust.inviting import NOT_KEPT, plain_name
from tests.db.laptops import problems

from .posts import join_cheaply, seen_by

PLAIN = Invited(
    version="1.0", schema="0001", post=b"p" * 16, post_name="Melati", practice=False, name="Dewi", kind="laptop",
    until=date(2026, 11, 1), has_people=False, sign_private=b"s" * 32, identity="AGE-SECRET-KEY-1", admin_public=b"a" * 32,
    admin_private=None, inviter=b"i" * 16, origin=b"o" * 16, have=b"\xa0", contents=(b"part",),
)  # fmt: skip


@pytest.fixture(scope="module")
def sealed() -> tuple[bytes, str]:
    """An invitation that age itself has sealed, and its code."""
    code = new_code()
    return seal_invitation(PLAIN, code), code


def refusal(path: Path, code: str) -> UserError:
    with pytest.raises(UserError) as refused:
        read_invitation(path, code)
    return refused.value


def said_in(invitation: Invitation) -> dict[str, Any]:
    """Return what stands in an invitation that was sealed with ``quick_codes``."""
    plain = invitation.path.read_bytes().split(b"\n", 3)[3]
    return dict(loads(plain[len(MAGIC) + 1 :]))


def say(invitation: Invitation, said: Mapping[str, Any], form: int = FORMAT) -> None:
    """Put something else into it."""
    head = invitation.path.read_bytes().split(b"\n", 3)[:3]
    invitation.path.write_bytes(b"\n".join([*head, MAGIC + bytes([form]) + dumps(said)]))


def test_the_code_opens_what_age_has_sealed(sealed: tuple[bytes, str], tmp_path: Path) -> None:
    (tmp_path / "a.invite").write_bytes(sealed[0])
    assert read_invitation(tmp_path / "a.invite", sealed[1]) == PLAIN


def test_another_code_is_refused_as_such(sealed: tuple[bytes, str], tmp_path: Path) -> None:
    (tmp_path / "a.invite").write_bytes(sealed[0])
    found = refusal(tmp_path / "a.invite", new_code())
    assert isinstance(found, CodeError)
    assert found.text == WRONG_CODE


@pytest.mark.parametrize("kept", [0.99, 0.6])
def test_a_file_that_was_cut_off_is_not_taken_for_a_wrong_code(sealed: tuple[bytes, str], tmp_path: Path, kept: float) -> None:
    (tmp_path / "a.invite").write_bytes(sealed[0][: int(len(sealed[0]) * kept)])
    assert refusal(tmp_path / "a.invite", sealed[1]).text == TORN.fill(file="a.invite")


def test_a_file_in_which_one_byte_changed_is_damaged(sealed: tuple[bytes, str], tmp_path: Path) -> None:
    content = bytearray(sealed[0])
    content[-20] ^= 1
    (tmp_path / "a.invite").write_bytes(content)
    assert refusal(tmp_path / "a.invite", sealed[1]).text == TORN.fill(file="a.invite")


@pytest.mark.long
def test_no_cut_and_no_changed_byte_is_ever_accepted(sealed: tuple[bytes, str], tmp_path: Path) -> None:
    path = tmp_path / "a.invite"
    size = len(sealed[0])
    for at in (*range(0, size, max(1, size // 60)), size - 1):
        for content in (sealed[0][:at], sealed[0][:at] + bytes([sealed[0][at] ^ 0x80]) + sealed[0][at + 1 :]):
            path.write_bytes(content)
            refusal(path, sealed[1])
    path.write_bytes(sealed[0] + b"\0")
    refusal(path, sealed[1])


@pytest.mark.skipif(shutil.which("age") is None, reason="needs the program age")
def test_the_program_age_opens_it_with_the_code(sealed: tuple[bytes, str], tmp_path: Path) -> None:
    (tmp_path / "a.invite").write_bytes(sealed[0])
    terminal, side = pty.openpty()
    with subprocess.Popen(
        ["age", "--decrypt", "-o", str(tmp_path / "plain"), str(tmp_path / "a.invite")],
        stdin=side, stdout=side, stderr=side, start_new_session=True, preexec_fn=lambda: _take_terminal(side),
    ) as running:  # fmt: skip
        os.read(terminal, 100)  # "Enter passphrase: "
        os.write(terminal, sealed[1].encode() + b"\n")
        assert running.wait(60) == 0
    os.close(terminal)
    os.close(side)
    assert (tmp_path / "plain").read_bytes().startswith(MAGIC)


def _take_terminal(side: int) -> None:
    import fcntl
    import termios

    fcntl.ioctl(side, termios.TIOCSCTTY, 0)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", TORN),
        (b"\0" * 4096, TORN),
        (b"%PDF-1.7 something else", NO_INVITATION),
        (b"age-encryption.org/v1\n", TORN),
        (b"age-encryption.org/v1\n-> X25519 abc\nabc\n--- abc\nabc", TORN),
    ],
)
def test_what_is_no_invitation_is_refused_at_once(tmp_path: Path, content: bytes, text: Any) -> None:
    (tmp_path / "a.invite").write_bytes(content)
    assert refusal(tmp_path / "a.invite", new_code()).text == text.fill(file="a.invite")


def test_an_age_file_with_something_else_in_it_is_no_invitation(quick_codes: None, tmp_path: Path) -> None:
    import pyrage

    (tmp_path / "a.invite").write_bytes(pyrage.passphrase.encrypt(b"a letter", "code"))
    assert refusal(tmp_path / "a.invite", "code").text == NO_INVITATION.fill(file="a.invite")


def test_an_invitation_in_a_newer_form_asks_for_a_newer_program(first: Post, stick: Path) -> None:
    made = invite(first, "Dewi", "laptop", stick)
    say(made, {"version": "9.4"}, form=FORMAT + 1)
    with pytest.raises(UserError) as refused:
        open_invitation(made.path, made.words, first.database.clock)
    assert refused.value.text == NEWER.fill(file=made.path.name, version="9.4")


def test_an_invitation_of_a_post_with_newer_tables_asks_for_a_newer_program(first: Post, stick: Path) -> None:
    made = invite(first, "Dewi", "laptop", stick)
    say(made, said_in(made) | {"schema": "9999", "version": "9.4"})
    with pytest.raises(UserError) as refused:
        open_invitation(made.path, made.words, first.database.clock)
    assert refused.value.text == NEWER.fill(file=made.path.name, version="9.4")


def test_an_invitation_of_an_older_program_is_taken(first: Post, stick: Path, tmp_path: Path) -> None:
    made = invite(first, "Dewi", "laptop", stick)
    say(made, said_in(made) | {"schema": "0023", "version": "0.1"})
    join_cheaply(made.path, made.words, tmp_path / "second").close()


@pytest.mark.parametrize("lacking", ["post", "until", "contents", "sign_private"])
def test_an_invitation_that_lacks_something_is_damaged(first: Post, stick: Path, lacking: str) -> None:
    made = invite(first, "Dewi", "laptop", stick)
    say(made, {name: value for name, value in said_in(made).items() if name != lacking})
    assert refusal(made.path, made.words).text == TORN.fill(file=made.path.name)


def test_contents_that_are_damaged_leave_no_folder(first: Post, stick: Path, tmp_path: Path) -> None:
    from zstandard import ZstdCompressor

    made = invite(first, "Dewi", "laptop", stick)
    whole = said_in(made)
    for parts in ([b"no part"], [ZstdCompressor().compress(b"no content")], [whole["contents"][0][:-9]]):
        say(made, whole | {"contents": parts})
        with pytest.raises(UserError):
            join_cheaply(made.path, made.words, tmp_path / "second")
        assert not (tmp_path / "second").exists()
        assert made.path.is_file()


def test_a_part_that_unpacks_to_more_than_any_post_holds_is_refused(
    first: Post, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from zstandard import ZstdCompressor

    monkeypatch.setattr("desktop_app.sync.trust.joining.MOST_BYTES", 1 << 20)
    made = invite(first, "Dewi", "laptop", stick)
    say(made, said_in(made) | {"contents": [ZstdCompressor().compress(bytes(1 << 26))]})
    with pytest.raises(UserError):
        join_cheaply(made.path, made.words, tmp_path / "second")
    assert not (tmp_path / "second").exists()


def test_a_folder_that_is_not_empty_keeps_the_invitation(first: Post, stick: Path, tmp_path: Path) -> None:
    made = invite(first, "Dewi", "laptop", stick)
    (tmp_path / "second").mkdir()
    (tmp_path / "second" / "letter.txt").write_text("Dear")
    with pytest.raises(UserError):
        join_cheaply(made.path, made.words, tmp_path / "second")
    assert made.path.is_file()
    assert (tmp_path / "second" / "letter.txt").read_text() == "Dear"


def test_a_disk_that_fills_up_while_joining_leaves_nothing_behind(
    first: Post, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = invite(first, "Dewi", "laptop", stick)

    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_app.sync.trust.joining.take", no_room)
    with pytest.raises(MachineError):
        join_cheaply(made.path, made.words, tmp_path / "second")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["first", "stick"]
    assert made.path.is_file()


def test_a_stick_that_is_gone_admits_nobody(first: Post, tmp_path: Path) -> None:
    with pytest.raises(MachineError):
        invite(first, "Dewi", "laptop", tmp_path / "gone")
    assert [device.name for device in seen_by(first) if not device.is_own] == []
    assert problems(first.database) == []


def test_a_stick_that_does_not_keep_what_was_written_admits_nobody(
    first: Post, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: read(path)[:-1] if path.name.endswith(".part") else read(path))
    with pytest.raises(MachineError) as failed:
        invite(first, "Dewi", "laptop", stick)
    assert failed.value.text == NOT_KEPT.fill(folder=str(stick))
    assert [device.name for device in seen_by(first) if not device.is_own] == []
    assert list(stick.iterdir()) == []


def test_nobody_reads_a_name_in_the_file_without_the_code(sealed: tuple[bytes, str]) -> None:
    assert PLAIN.post_name.encode() not in sealed[0]
    assert PLAIN.sign_private not in sealed[0]


def test_a_code_has_six_words_and_is_another_one_each_time() -> None:
    codes = {new_code() for _ in range(20)}
    assert len(codes) == 20
    assert {len(code.split()) for code in codes} == {WORDS}


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("abandon ability able", NUMBER_OF_WORDS.of(3)),
        ("abandon ability able about above absentt", LIKELY_WORD.fill(likely="absent").fill(position=6, word="absentt")),
        ("abandon 123 able about above absent", UNKNOWN_WORD.fill(position=2, word="123")),
        ("", NUMBER_OF_WORDS.of(0)),
    ],
)
def test_a_slip_in_the_code_is_named(typed: str, text: object) -> None:
    with pytest.raises(CodeError) as refused:
        check_code(typed)
    assert refused.value.text == text


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Posyandu Melati 3", "Posyandu-Melati-3"),
        ("村卫生室", "post"),
        ("a/b:c", "a-b-c"),
        ("x" * 99, "x" * 24),
        ("مركز", "post"),
    ],
)
def test_the_name_of_the_file_suits_every_stick(name: str, plain: str) -> None:
    assert plain_name(name) == plain


def test_practice_stays_practice(tmp_path: Path, quick_codes: None, stick: Path) -> None:
    from tests.db.posts import make_post

    post, _ = make_post(tmp_path / "first", None, synchronous="OFF")
    made = invite(post, "Dewi", "laptop", stick)
    second = join_cheaply(made.path, made.words, tmp_path / "second", passphrase=None)
    assert second.is_practice
    second.close()
    post.close()
