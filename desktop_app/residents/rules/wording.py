"""What people call the codes that are stored."""

from collections.abc import Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

SEXES: Mapping[str, Text] = {
    "F": QT_TRANSLATE_NOOP("Residents", "Female"),
    "M": QT_TRANSLATE_NOOP("Residents", "Male"),
}
STATUSES: Mapping[str, Text] = {
    "here": QT_TRANSLATE_NOOP("Residents", "Lives here"),
    "temporarily_here": QT_TRANSLATE_NOOP("Residents", "Here for a while"),
    "temporarily_away": QT_TRANSLATE_NOOP("Residents", "Away for a while"),
    "visitor": QT_TRANSLATE_NOOP("Residents", "Visitor"),
    "moved": QT_TRANSLATE_NOOP("Residents", "Moved away"),
    "dead": QT_TRANSLATE_NOOP("Residents", "Died"),
}
COUNTED = frozenset(("here", "temporarily_here", "temporarily_away"))
"""Statuses of people whom the post counts: where a person lives decides, not the family card (domain.md 16.4, number 21)."""

BIRTH_SOURCES: Mapping[str, Text] = {
    "document": QT_TRANSLATE_NOOP("Residents", "Seen on a document"),
    "caregiver": QT_TRANSLATE_NOOP("Residents", "Told by the family"),
    "estimated": QT_TRANSLATE_NOOP("Residents", "Estimated"),
    "local_event": QT_TRANSLATE_NOOP("Residents", "Estimated from a local event"),
}
ESTIMATED = frozenset(("estimated", "local_event"))
"""Sources of birth dates that are guesses: such an age is shown as "about"."""

KINSHIPS: Mapping[str, Text] = {
    "head": QT_TRANSLATE_NOOP("Residents", "Head of household"),
    "spouse": QT_TRANSLATE_NOOP("Residents", "Husband or wife"),
    "child": QT_TRANSLATE_NOOP("Residents", "Child"),
    "child_in_law": QT_TRANSLATE_NOOP("Residents", "Son- or daughter-in-law"),
    "grandchild": QT_TRANSLATE_NOOP("Residents", "Grandchild"),
    "parent": QT_TRANSLATE_NOOP("Residents", "Parent"),
    "parent_in_law": QT_TRANSLATE_NOOP("Residents", "Parent-in-law"),
    "other_relative": QT_TRANSLATE_NOOP("Residents", "Other relative"),
    "helper": QT_TRANSLATE_NOOP("Residents", "Helper"),
    "other": QT_TRANSLATE_NOOP("Residents", "Other"),
}
KINSHIP_ORDER: Mapping[str, int] = {code: place for place, code in enumerate(KINSHIPS)}

EVENTS: Mapping[str, Text] = {
    "born": QT_TRANSLATE_NOOP("Residents", "Birth"),
    "died": QT_TRANSLATE_NOOP("Residents", "Death"),
    "moved_in": QT_TRANSLATE_NOOP("Residents", "Moved in"),
    "moved_out": QT_TRANSLATE_NOOP("Residents", "Moved away"),
    "renamed": QT_TRANSLATE_NOOP("Residents", "Renamed"),
}
HOUSEHOLD_FACTS: Mapping[str, Text] = {
    "dasawisma": QT_TRANSLATE_NOOP("Residents", "Neighbour group"),
    "welfare_stage": QT_TRANSLATE_NOOP("Residents", "Welfare stage"),
    "water": QT_TRANSLATE_NOOP("Residents", "Drinking water"),
    "latrine": QT_TRANSLATE_NOOP("Residents", "Toilet"),
    "house": QT_TRANSLATE_NOOP("Residents", "House"),
    "health_fund": QT_TRANSLATE_NOOP("Residents", "Health fund"),
}
HOUSE_VALUES: Mapping[str, Mapping[str, Text]] = {
    "welfare_stage": {
        "0": QT_TRANSLATE_NOOP("Residents", "Below stage I (very poor)"),
        "1": QT_TRANSLATE_NOOP("Residents", "Stage I (poor)"),
        "2": QT_TRANSLATE_NOOP("Residents", "Stage II"),
        "3": QT_TRANSLATE_NOOP("Residents", "Stage III"),
        "3+": QT_TRANSLATE_NOOP("Residents", "Stage III plus"),
    },
    "water": {
        "pipe": QT_TRANSLATE_NOOP("Residents", "Piped water"),
        "well": QT_TRANSLATE_NOOP("Residents", "Well"),
        "spring": QT_TRANSLATE_NOOP("Residents", "Spring"),
        "rain": QT_TRANSLATE_NOOP("Residents", "Rain water"),
        "river": QT_TRANSLATE_NOOP("Residents", "River or pond"),
        "bottled": QT_TRANSLATE_NOOP("Residents", "Bought water"),
    },
    "latrine": {
        "own": QT_TRANSLATE_NOOP("Residents", "Own toilet"),
        "shared": QT_TRANSLATE_NOOP("Residents", "Shared toilet"),
        "none": QT_TRANSLATE_NOOP("Residents", "No toilet"),
    },
    "house": {
        "fit": QT_TRANSLATE_NOOP("Residents", "Fit to live in"),
        "unfit": QT_TRANSLATE_NOOP("Residents", "Not fit to live in"),
    },
    "health_fund": {
        "yes": QT_TRANSLATE_NOOP("Residents", "Takes part"),
        "no": QT_TRANSLATE_NOOP("Residents", "Does not take part"),
    },
}
"""Values of household facts that are chosen; the neighbour group is written.

The welfare stages are those of Indonesia's family count; registers count the first two as poor (domain.md 16.2, number 10).
"""
HOUSE_HINTS: Mapping[str, Text] = {
    "dasawisma": QT_TRANSLATE_NOOP("Residents", "The ten to twenty houses that one neighbour looks after (dasawisma)."),
    "welfare_stage": QT_TRANSLATE_NOOP("Residents", "As on the family card or the village list. Leave it open if nobody asked."),
}

RESIDENT_FACTS: Mapping[str, Text] = {
    "religion": QT_TRANSLATE_NOOP("Residents", "Religion"),
    "education": QT_TRANSLATE_NOOP("Residents", "Education"),
    "school": QT_TRANSLATE_NOOP("Residents", "School attended now"),
    "occupation": QT_TRANSLATE_NOOP("Residents", "Occupation"),
    "marital_status": QT_TRANSLATE_NOOP("Residents", "Marital status"),
    "citizenship": QT_TRANSLATE_NOOP("Residents", "Citizenship"),
    "blood_group": QT_TRANSLATE_NOOP("Residents", "Blood group"),
    "disability": QT_TRANSLATE_NOOP("Residents", "Disability"),
    "ethnicity": QT_TRANSLATE_NOOP("Residents", "Ethnicity"),
    "insurance": QT_TRANSLATE_NOOP("Residents", "Health insurance"),
}
IDENTIFIERS: Mapping[str, Text] = {
    "national_id": QT_TRANSLATE_NOOP("Residents", "National ID number"),
    "passport": QT_TRANSLATE_NOOP("Residents", "Passport number"),
    "residence_permit": QT_TRANSLATE_NOOP("Residents", "Residence permit number"),
    "birth_certificate": QT_TRANSLATE_NOOP("Residents", "Birth certificate number"),
    "card_tag": QT_TRANSLATE_NOOP("Residents", "Number of the identity card's chip"),
    "insurance": QT_TRANSLATE_NOOP("Residents", "Insurance number"),
}
