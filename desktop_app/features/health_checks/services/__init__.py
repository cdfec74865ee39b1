"""Verbs and questions of health checks. The first parameter is a session; what comes back are plain values."""

from ..rules.classifying import Classes, Finding, Scale, Whom, worst_of
from ..rules.due import CheckDue, PlanRow
from ..rules.entries import Condition, Control, Habits, Iron, Lab, Senses, Vitals
from ..rules.listed import Listed
from ..rules.measuring import Measure
from ..rules.person import Found, PersonChecks
from ..rules.school_year import IronYear, SchoolYear, school_year
from .bodies import Body, bmi, bodies_of
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
from .day_parts import part_is_for
from .habits import forget_habits, habits_of, put_habits_of_day, record_habits, replace_habits
from .iron import confirm_iron, forget_iron, give_iron, iron_of
from .labs import confirm_lab, labs_of, record_lab, remove_lab, usual_units
from .latest import HealthRecord
from .pack_lists import anaemia_signs_of, check_plan_of, classes_of, conditions_of_pack, measures_of, scales_of
from .people_checks import checks_due, health_record, person_checks, values_of_day
from .people_lists import CheckRow, check_rows, has_health_checks
from .senses import forget_senses, put_senses_of_day, record_senses, replace_senses, senses_of
from .vitals import forget_vitals, record_vitals, replace_vitals, set_pressure, vitals_of

__all__ = [
    "Body",
    "CheckDue",
    "CheckRow",
    "Classes",
    "Condition",
    "Control",
    "Finding",
    "Found",
    "Habits",
    "HealthRecord",
    "Iron",
    "IronYear",
    "Lab",
    "Listed",
    "Measure",
    "PersonChecks",
    "PlanRow",
    "Scale",
    "SchoolYear",
    "Senses",
    "Vitals",
    "Whom",
    "anaemia_signs_of",
    "blood_pressure",
    "bmi",
    "bodies_of",
    "check_plan_of",
    "check_rows",
    "checks_due",
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
    "has_health_checks",
    "health_record",
    "iron_of",
    "labs_of",
    "measures_of",
    "part_is_for",
    "person_checks",
    "put_habits_of_day",
    "put_senses_of_day",
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
    "school_year",
    "senses_of",
    "set_condition",
    "set_pressure",
    "usual_units",
    "values_of_day",
    "vitals_of",
    "worst_of",
]
