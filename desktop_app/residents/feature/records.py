"""The records of residents in words, for History and conflicts."""

from collections.abc import Iterable, Mapping
from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ..rules.importing.fact_words import FACT_WORDS
from ..rules.wording import (
    BIRTH_SOURCES,
    ERASING_REASONS,
    EVENTS,
    HAS_PAPERS,
    HOUSE_VALUES,
    HOUSEHOLD_FACTS,
    IDENTIFIERS,
    KINSHIPS,
    RESIDENT_FACTS,
    SEXES,
    STATUSES,
    TAKES_PART,
)

_KIND = QT_TRANSLATE_NOOP("Residents", "Kind")
_VALUE = QT_TRANSLATE_NOOP("Residents", "Answer")
_SINCE = QT_TRANSLATE_NOOP("Residents", "Known since")


def _household(session: Any, row: bytes) -> str:
    from ..services.naming import household_name

    return household_name(session, row)


def _resident(session: Any, row: bytes) -> str:
    from ..services.naming import resident_name

    return resident_name(session, row)


def _owner(table: str) -> Any:
    def name(session: Any, row: bytes) -> str:
        from ..services.naming import owner_name

        return owner_name(session, table, row)

    return name


def _two(session: Any, row: bytes) -> str:
    from ..services.naming import names_of_two

    return names_of_two(session, row)


def _nobody(_session: Any, _row: bytes) -> str:
    return ""


def _unambiguous(lists: Iterable[Mapping[str, Text]]) -> Mapping[str, Text]:
    """Return the words of codes that mean the same in every list; "none" is no school here and no insurance there."""
    words: dict[str, set[Text]] = {}
    for one in lists:
        for code, text in one.items():
            words.setdefault(code, set()).add(text)
    return {code: texts.pop() for code, texts in words.items() if len(texts) == 1}


