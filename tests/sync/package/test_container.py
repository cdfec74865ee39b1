"""Nothing but what the named laptop wrote, whole and for this one, is ever read from a file."""

import shutil
import subprocess
import tracemalloc
from collections import Counter
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path
from typing import Any

import pyrage
import pytest
import zstandard
from cbor2 import dumps, loads

from desktop_app.sync.package import FORMAT, Manifest, PackageRefusedError, pack, unpack
from desktop_app.sync.package import container as made
from desktop_app.sync.trust import sign
from desktop_app.sync.trust.own import OwnKeys, new_keys

DATA = b"weight 12.4 kg, arm 141 mm; " * 9


@pytest.fixture(scope="module")
def writer() -> OwnKeys:
    return new_keys("Siti")


@pytest.fixture(scope="module")
def reader() -> OwnKeys:
    return new_keys("Dewi")


def manifest(**more: Any) -> Manifest:
    given = {"holds": "data", "program": "0.1.0", "schema": "0025", "post": b"p" * 16, "is_practice": False, "sending": b"s" * 16}
    return Manifest(
        **given | {"sign_public": bytes(32), "device_name": "Siti", "origin": b"o" * 16, "counter": 1, "made_at": 5} | more  # type: ignore[arg-type]
    )


def believe(_manifest: Manifest) -> None:
    """Believe everybody: what is tested here is the container."""


def refusal(blob: bytes, reader: OwnKeys) -> str | None:
    """Return why a file is refused; None if it is read."""
    try:
        unpack(blob, reader.identity, believe)
    except PackageRefusedError as error:
        return error.kind
    return None


def content_of(blob: bytes, reader: OwnKeys) -> bytes:
    return bytes(pyrage.decrypt(blob, [pyrage.x25519.Identity.from_str(reader.identity)]))


def seal(content: bytes, reader: OwnKeys) -> bytes:
    return bytes(pyrage.encrypt(content, [pyrage.x25519.Recipient.from_str(reader.recipient)]))


def rewritten(
    blob: bytes, reader: OwnKeys, signer: OwnKeys, change: Callable[[dict[str, Any]], None], packed: bytes | None = None
) -> bytes:
    """Return the file with another manifest, and other data, signed by ``signer``: what an enemy or a fault may make."""
    content = content_of(blob, reader)
    start = len(made.MAGIC) + 4
    end = start + int.from_bytes(content[len(made.MAGIC) : start], "little")
    said = loads(content[start:end])
    change(said)
    new = dumps(said, canonical=True)
    signature = sign(signer.sign_private, b"balai exchange 1\x00" + new)
    data = content[end + 64 :] if packed is None else packed
    return seal(made.MAGIC + len(new).to_bytes(4, "little") + new + signature + data, reader)


def test_what_was_packed_is_read_by_each_of_those_it_is_for(writer: OwnKeys, reader: OwnKeys) -> None:
    blob = pack(manifest(user="kader Siti"), DATA, writer, [reader.recipient, writer.recipient])
    for one in (writer, reader):
        opened = unpack(blob, one.identity, believe)
        assert opened.data == DATA
        assert opened.manifest.user == "kader Siti"
        assert opened.manifest.sign_public == writer.sign_public
        assert opened.manifest.recipients == tuple(sorted((reader.recipient, writer.recipient)))


def test_a_file_without_data_is_a_word_of_few_bytes(writer: OwnKeys, reader: OwnKeys) -> None:
    blob = pack(manifest(holds="word"), b"", writer, [reader.recipient])
    assert unpack(blob, reader.identity, believe).data == b""
    assert len(blob) < 1000


