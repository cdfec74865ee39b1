"""A practice health centre: small posts with laptops of their own, their files on a stick, and the copies of the posts."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .command import FOLDER_TAKEN, make_practice_post

CENTRE_NAME = "Puskesmas Wonosari"
NAMES = ("Melati", "Mawar", "Anggrek", "Kenanga", "Dahlia", "Cempaka", "Teratai", "Seroja", "Flamboyan", "Kamboja")
RESIDENTS, MONTHS = 120, 3
CHECK = QT_TRANSLATE_NOOP("Demo", "Check the month")
NAME = QT_TRANSLATE_NOOP("Demo", "Name the practice post")


@dataclass(frozen=True)
class CentreDemo:
    """Where everything was put.

    Attributes:
        stick: a folder with one file of each post, to be taken in.
    """

    centre: Path
    laptops: Sequence[Path]
    stick: Path

    def as_json(self) -> dict[str, Any]:
        """Return the result for ``--json``."""
        return {"centre": str(self.centre), "laptops": [str(path) for path in self.laptops], "stick": str(self.stick)}

    def __str__(self) -> str:
        return "\n".join(
            (
                f"Practice health centre with {len(self.laptops)} posts: {self.centre}",
                f"Their own laptops: {self.laptops[0].parent}",
                f"Files to be taken in: {self.stick}",
            )
        )


def make_practice_centre(folder: Path, posts: int, seed: int, until: Month, today: date) -> CentreDemo:
    """Make a practice health centre below ``folder``; practice data that stand there are replaced.

    Raises:
        UserError: a real post or health centre stands there.
    """
    from desktop_app.features.health_centre.services.making import create_centre
    from desktop_app.shell.discovery import find_features, load_models

    load_models()
    centre_folder, laptops, stick = folder / "centre", folder / "laptops", folder / "stick"
    for taken in (centre_folder, laptops, stick):
        _clear(taken)
    stick.mkdir(parents=True)
    details = {"post.district": "Malang", "post.subdistrict": "Wonosari", "post.pack": "indonesia"}
    centre, _no_words = create_centre(centre_folder, CENTRE_NAME, None, find_features(), "Rina", details)
    made = []
    try:
        for number in range(posts):
            name = NAMES[number % len(NAMES)] + (f" {number // len(NAMES) + 1}" if number >= len(NAMES) else "")
            made.append(laptops / name)
            _one(centre, made[-1], name, seed + number, until, stick, today)
    finally:
        centre.close()
    return CentreDemo(centre_folder, made, stick)


def _one(centre: Any, folder: Path, name: str, seed: int, until: Month, stick: Path, today: date) -> None:
    """Make one post, let it invite the centre, and write a file of what it did afterwards."""
    from desktop_app.db.opening import open_post
    from desktop_app.db.settings import put_setting
    from desktop_app.features.health_centre.services.joining import join_post
    from desktop_app.features.month_end.rules.states import CHECKED
    from desktop_app.features.month_end.services import set_state
    from desktop_app.shell.discovery import find_features
    from desktop_app.sync.exchanging import send
    from desktop_app.sync.trust import invite

    features = find_features()
    make_practice_post(folder, RESIDENTS, MONTHS, seed, until)
    post = open_post(folder, derived=[table for feature in features for table in feature.derived], user="Sri")
    try:
        with post.database.action(NAME) as session:
            put_setting(session, "post.name", f"Posyandu {name}")
        invitation = invite(post, CENTRE_NAME, "centre", stick)
        join_post(centre, invitation.path, invitation.words, today, features)
        with post.database.action(CHECK) as session:
            set_state(session, until, CHECKED, "Sri", today)
        send(post, stick)
    finally:
        post.close()


def _clear(folder: Path) -> None:
    from desktop_app.db.opening import is_practice_post

    for file in folder.glob("**/keys.cbor"):
        if not is_practice_post(file.parent):
            raise UserError(FOLDER_TAKEN.fill(folder=str(folder)))
    shutil.rmtree(folder, ignore_errors=True)
