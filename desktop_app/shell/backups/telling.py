"""Lets everybody know that a post went back to a backup: its own History, and the other laptops at the next exchange."""

from typing import TYPE_CHECKING

from desktop_app.core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop_app.db.post import Post

RESTORED_AT = "post.restored_at"
WENT_BACK = QT_TRANSLATE_NOOP("Backup", "Go back to the backup of {day}, {time}")
PUT_BACK = QT_TRANSLATE_NOOP("Backup", "Put the earlier files in their place again")


def tell_restored(post: "Post") -> bool:
    """Write down, as the first action after it, that the post was restored; returns False if there is nothing to tell."""
    from sqlalchemy import select

    from desktop_app.db.restore import last_restored, note_told
    from desktop_app.db.settings import put_setting
    from desktop_app.sync.models import TrustedDevice
    from desktop_app.sync.trust import find_own_keys

    restored = last_restored(post.folder)
    if restored is None or restored.is_told:
        return False
    made_at = restored.made_at.astimezone() if restored.made_at else None
    label = WENT_BACK.fill(day=made_at.date(), time=f"{made_at:%H:%M}") if made_at else PUT_BACK
    moment = int(restored.at.timestamp() * 1000)
    with post.database.action(label) as session:
        put_setting(session, RESTORED_AT, str(moment))
        own = find_own_keys(session)
        wanted = select(TrustedDevice).where(TrustedDevice.sign_public == own.sign_public) if own is not None else None
        for device in session.scalars(wanted) if wanted is not None else ():
            device.restored_at = moment
    note_told(post.folder, restored)
    return True
