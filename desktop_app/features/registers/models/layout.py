"""A layout that the post made its own."""

from sqlalchemy.orm import Mapped

from desktop_app.db.base import Record


class RegisterLayout(Record):
    """One layout: it takes the place of the pack's layout with the same register id, or stands beside them.

    The id is made from the register id.
    """

    __tablename__ = "register_layout"

    register_id: Mapped[str]  # <slice>.<name>; of its own: post.<name>
    layout: Mapped[str]  # JSON, as rules/layout_text.py writes it; "" where the post only hides the register
    copied_from: Mapped[str | None]  # register id of the layout it was made from
    pack: Mapped[str | None]  # pack, version and fingerprint (hex) of the layout it was made from
    is_hidden: Mapped[bool | None]  # the post does not print it
    note: Mapped[str | None]
