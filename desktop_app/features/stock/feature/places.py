"""Items by name, for Ctrl+K."""

from collections.abc import Sequence
from typing import Any

from desktop_app.core.contract import Place
from desktop_app.core.language import Language
from desktop_app.core.name_key import begins_a_word


def find_places(session: Any, typed: str, language: Language) -> Sequence[Place]:
    """Return the items that the post keeps and in whose name a word begins as typed."""
    from ..services.item_facts import item_facts

    kept = (item for item in item_facts(session).values() if item.retired_on is None)
    return [
        Place(item.name, item.unit, "package", "stock", {"item": item.id})
        for item in kept
        if begins_a_word(language.text(item.name), typed)
    ]
