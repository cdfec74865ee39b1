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
    "waste": QT_TRANSLATE_NOOP("Residents", "Place for rubbish"),
    "drain": QT_TRANSLATE_NOOP("Residents", "Drain for waste water"),
    "staple_food": QT_TRANSLATE_NOOP("Residents", "Staple food"),
    "garden": QT_TRANSLATE_NOOP("Residents", "Garden at the house"),
    "home_industry": QT_TRANSLATE_NOOP("Residents", "Makes things at home for sale"),
    "income_group": QT_TRANSLATE_NOOP("Residents", "Group that earns money together"),
    "clean_up": QT_TRANSLATE_NOOP("Residents", "Helps to keep the village clean"),
    "health_fund": QT_TRANSLATE_NOOP("Residents", "Health fund"),
}
_YES_NO = {"yes": QT_TRANSLATE_NOOP("Residents", "Yes"), "no": QT_TRANSLATE_NOOP("Residents", "No")}
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
    "waste": _YES_NO,
    "drain": _YES_NO,
    "staple_food": {
        "rice": QT_TRANSLATE_NOOP("Residents", "Rice"),
        "other": QT_TRANSLATE_NOOP("Residents", "Another food"),
    },
    "garden": _YES_NO,
    "home_industry": _YES_NO,
    "income_group": _YES_NO,
    "clean_up": _YES_NO,
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
    "income_group": QT_TRANSLATE_NOOP("Residents", "In Indonesia UP2K."),
    "garden": QT_TRANSLATE_NOOP("Residents", "Vegetables, fruit, fish, hens or medicinal plants for the family."),
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
    "birth_certificate": QT_TRANSLATE_NOOP("Residents", "Birth certificate"),
    "families_group": QT_TRANSLATE_NOOP("Residents", "Group for families with toddlers"),
    "savings": QT_TRANSLATE_NOOP("Residents", "Saves money"),
    "study_group": QT_TRANSLATE_NOOP("Residents", "Study group"),
    "preschool": QT_TRANSLATE_NOOP("Residents", "Preschool"),
    "cooperative": QT_TRANSLATE_NOOP("Residents", "Cooperative"),
}
HAS_PAPERS: Mapping[str, Mapping[str, Text]] = {"birth_certificate": _YES_NO}
TAKES_PART: Mapping[str, Mapping[str, Text]] = {
    "families_group": _YES_NO,
    "savings": _YES_NO,
    "study_group": {
        "literacy": QT_TRANSLATE_NOOP("Residents", "Reading and writing"),
        "primary": QT_TRANSLATE_NOOP("Residents", "For the primary school exam"),
        "junior_secondary": QT_TRANSLATE_NOOP("Residents", "For the junior secondary exam"),
        "senior_secondary": QT_TRANSLATE_NOOP("Residents", "For the senior secondary exam"),
        "no": QT_TRANSLATE_NOOP("Residents", "No"),
    },
    "preschool": _YES_NO,
    "cooperative": _YES_NO,
}
"""What a resident takes part in, as the roll of residents asks (domain.md 1.5, PKK 4.14.1a)."""
IDENTIFIERS: Mapping[str, Text] = {
    "national_id": QT_TRANSLATE_NOOP("Residents", "National ID number"),
    "passport": QT_TRANSLATE_NOOP("Residents", "Passport number"),
    "residence_permit": QT_TRANSLATE_NOOP("Residents", "Residence permit number"),
    "birth_certificate": QT_TRANSLATE_NOOP("Residents", "Birth certificate number"),
    "card_tag": QT_TRANSLATE_NOOP("Residents", "Number of the identity card's chip"),
    "insurance": QT_TRANSLATE_NOOP("Residents", "Insurance number"),
}
ERASING_REASONS: Mapping[str, Text] = {
    "person": QT_TRANSLATE_NOOP("Residents", "The person wants it"),
    "family": QT_TRANSLATE_NOOP("Residents", "The family wants it"),
    "law": QT_TRANSLATE_NOOP("Residents", "The law asks for it"),
    "error": QT_TRANSLATE_NOOP("Residents", "The person should never have been entered"),
}
