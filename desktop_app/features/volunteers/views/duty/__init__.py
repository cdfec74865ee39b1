"""Who is to help at an event, and who came: planned and ticked from the keyboard."""

from .event_list import EventList
from .panel import DutyPanel
from .plan_form import PlanForm

__all__ = ["DutyPanel", "EventList", "PlanForm"]
