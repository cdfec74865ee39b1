"""Where a paper's lines come from, at its foot; a source that no health worker has confirmed says so."""

from collections.abc import Iterable

from desktop_app.core.language import Language
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.packs import Pack

SOURCE = QT_TRANSLATE_NOOP("Home visits", "Source: {source}")
UNCONFIRMED = QT_TRANSLATE_NOOP("Home visits", "Source: {source} (not confirmed by a health worker yet)")


def source_words(pack: Pack, ids: Iterable[str], language: Language) -> str:
    """Return the sources in one line, each once."""
    told = []
    for key in dict.fromkeys(ids):
        source = pack.sources.get(key)
        if source is not None:
            words = f"{source.title}, {source.date}" if source.date else source.title
            told.append(language.text(SOURCE if source.confirmed else UNCONFIRMED, source=words))
    return " · ".join(told)
