"""Ids made from natural keys, so that two laptops that enter halves of one thing write one row.

The kinds and parts named here stand in every post's log and never change.
"""

from datetime import date

from desktop_app.core.ids import derived_id


def antenatal_contact_id(pregnancy: bytes, on: date) -> bytes:
    """Return the id of the look at a pregnant woman on a day."""
    return derived_id("antenatal", pregnancy, on.isoformat())


def extra_food_id(pregnancy: bytes, on: date) -> bytes:
    """Return the id of the food that a pregnant woman was given on a day."""
    return derived_id("extra_food", pregnancy, on.isoformat())


def birth_plan_id(pregnancy: bytes) -> bytes:
    """Return the id of the plan for the birth of a pregnancy."""
    return derived_id("birth_plan", pregnancy)


def birth_outcome_id(pregnancy: bytes, birth_order: int) -> bytes:
    """Return the id of what became of one child of a pregnancy; a single child and a loss have order 1."""
    return derived_id("birth_outcome", pregnancy, str(birth_order))


def postpartum_contact_id(pregnancy: bytes, on: date) -> bytes:
    """Return the id of the look at a mother after birth on a day."""
    return derived_id("postpartum", pregnancy, on.isoformat())


def newborn_contact_id(child: bytes, on: date) -> bytes:
    """Return the id of the look at a newborn on a day."""
    return derived_id("newborn_contact", child, on.isoformat())


def reproductive_history_id(resident: bytes, on: date) -> bytes:
    """Return the id of what a woman told of her children on a day."""
    return derived_id("history_of_woman", resident, on.isoformat())
