"""How much is used, how long it lasts, what will expire before it is used, and what is ordered."""

from .campaigns import RESERVE_PERCENT, Campaign, CampaignNeed, campaign_need, next_month_of
from .expiring import LotStock, Wasted, expiring_before_use, wasted_by_month
from .levels import EMERGENCY_MONTHS, MAXIMUM_MONTHS, MINIMUM_MONTHS, Levels
from .orders import Proposal, check_order_line, propose, rounded_up
from .use import LOOK_BACK, AverageUse, MonthUse, average_use, months_looked_at, months_of_stock

__all__ = [
    "EMERGENCY_MONTHS",
    "LOOK_BACK",
    "MAXIMUM_MONTHS",
    "MINIMUM_MONTHS",
    "RESERVE_PERCENT",
    "AverageUse",
    "Campaign",
    "CampaignNeed",
    "Levels",
    "LotStock",
    "MonthUse",
    "Proposal",
    "Wasted",
    "average_use",
    "campaign_need",
    "check_order_line",
    "expiring_before_use",
    "months_looked_at",
    "months_of_stock",
    "next_month_of",
    "propose",
    "rounded_up",
    "wasted_by_month",
]
