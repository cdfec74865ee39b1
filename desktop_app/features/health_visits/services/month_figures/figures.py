"""Counts one month. Whatever is counted is a set of children, so that the numbers add up and each can be opened."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.packs import Pack
from desktop_app.packs.growth import AgeBand

from ...rules.figures import LETTERS, Coverage, Figure, coverages, figures_of
from ..month_list import reference_day
from ..targets import Target, targets_of_year
from .children import CountedChild, children_on

AGE_BANDS = "f1"
_ON_CARDS = ("K", "K/S", "D/K")
_LETTERS = "SELECT resident_id, letter, twice_t, below_red, is_visitor FROM derived_month_letter WHERE year = ? AND month = ?"
_CARDS = """
    SELECT coalesce(a.canonical, c.resident_id), c.held FROM growth_card c
    LEFT JOIN derived_resident_alias a ON a.resident = c.resident_id
    WHERE c.deleted_at IS NULL AND c.on_date <= ? ORDER BY c.on_date, c.held, c.id"""


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """Everything that is counted of one month.

    Attributes:
        reference_day: on which homes and ages are looked at.
        numbers: by code, see ``TITLES``. All but "visitors" and "not_counted" are parts of S; D = N + T + O + B.
        coverage: percentages, each with its denominator in words.
        targets: official numbers of the year by code, e.g. "S" or "D/S"; they stand beside and change nothing.
        children: the children of S by name, with what they are grouped by.
        age_bands: the pack's, for the breakdown by age.
    """

    month: Month
    reference_day: date
    numbers: Mapping[str, Figure]
    coverage: Sequence[Coverage]
    targets: Mapping[str, Target]
    children: Mapping[bytes, CountedChild]
    age_bands: Sequence[AgeBand]
    n_d_denominator: str

    def count(self, code: str) -> int:
        """Return one number; raises KeyError for a code that is none."""
        return self.numbers[code].count

    def is_known(self, code: str) -> bool:
        """Return False for what rests on growth cards while no child was asked for one: that is not zero."""
        return code not in _ON_CARDS or not self.children or self.count("K?") < len(self.children)


def figures(session: Session, month: Month, pack: Pack, today: date) -> MonthFigures:
    """Return the numbers of a month.

    S counts the children who live here on the reference day that the pack names; a child that was weighed counts in D
    only if it stands in S, so that D is never more than S. Visitors, and children who died, left or grew too old
    between weighing and reference day, are told apart.

    Args:
        today: reference day of a month without an open day, where the pack counts on the open day.
    """
    connection = session.connection()
    on = reference_day_of(session, month, pack, today)
    children = children_on(connection, on, pack.switches.skdn_months)
    parts = _parts(connection, month, children)
    numbers = figures_of(parts, children)
    counts = {code: figure.count for code, figure in numbers.items()}
    return MonthFigures(
        month,
        on,
        numbers,
        coverages(counts, pack.switches.n_d_denominator),
        targets_of_year(session, month.year),
        children,
        pack.age_bands.get(AGE_BANDS, ()),
        pack.switches.n_d_denominator,
    )


def reference_day_of(session: Session, month: Month, pack: Pack, today: date) -> date:
    """Return the day on which S is counted: the end of the month, or its last open day, as the pack says."""
    return month.last if pack.switches.s_reference == "month_end" else reference_day(session, month, today)


def _parts(connection: Connection, month: Month, children: Mapping[bytes, CountedChild]) -> dict[str, set[bytes]]:
    parts: dict[str, set[bytes]] = {code: set() for code in ("D", "2T", "BGM", "visitors", "not_counted", *LETTERS)}
    for key, letter, twice_t, below_red, is_visitor in connection.exec_driver_sql(_LETTERS, (month.year, month.month)).all():
        if key not in children:
            parts["visitors" if is_visitor else "not_counted"].add(key)
            continue
        parts["D"].add(key)
        parts[letter].add(key)
        if twice_t:
            parts["2T"].add(key)
        if below_red:
            parts["BGM"].add(key)
    held = dict(map(tuple, connection.exec_driver_sql(_CARDS, (month.last.isoformat(),))))
    parts["S"] = set(children)
    parts["K"] = {key for key in children if held.get(key)}
    parts["K?"] = {key for key in children if key not in held}
    parts["S-D"] = parts["S"] - parts["D"]
    return parts
