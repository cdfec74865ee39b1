"""Verbs and questions. The first parameter is a session; what comes back are plain values."""

from ..rules.symptoms import tb_suspect
from .advising import advice_by_day, record_advice
from .checks import (
    Development,
    Symptoms,
    developments_of,
    record_development,
    record_symptoms,
    symptoms_of,
)
from .food import Food, food_of, record_food
from .forgetting import Part, forget
from .pack_lists import Topic, advice_topics, danger_signs, development_bands, illnesses, tb_switch
from .records import ChildRecord, DayRecord, child_record, has_child_record, records_between
from .recovery import (
    Course,
    Portion,
    add_portions,
    courses_of,
    end_recovery,
    remove_recovery,
    start_recovery,
)

__all__ = [
    "ChildRecord",
    "Course",
    "DayRecord",
    "Development",
    "Food",
    "Part",
    "Portion",
    "Symptoms",
    "Topic",
    "add_portions",
    "advice_by_day",
    "advice_topics",
    "child_record",
    "courses_of",
    "danger_signs",
    "development_bands",
    "developments_of",
    "end_recovery",
    "food_of",
    "forget",
    "has_child_record",
    "illnesses",
    "record_advice",
    "record_development",
    "record_food",
    "record_symptoms",
    "records_between",
    "remove_recovery",
    "start_recovery",
    "symptoms_of",
    "tb_suspect",
    "tb_switch",
]
