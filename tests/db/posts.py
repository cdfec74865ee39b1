"""Posts on disk for tests, with passphrases that are cheap to try."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app.db.keys import Cost
from desktop_app.db.making import create_post
from desktop_app.db.opening import open_post
from desktop_app.db.post import Post
from tests.conftest import NOON, all_derived, ticking

CHEAP = Cost(64, 1, 1)
PASSPHRASE = "kucing hitam lari"
NOW = datetime.fromtimestamp(NOON / 1000, UTC)


def make_post(folder: Path, passphrase: str | None = PASSPHRASE, **more: Any) -> tuple[Post, str]:
    """Return a new open post and its recovery words."""
    return create_post(folder, "Melati", passphrase, derived=all_derived(), clock=ticking(), cost=CHEAP, **more)


def reopen(folder: Path, passphrase: str | None = PASSPHRASE, **more: Any) -> Post:
    """Return the post in ``folder``, open."""
    return open_post(folder, passphrase, derived=all_derived(), clock=ticking(NOON + 3_600_000), **more)


def everything(folder: Path) -> dict[str, bytes]:
    """Return all files below ``folder`` with their content, without the lock."""
    files = (file for file in folder.rglob("*") if file.is_file() and file.name != "post.lock")
    return {str(file.relative_to(folder)): file.read_bytes() for file in files}
