"""Verbs and questions of schedules. The first parameter is a session; what comes back are plain values."""

from .from_stock import FIRST_EXPIRED, WITHOUT_STOCK, FromStock, LotOffer, ServiceItem, stock_for_service, uses_stock
from .giving import Given, give_service, remove_service, services_by_code

__all__ = [
    "FIRST_EXPIRED",
    "WITHOUT_STOCK",
    "FromStock",
    "Given",
    "LotOffer",
    "ServiceItem",
    "give_service",
    "remove_service",
    "services_by_code",
    "stock_for_service",
    "uses_stock",
]
