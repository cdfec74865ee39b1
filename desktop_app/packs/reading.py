"""Reading a whole pack: ``pack.toml``, its tables and layouts, on top of the pack that it extends."""

import re
from collections.abc import Mapping, Sequence
from functools import cache, partial
from pathlib import Path

from desktop_app.core.later import Later
from desktop_app.core.layout import Register
from desktop_app.core.resources import resource
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text, Words

from .faults import PackError, Reasons
from .growth import GrowthClass, MinimumGain
from .growth_tables import GrowthRules, Named, read_classes, read_growth_rules, read_minimum_gain
from .layouts import Vocabulary, read_layout
from .pack import AddressLevel, AgeLimit, Pack, RegisterSet, Service, Source
from .services_table import read_services
from .texts import read_texts
from .toml_table import Table, read_toml

ADDRESS_FIELDS = ("area", "ward", "neighbourhood", "street")
OLDEST_MONTHS = 1500
SERVICE_TABLES = {"vaccines.csv": True, "supplements.csv": False}
VERSION = re.compile(r"\d{4}(\.\d+)+")
SOURCE_DATE = re.compile(r"\d{4}(-\d{2})?")
A_VERSION = QT_TRANSLATE_NOOP("Packs", "a version such as 2026.1")
A_SOURCE_DATE = QT_TRANSLATE_NOOP("Packs", "a year, or a year and month such as 2025-01")


def pack_names(folder: Path | None = None) -> list[str]:
    """Return the ids of the packs that there are, in alphabetical order."""
    return sorted(path.parent.name for path in (folder or resource("packs")).glob("*/pack.toml"))


@cache
def load_pack(name: str, folder: Path | None = None) -> Pack:
    """Return a checked pack with everything it inherits; a second call costs nothing.

    The layouts of the program's own packs, which its tests have read, wait until somebody asks for a register: the first page
    of the window needs none.

    Args:
        name: of the folder, e.g. "indonesia".
        folder: that holds the packs; None for the program's own.

    Raises:
        PackError: there is no such pack, or a file of it is wrong: with file, row and reason.
    """
    pack, _ = _load(name, folder or resource("packs"), ())
    if folder is not None:
        len(pack.registers)  # reads them, and refuses a wrong one now
    return pack


def _load(name: str, folder: Path, above: tuple[str, ...]) -> tuple[Pack, dict[str, Path]]:
    """Return the pack and the file of each of its layouts by name, own and inherited."""
    file = f"{name}/pack.toml"
    if name in above:
        raise PackError(file, 1, Reasons.CIRCLE)
    if name not in pack_names(folder):
        raise PackError(file, 1, Reasons.NO_PACK.fill(name=name))
    table = read_toml(folder / name / "pack.toml", file)
    extends = table.text("extends", "")
    base, layouts = _load(extends, folder, (*above, name)) if extends else (None, {})
    own = {path.name: path for path in sorted((folder / name / "registers").glob("*.toml"))}
    layouts = own | {file_name: path for file_name, path in layouts.items() if file_name not in own}
    texts = {**(base.texts if base else {}), **read_texts(folder / name / "texts.csv", f"{name}/texts.csv")}
    sources = {**(base.sources if base else {}), **_sources(table)}
    services = _services(folder / name, texts, sources, base)
    sets = _register_sets(table, texts) or (base.register_sets if base else ())
    named = Named(texts, sources)
    growth = _growth_rules(folder / name, named, base)
    vocabulary = Vocabulary(texts, services, sources, growth.age_bands, {one.id for one in sets})
    pack = Pack(
        id=_own_name(table, name),
        version=_matching(table, "version", VERSION, A_VERSION),
        title=_words(table, "title", texts),
        extends=extends,
        address_levels=_address_levels(table, texts) or (base.address_levels if base else ()),
        ages={**(base.ages if base else {}), **_ages(table)},
        services=services,
        registers=Later(partial(_registers, layouts, vocabulary)),
        texts=texts,
        sources=sources,
        growth_classes=_growth_classes(folder / name, named, base),
        kms=growth.kms,
        minimum_gain=_minimum_gain(folder / name, sources, base),
        switches=growth.switches,
        age_bands=growth.age_bands,
        folders=(folder / name, *(base.folders if base else ())),
        register_sets=sets,
    )
    table.finish()
    return pack, layouts


def _own_name(table: Table, name: str) -> str:
    return table.choice("id", (name,))


def _matching(table: Table, key: str, pattern: re.Pattern[str], expected: Text) -> str:
    value = table.text(key)
    if not pattern.fullmatch(value):
        raise table.refuse(key, Reasons.KIND.fill(name=key, expected=expected))
    return value


