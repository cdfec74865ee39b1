"""What is wrong with a translation, as far as a program can tell."""

import re
from collections.abc import Iterator, Sequence
from string import Formatter

from translation_file import Translation, Translations, number_of_forms
from translation_source import Source

ENDINGS = {
    ":": (":", "：", "﹕"),
    "…": ("…",),
    ".": (".", "。"),
    "?": ("?", "？", "؟"),
    "!": ("!", "！"),
}
"""How a text ends -> how its translation may end: each language has its own signs."""

ABBREVIATION = re.compile(r"\w{1,3}\.")
"""A text such as “No.”, whose point ends no sentence: other languages write the word in full."""

SPELLED_OUT = {"en": 1, "sv": 1, "ar": 3}
"""How many of the first plural forms may say the number in words (Arabic: none, one, two)."""


def problems_of_file(code: str, sources: Sequence[Source], translations: Translations) -> Iterator[str]:
    """Give one line for each fault of a language's file; nothing when it is complete and right.

    English is the source itself, so its file holds plural forms only.
    """
    wanted = [source for source in sources if source.counts or code != "en"]
    for source in wanted:
        for problem in problems(code, source, translations[source]) if source in translations else ["missing"]:
            yield f"{source.context}: {source.text!r}: {problem}"
    for source in sorted(set(translations) - set(wanted)):
        yield f"{source.context}: {source.text!r}: is no longer in the program"


def problems(code: str, source: Source, translation: Translation) -> list[str]:
    """Return what is wrong with one translation."""
    if translation.state:
        return [translation.state]
    needed = number_of_forms(code, source)
    if len(translation.forms) != needed:
        return [f"{len(translation.forms)} forms, needs {needed}"]
    if not all(form.strip() for form in translation.forms):
        return ["empty"]
    found: list[str] = []
    for index, form in enumerate(translation.forms):
        may_omit = {"n"} if source.counts and index < SPELLED_OUT.get(code, 0) else set()
        found += [problem for problem in _problems_of_form(source.text, form, may_omit) if problem not in found]
    return found


def _problems_of_form(source: str, form: str, may_omit: set[str]) -> Iterator[str]:
    wanted, found = _places(source), _places(form)
    if wanted is not None and (found is None or found - wanted or wanted - found - may_omit):
        yield f"places {_listed(wanted)} became {'unreadable' if found is None else _listed(found)}"
    if _outer_spaces(source) != _outer_spaces(form):
        yield "begins or ends with other spaces"
    yield from _problems_of_ending(source.strip(), form.strip())
    if _has_shortcut(source) != _has_shortcut(form):
        yield "the shortcut & is lost or added"


def _problems_of_ending(source: str, form: str) -> Iterator[str]:
    sign = source[-1:]
    if sign in ENDINGS and not form.endswith(ENDINGS[sign]) and not ABBREVIATION.fullmatch(source):
        yield f"does not end with {sign!r}"
    for added in (":", "…"):
        if sign != added and form.endswith(ENDINGS[added]):
            yield f"ends with {added!r} that is not in the source"


def _places(text: str) -> set[str] | None:
    """Return the names of the ``{places}``; None when the braces cannot be read."""
    try:
        return {name for _literal, name, _spec, _conversion in Formatter().parse(text) if name is not None}
    except ValueError:
        return None


def _listed(places: set[str]) -> str:
    return " ".join(f"{{{place}}}" for place in sorted(places)) or "(none)"


def _outer_spaces(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _has_shortcut(text: str) -> bool:
    return bool(re.search(r"&\w", text.replace("&&", "")))
