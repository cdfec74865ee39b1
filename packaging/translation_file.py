"""Reads and writes the translators' files, in the format of Qt Linguist (TS 2.1)."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from translation_source import Source

LOCALES = {"en": "en_GB", "id": "id_ID", "ar": "ar_EG", "zh": "zh_CN", "sv": "sv_SE"}
FORMS = {"en": 2, "id": 1, "ar": 6, "zh": 1, "sv": 2}
"""How many plural forms Qt gives a language."""

VANISHED = ("vanished", "obsolete")


@dataclass(frozen=True, slots=True)
class Translation:
    """What a file says about one source.

    Attributes:
        forms: one string, or one for each plural form; empty strings where nothing is written yet.
        state: "" when finished, else "unfinished", "vanished" or "obsolete".
    """

    forms: tuple[str, ...]
    state: str = ""

    @property
    def is_finished(self) -> bool:
        """Tell whether a translator has said that this is right."""
        return not self.state and all(form.strip() for form in self.forms)


Translations = Mapping[Source, Translation]


def file_of(folder: Path, code: str) -> Path:
    """Return the file of one language."""
    return folder / f"desktop_app_{code}.ts"


def number_of_forms(code: str, source: Source) -> int:
    """Return how many forms a translation of ``source`` has in a language."""
    return FORMS[code] if source.counts else 1


def empty(code: str, source: Source) -> Translation:
    """Return the translation of a text that nobody has translated yet."""
    return Translation(("",) * number_of_forms(code, source), "unfinished")


def read(path: Path) -> dict[Source, Translation]:
    """Return what a file holds; a file that does not exist holds nothing."""
    found: dict[Source, Translation] = {}
    if not path.exists():
        return found
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            source = Source(context.findtext("name") or "", message.findtext("source") or "")
            element = message.find("translation")
            if element is None:
                found[source] = Translation(("",), "unfinished")
                continue
            plural = message.get("numerus") == "yes"
            forms = tuple(form.text or "" for form in element.iter("numerusform")) if plural else (element.text or "",)
            found[source] = Translation(forms, element.get("type") or "")
    return found


def write(path: Path, code: str, translations: Translations) -> None:
    """Write a file, sorted by context and source, so that a change of one text changes only its lines."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{LOCALES[code]}" sourcelanguage="en_GB">')
    open_context = None
    for source, translation in sorted(translations.items(), key=lambda item: item[0]):
        if source.context != open_context:
            lines += [
                *(["</context>"] if open_context is not None else []),
                "<context>",
                f"    <name>{_xml(source.context)}</name>",
            ]
            open_context = source.context
        lines += _message(source, translation)
    lines += [*(["</context>"] if open_context is not None else []), "</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def _message(source: Source, translation: Translation) -> list[str]:
    state = f' type="{translation.state}"' if translation.state else ""
    head = ["    <message" + (' numerus="yes"' if source.counts else "") + ">", f"        <source>{_xml(source.text)}</source>"]
    if source.counts:
        forms = [f"            <numerusform>{_xml(form)}</numerusform>" for form in translation.forms]
        body = [f"        <translation{state}>", *forms, "        </translation>"]
    else:
        body = [f"        <translation{state}>{_xml(translation.forms[0])}</translation>"]
    return [*head, *body, "    </message>"]


def _xml(text: str) -> str:
    """Escape as Qt Linguist does, so that saving there changes nothing else."""
    return escape(text, {'"': "&quot;", "'": "&apos;"})