def _words(table: Table, key: str, texts: Mapping[str, Words]) -> Words:
    name = table.text(key)
    if name not in texts:
        raise table.refuse(key, Reasons.NO_TEXT.fill(name=name))
    return texts[name]


def _address_levels(table: Table, texts: Mapping[str, Words]) -> tuple[AddressLevel, ...]:
    levels: list[AddressLevel] = []
    for entry in table.tables("address_levels"):
        field = entry.choice("field", ADDRESS_FIELDS)
        if any(level.field == field for level in levels):
            raise entry.refuse("field", Reasons.TWICE.fill(name=field))
        levels.append(AddressLevel(field, _words(entry, "title", texts)))
        entry.finish()
    return tuple(levels)


def _ages(table: Table) -> dict[str, AgeLimit]:
    ages = {}
    for name, entry in table.named_tables("ages").items():
        first = entry.whole_number("from_months", 0, OLDEST_MONTHS)
        ages[name] = AgeLimit(first, entry.whole_number("until_months", first, OLDEST_MONTHS))
        entry.finish()
    return ages


def _register_sets(table: Table, texts: Mapping[str, Words]) -> tuple[RegisterSet, ...]:
    """Return the sets of forms in their order; exactly one of them is the usual one."""
    sets: list[RegisterSet] = []
    for name, entry in table.named_tables("register_sets").items():
        is_usual = entry.flag("usual", False)
        if is_usual and any(one.is_usual for one in sets):
            raise entry.refuse("usual", Reasons.TWICE.fill(name="usual"))
        sets.append(RegisterSet(name, _words(entry, "title", texts), is_usual))
        entry.finish()
    if sets and not any(one.is_usual for one in sets):
        raise table.refuse("register_sets", Reasons.MISSING.fill(name="usual"))
    return tuple(sets)


def _sources(table: Table) -> dict[str, Source]:
    sources: dict[str, Source] = {}
    for entry in table.tables("sources"):
        name = entry.text("id")
        if name in sources:
            raise entry.refuse("id", Reasons.TWICE.fill(name=name))
        date = _matching(entry, "date", SOURCE_DATE, A_SOURCE_DATE) if entry.has("date") else ""
        sources[name] = Source(name, entry.text("title"), date, entry.flag("confirmed"))
        entry.finish()
    return sources


def _services(folder: Path, texts: Mapping[str, Words], sources: Mapping[str, Source], base: Pack | None) -> dict[str, Service]:
    """Return vaccines, then supplements. A table of the pack replaces the one it inherits: schedules do not mix."""
    tables: dict[bool, dict[str, Service]] = {}
    for file_name, is_vaccine in SERVICE_TABLES.items():
        if base is not None and not (folder / file_name).exists():
            tables[is_vaccine] = {c: s for c, s in base.services.items() if s.is_vaccine == is_vaccine}
    for file_name, is_vaccine in SERVICE_TABLES.items():
        if is_vaccine not in tables:
            taken = {code for table in tables.values() for code in table}
            path, file = folder / file_name, f"{folder.name}/{file_name}"
            tables[is_vaccine] = read_services(path, file, texts, sources, is_vaccine, taken)
    return tables[True] | tables[False]


def _growth_classes(folder: Path, named: Named, base: Pack | None) -> Sequence[GrowthClass]:
    """Return the classes; a table of the pack replaces the inherited one as a whole."""
    path = folder / "growth_classes.csv"
    if base is not None and not path.exists():
        return base.growth_classes
    return read_classes(path, f"{folder.name}/{path.name}", named)


def _minimum_gain(folder: Path, sources: Mapping[str, Source], base: Pack | None) -> MinimumGain:
    path = folder / "minimum_gain.csv"
    if base is not None and not path.exists():
        return base.minimum_gain
    return read_minimum_gain(path, f"{folder.name}/{path.name}", sources)


def _growth_rules(folder: Path, named: Named, base: Pack | None) -> GrowthRules:
    """Return the card's lines, the switches and the age bands; what a pack does not write it inherits part by part."""
    path = folder / "growth.toml"
    file = f"{folder.name}/{path.name}"
    inherited = GrowthRules(base.kms, base.switches, base.age_bands) if base is not None else None
    if inherited is not None and not path.exists():
        return inherited
    return read_growth_rules(path, file, named, inherited)


def _registers(layouts: Mapping[str, Path], vocabulary: Vocabulary) -> tuple[Register, ...]:
    """Return the registers; an inherited layout speaks the words and lists the vaccines of this pack."""
    return tuple(read_layout(path, f"{path.parts[-3]}/registers/{path.name}", vocabulary) for path in layouts.values())
