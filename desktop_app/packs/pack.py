"""What a country pack holds once it has been read and checked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.layout import Register
from desktop_app.core.text import Words

from .growth import AgeBand, GrowthClass, KmsLines, MinimumGain, Switches


@dataclass(frozen=True, slots=True)
class AddressLevel:
    """One level of an address; ``field`` is the column of the household, ``title`` what people call it."""

    field: str
    title: Words


@dataclass(frozen=True, slots=True)
class AgeLimit:
    """Completed months of age, both included."""

    from_months: int
    until_months: int


@dataclass(frozen=True, slots=True)
class Source:
    """Where values or a layout come from.

    Attributes:
        date: year, or year and month, of the text that was read; empty if it bears none.
        confirmed: read in an official text; False for a secondary copy, which paper and window say.
    """

    id: str
    title: str
    date: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class RegisterSet:
    """One numbering and cut of the forms, e.g. six or seven; a post uses one, layouts say to which they belong."""

    id: str
    title: Words
    is_usual: bool = False


@dataclass(frozen=True, slots=True)
class Service:
    """A vaccine dose or a supplement that is recorded by its code.

    Attributes:
        code: as ``service_given`` stores it, for ever.
        series: doses of one series stand under one heading.
        dose: 1, 2, ...; 0 for the birth dose or for what is not counted.
        title: the whole name, e.g. "Polio (OPV) 1".
        series_title: heading over the doses, or of the column if the dose stands alone.
        column: narrow heading of the dose below the series, e.g. "I".
        is_vaccine: False for supplements.
        source: id of a ``Source``.
    """

    code: str
    series: str
    dose: int
    title: Words
    series_title: Words
    column: Words
    is_vaccine: bool
    source: str


@dataclass(frozen=True, slots=True)
class Pack:
    """A country pack with everything it inherits.

    Attributes:
        id: name of its folder; stored in the post's setting "post.pack".
        version: printed under every register.
        extends: id of the pack whose texts, tables and layouts it starts from, or "".
        address_levels: from the largest to the smallest.
        ages: age limits by name, e.g. "children_year".
        services: vaccines and supplements by code, in the order of their tables.
        registers: layouts in the order of the catalogue.
        texts: words by key.
        sources: by id, with those of the pack it extends.
        growth_classes: of every index, from the lowest up within one index and age.
        kms: lines of the growth card; ``pack_of`` says whether this post has confirmed them.
        minimum_gain: least gain since last month (KBM).
        switches: customs of the weighing month.
        age_bands: lists by name, e.g. "f1".
        register_sets: sets of forms among which a post chooses; none where there is but one way.
        folders: of the pack and of those it extends, the nearest first: where ``read_table`` looks.
    """

    id: str
    version: str
    title: Words
    extends: str
    address_levels: Sequence[AddressLevel]
    ages: Mapping[str, AgeLimit]
    services: Mapping[str, Service]
    registers: Sequence[Register]
    texts: Mapping[str, Words]
    sources: Mapping[str, Source]
    growth_classes: Sequence[GrowthClass]
    kms: KmsLines
    minimum_gain: MinimumGain
    switches: Switches
    age_bands: Mapping[str, Sequence[AgeBand]]
    folders: tuple[Path, ...] = ()
    register_sets: Sequence[RegisterSet] = ()

    @property
    def usual_set(self) -> str:
        """Return the id of the set of forms that posts use who chose none; "" for a pack without sets."""
        return next((one.id for one in self.register_sets if one.is_usual), "")

    def register(self, register_id: str) -> Register:
        """Return one layout; raises KeyError if the pack has none of that id."""
        for register in self.registers:
            if register.id == register_id:
                return register
        raise KeyError(register_id)

    def vaccines(self) -> list[Service]:
        """Return the vaccine doses in the order of the table."""
        return [service for service in self.services.values() if service.is_vaccine]