def test_every_changed_byte_every_cut_and_everything_appended_is_refused(writer: OwnKeys, reader: OwnKeys) -> None:
    blob = pack(manifest(), DATA, writer, [reader.recipient, writer.recipient])
    flips = [(at, mask) for at in range(len(blob)) for mask in (0x01, 0x80, 0xFF)]
    kinds = Counter(refusal(blob[:at] + bytes((blob[at] ^ mask,)) + blob[at + 1 :], reader) for at, mask in flips)
    cuts = Counter(refusal(blob[:end], reader) for end in range(len(blob)))
    longer = Counter(refusal(blob + more, reader) for more in (b"\0", b"x" * 16, b"x" * 1000, blob))
    print(f"{len(blob)} bytes; {len(flips)} flips {dict(kinds)}; {len(blob)} cuts {dict(cuts)}; appended {dict(longer)}")
    assert len(flips) > 2000
    assert kinds.keys() <= {"damaged", "not_for_us"}
    assert cuts.keys() == longer.keys() == {"damaged"}


def test_within_the_encryption_too_every_changed_byte_is_refused(writer: OwnKeys, reader: OwnKeys) -> None:
    """Who holds the public keys can encrypt anything; only the signature stands against it."""
    content = content_of(pack(manifest(), DATA, writer, [reader.recipient]), reader)
    kinds = Counter(
        refusal(seal(content[:at] + bytes((content[at] ^ 1,)) + content[at + 1 :], reader), reader) for at in range(len(content))
    )
    kinds += Counter(refusal(seal(content[:end], reader), reader) for end in range(0, len(content), 3))
    assert None not in kinds
    print(dict(kinds))
    assert kinds["forged"] > 200


def test_a_file_for_another_laptop_cannot_be_opened(writer: OwnKeys, reader: OwnKeys) -> None:
    assert refusal(pack(manifest(), DATA, writer, [writer.recipient]), reader) == "not_for_us"


def test_who_does_not_hold_the_writers_key_cannot_write_in_its_name(writer: OwnKeys, reader: OwnKeys) -> None:
    blob = pack(manifest(), DATA, writer, [reader.recipient])
    thief = new_keys("Siti")
    assert refusal(rewritten(blob, reader, thief, lambda _: None), reader) == "forged"


def test_the_reader_cannot_pass_a_file_on_under_the_writers_name(writer: OwnKeys, reader: OwnKeys) -> None:
    """The recipients are signed: encrypted anew for somebody else, the file still says for whom it was, and is refused."""
    other = new_keys("Health centre")
    content = content_of(pack(manifest(), DATA, writer, [reader.recipient]), reader)
    assert refusal(seal(content, other), other) == "not_for_us"
    assert refusal(seal(content, reader), reader) is None


def test_a_newer_container_asks_for_the_newer_program(writer: OwnKeys, reader: OwnKeys) -> None:
    blob = pack(manifest(), DATA, writer, [reader.recipient])
    newer = rewritten(blob, reader, writer, lambda said: said.update(format=FORMAT + 1, program="9.0"))
    with pytest.raises(PackageRefusedError, match=r"newer Balai \(version 9.0\)"):
        unpack(newer, reader.identity, believe)
    content = content_of(blob, reader)
    assert refusal(seal(b"BALAI\x00\x02\n" + content[8:], reader), reader) == "newer"


def test_what_a_newer_program_says_besides_is_left_out(writer: OwnKeys, reader: OwnKeys) -> None:
    blob = rewritten(pack(manifest(), DATA, writer, [reader.recipient]), reader, writer, lambda said: said.update(weather="rain"))
    assert unpack(blob, reader.identity, believe).data == DATA


BOMB = zstandard.compress(bytes(300 << 20), 9)
STREAMED = zstandard.ZstdCompressor(9, write_content_size=False).compress(bytes(64 << 20))


@pytest.mark.parametrize(
    ("packed", "size"),
    [(BOMB, 300 << 20), (BOMB, len(DATA)), (STREAMED, 1000), (STREAMED, 0), (BOMB, 2**62)],
    ids=["larger than any file", "says little", "no size in the frame", "says nothing", "says more than exists"],
)
def test_data_that_swell_are_never_unpacked_beyond_what_is_signed(
    writer: OwnKeys, reader: OwnKeys, packed: bytes, size: int
) -> None:
    digest = blake2b(packed, digest_size=32).digest()
    blob = pack(manifest(), DATA, writer, [reader.recipient])
    bomb = rewritten(blob, reader, writer, lambda said: said.update(size=size, packed=len(packed), digest=digest), packed)
    assert len(bomb) < 40_000
    tracemalloc.start()
    try:
        assert refusal(bomb, reader) == "too_large"
        assert tracemalloc.get_traced_memory()[1] < 4 << 20, "a few copies of the small file, not what it swells to"
    finally:
        tracemalloc.stop()


