"""Reading what a pack says about growth: ``growth_classes.csv``, ``minimum_gain.csv`` and ``growth.toml``.

The classes of one index and age must cover every number exactly once: a child between two classes
would otherwise be told nothing, or two things. So they are read in their order, from the lowest up,
and each must begin where the one before it ends.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text, Words

from .faults import PackError, Reasons
from .growth import AgeBand, GrowthClass, KmsBand, KmsLines, MinimumGain, Switches
from .line import Line
from .rows import read_rows
from .toml_table import Table, read_toml

CLASS_HEADER = (
    "index",
    "from_months",
    "until_months",
    "lower",
    "upper",
    "code",
    "words",
    "tone",
    "refer",
    "todo",
    "mother",
    "source",
)
GAIN_HEADER = ("sex", "from_months", "until_months", "grams", "source")
INDICES = ("wfa", "hfa", "wfl", "bmi", "arm", "head", "oedema")
CODES = ("very_low", "low", "normal", "raised", "high", "very_high", "present")
TONES = ("good", "warn", "danger")
PARTS = ("kms", "switches")
COLOURS = ("red", "orange", "yellow", "light_green", "green")
OLDEST_MONTHS, MOST_GRAMS, WIDEST_Z = 228, 2000, 6
LOWER = re.compile(r"(>=|>)(-?\d+(?:\.\d+)?)")
UPPER = re.compile(r"(<=|<)(-?\d+(?:\.\d+)?)")
A_LOWER = QT_TRANSLATE_NOOP("Packs", "empty or a limit such as >=-3 or >1")
AN_UPPER = QT_TRANSLATE_NOOP("Packs", "empty or a limit such as <-2 or <=1")
MONTHS = QT_TRANSLATE_NOOP("Packs", "completed months from {least} to {most}")
GRAMS = QT_TRANSLATE_NOOP("Packs", "grams from 1 to {most}")
Limit = tuple[float | None, bool]


@dataclass(frozen=True, slots=True)
class Named:
    """What the rows of a table may name: words by key, and sources."""

    texts: Mapping[str, Words]
    sources: Collection[str]


class _Line(Line):
    """One row of a table of growth."""

    __slots__ = ()

    def months(self) -> tuple[int, int]:
        first = self.needed("from_months", 0, OLDEST_MONTHS, MONTHS.fill(least=0, most=OLDEST_MONTHS))
        return first, self.needed("until_months", first, OLDEST_MONTHS, MONTHS.fill(least=first, most=OLDEST_MONTHS))

    def limit(self, column: str, pattern: re.Pattern[str], expected: Text) -> Limit:
        value = self.cells[column]
        if not value:
            return None, False
        found = pattern.fullmatch(value)
        if found is None:
            raise self.refuse(column, Reasons.KIND.fill(expected=expected))
        return float(found[2]), found[1].endswith("=")


def read_classes(path: Path, file: str, named: Named) -> tuple[GrowthClass, ...]:
    """Return the classes in the order of the file.

    Raises:
        PackError: a row names what is not there, or the classes of an index and age leave a gap or overlap.
    """
    lines = [_Line(file, row, cells) for row, cells in read_rows(path, file, CLASS_HEADER)]
    read = [(line, _class(line, named)) for line in lines]
    seen: dict[str, list[GrowthClass]] = {}
    for (index, first, last), members in groupby(
        read, key=lambda item: (item[1].index, item[1].from_months, item[1].until_months)
    ):
        several = list(members)
        for other in seen.get(index, ()):
            if first <= other.until_months and other.from_months <= last:
                raise several[0][0].refuse("index", Reasons.AGES_OVERLAP.fill(name=index))
        _check_ladder(several)
        seen.setdefault(index, []).append(several[0][1])
    for index in INDICES:
        if index not in seen:
            raise PackError(file, 1, Reasons.MISSING.fill(name=index))
    return tuple(found for _, found in read)


def _class(line: _Line, named: Named) -> GrowthClass:
    index = line.choice("index", INDICES)
    first, last = line.months()
    above, above_included = line.limit("lower", LOWER, A_LOWER)
    upto, upto_included = line.limit("upper", UPPER, AN_UPPER)
    return GrowthClass(
        index=index,
        from_months=first,
        until_months=last,
        above=above,
        above_included=above_included,
        upto=upto,
        upto_included=upto_included,
        code=line.choice("code", CODES),
        words=line.words("words", named.texts),
        tone=line.choice("tone", TONES),
        refer=line.flag("refer"),
        todo=line.words("todo", named.texts),
        mother=line.words("mother", named.texts),
        source=line.one_source("source", named.sources),
    )


def _check_ladder(several: list[tuple[_Line, GrowthClass]]) -> None:
    """Refuse classes of one index and age that leave a number without a class, or give it two."""
    first, last = several[0], several[-1]
    if first[1].above is not None:
        raise first[0].refuse("lower", Reasons.LADDER_START)
    for (_, below), (line, here) in pairwise(several):
        if below.upto is None or here.above != below.upto or here.above_included == below.upto_included:
            raise line.refuse("lower", Reasons.LADDER)
        if here.upto is not None and here.above is not None and here.upto <= here.above:
            raise line.refuse("upper", Reasons.LADDER)
    if last[1].upto is not None:
        raise last[0].refuse("upper", Reasons.LADDER_END)
    codes = [found.code for _, found in several]
    for place, (line, found) in enumerate(several):
        if found.code in codes[:place]:
            raise line.refuse("code", Reasons.TWICE.fill(name=found.code))


def read_minimum_gain(path: Path, file: str, sources: Collection[str]) -> MinimumGain:
    """Return the least gain by sex and month.

    Raises:
        PackError: a month of a sex stands twice or is left out.
    """
    by_sex: dict[str, dict[int, int]] = {"F": {}, "M": {}}
    named: list[str] = []
    for row, cells in read_rows(path, file, GAIN_HEADER):
        line = _Line(file, row, cells)
        rows = by_sex[line.choice("sex", tuple(by_sex))]
        first, last = line.months()
        if rows and first != max(rows) + 1:
            raise line.refuse("from_months", Reasons.MONTHS_IN_ORDER.fill(expected=max(rows) + 1))
        grams = line.needed("grams", 1, MOST_GRAMS, GRAMS.fill(most=MOST_GRAMS))
        rows.update(dict.fromkeys(range(first, last + 1), grams))
        if line.one_source("source", sources) not in named:
            named.append(cells["source"])
    for sex, rows in by_sex.items():
        if not rows:
            raise PackError(file, 1, Reasons.MISSING.fill(name=sex))
    return MinimumGain(by_sex, tuple(named))


@dataclass(frozen=True, slots=True)
class GrowthRules:
    """What ``growth.toml`` says."""

    kms: KmsLines
    switches: Switches
    age_bands: Mapping[str, Sequence[AgeBand]]


def read_growth_rules(path: Path, file: str, named: Named, inherited: GrowthRules | None) -> GrowthRules:
    """Return the lines of the card, the switches and the lists of age bands; what is not written is inherited.

    Raises:
        PackError: an entry is wrong, or a part is neither written nor inherited.
    """
    table = read_toml(path, file)
    parts = table.named_tables("growth")
    for name in parts:
        if name not in PARTS:
            raise table.refuse("growth", Reasons.UNKNOWN_ENTRY.fill(name=f"growth.{name}"))
    bands = tuple(_kms_band(entry) for entry in table.tables("kms_bands"))
    if inherited is None:
        for name in PARTS:
            if name not in parts:
                raise PackError(file, 1, Reasons.MISSING.fill(name=f"growth.{name}"))
        rules = GrowthRules(_kms(parts["kms"], bands, named.sources), _switches(parts["switches"]), _age_bands(table, named))
    else:
        rules = GrowthRules(
            _kms(parts["kms"], bands, named.sources) if "kms" in parts else inherited.kms,
            _switches(parts["switches"]) if "switches" in parts else inherited.switches,
            {**inherited.age_bands, **_age_bands(table, named)},
        )
    table.finish()
    return rules


def _kms_band(entry: Table) -> KmsBand:
    first = entry.number("from_z", -WIDEST_Z, WIDEST_Z)
    band = KmsBand(first, entry.number("to_z", first, WIDEST_Z), entry.choice("colour", COLOURS))
    entry.finish()
    return band


def _kms(entry: Table, bands: tuple[KmsBand, ...], sources: Collection[str]) -> KmsLines:
    for below, here in pairwise(bands):
        if here.from_z != below.to_z:
            raise entry.refuse("red_z", Reasons.BANDS.fill(number=bands.index(here) + 1))
    source = entry.text("source")
    if source not in sources:
        raise entry.refuse("source", Reasons.NO_SOURCE.fill(name=source))
    lines = KmsLines(
        red_z=entry.number("red_z", -WIDEST_Z, 0),
        orange_z=entry.number("orange_z", 0, WIDEST_Z) if entry.has("orange_z") else None,
        bands=bands,
        confirmed=entry.flag("confirmed"),
        unconfirmed_red_z=entry.number("unconfirmed_red_z", -WIDEST_Z, 0),
        unconfirmed_orange_z=entry.number("unconfirmed_orange_z", 0, WIDEST_Z) if entry.has("unconfirmed_orange_z") else None,
        source=source,
    )
    entry.finish()
    return lines


def _switches(entry: Table) -> Switches:
    switches = Switches(
        kbm_month=entry.choice("kbm_month", ("completed", "calendar")),
        o_breaks_2t=entry.flag("o_breaks_2t"),
        n_d_denominator=entry.choice("n_d_denominator", ("D", "D-O-B")),
        s_reference=entry.choice("s_reference", ("month_end", "open_day")),
        skdn_months=entry.whole_number("skdn_months", 0, OLDEST_MONTHS),
        refer_first_t=entry.flag("refer_first_t"),
    )
    entry.finish()
    return switches


def _age_bands(table: Table, named: Named) -> dict[str, tuple[AgeBand, ...]]:
    bands: dict[str, tuple[AgeBand, ...]] = {}
    for entry in table.tables("age_bands"):
        name = entry.text("list")
        first = entry.whole_number("from_months", 0, OLDEST_MONTHS)
        if name in bands and first <= bands[name][-1].until_months:
            raise entry.refuse("from_months", Reasons.AGES_OVERLAP.fill(name=name))
        title = entry.text("title")
        if title not in named.texts:
            raise entry.refuse("title", Reasons.NO_TEXT.fill(name=title))
        band = AgeBand(first, entry.whole_number("until_months", first, OLDEST_MONTHS), named.texts[title])
        bands[name] = (*bands.get(name, ()), band)
        entry.finish()
    return bands
