"""Pregnancies with how they ended, as registers need them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.residents.services import alias_map, among, with_merged

from ...models import BirthOutcome, Pregnancy
from ...rules.dating import LAST_WEEK, dated_from, weeks_on

MISTAKE = "mistake"
LONGEST = timedelta(weeks=LAST_WEEK)
"""What has no end by then was forgotten: such a woman is asked about, and counted no more."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One child of a pregnancy, or its loss.

    Attributes:
        outcome: live_birth, stillbirth or loss.
        child: the child's own entry; None for a loss, and where nobody entered it.
    """

    outcome: str
    child: bytes | None
    ended: PartialDate
    birth_order: int | None
    sex: str | None
    weight_g: int | None
    place: str
    place_name: str
    attendant: str
    mode: str
    early_breastfeeding: bool | None
    mother_state: str


@dataclass(frozen=True, slots=True)
class PregnancyFacts:
    """One pregnancy.

    Attributes:
        resident: the mother; of merged entries the one that stays.
        last_birth: the birth before this pregnancy.
        ending: birth, loss, moved or mother_died; "" while she is pregnant.
    """

    id: bytes
    resident: bytes
    registered_on: date
    lmp: date | None
    edd: date | None
    edd_basis: str
    gravida: int | None
    living_children: int | None
    dead_children: int | None
    last_birth: PartialDate
    height_mm: int | None
    weight_before_g: int | None
    partner_id: bytes | None
    partner_name: str
    risks: Sequence[str]
    ended_on: date | None
    ending: str
    outcomes: Sequence[Outcome] = ()

    @property
    def began_on(self) -> date:
        """Return the first day of week 0; where nobody knows it, the day on which she was registered."""
        return dated_from(self.lmp, self.edd) or self.registered_on

    @property
    def delivered_on(self) -> date | None:
        """Return the day of the birth; None while pregnant and after a loss."""
        return self.ended_on if self.ending in ("birth", "mother_died") and self.outcomes else None

    @property
    def live_births(self) -> Sequence[Outcome]:
        """Return the children who were born alive."""
        return [one for one in self.outcomes if one.outcome == "live_birth"]

    @property
    def last_day(self) -> date:
        """Return the day on which it ended, or must have."""
        return self.ended_on or self.began_on + LONGEST

    def weeks_on(self, on: date) -> int | None:
        """Return the completed weeks of pregnancy on a day; None if nobody can tell."""
        return weeks_on(dated_from(self.lmp, self.edd), on)

    def is_open_on(self, on: date) -> bool:
        """Return True if she was pregnant on this day, as far as is known."""
        return self.began_on <= on < self.last_day


def pregnancies_between(
    session: Session, first: date, last: date, residents: Collection[bytes] | None = None
) -> list[PregnancyFacts]:
    """Return the pregnancies registered by ``last`` that had not ended before ``first``, by the day they were registered."""
    query = (
        select(Pregnancy)
        .where(Pregnancy.registered_on <= last, or_(Pregnancy.ended_on.is_(None), Pregnancy.ended_on >= first))
        .where(or_(Pregnancy.ending.is_(None), Pregnancy.ending != MISTAKE))
        .order_by(Pregnancy.registered_on, Pregnancy.id)
    )
    if residents is None:
        aliases = alias_map(session)
        found = list(session.scalars(query))
    else:
        aliases = with_merged(session, residents)
        found = [row for row in session.scalars(query.where(among(Pregnancy.resident_id, aliases))) if row.resident_id in aliases]
    outcomes = _outcomes(session, [row.id for row in found])
    return [_facts(row, aliases.get(row.resident_id, row.resident_id), outcomes.get(row.id, ())) for row in found]


def _outcomes(session: Session, pregnancies: Collection[bytes]) -> dict[bytes, list[Outcome]]:
    query = select(BirthOutcome).where(among(BirthOutcome.pregnancy_id, pregnancies))
    aliases = alias_map(session)
    found: dict[bytes, list[Outcome]] = {}
    for row in session.scalars(query.order_by(BirthOutcome.birth_order, BirthOutcome.id)):
        child = None if row.child_id is None else aliases.get(row.child_id, row.child_id)
        found.setdefault(row.pregnancy_id, []).append(_outcome(row, child))
    return found


def _outcome(row: BirthOutcome, child: bytes | None) -> Outcome:
    return Outcome(
        row.outcome,
        child,
        PartialDate(row.ended_year, row.ended_month, row.ended_day),
        row.birth_order,
        row.sex,
        row.weight_g,
        row.place or "",
        row.place_name or "",
        row.attendant or "",
        row.mode or "",
        row.early_breastfeeding,
        row.mother_state or "",
    )


def _facts(row: Pregnancy, resident: bytes, outcomes: Sequence[Outcome]) -> PregnancyFacts:
    return PregnancyFacts(
        row.id,
        resident,
        row.registered_on,
        row.lmp_date,
        row.edd_date,
        row.edd_basis or "",
        row.gravida,
        row.living_children,
        row.dead_children,
        PartialDate(row.last_birth_year, row.last_birth_month, row.last_birth_day),
        row.height_mm,
        row.weight_before_g,
        row.partner_id,
        row.partner_name or "",
        (row.risks or "").split(),
        row.ended_on,
        row.ending or "",
        outcomes,
    )
