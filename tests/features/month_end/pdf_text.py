"""The words on the pages of a PDF."""

import pypdfium2


def text_of(pdf: bytes) -> str:
    """Return the words on all pages, line ends as blanks."""
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join("\n".join(page.get_textpage().get_text_range() for page in document).split())
