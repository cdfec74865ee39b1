"""The passphrase of a command: from ``BALAI_PASSPHRASE``, else typed without being shown."""

import os
import sys
from getpass import getpass
from pathlib import Path

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

NOBODY_TO_ASK = QT_TRANSLATE_NOOP(
    "Command line", "This post has a passphrase, and nobody can type it here. Put it into the environment variable {name}."
)
TWO_PASSPHRASES = QT_TRANSLATE_NOOP("Command line", "The two passphrases differ. Nothing was made; try again.")
VARIABLE = "BALAI_PASSPHRASE"
PERSON = "BALAI_PERSON"
NOBODY_NAMED = QT_TRANSLATE_NOOP(
    "Command line", "People open this post with their names. Put the name into the environment variable {name}."
)


def ask_passphrase() -> str:
    """Return the passphrase of a post; raises UserError if it is not given and there is no keyboard to ask at."""
    return os.environ.get(VARIABLE) or _typed("Passphrase: ")


def ask_name(folder: Path) -> str:
    """Return who works on the post in ``folder``, "" where people have no passwords of their own.

    Raises:
        UserError: nobody is named, and there is no keyboard to ask at.
    """
    from .opening import asks_name

    if not asks_name(folder):
        return ""
    given = os.environ.get(PERSON)
    if given is None:
        try:
            sys.stderr.write("Name: ")
            sys.stderr.flush()
            given = input()
        except (EOFError, OSError):
            raise UserError(NOBODY_NAMED.fill(name=PERSON)) from None
    return given


def ask_new_passphrase() -> str:
    """Return the passphrase for a new post; raises UserError as ``ask_passphrase``, or if it was typed differently twice."""
    given = os.environ.get(VARIABLE)
    if given is not None:
        return given
    typed = _typed("New passphrase: ")
    if _typed("The same again: ") != typed:
        raise UserError(TWO_PASSPHRASES)
    return typed


def _typed(prompt: str) -> str:
    try:
        return getpass(prompt)
    except EOFError:
        raise UserError(NOBODY_TO_ASK.fill(name=VARIABLE)) from None
