"""Verbs and questions of health visits. The first parameter is a session; what comes back are plain values."""

from .absences import Absent, WhyAbsent, absences_of_day, absent, record_absence, remove_absence
from .care import (
    birth_details,
    feeding_by_month,
    record_birth_facts,
    record_feeding,
)
from .check_in import check_in, refuse_resident, remove_visit, visit_elsewhere
from .child_status import ChildStatus, book_entry, status_of_row, statuses
from .day_groups import GroupCount, absent_of, count_groups, expected_ids, groups_of
from .day_list import DayCounts, DayRow, count_day, day_row, list_day
from .day_order import list_day_in_order
from .day_steps import StepCount, count_steps, mark_step, pass_step, step_counts
from .day_summary import DaySummary, day_summary
from .measuring import (
    Correction,
    Look,
    corrections,
    label_of,
    look_at,
    record_desk,
    record_measurement,
    record_measurer,
    record_oedema,
)
from .month_list import MonthRow, list_month, reference_day
from .moving import move_open_day
from .open_days import (
    DayCard,
    describe_open_day,
    finish_day,
    list_open_days,
    open_day_card,
    open_day_on,
    remove_open_day,
    reopen_day,
    start_open_day,
)
from .paper_lists import ListCard, ListLine, StartedList, TypedLine, list_lines, list_lists, start_list, type_back
from .search import Hit, search_people
from .weighings import (
    LastWeight,
    Weighing,
    last_weights,
    weighings_between,
    weighings_of,
    weighings_of_month,
    weights_by_month,
)

__all__ = [
    "Absent",
    "ChildStatus",
    "Correction",
    "DayCard",
    "DayCounts",
    "DayRow",
    "DaySummary",
    "GroupCount",
    "Hit",
    "LastWeight",
    "ListCard",
    "ListLine",
    "Look",
    "MonthRow",
    "StartedList",
    "StepCount",
    "TypedLine",
    "Weighing",
    "WhyAbsent",
    "absences_of_day",
    "absent",
    "absent_of",
    "birth_details",
    "book_entry",
    "check_in",
    "corrections",
    "count_day",
    "count_groups",
    "count_steps",
    "day_row",
    "day_summary",
    "describe_open_day",
    "expected_ids",
    "feeding_by_month",
    "finish_day",
    "groups_of",
    "label_of",
    "last_weights",
    "list_day",
    "list_day_in_order",
    "list_lines",
    "list_lists",
    "list_month",
    "list_open_days",
    "look_at",
    "mark_step",
    "move_open_day",
    "open_day_card",
    "open_day_on",
    "pass_step",
    "record_absence",
    "record_birth_facts",
    "record_desk",
    "record_feeding",
    "record_measurement",
    "record_measurer",
    "record_oedema",
    "reference_day",
    "refuse_resident",
    "remove_absence",
    "remove_open_day",
    "remove_visit",
    "reopen_day",
    "search_people",
    "start_list",
    "start_open_day",
    "status_of_row",
    "statuses",
    "step_counts",
    "type_back",
    "visit_elsewhere",
    "weighings_between",
    "weighings_of",
    "weighings_of_month",
    "weights_by_month",
]
