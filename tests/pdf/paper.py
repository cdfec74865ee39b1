"""Reads printed pages back, as a person with a reader of PDF files would."""

import unicodedata
from dataclasses import dataclass

import pypdfium2


@dataclass(frozen=True)
class Place:
    """Where a text stands on its page: points from the left and from the foot."""

    left: float
    bottom: float
    right: float
    top: float


class Paper:
    """The pages of one PDF."""

    def __init__(self, content: bytes) -> None:
        self.document = pypdfium2.PdfDocument(content)
        self.pages = [self.document[number] for number in range(len(self.document))]
        self.texts = [_plain(page.get_textpage().get_text_range()) for page in self.pages]

    @property
    def text(self) -> str:
        return "\n".join(self.texts)

    def place(self, text: str, page: int = 0, occurrence: int = 0) -> Place:
        """Return where ``text`` stands; fails if it is not there."""
        boxes = self.boxes(text, page, occurrence)
        return Place(min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))

    def boxes(self, text: str, page: int = 0, occurrence: int = 0) -> list[tuple[float, float, float, float]]:
        """Return (left, bottom, right, top) of each letter of ``text``, in reading order."""
        textpage = self.pages[page].get_textpage()
        search = textpage.search(text, match_case=True)
        found = None
        for _ in range(occurrence + 1):
            found = search.get_next()
        assert found is not None, f"{text!r} is not on page {page + 1}"
        return [textpage.get_charbox(i) for i in range(found[0], found[0] + found[1])]

    def ink_outside(self, margin: float, page: int = 0) -> int:
        """Return how many dark dots stand within ``margin`` points of the paper's edges, at one dot a point."""
        picture = self.pages[page].render(scale=1).to_pil().convert("L")
        width, height = picture.size
        inner = picture.crop((int(margin), int(margin), width - int(margin), height - int(margin)))
        return sum(picture.histogram()[:128]) - sum(inner.histogram()[:128])


def _plain(text: str) -> str:
    """Return the text with presentation forms as letters, and without marks of direction and line breaks of one."""
    kept = "".join(c for c in text if unicodedata.category(c) not in ("Cf", "Cn"))
    return kept.replace("\r\n", "\n")
