"""What women use to space their children: known to the midwife alone."""

from collections.abc import Collection
from datetime import date

from sqlalchemy.orm import Session

from ..rules.contraception import METHODS, Method, method_on
from .opening import opened_by_topic
from .sealing import record_sealed


def record_contraception(
    session: Session, resident: bytes, on: date, method: str, why: str = "", by: str = "", note: str = ""
) -> bytes:
    """Keep for the midwife what a woman uses from a day on, and return the entry's id.

    Args:
        method: code of ``rules.contraception.METHODS``; "none" if she stops.
        why: the reason for a change.

    Raises:
        UserError: the midwife has no key in this post yet; nothing was stored.
    """
    if method not in METHODS:
        raise ValueError(f"no method {method}")
    values = {"method": method, "why": why.strip() or None, "note": note.strip() or None}
    return record_sealed(session, resident, on, "contraception", values, by)


def contraception_of(session: Session, residents: Collection[bytes], on: date) -> dict[bytes, Method] | None:
    """Return what each of ``residents`` uses on a day; who told nothing is left out. None while the midwife's key is locked."""
    entries = opened_by_topic(session, "contraception", residents)
    if entries is None:
        return None
    methods = {resident: method_on(told, on) for resident, told in entries.items()}
    return {resident: method for resident, method in methods.items() if method is not None}
