"""Embeddings, overrides and isolates: rules X1 to X7."""

MAX_DEPTH = 125


class EmbeddingStack:
    """The directional statuses of rules X1 to X7, with their counts of what is too deep."""

    def __init__(self, base: int) -> None:
        self._stack: list[tuple[int, str | None, bool]] = [(base, None, False)]
        self._overflow_isolates = self._overflow_embeddings = self._valid_isolates = 0

    @property
    def level(self) -> int:
        """Return the level in force."""
        return self._stack[-1][0]

    @property
    def override(self) -> str | None:
        """Return the type that characters are forced to, or None."""
        return self._stack[-1][1]

    def embed(self, rtl: bool, override: str | None) -> None:
        """Begin an embedding or override (X2-X5)."""
        following = _next_level(self.level, rtl)
        if following <= MAX_DEPTH and not self._overflow_isolates and not self._overflow_embeddings:
            self._stack.append((following, override, False))
        elif not self._overflow_isolates:
            self._overflow_embeddings += 1

    def isolate(self, rtl: bool) -> None:
        """Begin an isolate (X5a-X5c)."""
        following = _next_level(self.level, rtl)
        if following <= MAX_DEPTH and not self._overflow_isolates and not self._overflow_embeddings:
            self._valid_isolates += 1
            self._stack.append((following, None, True))
        else:
            self._overflow_isolates += 1

    def end_isolate(self) -> None:
        """End an isolate and every embedding left open in it (X6a)."""
        if self._overflow_isolates:
            self._overflow_isolates -= 1
        elif self._valid_isolates:
            self._overflow_embeddings = 0
            while not self._stack[-1][2]:
                self._stack.pop()
            self._stack.pop()
            self._valid_isolates -= 1

    def end_embedding(self) -> None:
        """End an embedding or override (X7)."""
        if self._overflow_isolates:
            return
        if self._overflow_embeddings:
            self._overflow_embeddings -= 1
        elif not self._stack[-1][2] and len(self._stack) > 1:
            self._stack.pop()


def _next_level(level: int, rtl: bool) -> int:
    return (level + 1) | 1 if rtl else (level + 2) & ~1
