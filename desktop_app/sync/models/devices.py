"""Which laptops belong to the post, and the key that says so."""

from datetime import date

from sqlalchemy import BigInteger, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.db.base import Record, RowId, reference


class TrustedDevice(Record):
    """A laptop whose files the post takes; the id is made from its public signing key."""

    __tablename__ = "trusted_device"

    name: Mapped[str]  # what people call the laptop
    kind: Mapped[str]  # laptop | centre
    sign_public: Mapped[bytes] = mapped_column(LargeBinary(32))  # Ed25519
    recipient: Mapped[str]  # X25519, as age writes it: age1...
    admin_public: Mapped[bytes] = mapped_column(LargeBinary(32))  # of the key that admitted it
    admission: Mapped[bytes] = mapped_column(LargeBinary(64))  # Ed25519 signature of the admin key over post, kind and both keys
    admitted_on: Mapped[date]
    invited_until: Mapped[date | None]  # an invitation that nobody used by then is void; None: the post began on this laptop
    joined_on: Mapped[date | None]  # the invitation was used then
    joined_as: Mapped[bytes | None] = mapped_column(LargeBinary(16))  # by this origin; two values: it was used twice
    withdrawn_on: Mapped[date | None]
    withdrawal: Mapped[bytes | None] = mapped_column(LargeBinary(64))  # signature of the admin key
    withdrawn_why: Mapped[str | None]
    restored_at: Mapped[int | None] = mapped_column(BigInteger)  # it went on from a backup or a copy then, UTC in milliseconds
    note: Mapped[str | None]


class AdminKey(Record):
    """The key that admits laptops; the id is made from the public half. A post has one, and a new one after a leak."""

    __tablename__ = "admin_key"

    public: Mapped[bytes] = mapped_column(LargeBinary(32))  # Ed25519
    made_on: Mapped[date]
    succeeds: Mapped[bytes | None] = mapped_column(LargeBinary(32))  # public half of the key before it
    succession: Mapped[bytes | None] = mapped_column(LargeBinary(64))  # signature of the key before it
    for_laptops: Mapped[bytes | None] = mapped_column(
        LargeBinary
    )  # the private half in an age file, while the post has no admins


class AdminKeyCopy(Record):
    """The private half, sealed for one admin; the id is made from both."""

    __tablename__ = "admin_key_copy"

    admin_key_id: Mapped[RowId] = reference("admin_key")
    key_holder_id: Mapped[RowId] = reference("key_holder")
    sealed: Mapped[bytes] = mapped_column(LargeBinary)  # HPKE
