"""Signs of tuberculosis, and those for whom the midwife asks (V10, V11)."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.features.child_record.services import symptoms_of, tb_suspect, tb_switch
from desktop_app.features.confidential.rules.topics import Opened
from desktop_app.features.confidential.services import opened_by_topic
from desktop_app.features.questionnaires.services.opening import finding_of
from desktop_app.features.questionnaires.services.sheets import latest_decided
from desktop_app.packs import Pack

from ...rules.checklists import NO
from ...rules.visiting import Seen, TbFacts, tb_reasons
from .seen import tb_at_home
from .village import Found, Village

SHEET = "TB"
CHILD_MONTHS = 71
TB_TREATMENT, MENTAL_HEALTH = "tb_treatment", "mental_health"
"""Sealed entries that ask for visits: who takes medicine against TB, and who is ill in the mind (V10, V11)."""
STATE = "state"
OVER = frozenset({"cured", "completed", "moved"})
"""States of a treatment of TB after which nobody has to watch over it here."""


def reasons_of_tb(session: Session, village: Village, seen: Mapping[bytes, Seen]) -> Found:
    """Return who is to be visited because of signs of tuberculosis, or because the midwife asks.

    What the midwife has is read only while her key is open; a plan that was made then keeps the visit.
    """
    known = {who: TbFacts() for who in village.people}
    facts = _of_children(session, village, known)
    facts = _of_sheets(session, village, facts)
    at_home, followed = tb_at_home(session, village), _followed(session, village)
    found: Found = {}
    for who, one in facts.items():
        days = [day for day in (one.signs_on, at_home.get(who)) if day is not None]
        whole = TbFacts(max(days, default=None), one.clear_on, one.contact_on, followed.get(who))
        if reasons := tb_reasons(whole, seen.get(who, Seen()), village.on):
            found[who] = reasons
    return found


def _of_children(session: Session, village: Village, facts: dict[bytes, TbFacts]) -> dict[bytes, TbFacts]:
    least = tb_switch(village.pack).advice
    for who, checks in symptoms_of(session, village.aged(0, CHILD_MONTHS)).items():
        asked = [one for one in checks if one.on <= village.on]
        if who not in facts or not asked:
            continue
        signs = max((one.on for one in asked if tb_suspect(one.entry, least)), default=None)
        clear = max((one.on for one in asked if not tb_suspect(one.entry, least)), default=None)
        close = max((one.on for one in asked if one.entry.tb_contact), default=None)
        facts[who] = TbFacts(signs, clear, close)
    return facts


def _of_sheets(session: Session, village: Village, facts: dict[bytes, TbFacts]) -> dict[bytes, TbFacts]:
    """Let the newest answers that come to a class decide; a class that sends people on is one with signs."""
    for who, sheet in latest_decided(session, list(village.people), SHEET, village.on).items():
        level = sheet.level
        if level is None or who not in facts:
            continue
        if level.refer:
            facts[who] = TbFacts(sheet.on, facts[who].clear_on, facts[who].contact_on)
        else:
            facts[who] = TbFacts(facts[who].signs_on, sheet.on, facts[who].contact_on)
    return facts


def _followed(session: Session, village: Village) -> dict[bytes, date]:
    """Return since when the midwife has something that asks for visits."""
    found: dict[bytes, date] = {}
    for topic, asking in ((TB_TREATMENT, _of_treatment), (MENTAL_HEALTH, _of_mind)):
        for who, entries in (opened_by_topic(session, topic) or {}).items():
            kept = asking([one for one in entries if one.on <= village.on], village.pack)
            if kept:
                found[who] = min([one.on for one in kept] + ([found[who]] if who in found else []))
    return found


def _of_treatment(entries: Sequence[Opened], _pack: Pack) -> Sequence[Opened]:
    """Return the entries, the oldest first, of a treatment that goes on; none once the newest word is that it is over."""
    states = [str(one.values[STATE]) for one in entries if one.values.get(STATE)]
    return () if states and states[-1] in OVER else entries


def _of_mind(entries: Sequence[Opened], pack: Pack) -> Sequence[Opened]:
    """Return the entries that say that something is wrong: not questions, or signs at home, that found nothing.

    Of each questionnaire the last one decides.
    """
    asked: dict[str, Opened] = {}
    kept = []
    for one in entries:
        code, has_finding = finding_of(pack, one)
        if code:
            asked.pop(code, None)
            if has_finding:
                asked[code] = one
        elif set(one.values.values()) != {NO}:
            kept.append(one)
    return [*kept, *asked.values()]
