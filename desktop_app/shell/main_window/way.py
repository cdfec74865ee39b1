"""Which pages were visited one after the other, and where one stands among them."""


class Way:
    """Leads back to the page before and on again, like the way through the pages of a browser."""

    def __init__(self) -> None:
        self._pages: list[str] = []
        self._at = -1

    def go(self, page_id: str) -> None:
        """Note that a page was opened; those that ``step`` has left behind are forgotten."""
        if self._at < 0 or self._pages[self._at] != page_id:
            self._pages = [*self._pages[: self._at + 1], page_id]
            self._at = len(self._pages) - 1

    def step(self, by: int) -> str:
        """Go back (-1) or on (1) and return the page there, "" where the way ends."""
        if not 0 <= self._at + by < len(self._pages):
            return ""
        self._at += by
        return self._pages[self._at]
