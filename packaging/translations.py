"""Keeps the translators' files in step with the program.

    python packaging/translations.py update              collect the texts of the program into translations/*.ts
    python packaging/translations.py check               name what is missing or wrong; exit code 1 if there is anything
    python packaging/translations.py export LANG [--all] print the untranslated texts (or all) as lines of a table
    python packaging/translations.py import LANG FILE    take translations from such a table

A line of the table is ``context<TAB>source<TAB>form[<TAB>form ...]`` in UTF-8, with ``\\n``, ``\\t`` and ``\\\\`` for line break,
tab and backslash. A text that counts has as many forms as the language has plurals: ar 6, en and sv 2, id and zh 1.
"""

import io
import sys
from collections.abc import Sequence
from pathlib import Path

import translation_file
from translation_file import LOCALES, Translation
from translation_rules import problems, problems_of_file
from translation_source import Source, UnreadableTextError, find_sources

ROOT = Path(__file__).resolve().parent.parent
SHOWN = 20
"""How many faults of a file are listed; the others are counted."""


def update(root: Path) -> int:
    """Add new texts, drop vanished ones, keep every translation that still has its source."""
    sources = find_sources(root / "desktop_app")
    folder = root / "translations"
    folder.mkdir(exist_ok=True)
    for code in LOCALES:
        path = translation_file.file_of(folder, code)
        old = translation_file.read(path)
        wanted = [source for source in sources if source.counts or code != "en"]
        new = {source: _kept(code, source, old.get(source)) for source in wanted}
        translation_file.write(path, code, new)
        waiting = sum(not translation.is_finished for translation in new.values())
        added, gone = len(new.keys() - old.keys()), len(old.keys() - new.keys())
        print(f"{code}: {len(new)} texts, {added} new, {gone} gone, {waiting} to translate")
    return 0


def _kept(code: str, source: Source, old: Translation | None) -> Translation:
    """Return the old translation, unless it is of another number of forms than the text has now."""
    if old is None or len(old.forms) != translation_file.number_of_forms(code, source):
        return translation_file.empty(code, source)
    return Translation(old.forms, "unfinished") if old.state in translation_file.VANISHED else old


def check(root: Path) -> int:
    """Print one line for each fault; return 1 if there is any."""
    sources = find_sources(root / "desktop_app")
    faults = 0
    for code in LOCALES:
        path = translation_file.file_of(root / "translations", code)
        found = list(problems_of_file(code, sources, translation_file.read(path)))
        faults += len(found)
        for problem in found[:SHOWN]:
            print(f"{path.name}: {problem}")
        if len(found) > SHOWN:
            print(f"{path.name}: and {len(found) - SHOWN} more")
    print(f"{len(sources)} texts in {len(LOCALES)} languages checked, {faults} faults.")
    return 1 if faults else 0


def export(root: Path, code: str, everything: bool) -> int:
    """Print the texts that wait for a translator, with room for each plural form; or all with what they have."""
    for source, translation in sorted(translation_file.read(_file(root, code)).items()):
        if everything or not translation.is_finished:
            print("\t".join(map(_escaped, (source.context, source.text, *translation.forms))))
    return 0


def import_(root: Path, code: str, table: Path) -> int:
    """Take the right lines of a table; name the others with their line number and return 1 if there are any."""
    translations = translation_file.read(_file(root, code))
    refused: list[str] = []
    taken = 0
    for number, line in enumerate(table.read_text(encoding="utf-8-sig").splitlines(), 1):
        if not line.strip():
            continue
        cells = [_unescaped(cell) for cell in line.split("\t")]
        source, translation = Source(cells[0], "".join(cells[1:2])), Translation(tuple(cells[2:]))
        found = problems(code, source, translation) if source in translations else ["is no text of this file"]
        if found:
            refused.append(f"line {number}: {source.context}: {source.text!r}: {'; '.join(found)}")
        else:
            translations[source] = translation
            taken += 1
    translation_file.write(_file(root, code), code, translations)
    print(f"{taken} translations taken, {len(refused)} lines refused.")
    print(*refused, sep="\n", end="\n" if refused else "", file=sys.stderr)
    return 1 if refused else 0


def _file(root: Path, code: str) -> Path:
    return translation_file.file_of(root / "translations", code)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def _unescaped(text: str) -> str:
    parts = [part.replace("\\n", "\n").replace("\\t", "\t") for part in text.split("\\\\")]
    return "\\".join(parts)


def main(arguments: Sequence[str], root: Path = ROOT) -> int:
    """Carry out one command; 2 means that it was not understood."""
    try:
        match arguments:
            case ["update"]:
                return update(root)
            case ["check"]:
                return check(root)
            case ["export", code, *options] if code in LOCALES and options in ([], ["--all"]):
                return export(root, code, bool(options))
            case ["import", code, table] if code in LOCALES:
                return import_(root, code, Path(table))
    except UnreadableTextError as error:
        print(error, file=sys.stderr)
        return 1
    except (OSError, UnicodeDecodeError) as error:
        print(f"The table cannot be read: {error}", file=sys.stderr)
        return 1
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(sys.argv[1:]))
