"""A post with two laptops, made as people make it: the first invites, the second joins."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_app.db.post import Post
from desktop_app.sync.giving import contents
from desktop_app.sync.have import have
from desktop_app.sync.taking import take
from desktop_app.sync.trust import Device, devices, invite, join
from tests.conftest import NOON, all_derived, ticking
from tests.db.posts import CHEAP

SECOND = "hujan di kebun"
"""The passphrase of each laptop that joins."""
HOUR, DAY = 3_600_000, 86_400_000


def join_cheaply(path: Path, words: str, folder: Path, start: int = NOON + HOUR, **more: Any) -> Post:
    """Return the new folder's post, open; ``start`` is where its clock begins."""
    given = {"passphrase": SECOND, "derived": all_derived(), "clock": ticking(start), "cost": CHEAP, "user": "dewi"} | more
    return join(path, words, folder, **given)


def second_laptop(post: Post, folder: Path, name: str = "Dewi", **more: Any) -> Post:
    """Return the post on another laptop that ``post`` has invited."""
    invitation = invite(post, name, "laptop", folder.parent)
    return join_cheaply(invitation.path, invitation.words, folder, **more)


def carry(source: Post, target: Post) -> None:
    """Take to ``target`` what it lacks, without a file."""
    with target.database.read() as session:
        held = have(session.connection())
    with source.database.read() as session:
        parts = [part.data for part in contents(session.connection(), held)]
    take(target.database, parts)


def seen_by(post: Post) -> Sequence[Device]:
    """Return the laptops that ``post`` believes."""
    with post.database.read() as session:
        return devices(session)


def by_name(post: Post, name: str) -> Device:
    """Return one laptop as ``post`` sees it."""
    return next(device for device in seen_by(post) if device.name == name)
