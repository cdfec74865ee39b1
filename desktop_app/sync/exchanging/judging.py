"""Whose files this post takes, and which of them it has taken already."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.db.attachments import wanted_files
from desktop_app.db.post import Post
from desktop_app.sync.have import Have, load_have
from desktop_app.sync.package import Manifest, PackageRefusedError
from desktop_app.sync.trust import Device, device_of_certificate, devices, is_late, trusted_device

from .book import own_sendings, taken_sendings
from .peers import Word, not_here, words_of


@dataclass(frozen=True, slots=True)
class Judge:
    """What this laptop knows that decides about a file; made once for many files.

    Attributes:
        own: public signing key of this laptop.
        missing: hashes of attached files that records name and that are not here.
    """

    post: bytes
    is_practice: bool
    own: bytes | None
    taken: Collection[bytes]
    written: Collection[bytes]
    missing: Collection[bytes]
    words: Mapping[bytes, list[Word]]
    find_device: Callable[[Manifest], Device | None]
    lacks: Callable[[Have], int]
    is_late: Callable[[Device], bool]

    def vouch(self, manifest: Manifest) -> None:
        """Raise PackageRefusedError if the file is not for this post, or comes from a laptop that is not believed."""
        if manifest.is_practice != self.is_practice:
            raise PackageRefusedError("practice")
        if manifest.post != self.post:
            raise PackageRefusedError("other_post")
        device = self.find_device(manifest)
        if device is None:
            raise PackageRefusedError("unknown_laptop", name=manifest.device_name)
        if device.is_withdrawn:
            raise PackageRefusedError("withdrawn", name=device.name)
        if self.is_late(device):
            raise PackageRefusedError("late", name=device.name)
        if _have_of(manifest) is None:
            raise PackageRefusedError("damaged")

    def refuse_known(self, manifest: Manifest) -> None:
        """Raise PackageRefusedError if there is nothing to take in any more."""
        if manifest.holds == "files":
            if not self.brings_files(manifest):
                raise PackageRefusedError("taken")
        elif manifest.sending in self.taken:
            raise PackageRefusedError("taken")
        elif self._is_older(manifest):
            raise PackageRefusedError("older", name=manifest.device_name)

    def brings_files(self, manifest: Manifest) -> bool:
        """Return True if an attached file that is missing here is in it, or its actions have not come yet."""
        return manifest.sending not in self.taken or any(key in self.missing for key, _ in manifest.attached)

    def is_own(self, manifest: Manifest) -> bool:
        """Return True if this laptop wrote the file and remembers it."""
        return manifest.sign_public == self.own and manifest.sending in self.written

    def _is_older(self, manifest: Manifest) -> bool:
        """Return True if a later file of the laptop was taken in and everything it had by then is here."""
        known = [word for word in self.words.get(manifest.sign_public, ()) if word.origin == manifest.origin]
        held = _have_of(manifest)
        return bool(known) and known[0].counter >= manifest.counter and held is not None and self.lacks(held) == 0


def judge(post: Post, session: Session) -> Judge:
    """Return what decides about files for ``post`` now; of use as long as ``session`` lasts."""
    connection = session.connection()
    known = devices(session)
    wanted = dict.fromkeys(one.content_hash for one in wanted_files(connection))

    def find(manifest: Manifest) -> Device | None:
        return trusted_device(session, manifest.sign_public) or _vouched_by_certificate(session, manifest)

    return Judge(
        bytes(session.info["post"]),
        post.is_practice,
        next((device.sign_public for device in known if device.is_own), None),
        taken_sendings(connection),
        own_sendings(connection),
        set(post.database.attachments.missing(wanted)),
        {device.sign_public: words_of(connection, device.id) for device in known},
        find,
        lambda held: not_here(connection, held),
        lambda device: is_late(session, device, post.database.origin, post.database.clock()),
    )


def _vouched_by_certificate(session: Session, manifest: Manifest) -> Device | None:
    """Return the laptop that the certificate in the file speaks of, if it is the one that signed the file."""
    device = device_of_certificate(session, manifest.certificate) if manifest.certificate else None
    return device if device is not None and device.sign_public == manifest.sign_public else None


def _have_of(manifest: Manifest) -> Have | None:
    try:
        return load_have(manifest.have)
    except ValueError:
        return None
