"""What names or describes a person is known for every table, so that it goes when the person asks for it."""

from collections.abc import Iterator

import pytest
from sqlalchemy import JSON, LargeBinary, String

from desktop_app.core.contract import RecordTable
from desktop_app.db.base import tables
from desktop_app.shell.discovery import find_features, load_models
from desktop_app.sync.erasing import owners_of

load_models()
CARDS = {record.table: record for feature in find_features() for record in feature.records}

CODES = {
    "absence": "reason",
    "antenatal_contact": "label danger_signs",
    "birth_outcome": "ended_at",
    "cleared_doubt": "doubt",
    "development_check": "missing",
    "doubt_answer": "kind",
    "duty": "event_id",
    "entered_elsewhere": "about record_id",
    "follow_up": "reason",
    "home_answer": "item",
    "home_visit": "reasons checklist topics",
    "household": "merged_into",
    "lab_value": "unit",
    "movement": "item_id cause_id",
    "newborn_contact": "label danger_signs",
    "not_same": "one_id other_id",
    "paper_line": "offered",
    "planned_visit": "reasons list_number",
    "postpartum_contact": "label danger_signs",
    "pregnancy": "risks",
    "questionnaire_sheet": "questionnaire version",
    "sense_check": "anaemia_signs",
    "service_given": "code",
    "sheet_answer": "item",
    "symptom_check": "illness danger_signs",
}
"""Words of the program or of the country, ids of other records, numbers of lists."""

WORKERS = {
    "absence": "asked_by",
    "antenatal_contact": "provider_name",
    "cleared_doubt": "cleared_by",
    "condition_control": "seen_by",
    "development_check": "checked_by",
    "entered_elsewhere": "entered_by",
    "follow_up": "done_by",
    "habit": "asked_by",
    "health_condition": "told_by",
    "home_visit": "visitor_name",
    "iron_tablets": "given_by confirmed_by",
    "lab_value": "tested_by confirmed_by",
    "movement": "given_by",
    "newborn_contact": "provider_name",
    "postpartum_contact": "provider_name",
    "pregnancy": "registered_by",
    "questionnaire_sheet": "asked_by",
    "referral": "referred_by",
    "reproductive_history": "asked_by",
    "sense_check": "checked_by",
    "service_given": "given_by confirmed_by",
    "stock_count": "counted_by approved_by",
    "symptom_check": "asked_by",
    "visit": "measured_by typed_by",
    "vital_sign": "measured_by",
}
"""Who did it, not whom it is about."""

OTHERS = {
    "care_area": "area ward neighbourhood street",  # for which a volunteer cares
    "extra_food": "food",
    "household": "area ward neighbourhood",  # by which people are counted
    "recovery_feeding": "food",
    "referral": "target_name",  # a place of health care
    "service_given": "lot",
    "stock_count": "note",  # of things in a bag, not of who carries it
    "stock_count_line": "note",
    "volunteer_training": "title organiser level",
}


def leads_to_a_person(table: str, seen: frozenset[str] = frozenset()) -> bool:
    if table in ("resident", "household"):
        return True
    parents = [parent for _, parent in owners_of(table) if parent not in seen]
    return any(leads_to_a_person(parent, seen | {table}) for parent in parents)


BY_OTHER_WAYS = ("centre_note",)
"""Words of the centre about a post, in which nobody should be named."""
ABOUT_PEOPLE = sorted(table for table in tables() if leads_to_a_person(table))


def unclassified(table: str) -> Iterator[str]:
    card = CARDS[table]
    for column in tables()[table].columns:
        is_text = isinstance(column.type, String | JSON) or (isinstance(column.type, LargeBinary) and not column.foreign_keys)
        if not is_text or column.name in ("id", "head", *card.personal, *card.words):
            continue
        if not any(column.name in found.get(table, "").split() for found in (CODES, WORKERS, OTHERS)):
            yield column.name


@pytest.mark.parametrize("table", ABOUT_PEOPLE)
def test_every_text_about_a_person_is_a_code_or_goes_with_the_person(table: str) -> None:
    assert not list(unclassified(table))


@pytest.mark.parametrize("card", [card for card in CARDS.values() if card.personal], ids=lambda card: card.table)
def test_what_goes_is_a_column_of_a_table_that_leads_to_a_person(card: RecordTable) -> None:
    assert set(card.personal) <= set(tables()[card.table].columns.keys())
    assert card.table in (*ABOUT_PEOPLE, *BY_OTHER_WAYS)
