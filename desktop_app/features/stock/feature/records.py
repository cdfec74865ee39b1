"""The records of stock in words, for History and conflicts."""

from collections.abc import Callable
from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.counting import REASONS
from ..rules.words import BLOCKED, DOCUMENT_KINDS, KINDS, LOSS_REASONS, PLACE_KINDS, PROGRAMMES, SET_ASIDE_REASONS, UNITS


def _name(table: str) -> Callable[[Any, bytes], str]:
    def name(session: Any, row: bytes) -> str:
        from ..services.naming import name_of_row

        return name_of_row(session, table, row)

    return name


_YES_NO = {"True": QT_TRANSLATE_NOOP("Stock", "Yes"), "False": QT_TRANSLATE_NOOP("Stock", "No")}
_CONDITIONS = {
    "good": QT_TRANSLATE_NOOP("Stock", "good"),
    "needs_repair": QT_TRANSLATE_NOOP("Stock", "needs repair"),
    "broken": QT_TRANSLATE_NOOP("Stock", "broken"),
    "lost": QT_TRANSLATE_NOOP("Stock", "lost"),
}
_ITEM = QT_TRANSLATE_NOOP("Stock", "Item")
_LOT = QT_TRANSLATE_NOOP("Stock", "Lot")
_PLACE = QT_TRANSLATE_NOOP("Stock", "Place")
_PERSON = QT_TRANSLATE_NOOP("Stock", "Person")
_NAME = QT_TRANSLATE_NOOP("Stock", "Name")
_KIND = QT_TRANSLATE_NOOP("Stock", "What happened")
_DATE = QT_TRANSLATE_NOOP("Stock", "Date")
_NOTE = QT_TRANSLATE_NOOP("Stock", "Note")
_REASON = QT_TRANSLATE_NOOP("Stock", "Reason")
_STATE = QT_TRANSLATE_NOOP("Stock", "State")
_RETIRED = QT_TRANSLATE_NOOP("Stock", "Not kept any more since")
_EQUIPMENT = QT_TRANSLATE_NOOP("Stock", "Equipment")
_CONDITION = QT_TRANSLATE_NOOP("Stock", "Condition")
_PARTNER = QT_TRANSLATE_NOOP("Stock", "From or to whom")

