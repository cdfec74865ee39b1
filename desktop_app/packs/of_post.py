"""Which country pack a post follows, and what a health worker has confirmed of it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from .growth import KmsLines
from .pack import Pack
from .reading import load_pack

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

PACK_SETTING = "post.pack"
DEFAULT_PACK = "generic"
KMS_SETTING = "post.kms_red_line"
"""Red line that a health worker read on this year's printed card: "" for not yet, "-3" or "-2"."""


def pack_of(session: "Session") -> Pack:
    """Return the pack that the post chose, or the generic one; its growth card as the post has confirmed it.

    Raises:
        PackError: a file of the pack is wrong; says which and where.
    """
    from desktop_app.db.settings import get_setting

    pack = load_pack(get_setting(session, PACK_SETTING) or DEFAULT_PACK)
    return replace(pack, kms=confirmed_lines(pack.kms, get_setting(session, KMS_SETTING)))


def confirmed_lines(kms: KmsLines, confirmed_red_line: str) -> KmsLines:
    """Return the lines with the red line that a health worker confirmed; unchanged while nobody has."""
    if confirmed_red_line not in ("-3", "-2"):
        return kms
    return replace(kms, red_z=int(confirmed_red_line), confirmed=True)