def test_a_manifest_larger_than_any_of_ours_is_refused_before_it_is_read(reader: OwnKeys) -> None:
    assert refusal(seal(made.MAGIC + (17 << 20).to_bytes(4, "little"), reader), reader) == "too_large"


def test_data_that_are_shorter_than_what_is_signed_are_damaged(writer: OwnKeys, reader: OwnKeys) -> None:
    blob = rewritten(
        pack(manifest(), DATA, writer, [reader.recipient]), reader, writer, lambda said: said.update(size=len(DATA) + 1)
    )
    assert refusal(blob, reader) == "damaged"


def test_a_writer_that_is_not_believed_is_refused_before_the_data_are_unpacked(writer: OwnKeys, reader: OwnKeys) -> None:
    def disbelieve(manifest: Manifest) -> None:
        raise PackageRefusedError("unknown_laptop", name=manifest.device_name)

    spoiled = rewritten(pack(manifest(), DATA, writer, [reader.recipient]), reader, writer, lambda _: None, b"no data at all")
    with pytest.raises(PackageRefusedError, match=r"does not know \(Siti\)"):
        unpack(spoiled, reader.identity, disbelieve)


def test_a_huge_file_is_refused_unread(writer: OwnKeys, reader: OwnKeys, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(made, "LARGEST_FILE", 500)
    assert refusal(pack(manifest(), DATA, writer, [reader.recipient]), reader) == "too_large"


@pytest.mark.parametrize(
    "change",
    [
        {"post": b"short"}, {"post": 5}, {"origin": b""}, {"part": 3, "parts": 2}, {"part": 0}, {"holds": "secrets"},
        {"size": -1}, {"counter": True}, {"attached": [[b"short", 3]]}, {"attached": 7},
        {"recipients": None}, {"made_at": "today"}, {"format": "x"}, {"sign_public": b"k" * 31},
    ],
    ids=str,
)  # fmt: skip
def test_a_manifest_of_nonsense_is_damaged(writer: OwnKeys, reader: OwnKeys, change: dict[str, Any]) -> None:
    blob = pack(manifest(), DATA, writer, [reader.recipient])
    assert refusal(rewritten(blob, reader, writer, lambda said: said.update(change)), reader) == "damaged"


def test_noise_of_any_length_is_damaged(reader: OwnKeys) -> None:
    for blob in (b"", b"age-encryption.org/v1\n", bytes(5000), b"PK\x03\x04" * 400):
        assert refusal(blob, reader) == "damaged"
        assert refusal(seal(blob, reader), reader) == "damaged"


needs_age = pytest.mark.skipif(shutil.which("age") is None, reason="the program age is not installed")


@needs_age
def test_the_program_age_opens_what_balai_wrote(writer: OwnKeys, reader: OwnKeys, tmp_path: Path) -> None:
    (tmp_path / "file.balai").write_bytes(pack(manifest(), DATA, writer, [reader.recipient]))
    (tmp_path / "key.txt").write_text(reader.identity + "\n")
    ran = subprocess.run(["age", "-d", "-i", "key.txt", "file.balai"], cwd=tmp_path, capture_output=True, check=True)
    assert ran.stdout == content_of((tmp_path / "file.balai").read_bytes(), reader)
    assert zstandard.decompress(ran.stdout[ran.stdout.index(b"\x28\xb5\x2f\xfd") :]) == DATA


@needs_age
def test_balai_opens_what_the_program_age_sealed(writer: OwnKeys, reader: OwnKeys) -> None:
    content = content_of(pack(manifest(), DATA, writer, [reader.recipient]), reader)
    ran = subprocess.run(["age", "-r", reader.recipient], input=content, capture_output=True, check=True)
    assert unpack(ran.stdout, reader.identity, believe).data == DATA
