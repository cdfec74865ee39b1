"""What the midwife reads of signs that are hers alone."""

from collections.abc import Mapping, Sequence
from typing import Any

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

_SIGN = QT_TRANSLATE_NOOP("Mothers", "Sign of a mother")


def sealed_words(session: Any, values: Mapping[str, Any]) -> Sequence[tuple[Label, Label]]:
    """Return the signs by their names; nothing for an entry of another slice."""
    if "mother_signs" not in values:
        return ()
    from desktop_app.packs import pack_of

    from ..services.pack_tables import mother_signs

    titles = {one.code: one.title for one in mother_signs(pack_of(session))}
    return [(_SIGN, titles.get(code, code)) for code in str(values["mother_signs"]).split()]
