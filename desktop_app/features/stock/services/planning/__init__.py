"""What is used, how long it lasts, what a campaign needs, what will expire, and what is ordered."""

from .campaigns import campaign_need, campaign_needs, campaigns, children_of_ages
from .expiry_outlook import ExpiryLine, expiry_outlook
from .order_reading import Delivery, OrderCard, OrderLine, OrderRow, deliveries_to_link, list_orders, order_card
from .orders import (
    OrderEntry,
    abandon_order,
    change_order,
    change_order_line,
    link_delivery,
    send_order,
    start_order,
    unlink_delivery,
)
from .proposals import PlanRow, plan, propose_order
from .use import average_use, months_of_stock

__all__ = [
    "Delivery",
    "ExpiryLine",
    "OrderCard",
    "OrderEntry",
    "OrderLine",
    "OrderRow",
    "PlanRow",
    "abandon_order",
    "average_use",
    "campaign_need",
    "campaign_needs",
    "campaigns",
    "change_order",
    "change_order_line",
    "children_of_ages",
    "deliveries_to_link",
    "expiry_outlook",
    "link_delivery",
    "list_orders",
    "months_of_stock",
    "order_card",
    "plan",
    "propose_order",
    "send_order",
    "start_order",
    "unlink_delivery",
]
