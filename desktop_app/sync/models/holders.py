"""Who may open the post, and what left it."""

from datetime import date

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.db.base import Record


class KeyHolder(Record):
    """Somebody, or a sheet of paper, with a key of its own: each laptop of the post seals its data key for it.

    Private keys stand here only wrapped: under a password, under 12 words, or both.
    """

    __tablename__ = "key_holder"

    kind: Mapped[str]  # person | sheet | midwife
    name: Mapped[str]  # of a sheet: where it is kept
    role: Mapped[str | None]  # volunteer | coordinator | treasurer | midwife | admin
    public_key: Mapped[bytes] = mapped_column(LargeBinary(32))  # X25519
    password_wrap: Mapped[bytes | None] = mapped_column(LargeBinary)  # CBOR: salt, cost, nonce, wrapped private key
    words_wrap: Mapped[bytes | None] = mapped_column(LargeBinary)  # the same under 12 words
    pin_check: Mapped[bytes | None] = mapped_column(LargeBinary)  # CBOR: salt, cost, Argon2id of the PIN; opens nothing
    must_change: Mapped[bool] = mapped_column(default=False)  # somebody else chose the password
    added_on: Mapped[date]
    left_on: Mapped[date | None]
    note: Mapped[str | None]


class ExportNote(Record):
    """Somebody took data out of the program: a table, a list, a backup elsewhere."""

    __tablename__ = "export_note"

    kind: Mapped[str]  # spreadsheet | report | list | backup | ...
    what: Mapped[str]  # e.g. id of the register, or of the format
    month: Mapped[str | None]
    people: Mapped[int | None]  # how many are named in it
    place: Mapped[str | None]  # name of the file, without its folders
    exported_on: Mapped[date]
