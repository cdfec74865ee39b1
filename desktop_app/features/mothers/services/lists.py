"""Lists of women: who is pregnant, who gave birth, who may become pregnant; and the contacts that are due for them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.core.name_key import name_key
from desktop_app.core.period import add_months
from desktop_app.features.health_checks.rules.classifying import Classes, Whom, classify
from desktop_app.features.health_checks.services import classes_of
from desktop_app.features.health_visits.services import weighings_between
from desktop_app.features.schedules.rules.values import Standing
from desktop_app.packs import pack_of
from desktop_app.residents.services import ResidentRow, alias_map, canonical_of, people_born_between, rows_of

from ..models import Pregnancy
from ..rules.cards import Finding, PregnancyCard, Value
from ..rules.dating import POSTPARTUM_DAYS
from ..rules.entries import HistoryEntry
from ..rules.tetanus import TStatus
from .cards import cards_of
from .found import GROWN_UP_MONTHS
from .newborns import newborn_cards
from .stored import read_history
from .t_status import t_status

WOMEN = "women_of_childbearing_age"
"""The ages in the pack's ``pack.toml``."""
GONE = ("moved", "dead")


@dataclass(frozen=True, slots=True)
class PregnantRow:
    """A woman who is pregnant on a day."""

    person: ResidentRow
    card: PregnancyCard
    t_status: TStatus

    @property
    def next(self) -> Standing | None:
        """Return the contact that comes next."""
        return self.card.next

    @property
    def red(self) -> tuple[Finding, ...]:
        """Return what a health worker must see."""
        return self.card.red


@dataclass(frozen=True, slots=True)
class AfterBirthRow:
    """A woman whose pregnancy ended at most 42 days ago; ``days`` since then."""

    person: ResidentRow
    card: PregnancyCard
    days: int
    t_status: TStatus

    @property
    def next(self) -> Standing | None:
        """Return her contact that comes next."""
        return self.card.next

    @property
    def red(self) -> tuple[Finding, ...]:
        """Return what a health worker must see, of her and of her newborns."""
        return (*self.card.red, *(one for baby in self.card.newborns for one in baby.findings))


@dataclass(frozen=True, slots=True)
class WomanRow:
    """A woman of childbearing age.

    Attributes:
        age_years: None if the birth date is not known.
        pregnancy: the one that is going on, or None.
        arm: her newest arm within a year.
        history: what she told last of her children.
    """

    person: ResidentRow
    age_years: int | None
    pregnancy: bytes | None
    t_status: TStatus
    arm: Value | None
    history: HistoryEntry | None


def pregnant_on(session: Session, on: date) -> list[PregnantRow]:
    """Return who is pregnant on a day and lives here, who is due first on top."""
    cards = cards_of(session, _women(session, on, ended_from=None), on)
    people = _here(session, [resident for resident, card in cards.items() if card.current is not None])
    found = [
        PregnantRow(people[resident], card.current, card.t_status)
        for resident, card in cards.items()
        if card.current is not None and resident in people
    ]
    return sorted(found, key=lambda one: (one.card.edd or date.max, name_key(one.person.name)))


def after_birth_on(session: Session, on: date) -> list[AfterBirthRow]:
    """Return whose pregnancy ended at most 42 days ago and who lives here, the newest first."""
    cards = cards_of(session, _women(session, on, ended_from=on - timedelta(days=POSTPARTUM_DAYS)), on)
    people = _here(session, [resident for resident, card in cards.items() if card.lying_in is not None])
    found = [
        AfterBirthRow(people[resident], card.lying_in, (on - card.lying_in.ended_on).days, card.t_status)
        for resident, card in cards.items()
        if card.lying_in is not None and card.lying_in.ended_on is not None and resident in people
    ]
    return sorted(found, key=lambda one: (one.days, name_key(one.person.name)))


def women_of_childbearing_age(session: Session, on: date) -> list[WomanRow]:
    """Return the women of the ages that the pack names who live here, by name."""
    limits = pack_of(session).ages[WOMEN]
    first, last = add_months(on, -limits.until_months - 1), add_months(on, -limits.from_months)
    born = people_born_between(session, first, last)
    ages = {row.id: row.birth.age_months(on) for row in born if row.sex == "F" and row.status not in (*GONE, "visitor")}
    people = {row.id: row for row in born if limits.from_months <= (ages.get(row.id) or 0) <= limits.until_months}
    statuses, arms = t_status(session, people, on), _arms(session, people, on)
    history, pregnant = read_history(session, people, on), open_pregnancies(session, on)
    rows = [
        WomanRow(
            people[one],
            (ages[one] or 0) // 12,
            pregnant.get(one),
            statuses[one],
            arms.get(one),
            next(iter(history.get(one, ())), None),
        )
        for one in people
    ]
    return sorted(rows, key=lambda one: name_key(one.person.name))


def open_pregnancies(session: Session, on: date) -> dict[bytes, bytes]:
    """Return who is pregnant on a day: {resident: pregnancy}."""
    aliases = alias_map(session)
    query = select(Pregnancy.resident_id, Pregnancy.id).where(
        Pregnancy.registered_on <= on, or_(Pregnancy.ending.is_(None), Pregnancy.ended_on > on)
    )
    query = query.where(or_(Pregnancy.ending.is_(None), Pregnancy.ending != "mistake")).order_by(Pregnancy.registered_on)
    return {aliases.get(resident, resident): key for resident, key in session.execute(query)}


def contact_state(session: Session, residents: Collection[bytes], on: date) -> dict[bytes, list[Standing]]:
    """Return where the contacts of people stand on a day: of pregnant women, of mothers after birth, of newborns.

    People for whom none is asked are left out. The series of a row tells them apart: contacts.antenatal, contacts.postpartum,
    contacts.newborn.
    """
    found: dict[bytes, list[Standing]] = {}
    aliases = alias_map(session)
    known = {*open_pregnancies(session, on), *_women(session, on, ended_from=on - timedelta(days=POSTPARTUM_DAYS))}
    women = [one for one in residents if aliases.get(one, one) in known]
    for resident, card in cards_of(session, women, on).items():
        standings = [*(card.current.standings if card.current else ()), *(card.lying_in.after_birth if card.lying_in else ())]
        if standings:
            found[resident] = standings
    for child, baby in newborn_cards(session, residents, on).items():
        if baby.standings:
            found[child] = list(baby.standings)
    return found


def _women(session: Session, on: date, ended_from: date | None) -> list[bytes]:
    """Return who is pregnant on a day, or whose pregnancy ended from a day on."""
    if ended_from is None:
        return list(open_pregnancies(session, on))
    query = select(Pregnancy.resident_id).where(Pregnancy.ended_on.between(ended_from, on))
    return canonical_of(alias_map(session), session.scalars(query))


def _here(session: Session, ids: Iterable[bytes]) -> dict[bytes, ResidentRow]:
    return {row.id: row for row in rows_of(session, list(ids)) if row.status not in (*GONE, "visitor")}


def _arms(session: Session, ids: Collection[bytes], on: date) -> dict[bytes, Value]:
    classes = classes_of(pack_of(session))
    weighings = weighings_between(session, add_months(on, -12), on, ids)
    return {one.resident: _arm(classes, one.measured_on, one.arm_mm) for one in weighings if one.arm_mm is not None}


def _arm(classes: Classes, on: date, arm_mm: int) -> Value:
    """Return an arm with its colour among women of childbearing age (SIP 3, column 9)."""
    found = classify(classes, "arm", arm_mm / 10, Whom("F", GROWN_UP_MONTHS))
    return Value(on, arm_mm, "" if found is None else found.tone)
