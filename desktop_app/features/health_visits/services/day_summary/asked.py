"""What was found by asking, what was talked about, and who was referred."""

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.child_record.rules.development import INCOMPLETE
from desktop_app.features.child_record.services import (
    DayRecord,
    advice_topics,
    danger_signs,
    illnesses,
    tb_suspect,
    tb_switch,
)
from desktop_app.features.referrals.rules.reasons import in_order
from desktop_app.features.referrals.services import reason_words, reasons_of, referrals_between

from ...rules.advising import DEVELOPMENT_MISSING, FEVER, TB_SIGNS
from ...rules.attendance import COUNTED
from ...rules.day_figures import ASKED, GIVEN, REFERRED, DayFigure, figure
from ..advising import findings
from .known import Known

PORTIONS = QT_TRANSLATE_NOOP("Health visits", "{n} portions")
SLIP = QT_TRANSLATE_NOOP("Health visits", "slip {number}")

Told = dict[bytes, Sequence[Label]]
Records = Mapping[bytes, DayRecord]


def asked_figures(known: Known, records: Records) -> list[DayFigure]:
    """Return whose development list is not complete, and who has signs of tuberculosis, of danger or of an illness."""
    pack = known.pack
    least, titles = tb_switch(pack).advice, {one.code: one.title for one in (*danger_signs(pack), *illnesses(pack))}
    development: Told = {}
    tb: Told = {}
    danger: Told = {}
    ill: Told = {}
    for resident, record in records.items():
        if record.development is not None and record.development.result == INCOMPLETE:
            development[resident] = (DEVELOPMENT_MISSING.of(len(record.development.missing)),)
        symptoms = record.symptoms
        if symptoms is None:
            continue
        if tb_suspect(symptoms, least):
            tb[resident] = (TB_SIGNS,)
        if symptoms.danger_signs:
            danger[resident] = [titles.get(code, code) for code in symptoms.danger_signs]
        if symptoms.illness or symptoms.has_fever:
            fever = [FEVER.fill(degrees=(symptoms.temperature_tenths or 0) / 10)] if symptoms.has_fever else []
            ill[resident] = [*(titles.get(code, code) for code in symptoms.illness or ()), *fever]
    found = {"development": development, "tb": tb, "danger": danger, "ill": ill}
    return [figure(ASKED, code, people) for code, people in found.items()]


def talked_figures(known: Known, records: Records) -> list[DayFigure]:
    """Return who got recovery food, and whose mother was advised on what."""
    titles: dict[str, Label] = {topic.code: topic.title for topic in advice_topics(known.pack)}
    advised = {one: [titles.get(code, code) for code in record.advice] for one, record in records.items() if record.advice}
    fed = {one: (PORTIONS.of(record.portions),) for one, record in records.items() if record.portions}
    return [figure(GIVEN, "recovery", fed), figure(GIVEN, "advised", advised)]


def referral_figures(session: Session, known: Known, records: Records) -> list[DayFigure]:
    """Return who was referred on the day, and who should have been and was not."""
    on = known.day.held_on
    came = {row.resident for row in known.counted}
    referred: Told = {}
    for one in referrals_between(session, on, on):
        if one.resident in came:
            referred[one.resident] = [one.place, *one.why, SLIP.fill(number=one.slip_number)]
    to_refer: Told = {}
    reasons = reasons_of(known.pack)
    for row in (one for one in known.counted if one.status in COUNTED):  # who died or moved since is sent nowhere
        status = known.status(row)
        growth = [reason.code for reason in status.refer] if status else []
        reasons_now = in_order([*findings(records.get(row.resident), known.pack).reasons, *growth], reasons)
        if reasons_now and row.resident not in referred:
            to_refer[row.resident] = reason_words(reasons_now, reasons)
    return [figure(REFERRED, "referred", referred), figure(REFERRED, "to_refer", to_refer)]
