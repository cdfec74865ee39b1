"""What the midwife reads of answers that were given at home for her alone."""

from collections.abc import Mapping, Sequence
from typing import Any

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

_YES_NO: Mapping[str, Label] = {
    "yes": QT_TRANSLATE_NOOP("Home visits", "Yes"),
    "no": QT_TRANSLATE_NOOP("Home visits", "No"),
}


def sealed_words(session: Any, values: Mapping[str, Any]) -> Sequence[tuple[Label, Label]]:
    """Return question and answer, line by line; nothing for an entry that was not written on a checklist."""
    from desktop_app.packs import pack_of

    from ..services.pack_lists import checklist_items

    items = {item.code: item for item in checklist_items(pack_of(session))}
    if not values or not values.keys() <= items.keys():
        return ()
    said: list[tuple[Label, Label]] = []
    for code, value in values.items():
        words: Mapping[str, Label] = {**_YES_NO, **dict(items[code].options)}
        said += [(items[code].title, words.get(one, one)) for one in _given(str(value), words)]
    return said


def _given(value: str, words: Mapping[str, Label]) -> Sequence[str]:
    """Return the codes of an answer that ticks several, else the answer as it stands."""
    several = value.split()
    return several if all(one in words for one in several) else [value]
