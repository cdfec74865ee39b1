"""New posts of tests begin with tables that are there already: running all migrations for each would be most of the time."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.db.database import PRACTICE, REAL, open_connection
from tests.conftest import KEY


def begin_with(patched: pytest.MonkeyPatch, template: Callable[[], Path]) -> None:
    """Let ``create_post`` and ``build_post`` copy the file of ``template``, under the key of the new post.

    What the migrations do to a new file is tried in ``tests/db``, where they run for every post.
    """

    def copy_file(path: Path, key: bytes, is_practice: bool = False) -> None:
        shutil.copyfile(template(), path)
        with closing(open_connection(path, KEY, journal="DELETE")) as raw:
            raw.execute(f"PRAGMA rekey=\"x'{key.hex()}'\"")
            raw.execute(f"PRAGMA application_id={PRACTICE if is_practice else REAL}")

    patched.setattr("desktop_app.db.making.create_file", copy_file)
