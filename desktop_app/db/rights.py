"""What a post has changed of the rights that roles have by themselves: settings ``rights.<role>.<slice>``."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from .settings import PostSetting, put_setting

PREFIX = "rights."


def changed_rights(session: Session) -> dict[tuple[str, str], str]:
    """Return (role, slice) -> "none", "see" or "work"."""
    found = session.scalars(select(PostSetting).where(PostSetting.key.startswith(PREFIX, autoescape=True)))
    parts = ((setting.key.split("."), setting.value) for setting in found)
    return {(names[1], names[2]): value for names, value in parts if len(names) == 3}


def change_right(session: Session, role: str, slice_name: str, level: str) -> None:
    """Let ``role`` do with a slice what ``level`` says; "" goes back to what the role has by itself."""
    put_setting(session, f"{PREFIX}{role}.{slice_name}", level)
