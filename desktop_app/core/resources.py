"""The only code that knows where the program's own files are, in the source tree and when packaged."""

import sys
from pathlib import Path


def program_folder() -> Path:
    """Return the folder that holds ``resources`` and ``translations``."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parents[2]


def resource(*parts: str) -> Path:
    """Return a file or folder below ``resources``."""
    return program_folder().joinpath("resources", *parts)


def translation_file(language_code: str) -> Path:
    """Return the translator's file of one language."""
    return program_folder() / "translations" / f"desktop_app_{language_code}.ts"
