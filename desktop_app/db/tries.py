"""Wrong tries at the door of a post, or of the midwife's entries: after a few the next one has to wait, longer each time.

The count lies beside the post, so that closing the program does not shorten the wait. Who copies the folder gets around it; what
stops him is the cost of each try.
"""

import json
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .doors import WRONG_PERSON
from .keys import OTHER_POST, WRONG_PASSPHRASE
from .safe_file import write_file

FILE, MIDWIFES = "tries.json", "midwife_tries.json"
"""The count at the door of the post, and at that of the midwife's entries."""
MOST_PINS = 5
"""After so many wrong tries in a row no PIN counts any more, only the password."""
FREE = 3
"""So many wrong tries cost nothing: people mistype."""
WRONG = (WRONG_PASSPHRASE, WRONG_PERSON, OTHER_POST)
_WAITS_S = (5, 15, 30, 60, 120, 300, 600)

WAIT = QT_TRANSLATE_NOOP("Keys", "That was wrong several times. Wait {n} seconds, then try again.")


def wait_seconds(folder: Path, now: float | None = None, file: str = FILE) -> int:
    """Return how long the next try at the post in ``folder`` has to wait; 0 if it need not.

    A clock that was put back wins nothing, and loses nothing: the wait begins anew.
    """
    wrong, at = _read(folder / file)
    if wrong < FREE:
        return 0
    wait, moment = _WAITS_S[min(wrong - FREE, len(_WAITS_S) - 1)], time.time() if now is None else now
    if moment < at:
        _keep(folder / file, wrong, moment)
        return wait
    return max(0, round(wait - (moment - at)))


def refuse_while_waiting(folder: Path, file: str = FILE) -> None:
    """Raise UserError, with the seconds that are left, while the next try has to wait."""
    left = wait_seconds(folder, file=file)
    if left > 0:
        raise UserError(WAIT.of(left))


def wrong_tries(folder: Path) -> int:
    """Return how many tries in a row were wrong."""
    return _read(folder / FILE)[0]


def note_wrong(folder: Path, now: float | None = None, file: str = FILE) -> None:
    """Remember a wrong try; a disk that cannot be written forgets it."""
    wrong, _at = _read(folder / file)
    _keep(folder / file, wrong + 1, time.time() if now is None else now)


def note_right(folder: Path, file: str = FILE) -> None:
    """Forget the wrong tries."""
    with suppress(OSError):
        (folder / file).unlink(missing_ok=True)


@contextmanager
def counted(folder: Path, file: str = FILE, wrong: Collection[Text] = WRONG) -> Iterator[None]:
    """Try to open the post in ``folder``: refused while the try has to wait, counted when what was typed is wrong.

    Args:
        file: which door it is; ``wrong``: what is said there when something else was typed.

    Raises:
        UserError: WAIT, with the seconds that are left; nothing was tried.
    """
    refuse_while_waiting(folder, file)
    try:
        yield
    except UserError as refused:
        if refused.text in wrong:
            note_wrong(folder, file=file)
        raise
    note_right(folder, file)


def _keep(path: Path, wrong: int, at: float) -> None:
    with suppress(OSError):
        write_file(path, json.dumps({"wrong": wrong, "at": at}).encode())


def _read(path: Path) -> tuple[int, float]:
    try:
        kept = json.loads(path.read_bytes())
        return int(kept["wrong"]), float(kept["at"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0, 0.0