RECORDS = (
    RecordTable(
        table="household",
        title=QT_TRANSLATE_NOOP("Residents", "Household"),
        fields={
            "area": QT_TRANSLATE_NOOP("Residents", "Area"),
            "ward": QT_TRANSLATE_NOOP("Residents", "Ward"),
            "neighbourhood": QT_TRANSLATE_NOOP("Residents", "Neighbourhood"),
            "street": QT_TRANSLATE_NOOP("Residents", "Street"),
            "house_number": QT_TRANSLATE_NOOP("Residents", "House number"),
            "registry_number": QT_TRANSLATE_NOOP("Residents", "Family card number"),
            "note": QT_TRANSLATE_NOOP("Residents", "Note"),
        },
        name=_household,
        personal=("street", "house_number", "registry_number", "note"),
    ),
    RecordTable(
        table="household_member",
        title=QT_TRANSLATE_NOOP("Residents", "Member of a household"),
        fields={
            "household_id": QT_TRANSLATE_NOOP("Residents", "Household"),
            "kinship": QT_TRANSLATE_NOOP("Residents", "Position in the household"),
            "from_date": QT_TRANSLATE_NOOP("Residents", "Member since"),
            "until_date": QT_TRANSLATE_NOOP("Residents", "Member until"),
        },
        name=_owner("household_member"),
        words={"kinship": KINSHIPS},
    ),
    RecordTable(
        table="household_fact",
        title=QT_TRANSLATE_NOOP("Residents", "About a household"),
        fields={"kind": _KIND, "value": _VALUE, "on_date": _SINCE},
        name=_owner("household_fact"),
        words={"kind": HOUSEHOLD_FACTS, "value": _unambiguous(HOUSE_VALUES.values())},
    ),
    RecordTable(
        table="resident",
        title=QT_TRANSLATE_NOOP("Residents", "Resident"),
        fields={
            "name": QT_TRANSLATE_NOOP("Residents", "Name"),
            "is_unnamed": QT_TRANSLATE_NOOP("Residents", "No name yet"),
            "sex": QT_TRANSLATE_NOOP("Residents", "Sex"),
            "birth_year": QT_TRANSLATE_NOOP("Residents", "Year of birth"),
            "birth_month": QT_TRANSLATE_NOOP("Residents", "Month of birth"),
            "birth_day": QT_TRANSLATE_NOOP("Residents", "Day of birth"),
            "birth_source": QT_TRANSLATE_NOOP("Residents", "How the birth date is known"),
            "birth_order": QT_TRANSLATE_NOOP("Residents", "Order of birth among twins"),
            "birth_place": QT_TRANSLATE_NOOP("Residents", "Birth place"),
            "mother_id": QT_TRANSLATE_NOOP("Residents", "Mother"),
            "father_id": QT_TRANSLATE_NOOP("Residents", "Father"),
            "caregiver_id": QT_TRANSLATE_NOOP("Residents", "Caregiver"),
            "mother_name": QT_TRANSLATE_NOOP("Residents", "Mother's name"),
            "father_name": QT_TRANSLATE_NOOP("Residents", "Father's name"),
            "caregiver_name": QT_TRANSLATE_NOOP("Residents", "Caregiver's name"),
            "status": QT_TRANSLATE_NOOP("Residents", "Status"),
            "phone": QT_TRANSLATE_NOOP("Residents", "Phone"),
            "note": QT_TRANSLATE_NOOP("Residents", "Note"),
            "merged_into": QT_TRANSLATE_NOOP("Residents", "Same person as"),
        },
        name=_resident,
        words={"sex": SEXES, "birth_source": BIRTH_SOURCES, "status": STATUSES},
        personal=(
            "name",
            "is_unnamed",
            "birth_day",
            "birth_place",
            "mother_id",
            "father_id",
            "caregiver_id",
            "mother_name",
            "father_name",
            "caregiver_name",
            "phone",
            "note",
        ),
    ),
    RecordTable(
        table="identifier",
        title=QT_TRANSLATE_NOOP("Residents", "Number of a resident"),
        fields={
            "kind": _KIND,
            "value": QT_TRANSLATE_NOOP("Residents", "Number"),
            "is_temporary": QT_TRANSLATE_NOOP("Residents", "Temporary number given by the post"),
        },
        name=_owner("identifier"),
        words={"kind": IDENTIFIERS},
        personal=("value",),
    ),
    RecordTable(
        table="life_event",
        title=QT_TRANSLATE_NOOP("Residents", "Event in a life"),
        fields={
            "kind": _KIND,
            "event_year": QT_TRANSLATE_NOOP("Residents", "Year"),
            "event_month": QT_TRANSLATE_NOOP("Residents", "Month"),
            "event_day": QT_TRANSLATE_NOOP("Residents", "Day"),
            "place": QT_TRANSLATE_NOOP("Residents", "Place"),
            "detail": QT_TRANSLATE_NOOP("Residents", "Name before, or note"),
        },
        name=_owner("life_event"),
        words={"kind": EVENTS},
        personal=("place", "detail"),
    ),
    RecordTable(
        table="resident_fact",
        title=QT_TRANSLATE_NOOP("Residents", "About a resident"),
        fields={"kind": _KIND, "value": _VALUE, "on_date": _SINCE},
        name=_owner("resident_fact"),
        words={
            "kind": RESIDENT_FACTS,
            "value": _unambiguous([*FACT_WORDS.values(), *HAS_PAPERS.values(), *TAKES_PART.values()]),
        },
        personal=("value",),
    ),
    RecordTable(
        table="not_same",
        title=QT_TRANSLATE_NOOP("Residents", "Not the same"),
        fields={
            "kind": _KIND,
            "one_id": QT_TRANSLATE_NOOP("Residents", "First entry"),
            "other_id": QT_TRANSLATE_NOOP("Residents", "Second entry"),
            "decided_on": QT_TRANSLATE_NOOP("Residents", "Decided on"),
            "reason": QT_TRANSLATE_NOOP("Residents", "Why"),
        },
        name=_two,
        words={
            "kind": {
                "resident": QT_TRANSLATE_NOOP("Residents", "People"),
                "household": QT_TRANSLATE_NOOP("Residents", "Households"),
            }
        },
        personal=("reason",),
    ),
    RecordTable(
        table="erasure",
        title=QT_TRANSLATE_NOOP("Residents", "Data erased on request"),
        fields={
            "asked_on": QT_TRANSLATE_NOOP("Residents", "Asked on"),
            "reason": QT_TRANSLATE_NOOP("Residents", "Why"),
            "asked_by": QT_TRANSLATE_NOOP("Residents", "Who asked"),
        },
        name=_nobody,
        words={"reason": ERASING_REASONS},
    ),
)
