"""Signs that concern the mind: sealed for the midwife, everybody else reads that she follows up."""

from collections.abc import Collection
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.features.confidential.services import record_sealed
from desktop_app.packs import pack_of

from ..rules.codes import MIDWIFE_SIGN
from .finding_rows import divided, joined
from .pack_tables import mother_signs

SEALED = "mother_signs"
"""Under this name the signs stand within the seal."""
TOPIC = "mental_health"


def keep_signs(
    session: Session, resident: bytes, on: date, codes: Collection[str] | None, by: str, before: str | None = None
) -> str | None:
    """Return signs as they are stored in the open; what the pack calls sensitive is sealed, and one code stands for it.

    Args:
        before: what was stored of that day; that the midwife follows up is never lost by a correction.

    Raises:
        UserError: a sign is sensitive, and the midwife has no key in this post; nothing was stored.
    """
    private = {one.code for one in mother_signs(pack_of(session)) if one.is_sensitive}
    told = [code for code in codes or () if code in private]
    if told:
        record_sealed(session, resident, on, TOPIC, {SEALED: " ".join(told)}, by)
    plain = [code for code in codes or () if code not in private and code != MIDWIFE_SIGN]
    if told or MIDWIFE_SIGN in (divided(before) or ()) or MIDWIFE_SIGN in (codes or ()):
        return joined([*plain, MIDWIFE_SIGN])
    return None if codes is None else joined(plain)
