"""The post's own settings: records like all others, so that they are logged, undone and exchanged."""

from sqlalchemy.orm import Mapped, Session

from desktop_app.core.ids import derived_id

from .base import Record


class PostSetting(Record):
    """One setting of the post; its id follows from ``key``, so that two laptops write one row."""

    __tablename__ = "post_setting"

    key: Mapped[str]
    value: Mapped[str]


def get_setting(session: Session, key: str, default: str = "") -> str:
    """Return the value of ``key``, or ``default`` if it was never set."""
    row = session.get(PostSetting, derived_id("post_setting", key))
    return default if row is None else row.value


def put_setting(session: Session, key: str, value: str) -> None:
    """Store ``value`` under ``key``."""
    found = session.get(PostSetting, derived_id("post_setting", key), execution_options={"include_deleted": True})
    if found is None:
        session.add(PostSetting(id=derived_id("post_setting", key), key=key, value=value))
    else:
        found.value, found.deleted_at = value, None
