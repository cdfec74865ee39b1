"""The same numbers for parts of the children: by street, sex, age band or welfare."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

from ...rules.figures import Coverage, Figure, coverages
from ...rules.welfare import WELFARE
from .children import CountedChild
from .figures import MonthFigures

_NO_STREET = QT_TRANSLATE_NOOP("Health visits", "Address not known")
_SEXES: Mapping[str, Text] = {
    "M": QT_TRANSLATE_NOOP("Health visits", "Boys"),
    "F": QT_TRANSLATE_NOOP("Health visits", "Girls"),
    "": QT_TRANSLATE_NOOP("Health visits", "Sex not known"),
}
_OTHER_AGES = QT_TRANSLATE_NOOP("Health visits", "Other ages")
_PLACES = ("area", "ward", "neighbourhood", "street")

GROUPINGS: Mapping[str, Text] = {
    "street": QT_TRANSLATE_NOOP("Health visits", "Street"),
    "sex": QT_TRANSLATE_NOOP("Health visits", "Boys and girls"),
    "age_band": QT_TRANSLATE_NOOP("Health visits", "Age"),
    "welfare": QT_TRANSLATE_NOOP("Health visits", "Poor and not poor"),
}
"""What the month's page offers; ``breakdown`` also takes the other levels of an address."""


@dataclass(frozen=True, slots=True)
class Group:
    """Some of the children.

    Attributes:
        key: stable, e.g. the street's name, "F", "6-11" or "poor"; empty where it is not known.
        numbers: those that are parts of S, by code.
    """

    key: str
    title: Label
    numbers: Mapping[str, Figure]
    coverage: Sequence[Coverage]


def breakdown(figures: MonthFigures, by: str) -> list[Group]:
    """Return the groups, each child of S in exactly one.

    Args:
        by: "sex", "age_band", "welfare", or a level of the address: "area", "ward", "neighbourhood", "street".

    Raises:
        ValueError: ``by`` is none of these.
    """
    titles, key_of = _grouping(figures, by)
    groups: dict[str, set[bytes]] = {key: set() for key in titles}
    for child in figures.children.values():
        groups[key_of(child)].add(child.id)
    return [_group(figures, key, titles[key], ids) for key, ids in groups.items() if ids]


def _grouping(figures: MonthFigures, by: str) -> tuple[Mapping[str, Label], Callable[[CountedChild], str]]:
    if by in _PLACES:
        names = {getattr(child, by) for child in figures.children.values()}
        places: dict[str, Label] = {name: name for name in sorted(names, key=_in_order) if name}
        return {**places, "": _NO_STREET}, lambda child: str(getattr(child, by))
    if by == "sex":
        return _SEXES, lambda child: child.sex or ""
    if by == "welfare":
        return WELFARE, lambda child: child.welfare
    if by == "age_band":
        return _age_bands(figures)
    raise ValueError(by)


def _age_bands(figures: MonthFigures) -> tuple[Mapping[str, Label], Callable[[CountedChild], str]]:
    key_of_age = {
        age: f"{band.from_months}-{band.until_months}"
        for band in figures.age_bands
        for age in range(band.from_months, band.until_months + 1)
    }
    titles: dict[str, Label] = {f"{band.from_months}-{band.until_months}": band.title for band in figures.age_bands}
    return {**titles, "": _OTHER_AGES}, lambda child: key_of_age.get(child.age_months, "")


def _group(figures: MonthFigures, key: str, title: Label, ids: set[bytes]) -> Group:
    numbers = {
        code: Figure(code, figure.title, [one for one in figure.ids if one in ids]) for code, figure in figures.numbers.items()
    }
    counts = {code: figure.count for code, figure in numbers.items()}
    return Group(key, title, numbers, coverages(counts, figures.n_d_denominator))


def _in_order(name: str) -> tuple[tuple[int, str], ...]:
    """Return what places are ordered by: RT 2 before RT 10."""
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in name.casefold().split())
