"""Papers of stock that are no tables of rows. Nothing here is imported before a paper is made."""

from collections.abc import Sequence
from typing import Any

from desktop_app.core.contract import Paper, PaperRequest, Written
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

Subjects = Sequence[tuple[bytes, str]]


def _count_sheet(session: Any, request: PaperRequest) -> Written:
    from .count_sheet import write_count_sheet

    return write_count_sheet(session, request)


def _blind_count_sheet(session: Any, request: PaperRequest) -> Written:
    from .count_sheet import write_blind_count_sheet

    return write_blind_count_sheet(session, request)


def _order(session: Any, request: PaperRequest) -> Written:
    from .order_form import write_order_form

    return write_order_form(session, request)


def _hand_over(session: Any, request: PaperRequest) -> Written:
    from .hand_over_note import write_hand_over_note

    return write_hand_over_note(session, request)


def _equipment(session: Any, request: PaperRequest) -> Written:
    from .equipment_list import write_equipment_list

    return write_equipment_list(session, request)


def _stock_card(session: Any, request: PaperRequest) -> Written:
    from .stock_card import write_stock_card

    return write_stock_card(session, request)


def _items(session: Any, month: Month) -> Subjects:
    from .stock_card import items_to_print

    return items_to_print(session, month)


def _counts(session: Any, month: Month) -> Subjects:
    from .count_sheet import counts_to_print

    return counts_to_print(session, month)


def _orders(session: Any, month: Month) -> Subjects:
    from .order_form import orders_to_print

    return orders_to_print(session, month)


def _documents(session: Any, month: Month) -> Subjects:
    from .hand_over_note import notes_to_print

    return notes_to_print(session, month)


PAPERS = (
    Paper("stock.card", QT_TRANSLATE_NOOP("Stock", "Stock card"), "item", _stock_card, (), _items),
    Paper(
        "stock.count_sheet",
        QT_TRANSLATE_NOOP("Stock", "Count sheet with the ledger's quantities"),
        "count",
        _count_sheet,
        ("head_of_post",),
        _counts,
    ),
    Paper(
        "stock.count_sheet_blind",
        QT_TRANSLATE_NOOP("Stock", "Count sheet without quantities"),
        "count",
        _blind_count_sheet,
        ("head_of_post",),
        _counts,
    ),
    Paper(
        "stock.order",
        QT_TRANSLATE_NOOP("Stock", "Order form"),
        "order",
        _order,
        ("head_of_post",),
        _orders,
    ),
    Paper(
        "stock.hand_over_note",
        QT_TRANSLATE_NOOP("Stock", "Hand-over note"),
        "document",
        _hand_over,
        (),
        _documents,
    ),
    Paper(
        "stock.equipment",
        QT_TRANSLATE_NOOP("Stock", "Equipment of the post"),
        "month",
        _equipment,
        ("head_of_post",),
    ),
)
