"""Which country pack a post follows."""

from typing import TYPE_CHECKING

from .pack import Pack
from .reading import load_pack

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

PACK_SETTING = "post.pack"
DEFAULT_PACK = "generic"


def pack_of(session: "Session") -> Pack:
    """Return the pack that the post chose, or the generic one.

    Raises:
        PackError: a file of the pack is wrong; says which and where.
    """
    from desktop_app.db.settings import get_setting

    return load_pack(get_setting(session, PACK_SETTING) or DEFAULT_PACK)
