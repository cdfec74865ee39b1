"""Verbs and questions of schedules. The first parameter is a session; what comes back are plain values."""

from .campaigns import Campaign, campaign_of
from .card import card_of, check_dose
from .coming import next_due
from .complete import complete_sets, completeness
from .correcting import confirm_services, correct_service
from .due import due_list, due_now, missed_list
from .due_lines import DueLine
from .from_stock import (
    FIRST_EXPIRED,
    WITHOUT_STOCK,
    FromStock,
    LotOffer,
    ServiceItem,
    stock_for_service,
    took_stock,
    uses_stock,
)
from .givers import giver_of_day, givers, health_worker_on
from .giving import Given, give_service, remove_service, services_by_code
from .person_states import states_of
from .schedule_of_post import PostSchedule, post_schedule, schedule_of
from .whole_card import CardDose, CardSeries, WholeCard, whole_card

__all__ = [
    "FIRST_EXPIRED",
    "WITHOUT_STOCK",
    "Campaign",
    "CardDose",
    "CardSeries",
    "DueLine",
    "FromStock",
    "Given",
    "LotOffer",
    "PostSchedule",
    "ServiceItem",
    "WholeCard",
    "campaign_of",
    "card_of",
    "check_dose",
    "complete_sets",
    "completeness",
    "confirm_services",
    "correct_service",
    "due_list",
    "due_now",
    "give_service",
    "giver_of_day",
    "givers",
    "health_worker_on",
    "missed_list",
    "next_due",
    "post_schedule",
    "remove_service",
    "schedule_of",
    "services_by_code",
    "states_of",
    "stock_for_service",
    "took_stock",
    "uses_stock",
    "whole_card",
]
