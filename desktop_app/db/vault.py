"""The second key of a post: the midwife's. Everybody can put something in, only she can take it out.

Her public key stands in ``keys.cbor``; her private key stands there wrapped, once by her passphrase and once under her own 12
recovery words. What is sealed is encrypted with HPKE (RFC 9180: X25519, HKDF-SHA256, AES-256-GCM), so that neither the
passphrase of the post nor a backup nor a package opens it.
"""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from . import midwife_keys
from .failures import disk_failures
from .keys import Cost, Keys, Slot, read_keys, write_keys
from .tries import MIDWIFES, counted

IDLE_SECONDS = 300
"""An open vault that nobody uses for so long locks itself."""
MOST_REMEMBERED = 20_000
"""Opened entries that an open vault keeps, 1 kB each: a register of all women asks for the same ones again and again."""

NO_MIDWIFE_KEY = QT_TRANSLATE_NOOP(
    "Midwife's key",
    "This post has no key of the midwife yet, so this entry cannot be kept for her alone. "
    "Let the midwife choose her passphrase under Settings, then enter it again. Nothing was stored.",
)
LOCKED = QT_TRANSLATE_NOOP("Midwife's key", "Only the midwife can do this. Let her unlock her entries with her passphrase first.")
HAS_KEY = QT_TRANSLATE_NOOP(
    "Midwife's key",
    "This post has a key of the midwife already. Change its passphrase, or use the words of the midwife's recovery sheet.",
)


