"""Writes the letters of children's months into ``derived_month_letter``, from the weights in ``derived_growth``."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month

from ...rules.attendance import VISITOR
from ...rules.letters import LetterRules, MonthLetter, Weight, Weights, chain
from .births import Births

_PEOPLE = """
    SELECT p.id, r.sex, r.birth_year, r.birth_month, r.birth_day, r.status FROM temp.growth_people p
    CROSS JOIN resident r ON r.id = p.id WHERE p.id = p.canonical"""
_CHOICES = """
    SELECT p.canonical, c.year, c.month, c.letter FROM temp.growth_people p CROSS JOIN letter_choice c ON c.resident_id = p.id
    WHERE c.deleted_at IS NULL ORDER BY p.id <> p.canonical, c.id"""
_WEIGHTS = """
    SELECT g.resident_id, g.measured_on, g.weight_g, g.kind, g.weight_z100, g.visit_id
    FROM temp.growth_people p CROSS JOIN derived_growth g ON g.resident_id = p.id
    WHERE p.id = p.canonical AND g.weight_g IS NOT NULL ORDER BY g.resident_id, g.measured_on, g.visit_id"""
_STORED = """SELECT l.* FROM temp.growth_people p CROSS JOIN derived_month_letter l ON l.resident_id = p.id"""
_DELETE = "DELETE FROM derived_month_letter WHERE year = ? AND month = ? AND resident_id = ?"
_INSERT = f"INSERT INTO derived_month_letter VALUES ({', '.join('?' * 20)})"  # noqa: S608 - question marks only


def write_letters(raw: Any, rules: LetterRules, births: Births) -> None:
    """Bring the letters of the people that ``temp.growth_people`` names up to date; rows that stay are not touched.

    Args:
        raw: the driver's connection.
    """
    stored = set(raw.execute(_STORED))
    wanted = set(_rows(raw, rules, births))
    raw.executemany(_DELETE, [row[:3] for row in stored - wanted])
    raw.executemany(_INSERT, sorted(wanted - stored, key=itemgetter(0, 1, 2)))


def _rows(raw: Any, rules: LetterRules, births: Births) -> Iterator[tuple[Any, ...]]:
    people = {row[0]: row for row in raw.execute(_PEOPLE)}
    choices = _choices(raw)
    for key, weights in groupby(raw.execute(_WEIGHTS).fetchall(), key=itemgetter(0)):
        _, sex, year, month, day, status = people[key]
        child = Weights(
            sex,
            PartialDate(year, month, day),
            births.weight_g(key),
            status == VISITOR,
            [_weight(row) for row in weights],
            choices.get(key, {}),
        )
        for letter in chain(child, rules):
            yield _row(key, letter, child.is_visitor)


def _choices(raw: Any) -> dict[bytes, dict[Month, str]]:
    found: dict[bytes, dict[Month, str]] = defaultdict(dict)
    for person, year, month, letter in raw.execute(_CHOICES):
        found[person].setdefault(Month(year, month), letter)
    return found


def _weight(row: Any) -> Weight:
    _, on, weight_g, kind, z100, visit = row
    return Weight(date.fromisoformat(on), weight_g, kind, None if z100 is None else z100 / 100, visit)


def _row(person: bytes, found: MonthLetter, is_visitor: bool) -> tuple[Any, ...]:
    below_red = None if found.below_red is None else int(found.below_red)
    weight = found.weight
    return (
        *(found.year, found.month, person, weight.visit, weight.on.isoformat(), weight.kind, weight.weight_g),
        *(found.age_months, found.letter, found.reckoned, found.card_letter, int(found.chosen), found.gain_g),
        *(found.minimum_g, found.reason, found.consecutive_t, found.card_consecutive_t, int(found.twice_t)),
        *(below_red, int(is_visitor)),
    )
