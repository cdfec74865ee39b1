"""A post that is open: one folder with its database, keys and backups, in use by one program at a time."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from . import keys as key_file
from .backup import BACKUPS, Backup, make_backup
from .database import KEYS, Database
from .failures import disk_failures
from .keys import Cost, read_keys, unlock, write_keys
from .lock import PostLock
from .thinning import thin_out
from .tries import counted


@dataclass
class Post:
    """An open post; ``close()`` lets others open it.

    Attributes:
        is_practice: it is for learning, needs no passphrase and is never exchanged with real data.
        is_copy: its folder was copied or put back since it was last opened; it goes on under a new name.
        person: id of the key holder who works; None while the post has no persons.
        role: what that person is: volunteer, coordinator, treasurer, midwife or admin; "" without persons.
        person_private: the person's private key (X25519) after a password was typed; None after a PIN.
        sheet, sheet_private: id and private key of the recovery sheet whose words opened the post; None otherwise.
    """

    folder: Path
    database: Database
    is_practice: bool
    _key: bytes
    _lock: PostLock
    is_copy: bool = False
    person: bytes | None = None
    role: str = ""
    person_private: bytes | None = field(default=None, repr=False)
    sheet: bytes | None = None
    sheet_private: bytes | None = field(default=None, repr=False)

    @property
    def data_key(self) -> bytes:
        """Return the key of this folder's files."""
        return self._key

    def close(self) -> None:
        """Close the database and let other programs open the post; a second call does nothing."""
        self.database.close()
        self._lock.release()

    def make_backup(self, target: Path | None = None, reason: str = "") -> Backup:
        """Make a verified copy below ``target``, or below the post's own ``backups``, which is thinned out then.

        Raises:
            MachineError: the disk is full, gone or faulty; the post and older backups are as before.
        """
        now = datetime.fromtimestamp(self.database.clock() / 1000, UTC)
        place, origin = target or self.folder / BACKUPS, self.database.origin
        made = make_backup(self.database.path, self._key, self.folder / KEYS, place, now, reason, origin)
        if target is None:
            thin_out(self.folder / BACKUPS, now)
        return made

    def change_key(self, key: bytes) -> None:
        """Go on with files that were written anew under another key (``db.rekey``)."""
        self._key = key
        self.database.change_key(key)

    def change_passphrase(self, old: str, new: str, cost: Cost | None = None) -> None:
        """Let ``new`` open the post instead of ``old``; raises UserError if ``old`` is wrong or ``new`` too short."""
        with disk_failures(self.folder):
            keys = read_keys(self.folder / KEYS)
            with counted(self.folder):
                data_key = unlock(keys, old)
            write_keys(self.folder / KEYS, key_file.with_passphrase(keys, data_key, new, cost))

    def reset_passphrase(self, words: str, new: str, cost: Cost | None = None) -> None:
        """Let ``new`` open the post, on the strength of the recovery words; raises UserError as ``open_post``."""
        with disk_failures(self.folder):
            keys = read_keys(self.folder / KEYS)
            write_keys(self.folder / KEYS, key_file.with_passphrase(keys, unlock(keys, words=words), new, cost))

    def renew_recovery_words(self, words: str | None = None) -> str:
        """Return new recovery words, or ``words`` of a sheet that was proven; those printed before no longer open the post."""
        with disk_failures(self.folder):
            keys, words = key_file.with_new_words(read_keys(self.folder / KEYS), self._key, words)
            write_keys(self.folder / KEYS, keys)
        return words

    def choose_midwife_key(self, passphrase: str, cost: Cost | None = None) -> str:
        """Make the key of the midwife and return her 12 recovery words; raises as ``Vault.choose``."""
        return self.database.vault.choose(passphrase, cost)

    def unlock_midwife(self, passphrase: str | None = None, words: str | None = None) -> None:
        """Let the midwife's entries be read until she locks them; raises UserError for a wrong passphrase or words."""
        self.database.vault.unlock(passphrase, words)

    def change_midwife_passphrase(self, old: str, new: str, cost: Cost | None = None) -> None:
        """Let ``new`` open the midwife's entries instead of ``old``; raises UserError if ``old`` is wrong or ``new`` short."""
        self.database.vault.change_passphrase(new, old, cost=cost)
