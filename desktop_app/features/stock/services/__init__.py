"""Verbs and questions of stock. The first parameter is a session; what comes back are plain values."""

from ..rules.entries import Issue, ItemEntry, Receipt, ReceiptLine
from ..rules.first_expired import Pick
from .balances import NegativeBalance, balance, negative_balances
from .for_services import ServiceItem, issue_for_service, items_for_service, lots_given_for
from .issuing import LotOffer, issue, offers, suggest_issue
from .item_facts import ItemFacts, facts_of, item_facts
from .items import (
    ItemCard,
    ItemRow,
    LotRow,
    adopt_item,
    change_item,
    item_card,
    items,
    offered_items,
    register_item,
    retire_item,
)
from .ledger import LedgerLine, brought_forward, funds_of, ledger
from .losing import adjust, expire, lose
from .lots import block_lot, correct_lot, lots_at
from .month_ledger import MonthLine, month_ledger, month_ledger_by_fund
from .moving import give_back, set_aside, transfer
from .places import PlaceRow, add_place, default_place, places, rename_place, retire_place, set_aside_place
from .receiving import question_about_lot, receive
from .reversing import is_reversed, reverse, reverse_cause, take_back_cause

__all__ = [
    "Issue",
    "ItemCard",
    "ItemEntry",
    "ItemFacts",
    "ItemRow",
    "LedgerLine",
    "LotOffer",
    "LotRow",
    "MonthLine",
    "NegativeBalance",
    "Pick",
    "PlaceRow",
    "Receipt",
    "ReceiptLine",
    "ServiceItem",
    "add_place",
    "adjust",
    "adopt_item",
    "balance",
    "block_lot",
    "brought_forward",
    "change_item",
    "correct_lot",
    "default_place",
    "expire",
    "facts_of",
    "funds_of",
    "give_back",
    "is_reversed",
    "issue",
    "issue_for_service",
    "item_card",
    "item_facts",
    "items",
    "items_for_service",
    "ledger",
    "lose",
    "lots_at",
    "lots_given_for",
    "month_ledger",
    "month_ledger_by_fund",
    "negative_balances",
    "offered_items",
    "offers",
    "places",
    "question_about_lot",
    "receive",
    "register_item",
    "rename_place",
    "retire_item",
    "retire_place",
    "reverse",
    "reverse_cause",
    "set_aside",
    "set_aside_place",
    "suggest_issue",
    "take_back_cause",
    "transfer",
]