RECORDS = (
    RecordTable(
        "item",
        _ITEM,
        {
            "name": _NAME,
            "unit": QT_TRANSLATE_NOOP("Stock", "Smallest unit"),
            "pack_size": QT_TRANSLATE_NOOP("Stock", "Units in a box"),
            "programme": QT_TRANSLATE_NOOP("Stock", "Programme"),
            "minimum_months_x10": QT_TRANSLATE_NOOP("Stock", "Fewest months in stock (in tenths)"),
            "maximum_months_x10": QT_TRANSLATE_NOOP("Stock", "Most months in stock (in tenths)"),
            "emergency_months_x10": QT_TRANSLATE_NOOP("Stock", "Emergency below (months, in tenths)"),
            "campaign": QT_TRANSLATE_NOOP("Stock", "Campaign"),
            "has_expiry": QT_TRANSLATE_NOOP("Stock", "Expires"),
            "retired_on": _RETIRED,
            "note": _NOTE,
        },
        _name("item"),
        {"unit": UNITS, "programme": PROGRAMMES, "has_expiry": _YES_NO},
    ),
    RecordTable(
        "lot",
        _LOT,
        {
            "item_id": _ITEM,
            "lot_number": QT_TRANSLATE_NOOP("Stock", "Lot number"),
            "expiry_date": QT_TRANSLATE_NOOP("Stock", "Expiry date"),
            "fund": QT_TRANSLATE_NOOP("Stock", "Fund"),
            "blocked": QT_TRANSLATE_NOOP("Stock", "Not given out because"),
            "note": _NOTE,
        },
        _name("lot"),
        {"blocked": BLOCKED},
    ),
    RecordTable(
        "stock_place",
        _PLACE,
        {
            "name": _NAME,
            "kind": QT_TRANSLATE_NOOP("Stock", "Kind of place"),
            "resident_id": QT_TRANSLATE_NOOP("Stock", "Whose bag"),
            "retired_on": _RETIRED,
        },
        _name("stock_place"),
        {"kind": PLACE_KINDS},
        personal=("name",),
    ),
    RecordTable(
        "stock_document",
        QT_TRANSLATE_NOOP("Stock", "Stock document"),
        {
            "kind": _KIND,
            "on_date": _DATE,
            "number": QT_TRANSLATE_NOOP("Stock", "Number of the note"),
            "partner": _PARTNER,
            "order_id": QT_TRANSLATE_NOOP("Stock", "Order"),
            "note": _NOTE,
        },
        _name("stock_document"),
        {"kind": DOCUMENT_KINDS},
    ),
    RecordTable(
        "movement",
        QT_TRANSLATE_NOOP("Stock", "Line of the stock card"),
        {
            "kind": _KIND,
            "moved_on": _DATE,
            "item_id": _ITEM,
            "lot_id": _LOT,
            "place_id": _PLACE,
            "quantity": QT_TRANSLATE_NOOP("Stock", "Units (less than 0: they left)"),
            "resident_id": _PERSON,
            "reverses_id": QT_TRANSLATE_NOOP("Stock", "Takes back"),
            "reason": _REASON,
            "given_by": QT_TRANSLATE_NOOP("Stock", "Given by"),
            "note": _NOTE,
        },
        _name("movement"),
        {"kind": KINDS, "reason": {**REASONS, **LOSS_REASONS, **SET_ASIDE_REASONS}},
        personal=("reason", "note"),
    ),
    RecordTable(
        "stock_count",
        QT_TRANSLATE_NOOP("Stock", "Stocktake"),
        {
            "place_id": _PLACE,
            "counted_on": QT_TRANSLATE_NOOP("Stock", "Counted on"),
            "counted_by": QT_TRANSLATE_NOOP("Stock", "Counted by"),
            "approved_by": QT_TRANSLATE_NOOP("Stock", "Approved by"),
            "state": _STATE,
            "confirmed_on": QT_TRANSLATE_NOOP("Stock", "Confirmed on"),
            "note": _NOTE,
        },
        _name("stock_count"),
        {
            "state": {
                "confirmed": QT_TRANSLATE_NOOP("Stock", "confirmed"),
                "abandoned": QT_TRANSLATE_NOOP("Stock", "given up"),
            }
        },
    ),
    RecordTable(
        "stock_count_line",
        QT_TRANSLATE_NOOP("Stock", "Line of a stocktake"),
        {
            "count_id": QT_TRANSLATE_NOOP("Stock", "Stocktake"),
            "lot_id": _LOT,
            "line_number": QT_TRANSLATE_NOOP("Stock", "Line on the sheet"),
            "counted": QT_TRANSLATE_NOOP("Stock", "Counted units"),
            "ledger_when_typed": QT_TRANSLATE_NOOP("Stock", "Units in the ledger when typed"),
            "reason": _REASON,
            "note": _NOTE,
        },
        _name("stock_count_line"),
        {"reason": REASONS},
    ),
    RecordTable(
        "stock_order",
        QT_TRANSLATE_NOOP("Stock", "Order"),
        {
            "ordered_on": QT_TRANSLATE_NOOP("Stock", "Ordered on"),
            "partner": QT_TRANSLATE_NOOP("Stock", "To whom"),
            "ordered_by": QT_TRANSLATE_NOOP("Stock", "Ordered by"),
            "state": _STATE,
            "note": _NOTE,
        },
        _name("stock_order"),
        {
            "state": {
                "sent": QT_TRANSLATE_NOOP("Stock", "sent"),
                "received": QT_TRANSLATE_NOOP("Stock", "delivered"),
                "abandoned": QT_TRANSLATE_NOOP("Stock", "given up"),
            }
        },
    ),
    RecordTable(
        "stock_order_line",
        QT_TRANSLATE_NOOP("Stock", "Line of an order"),
        {
            "order_id": QT_TRANSLATE_NOOP("Stock", "Order"),
            "item_id": _ITEM,
            "on_hand": QT_TRANSLATE_NOOP("Stock", "Units that could be given out"),
            "monthly_use_x10": QT_TRANSLATE_NOOP("Stock", "Use in a month (in tenths of a unit)"),
            "expiring": QT_TRANSLATE_NOOP("Stock", "Of these expire before use"),
            "order_up_to": QT_TRANSLATE_NOOP("Stock", "Order up to"),
            "proposed": QT_TRANSLATE_NOOP("Stock", "Proposed units"),
            "ordered": QT_TRANSLATE_NOOP("Stock", "Ordered units"),
            "reason": _REASON,
        },
        _name("stock_order_line"),
    ),
    RecordTable(
        "equipment",
        _EQUIPMENT,
        {
            "name": _NAME,
            "serial_number": QT_TRANSLATE_NOOP("Stock", "Serial number"),
            "place_id": _PLACE,
            "acquired_on": QT_TRANSLATE_NOOP("Stock", "Came on"),
            "source": QT_TRANSLATE_NOOP("Stock", "Who gave or paid for it"),
            "retired_on": _RETIRED,
            "note": _NOTE,
        },
        _name("equipment"),
    ),
    RecordTable(
        "equipment_check",
        QT_TRANSLATE_NOOP("Stock", "Check of equipment"),
        {
            "equipment_id": _EQUIPMENT,
            "kind": QT_TRANSLATE_NOOP("Stock", "What was done"),
            "checked_on": _DATE,
            "condition": _CONDITION,
            "checked_by": QT_TRANSLATE_NOOP("Stock", "By whom"),
            "next_due_on": QT_TRANSLATE_NOOP("Stock", "Next calibration"),
            "note": _NOTE,
        },
        _name("equipment_check"),
        {
            "kind": {
                "looked_at": QT_TRANSLATE_NOOP("Stock", "looked at"),
                "calibration": QT_TRANSLATE_NOOP("Stock", "calibration"),
                "repair": QT_TRANSLATE_NOOP("Stock", "repair"),
            },
            "condition": _CONDITIONS,
        },
    ),
    RecordTable(
        "equipment_loan",
        QT_TRANSLATE_NOOP("Stock", "Loan of equipment"),
        {
            "equipment_id": _EQUIPMENT,
            "resident_id": _PERSON,
            "borrower": QT_TRANSLATE_NOOP("Stock", "Borrower"),
            "lent_on": QT_TRANSLATE_NOOP("Stock", "Lent on"),
            "due_on": QT_TRANSLATE_NOOP("Stock", "To be brought back on"),
            "returned_on": QT_TRANSLATE_NOOP("Stock", "Brought back on"),
            "condition_back": _CONDITION,
            "note": _NOTE,
        },
        _name("equipment_loan"),
        {"condition_back": _CONDITIONS},
        personal=("borrower", "note"),
    ),
)
