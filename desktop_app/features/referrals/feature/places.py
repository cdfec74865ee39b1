"""Referrals by their slip number, for Ctrl+K: typed, or read from the QR code by a scanner."""

from collections.abc import Sequence
from typing import Any

from desktop_app.core.contract import Place
from desktop_app.core.language import Language


def find_places(session: Any, typed: str, language: Language) -> Sequence[Place]:
    """Return the referral whose slip number was typed as a whole."""
    from desktop_app.residents.services import rows_of

    from ..services import referral_of_slip

    sent = referral_of_slip(session, typed)
    if sent is None:
        return ()
    name = next((row.shown for row in rows_of(session, [sent.resident])), "")
    return (Place(name, sent.slip_number, "send", "referrals", {"referral": sent.id}),)
