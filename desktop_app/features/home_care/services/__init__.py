"""What can be done with and asked of visits at home; the first parameter is a session."""

from ..rules.entries import HomeVisitEntry
from ..rules.reasons import Reason
from .follow_ups import (
    FollowUpEntry,
    FollowUpRow,
    add_follow_up,
    all_follow_ups,
    finish_follow_up,
    follow_ups_of,
    open_follow_ups,
    remove_follow_up,
    reopen_follow_up,
)
from .pack_lists import checklist_groups, checklist_items, home_rules, pack_of_post
from .planning import USUAL_VISITS, VISITS_SETTING, assign, choose_day, drop, plan_week, put_back, weeks_planned
from .recap import VisitLine, WeekRecap, visit_lines, week_recap
from .recording import change_home_visit, record_home_visit, remove_home_visit
from .wanted import Wanted, visits_wanted
from .week import PlannedRow, Week, planned_row, week

__all__ = [
    "USUAL_VISITS",
    "VISITS_SETTING",
    "FollowUpEntry",
    "FollowUpRow",
    "HomeVisitEntry",
    "PlannedRow",
    "Reason",
    "VisitLine",
    "Wanted",
    "Week",
    "WeekRecap",
    "add_follow_up",
    "all_follow_ups",
    "assign",
    "change_home_visit",
    "checklist_groups",
    "checklist_items",
    "choose_day",
    "drop",
    "finish_follow_up",
    "follow_ups_of",
    "home_rules",
    "open_follow_ups",
    "pack_of_post",
    "plan_week",
    "planned_row",
    "put_back",
    "record_home_visit",
    "remove_follow_up",
    "remove_home_visit",
    "reopen_follow_up",
    "visit_lines",
    "visits_wanted",
    "week",
    "week_recap",
    "weeks_planned",
]
