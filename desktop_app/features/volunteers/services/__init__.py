"""What can be done with and asked of volunteers, officers and duty; the first parameter is a session."""

from ..rules.care_areas import Address, Care, CareEntry
from ..rules.duty import Event
from .attendance import Attendance, attendance_by_role, presence_between, volunteer_numbers, volunteers_at
from .card import VolunteerCard, is_volunteer, volunteer_card
from .care_areas import add_care_area, care_areas_of, care_areas_on, carers, change_care_area, parts_of_village, remove_care_area
from .duty import StaffRow, forget_presence, move_duty, plan_duty, record_presence, remove_duty, staff_of
from .events import DutyLine, EventRow, duty_list, leaders_came, list_events, open_day, planned_came
from .officers import (
    OfficeLine,
    Officer,
    add_officer,
    change_officer,
    hand_over,
    list_officers,
    office_lines,
    officer_on,
    officers_on,
    remove_officer,
    signing_names,
)
from .roster import RosterRow, roster
from .terms import Term, add_term, change_term, end_term, remove_term, terms_of
from .trainings import Training, add_training, change_training, remove_training, trainings_of

__all__ = [
    "Address",
    "Attendance",
    "Care",
    "CareEntry",
    "DutyLine",
    "Event",
    "EventRow",
    "OfficeLine",
    "Officer",
    "RosterRow",
    "StaffRow",
    "Term",
    "Training",
    "VolunteerCard",
    "add_care_area",
    "add_officer",
    "add_term",
    "add_training",
    "attendance_by_role",
    "care_areas_of",
    "care_areas_on",
    "carers",
    "change_care_area",
    "change_officer",
    "change_term",
    "change_training",
    "duty_list",
    "end_term",
    "forget_presence",
    "hand_over",
    "is_volunteer",
    "leaders_came",
    "list_events",
    "list_officers",
    "move_duty",
    "office_lines",
    "officer_on",
    "officers_on",
    "open_day",
    "parts_of_village",
    "plan_duty",
    "planned_came",
    "presence_between",
    "record_presence",
    "remove_care_area",
    "remove_duty",
    "remove_officer",
    "remove_term",
    "remove_training",
    "roster",
    "signing_names",
    "staff_of",
    "terms_of",
    "trainings_of",
    "volunteer_card",
    "volunteer_numbers",
    "volunteers_at",
]
