"""Gathers the register of women of childbearing age, in a fixed number of queries."""

from collections.abc import Collection, Iterator
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.confidential.rules.contraception import METHODS, Method
from desktop_app.features.confidential.services import contraception_of
from desktop_app.features.health_visits.services import weighings_between
from desktop_app.residents.services import among, with_merged

from ..models import ReproductiveHistory
from ..rules.tetanus import TStatus
from ..services.on_paper.children import Children, children_of
from ..services.on_paper.pregnancies import PregnancyFacts, pregnancies_between
from ..services.on_paper.women import Woman, women_here, women_of
from ..services.t_status import t_status
from .women_year import Spacing, WomanRow

PREGNANT = QT_TRANSLATE_NOOP("Mothers", "Pregnant")
AFTER_BIRTH = QT_TRANSLATE_NOOP("Mothers", "Gave birth {date}")


def list_women_of_year(session: Session, month: Month) -> list[WomanRow]:
    """Return the women of childbearing age up to the end of ``month``, by name."""
    first, last = date(month.year, 1, 1), month.last
    ids = women_here(session, first, last)
    pregnancies = pregnancies_between(session, date.min, last, ids)
    women = women_of(session, ids, last, pregnancies)
    of_woman: dict[bytes, list[PregnancyFacts]] = {}
    for one in pregnancies:
        of_woman.setdefault(one.resident, []).append(one)
    children, status = children_of(session, ids, last, pregnancies), t_status(session, ids, last)
    arms, iodine = _arms(session, ids, first, last), _iodine(session, ids, last)
    methods = contraception_of(session, ids, last)
    return [
        _row(
            women[key],
            children.get(key, Children()),
            status.get(key, TStatus()),
            arms.get(key),
            iodine.get(key),
            None if methods is None else _spacing(methods.get(key)),
            list(_remarks(of_woman.get(key, ()), last)),
            last,
        )
        for key in ids
        if key in women
    ]


def _row(
    woman: Woman,
    children: Children,
    status: TStatus,
    arm_mm: int | None,
    iodine: date | None,
    spacing: Spacing | None,
    remarks: list[Label],
    last: date,
) -> WomanRow:
    return WomanRow(
        resident_id=woman.id,
        name=woman.name,
        national_id=woman.national_id,
        birth=woman.row.birth,
        age=woman.age_years(last),
        husband=woman.husband,
        address=woman.address,
        phone=woman.phone,
        welfare_stage=woman.welfare_stage,
        neighbours=woman.neighbours,
        living=children.living,
        dead=children.dead,
        died_at=children.died_at,
        arm_mm=arm_mm,
        iodine=None if iodine is None else PartialDate.of(iodine),
        t_days=t_days(status),
        t_number=status.number,
        spacing=spacing,
        remarks=remarks,
    )


def t_days(status: TStatus) -> dict[int, PartialDate]:
    """Return when each dose that counts was given, by its number."""
    return {one.number: one.dose.given for one in status.doses if one.number}


def _arms(session: Session, ids: Collection[bytes], first: date, last: date) -> dict[bytes, int]:
    """Return the newest arm of the year."""
    return {one.resident: one.arm_mm for one in weighings_between(session, first, last, ids) if one.arm_mm is not None}


def _iodine(session: Session, ids: Collection[bytes], last: date) -> dict[bytes, date]:
    stored = with_merged(session, ids)
    query = (
        select(ReproductiveHistory.resident_id, ReproductiveHistory.iodine_capsule_on)
        .where(ReproductiveHistory.iodine_capsule_on <= last, among(ReproductiveHistory.resident_id, stored))
        .order_by(ReproductiveHistory.iodine_capsule_on)
    )
    return {stored[key]: on for key, on in session.execute(query) if key in stored and on is not None}


def _spacing(method: Method | None) -> Spacing:
    if method is None:
        return Spacing()
    now = METHODS[method.method]
    if not method.changed_from:
        return Spacing(now)
    return Spacing(METHODS[method.changed_from], PartialDate(method.since.year, method.since.month), now)


def _remarks(pregnancies: Collection[PregnancyFacts], last: date) -> Iterator[Label]:
    """Yield what the year brought: a birth, and whether she is pregnant on the last day."""
    for one in pregnancies:
        if one.delivered_on and one.delivered_on.year == last.year and one.delivered_on <= last:
            yield AFTER_BIRTH.fill(date=one.delivered_on)
    if any(one.is_open_on(last) for one in pregnancies):
        yield PREGNANT
