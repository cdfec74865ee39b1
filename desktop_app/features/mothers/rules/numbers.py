"""Whole numbers."""


def nearest(dividend: int, divisor: int) -> int:
    """Return the whole number nearest to a quotient of positive numbers; halves go up."""
    return (2 * dividend + divisor) // (2 * divisor)
