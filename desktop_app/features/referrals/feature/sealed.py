"""What the midwife reads of a referral whose reason is hers alone."""

from collections.abc import Mapping, Sequence
from typing import Any

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

_SLIP = QT_TRANSLATE_NOOP("Referrals", "Slip number")
_WHY = QT_TRANSLATE_NOOP("Referrals", "Sent to a health worker because of")
_FOUND = QT_TRANSLATE_NOOP("Referrals", "What you found")
_NOTE = QT_TRANSLATE_NOOP("Referrals", "Note")


def sealed_words(session: Any, values: Mapping[str, Any]) -> Sequence[tuple[Label, Label]]:
    """Return slip, reason, findings and note of a sealed reason; nothing for any other entry."""
    if "slip" not in values:
        return ()
    from desktop_app.packs import pack_of

    from ..services.pack_lists import reasons_of

    code = str(values.get("reason", ""))
    reason = reasons_of(pack_of(session)).get(code)
    said: list[tuple[Label, Label]] = [(_SLIP, str(values["slip"])), (_WHY, code if reason is None else reason.title)]
    return [*said, *((title, str(values[name])) for name, title in (("findings", _FOUND), ("note", _NOTE)) if values.get(name))]
