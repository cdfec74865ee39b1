"""Verbs and questions of health checks. The first parameter is a session; what comes back are plain values."""

from ..rules.classifying import Classes, Finding, Scale, Whom, worst_of
from ..rules.entries import Condition, Control, Habits, Iron, Lab, Senses, Vitals
from ..rules.listed import Listed
from ..rules.measuring import Measure
from .classes import blood_pressure, classify
from .conditions import (
    conditions_of,
    controls_of,
    end_condition,
    forget_control,
    record_control,
    remove_condition,
    set_condition,
)
from .habits import forget_habits, habits_of, record_habits, replace_habits
from .iron import confirm_iron, forget_iron, give_iron, iron_of
from .labs import confirm_lab, labs_of, record_lab, remove_lab
from .pack_lists import anaemia_signs_of, classes_of, conditions_of_pack, measures_of, scales_of
from .senses import forget_senses, record_senses, replace_senses, senses_of
from .vitals import forget_vitals, record_vitals, replace_vitals, vitals_of

__all__ = [
    "Classes",
    "Condition",
    "Control",
    "Finding",
    "Habits",
    "Iron",
    "Lab",
    "Listed",
    "Measure",
    "Scale",
    "Senses",
    "Vitals",
    "Whom",
    "anaemia_signs_of",
    "blood_pressure",
    "classes_of",
    "classify",
    "conditions_of",
    "conditions_of_pack",
    "confirm_iron",
    "confirm_lab",
    "controls_of",
    "end_condition",
    "forget_control",
    "forget_habits",
    "forget_iron",
    "forget_senses",
    "forget_vitals",
    "give_iron",
    "habits_of",
    "iron_of",
    "labs_of",
    "measures_of",
    "record_control",
    "record_habits",
    "record_lab",
    "record_senses",
    "record_vitals",
    "remove_condition",
    "remove_lab",
    "replace_habits",
    "replace_senses",
    "replace_vitals",
    "scales_of",
    "senses_of",
    "set_condition",
    "vitals_of",
    "worst_of",
]
