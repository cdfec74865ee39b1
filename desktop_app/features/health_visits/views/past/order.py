"""The order of the lines on paper, kept on this laptop: the paper lies in front of one person."""

from collections.abc import Sequence

from desktop_app.ui.context import AppContext


class PaperOrder:
    """The lines of one year's register as they were last put in order."""

    def __init__(self, context: AppContext) -> None:
        self._context = context

    def read(self, year: int) -> list[bytes]:
        """Return the children in the order of the paper; none if no order was kept."""
        kept = self._context.device.texts(self._key(year))
        return [bytes.fromhex(text) for text in kept if len(text) == 32 and set(text) <= set("0123456789abcdef")]

    def keep(self, year: int, children: Sequence[bytes]) -> None:
        """Keep the order in which the children stand now."""
        self._context.device.put_texts(self._key(year), [child.hex() for child in children])

    def _key(self, year: int) -> str:
        return f"paper_order.{self._context.db.origin.hex()}.{year}"
