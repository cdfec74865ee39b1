"""Why a file is not taken, in words; whatever the reason, nothing was stored and the file is as it was."""

from typing import Literal

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

Kind = Literal[
    "not_for_us",
    "damaged",
    "unreadable",
    "forged",
    "unknown_laptop",
    "withdrawn",
    "late",
    "other_post",
    "practice",
    "newer",
    "older",
    "taken",
    "too_large",
    "incomplete",
]

WORDS: dict[Kind, Text] = {
    "not_for_us": QT_TRANSLATE_NOOP(
        "Exchange",
        "The file {file} was written for other laptops: this one cannot open it. Ask for a file that is saved again; if this "
        "laptop joined the post only lately, the other one must first take in a file from here. If the folder of this post was "
        "copied from another laptop, let that laptop invite this one and join with the invitation. Keep the copied folder: "
        "what was entered only there must be entered once more.",
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "Exchange", "The file {file} is damaged or cut off. Nothing was taken in. Ask the laptop that wrote it to save it again."
    ),
    "unreadable": QT_TRANSLATE_NOOP(
        "Exchange",
        "The file {file} cannot be read from the stick. Nothing of it was taken in. Put the stick back in and try again; if that "
        "does not help, ask the laptop that wrote the file to save it again on another stick.",
    ),
    "forged": QT_TRANSLATE_NOOP(
        "Exchange",
        "The file {file} was not written by the laptop it names. Nothing was taken in. Ask who gave it to you.",
    ),
    "unknown_laptop": QT_TRANSLATE_NOOP(
        "Exchange",
        "The file {file} comes from a laptop that this post does not know ({name}). Nothing was taken in. Take in a file of the "
        "laptop that invited it first.",
    ),
    "withdrawn": QT_TRANSLATE_NOOP(
        "Exchange", "The file {file} comes from {name}. That laptop no longer belongs to the post; nothing was taken in."
    ),
    "late": QT_TRANSLATE_NOOP(
        "Exchange",
        "The file {file} is the first one of {name}, and its invitation ran out long ago. Nothing was taken in. If you know the "
        "laptop, let it in on the page “Exchange” under “Laptops”, then take the file in.",
    ),
    "other_post": QT_TRANSLATE_NOOP(
        "Exchange", "The file {file} belongs to another post. Nothing was taken in. Open that post to take it in there."
    ),
    "practice": QT_TRANSLATE_NOOP("Exchange", "Practice data and real data are never mixed: the file {file} was not taken in."),
    "newer": QT_TRANSLATE_NOOP(
        "Exchange",
        "The file {file} was written by a newer Balai (version {version}). Install that version on this laptop, then take the "
        "file in.",
    ),
    "older": QT_TRANSLATE_NOOP(
        "Exchange", "A newer file of {name} was taken in already. It holds everything of {file}; nothing is left to take in."
    ),
    "taken": QT_TRANSLATE_NOOP("Exchange", "The file {file} was taken in already. Nothing in it is new."),
    "too_large": QT_TRANSLATE_NOOP(
        "Exchange", "The file {file} is larger than any file that Balai writes. Nothing was taken in. Do not use it."
    ),
    "incomplete": QT_TRANSLATE_NOOP(
        "Exchange",
        "The file {file} belongs to a set of {n} files, and not all of them are here. Copy all of them into one folder.",
    ),
}


class PackageRefusedError(UserError):
    """A file is not taken; ``kind`` says why, ``text`` says it in words."""

    def __init__(self, kind: Kind, file: str = "", name: str = "?", version: str = "?", parts: int = 0) -> None:
        super().__init__(WORDS[kind].of(parts).fill(file=file, name=name, version=version))
        self.kind: Kind = kind
        self._details = (name, version, parts)

    def of_file(self, file: str) -> "PackageRefusedError":
        """Return this refusal with the name of the file in its words."""
        name, version, parts = self._details
        return PackageRefusedError(self.kind, file, name, version, parts)
