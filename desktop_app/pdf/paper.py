"""Sizes of paper, in points."""

MM = 72 / 25.4
MARGIN_X = 10 * MM
"""Left and right of a register; office printers reach that far."""
SIZES_MM = {"A4": (210.0, 297.0), "F4": (215.0, 330.0), "A3": (297.0, 420.0)}
"""F4 is Indonesia's folio: 215 x 330 mm."""


def page_size(paper: str, landscape: bool) -> tuple[float, float]:
    """Return (width, height) in points; raises KeyError for a paper that is not in ``SIZES_MM``."""
    width, height = (side * MM for side in SIZES_MM[paper])
    return (height, width) if landscape else (width, height)
