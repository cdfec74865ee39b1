"""Classes by name, for Ctrl+K."""

from collections.abc import Sequence
from typing import Any

from desktop_app.core.contract import Place
from desktop_app.core.language import Language
from desktop_app.core.name_key import begins_a_word


def find_places(session: Any, typed: str, language: Language) -> Sequence[Place]:
    """Return the classes that go on and in whose name or kind a word begins as typed."""
    from ..services.kinds import names_of_open_classes

    return [
        Place(name, kind, "graduation-cap", "classes", {"class_id": key})
        for key, name, kind in names_of_open_classes(session)
        if begins_a_word(f"{name} {language.text(kind)}", typed)
    ]
