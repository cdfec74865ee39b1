"""What people call the codes of facts that an import stores. Occupation, ethnicity and blood group are their own words."""

from collections.abc import Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

FACT_WORDS: Mapping[str, Mapping[str, Text]] = {
    "religion": {
        "islam": QT_TRANSLATE_NOOP("Residents", "Islam"),
        "protestant": QT_TRANSLATE_NOOP("Residents", "Protestant"),
        "catholic": QT_TRANSLATE_NOOP("Residents", "Catholic"),
        "hindu": QT_TRANSLATE_NOOP("Residents", "Hindu"),
        "buddhist": QT_TRANSLATE_NOOP("Residents", "Buddhist"),
        "confucian": QT_TRANSLATE_NOOP("Residents", "Confucian"),
        "belief": QT_TRANSLATE_NOOP("Residents", "Other belief"),
    },
    "education": {
        "none": QT_TRANSLATE_NOOP("Residents", "No school yet"),
        "primary_incomplete": QT_TRANSLATE_NOOP("Residents", "Primary school not finished"),
        "primary": QT_TRANSLATE_NOOP("Residents", "Primary school"),
        "junior_secondary": QT_TRANSLATE_NOOP("Residents", "Junior secondary school"),
        "senior_secondary": QT_TRANSLATE_NOOP("Residents", "Senior secondary school"),
        "diploma_1_2": QT_TRANSLATE_NOOP("Residents", "Diploma of 1 or 2 years"),
        "diploma_3": QT_TRANSLATE_NOOP("Residents", "Diploma of 3 years"),
        "bachelor": QT_TRANSLATE_NOOP("Residents", "Bachelor"),
        "master": QT_TRANSLATE_NOOP("Residents", "Master"),
        "doctorate": QT_TRANSLATE_NOOP("Residents", "Doctorate"),
    },
    "school": {
        "before_kindergarten": QT_TRANSLATE_NOOP("Residents", "Not yet in kindergarten"),
        "kindergarten": QT_TRANSLATE_NOOP("Residents", "Kindergarten"),
        "never": QT_TRANSLATE_NOOP("Residents", "Never went to school"),
        "primary": QT_TRANSLATE_NOOP("Residents", "Primary school"),
        "primary_left": QT_TRANSLATE_NOOP("Residents", "Left primary school early"),
        "junior_secondary": QT_TRANSLATE_NOOP("Residents", "Junior secondary school"),
        "senior_secondary": QT_TRANSLATE_NOOP("Residents", "Senior secondary school"),
        "diploma_1": QT_TRANSLATE_NOOP("Residents", "Diploma of 1 year"),
        "diploma_2": QT_TRANSLATE_NOOP("Residents", "Diploma of 2 years"),
        "diploma_3": QT_TRANSLATE_NOOP("Residents", "Diploma of 3 years"),
        "bachelor": QT_TRANSLATE_NOOP("Residents", "Bachelor"),
        "master": QT_TRANSLATE_NOOP("Residents", "Master"),
        "doctorate": QT_TRANSLATE_NOOP("Residents", "Doctorate"),
        "special_a": QT_TRANSLATE_NOOP("Residents", "Special school for the blind"),
        "special_b": QT_TRANSLATE_NOOP("Residents", "Special school for the deaf"),
        "special_c": QT_TRANSLATE_NOOP("Residents", "Special school for learning disabilities"),
        "cannot_read": QT_TRANSLATE_NOOP("Residents", "Cannot read or write"),
        "not_attending": QT_TRANSLATE_NOOP("Residents", "Not at school now"),
    },
    "marital_status": {
        "single": QT_TRANSLATE_NOOP("Residents", "Not married"),
        "married": QT_TRANSLATE_NOOP("Residents", "Married"),
        "divorced": QT_TRANSLATE_NOOP("Residents", "Divorced"),
        "widowed": QT_TRANSLATE_NOOP("Residents", "Widowed"),
    },
    "citizenship": {
        "citizen": QT_TRANSLATE_NOOP("Residents", "Citizen"),
        "foreigner": QT_TRANSLATE_NOOP("Residents", "Foreigner"),
        "dual": QT_TRANSLATE_NOOP("Residents", "Two citizenships"),
    },
    "disability": {
        "none": QT_TRANSLATE_NOOP("Residents", "No disability"),
        "physical": QT_TRANSLATE_NOOP("Residents", "Physical"),
        "blind": QT_TRANSLATE_NOOP("Residents", "Blind"),
        "deaf_mute": QT_TRANSLATE_NOOP("Residents", "Deaf or mute"),
        "mental": QT_TRANSLATE_NOOP("Residents", "Mental"),
        "physical_and_mental": QT_TRANSLATE_NOOP("Residents", "Physical and mental"),
        "other": QT_TRANSLATE_NOOP("Residents", "Other disability"),
    },
    "insurance": {
        "none": QT_TRANSLATE_NOOP("Residents", "No health insurance"),
        "bpjs_subsidised": QT_TRANSLATE_NOOP("Residents", "BPJS, paid by the state"),
        "bpjs_paid": QT_TRANSLATE_NOOP("Residents", "BPJS, paid by the member"),
        "bpjs_district": QT_TRANSLATE_NOOP("Residents", "BPJS, paid by the district"),
        "other": QT_TRANSLATE_NOOP("Residents", "Other insurance"),
    },
}
"""Kind of fact -> {stored code -> words}."""
