"""Signs of tuberculosis, and those for whom the midwife asks (V10, V11)."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.features.child_record.services import symptoms_of, tb_suspect, tb_switch
from desktop_app.features.confidential.services import opened_by_topic
from desktop_app.features.questionnaires.services.sheets import latest

from ...rules.visiting import Seen, TbFacts, tb_reasons
from .seen import tb_at_home
from .village import Found, Village

SHEET = "TB"
SUSPECTED = "suspected"
CHILD_MONTHS = 71
TOPICS = ("tb_treatment", "mental_health")
"""Sealed entries that ask for visits: who takes medicine against TB, and who is ill in the mind (V10, V11)."""


def reasons_of_tb(session: Session, village: Village, seen: Mapping[bytes, Seen]) -> Found:
    """Return who is to be visited because of signs of tuberculosis, or because the midwife asks.

    What the midwife has is read only while her key is open; a plan that was made then keeps the visit.
    """
    known = {who: TbFacts() for who in village.people}
    facts = _of_children(session, village, known)
    facts = _of_sheets(session, village, facts)
    at_home, followed = tb_at_home(session, village), _followed(session)
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
    for who, sheet in latest(session, list(village.people), SHEET, village.on).items():
        level = sheet.level
        if level is None or who not in facts:
            continue
        if level.code == SUSPECTED:
            facts[who] = TbFacts(sheet.on, facts[who].clear_on, facts[who].contact_on)
        else:
            facts[who] = TbFacts(facts[who].signs_on, sheet.on, facts[who].contact_on)
    return facts


def _followed(session: Session) -> dict[bytes, date]:
    found: dict[bytes, date] = {}
    for topic in TOPICS:
        for who, entries in (opened_by_topic(session, topic) or {}).items():
            found[who] = min([found[who], *(one.on for one in entries)] if who in found else [one.on for one in entries])
    return found
