"""Gathers the target list of pregnant women and women after birth, in a fixed number of queries."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from sqlalchemy.orm import Session

from desktop_app.core.name_key import name_key
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import pack_of

from ..rules.cards import MotherCard, PregnancyCard
from ..rules.codes import MIDWIFE_SIGN
from ..rules.dating import POSTPARTUM_DAYS
from ..services.cards import cards_of
from ..services.on_paper.pregnancies import pregnancies_between
from ..services.on_paper.women import Woman, residence_of, women_of
from ..services.pack_tables import contact_plan
from .targets import TargetRow

PREGNANT = QT_TRANSLATE_NOOP("Mothers", "Pregnant")
AFTER_BIRTH = QT_TRANSLATE_NOOP("Mothers", "After birth")
AFTER_LOSS = QT_TRANSLATE_NOOP("Mothers", "The pregnancy ended early")


def list_targets(session: Session, month: Month) -> list[TargetRow]:
    """Return who is pregnant or after birth on the last day of ``month`` and lives here, by name."""
    last = month.last
    known = pregnancies_between(session, last - timedelta(days=POSTPARTUM_DAYS), last)
    ids = list(dict.fromkeys(one.resident for one in known))
    residence = residence_of(session, ids)
    here = [key for key in ids if key in residence and residence[key].is_here(last)]
    women, cards = women_of(session, here, last, known), cards_of(session, here, last)
    plan = contact_plan(pack_of(session))
    titles = {**plan.antenatal.titles, **plan.postpartum.titles}
    rows = [
        _row(women[key], one, titles, last) for key in here if key in women and key in cards for one in _now(cards[key], last)
    ]
    return sorted(rows, key=lambda row: (name_key(str(row.name)), row.resident_id))


def _now(card: MotherCard, last: date) -> Iterator[PregnancyCard]:
    """Yield the pregnancy for which she stands in the list: the one that goes on, else that of the last birth."""
    for one in (card.current, card.lying_in):
        if one is not None and one.entry.registered_on <= last:
            yield one
            return


def _row(woman: Woman, one: PregnancyCard, titles: Mapping[str, Label], last: date) -> TargetRow:
    is_open = one.ended_on is None or one.ended_on > last
    following = one.next
    return TargetRow(
        resident_id=woman.id,
        name=woman.name,
        national_id=woman.national_id,
        birth=woman.row.birth,
        age=woman.age_years(last),
        husband=woman.husband,
        address=woman.address,
        phone=woman.phone,
        state=PREGNANT if is_open else AFTER_LOSS if one.ending == "loss" else AFTER_BIRTH,
        gravida=one.entry.gravida,
        weeks=one.weeks if is_open else None,
        edd=one.edd if is_open else None,
        basis=one.basis if is_open else "",
        born=None if is_open or one.ended_on is None or one.ending == "loss" else PartialDate.of(one.ended_on),
        contact=titles.get(following.row.code, following.row.code) if following else None,
        contact_on=(following.next_on or following.due_on) if following else None,
        look=[finding.words for finding in one.red if finding.code != MIDWIFE_SIGN],
    )
