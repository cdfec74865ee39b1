"""A health centre is made: a folder of its own, like a post's, that keeps copies of posts."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from desktop_app.core.contract import Feature
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import now_ms
from desktop_app.db.failures import disk_failures
from desktop_app.db.making import create_post
from desktop_app.db.post import Post
from desktop_app.db.settings import put_setting

from .copies import POSTS, make_centre

MAKE = QT_TRANSLATE_NOOP("Health centre", "Make the health centre {name}")


def create_centre(
    folder: Path,
    name: str,
    passphrase: str | None,
    features: Sequence[Feature],
    user: str = "",
    details: Mapping[str, str] | None = None,
    clock: Callable[[], int] = now_ms,
) -> tuple[Post, str]:
    """Make a health centre in a new or empty folder, open it, and return it with its 12 recovery words.

    Args:
        passphrase: as in ``db.making.create_post``; None makes one for learning, which holds practice posts only.
        details: settings by key, e.g. "post.district".

    Raises:
        UserError, MachineError: as ``db.making.create_post``.
    """
    derived = [table for feature in features for table in feature.derived]
    checks = [check for feature in features for check in feature.undo_checks]
    centre, words = create_post(folder, name, passphrase, derived, user, clock, undo_checks=checks)
    try:
        with disk_failures(folder), centre.database.action(MAKE.fill(name=name.strip())) as session:
            make_centre(session)
            for key, value in (details or {}).items():
                if value:
                    put_setting(session, key, value)
        with disk_failures(folder):
            (centre.folder / POSTS).mkdir(exist_ok=True)
    except BaseException:
        centre.close()
        raise
    return centre, words