def seconds() -> float:
    """Return seconds that go on while the laptop sleeps; Linux stops its usual clock then."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if sys.platform == "linux" else time.monotonic()


class KeptPair(NamedTuple):
    """One pair of the midwife: public key, and what wraps the private one."""

    public: bytes
    passphrase: Slot | None
    words: Slot | None


class Vault:
    """The midwife's entries of one post: sealed by anybody, opened while she has unlocked them.

    Attributes:
        on_change: called when the vault was unlocked, locked or given a key, on the thread that did it.
        on_keys: called with the midwife's pairs after she chose or changed something, on the thread that did it.
    """

    def __init__(self, keys: Path, data_key: bytes, clock: Callable[[], float] = seconds) -> None:
        """Look after the slots of the midwife in the file ``keys``, which need not be there yet.

        Args:
            data_key: of the post; it vouches for the public key.
            clock: seconds, for locking by itself.
        """
        self.on_change: Callable[[], None] = _nobody_listens
        self.on_keys: Callable[[Sequence[KeptPair]], None] = _nobody_keeps
        self._file, self._data_key, self._clock = keys, data_key, clock
        self._keys: Keys | None = None
        self._public: bytes | None = None
        self._privates: tuple[bytes, ...] = ()
        self._read_before: dict[tuple[bytes, bytes], bytes] = {}
        self._used = 0.0

    @property
    def has_key(self) -> bool:
        """Return True if the midwife has chosen her key: entries can be sealed."""
        return midwife_keys.has_key(self._read())

    @property
    def is_open(self) -> bool:
        """Return True while the midwife's entries can be read; an idle vault is locked by this question."""
        if self._privates and self._clock() - self._used >= IDLE_SECONDS:
            self.lock()
        return bool(self._privates)

    def seal(self, plain: bytes, vouched: bytes) -> bytes:
        """Return ``plain`` so that only the midwife can read it; its length and topic cannot be told from outside.

        Args:
            vouched: what it belongs to, e.g. the id of its row; put anywhere else it no longer opens.

        Raises:
            UserError: NO_MIDWIFE_KEY.
        """
        if not self.has_key:
            raise UserError(NO_MIDWIFE_KEY)
        if self._public is None:
            self._public = midwife_keys.public_key(self._read(), self._data_key)
        from .sealing import seal_for

        return seal_for(self._public, plain, vouched)

    def unseal(self, sealed: bytes, vouched: bytes) -> bytes | None:
        """Return what was sealed; None while locked.

        Raises:
            WrongKeyError: it was sealed for another key or place, or was changed.
        """
        privates, before = (self._privates, self._read_before) if self.is_open else ((), {})
        if not privates:
            return None
        found = before.get((vouched, sealed))
        if found is None:
            found = _unseal(privates, sealed, vouched)
            if not self._privates:  # locked meanwhile on another thread
                return None
            if len(before) < MOST_REMEMBERED:
                before[vouched, sealed] = found
        return found

    def touch(self) -> None:
        """Say that the person in front of the screen is active; a vault that was idle for too long locks instead."""
        if self.is_open:
            self._used = self._clock()

    def lock(self) -> None:
        """Forget the private key and what it opened; a second call does nothing."""
        if self._privates:
            self._privates = ()
            self._read_before = {}
            self.on_change()

    def locked_twin(self) -> "Vault":
        """Return a vault of the same post that is locked: it seals, and opens nothing."""
        return Vault(self._file, self._data_key, self._clock)

    def choose(self, passphrase: str, cost: Cost | None = None) -> str:
        """Make the midwife's key, leave the vault open, and return her 12 recovery words.

        Raises:
            UserError: the passphrase is too short, or there is a key already; nothing was changed.
            MachineError: the disk is full or read-only; nothing was changed.
        """
        if self.has_key:
            raise UserError(HAS_KEY)
        keys, private, words = midwife_keys.new_pair(self._read(), self._data_key, passphrase, cost)
        self._write(keys)
        self._open([private])
        return words

    def unlock(self, passphrase: str | None = None, words: str | None = None) -> None:
        """Open the vault; raises UserError, with what to do, for a wrong passphrase or wrong words, and for a try too soon."""
        self._open(self._privates_of(passphrase, words))

    def change_passphrase(self, new: str, old: str | None = None, words: str | None = None, cost: Cost | None = None) -> None:
        """Let ``new`` open the vault instead of the passphrase of now, which or whose words are given; raises as ``unlock``."""
        privates = self._privates_of(old, words)
        self._write(midwife_keys.with_passphrase(self._read(), self._data_key, privates, new, cost))
        self._open(privates)

    def renew_words(self, words: str | None = None) -> str:
        """Return new recovery words of the midwife; those printed before no longer open anything.

        Args:
            words: what stands on a sheet that was proven already; None for new ones.

        Raises:
            UserError: LOCKED.
        """
        if not self.is_open:
            raise UserError(LOCKED)
        keys, words = midwife_keys.with_new_words(self._read(), self._data_key, self._privates, words)
        self._write(keys)
        return words

    def kept_pairs(self) -> list[KeptPair]:
        """Return the midwife's pairs as ``keys.cbor`` holds them: public key, and what wraps the private one."""
        keys = self._read()
        found = ((midwife_keys.public_of_pair(keys, self._data_key, pair), pair) for pair in midwife_keys.pairs_of(keys))
        return [KeptPair(public, pair.passphrase, pair.words) for public, pair in found if public is not None]

    def reload(self, data_key: bytes | None = None) -> None:
        """Look at ``keys.cbor`` again: it was changed, and perhaps the post's key with it."""
        self._keys, self._public, self._data_key = None, None, data_key or self._data_key

    def _privates_of(self, passphrase: str | None, words: str | None) -> list[bytes]:
        """Try what was typed; wrong tries are counted beside the post, so that each takes longer than the one before."""
        with counted(self._file.parent, MIDWIFES, (midwife_keys.WRONG_PASSPHRASE, midwife_keys.OTHER_WORDS)):
            return midwife_keys.private_keys(self._read(), self._data_key, passphrase, words)

    def _open(self, privates: Sequence[bytes]) -> None:
        self._privates, self._used = tuple(privates), self._clock()
        self.on_change()

    def _read(self) -> Keys:
        if self._keys is None:
            with disk_failures(self._file.parent):
                self._keys = read_keys(self._file) if self._file.is_file() else Keys(b"", ())
        return self._keys

    def _write(self, keys: Keys) -> None:
        """Put the midwife's slots into the file as it is now: the passphrase of the post may have changed since."""
        with disk_failures(self._file.parent):
            now = read_keys(self._file) if self._file.is_file() else keys
            self._keys = midwife_keys.with_slots_of(now, keys)
            write_keys(self._file, self._keys)
        self.on_keys(self.kept_pairs())


def vault_of(session: Session) -> Vault:
    """Return the vault of the post whose data ``session`` sees."""
    found = session.info["vault"]
    if not isinstance(found, Vault):
        raise RuntimeError("a session without a vault")
    return found


@contextmanager
def without_midwife(session: Session) -> Iterator[None]:
    """Let ``session`` find the midwife's entries locked, for what everybody may read later; the vault itself stays open."""
    found = vault_of(session)
    session.info["vault"] = found.locked_twin()
    try:
        yield
    finally:
        session.info["vault"] = found


def _unseal(privates: Sequence[bytes], sealed: bytes, vouched: bytes) -> bytes:
    """Return what was sealed for one of the keys; raises WrongKeyError if it was for none of them."""
    from .sealing import WrongKeyError, unseal_from

    for private in privates[:-1]:
        try:
            return unseal_from(private, sealed, vouched)
        except WrongKeyError:
            continue
    return unseal_from(privates[-1], sealed, vouched)


def _nobody_listens() -> None:
    """Take the place of ``on_change`` until somebody listens."""


def _nobody_keeps(_pairs: Sequence[KeptPair]) -> None:
    """Take the place of ``on_keys`` while the midwife's pairs stand in ``keys.cbor`` alone."""
