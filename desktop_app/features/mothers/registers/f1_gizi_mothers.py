"""Fills in items 20-22 of F1 Gizi: pregnant women, those too thin, newborns laid to the breast in the first hour."""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.features.health_visits.registers.f1_gizi import OLDEST_MONTHS, Counted, F1Item
from desktop_app.features.health_visits.registers.f1_gizi_mothers import FIRST_MONTHS
from desktop_app.features.health_visits.registers.f1_gizi_of_month import list_f1_items
from desktop_app.features.health_visits.services import list_open_days
from desktop_app.residents.services import rows_of

from ..models import Pregnancy
from ..services.on_paper.colours import colours_of
from ..services.on_paper.pregnancies import PregnancyFacts, pregnancies_between
from ..services.on_paper.women import residence_of

PREGNANT, TOO_THIN, EARLY_BREASTFEEDING = "20", "21", "22"


def list_f1_items_with_mothers(session: Session, month: Month) -> list[F1Item]:
    """Return the rows of the sheet; while the post writes down no pregnancies, items 20-22 stay empty."""
    items = list_f1_items(session, month)
    if session.scalars(select(Pregnancy.id).limit(1)).first() is None:
        return items
    counted = _mothers(session, month)
    return [counted[item.number](item) if item.number in counted else item for item in items]


def _mothers(session: Session, month: Month) -> Mapping[str, Callable[[F1Item], F1Item]]:
    """Return what fills in each item; an item of which nobody was asked stays empty."""
    days = [day.held_on for day in list_open_days(session) if Month.of(day.held_on) == month]
    on = max(days, default=month.last)
    known = pregnancies_between(session, month.first, month.last)
    pregnant = {one.resident: one for one in known if one.is_open_on(on)}
    residence = residence_of(session, pregnant)
    pregnant = {woman: one for woman, one in pregnant.items() if woman in residence and residence[woman].is_here(on)}
    arms = _arms(session, pregnant, month.last)
    thin = [woman for woman, is_green in arms.items() if not is_green]
    women = partial(dataclasses.replace, from_months=FIRST_MONTHS, until_months=OLDEST_MONTHS)
    newborns = partial(dataclasses.replace, from_months=0, until_months=0)
    return {
        PREGNANT: partial(women, children=_counted(session, list(pregnant), month)),
        TOO_THIN: partial(women, children=_counted(session, thin, month) if arms or not pregnant else None),
        EARLY_BREASTFEEDING: partial(newborns, children=_laid_to_the_breast(session, known, month)),
    }


def _arms(session: Session, pregnant: Mapping[bytes, PregnancyFacts], last: date) -> dict[bytes, bool]:
    """Return whether the newest arm in this pregnancy is as it should be; who was never measured is left out."""
    colours = colours_of(session, list(pregnant), last)
    return {
        woman: [colours[one.id].arms[on] for on in sorted(colours[one.id].arms)][-1]
        for woman, one in pregnant.items()
        if one.id in colours and colours[one.id].arms
    }


def _laid_to_the_breast(session: Session, known: list[PregnancyFacts], month: Month) -> list[Counted] | None:
    """Return the newborns of the month of whom it is said; None if there were births and nobody was asked."""
    births = [one for pregnancy in known for one in pregnancy.live_births if one.child and _is_in(one.ended.exact, month)]
    if births and all(one.early_breastfeeding is None for one in births):
        return None
    return _counted(session, [one.child for one in births if one.child and one.early_breastfeeding], month)


def _is_in(day: date | None, month: Month) -> bool:
    return day is not None and Month.of(day) == month


def _counted(session: Session, ids: Sequence[bytes], month: Month) -> list[Counted]:
    return [Counted(row.id, row.birth.age_months(month.last), row.sex) for row in rows_of(session, ids)]
