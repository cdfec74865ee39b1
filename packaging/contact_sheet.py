"""Make one picture of the first pages of all registers in all languages, to be looked at before a release.

python packaging/contact_sheet.py POST MONTH OUT [--width PIXELS]

POST is the folder of a practice post, MONTH is like 2026-10. Each register of the post's pack stands in one row, each language in
one column; a register that cannot be made stops the work.
"""

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
from PIL import Image

from desktop_app.core.language import CODES, language
from desktop_app.core.period import Month
from desktop_app.db.opening import open_post
from desktop_app.features.registers.services import Order, make_catalogue, make_register
from desktop_app.packs import pack_of
from desktop_app.shell.discovery import find_features

GAP = 6


def first_pages(post_folder: Path, month: Month, width: int) -> list[list[Image.Image]]:
    """Return a row of pictures a register: its first page in each language."""
    features = find_features()
    post = open_post(post_folder, derived=[table for feature in features for table in feature.derived])
    now = datetime.now(UTC)
    try:
        with post.database.read() as session:
            catalogue = make_catalogue(pack_of(session), features)
            orders = [[Order(entry.id, month, language(code), now) for code in CODES] for entry in catalogue.entries]
            return [[_picture(make_register(session, catalogue, order).pdf, width) for order in row] for row in orders]
    finally:
        post.close()


def _picture(pdf: bytes, width: int) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        drawn: Image.Image = page.render(scale=width / page.get_width()).to_pil().convert("RGB")
        return drawn
    finally:
        document.close()


def tiled(rows: Sequence[Sequence[Image.Image]]) -> Image.Image:
    """Return the pictures in one, row by row."""
    widths = [max(row[i].width for row in rows) for i in range(len(rows[0]))]
    heights = [max(picture.height for picture in row) for row in rows]
    size = sum(widths) + GAP * (len(widths) + 1), sum(heights) + GAP * (len(heights) + 1)
    sheet = Image.new("RGB", size, "gray")
    top = GAP
    for row, height in zip(rows, heights, strict=True):
        left = GAP
        for picture, width in zip(row, widths, strict=True):
            sheet.paste(picture, (left, top))
            left += width + GAP
        top += height + GAP
    return sheet


def main() -> None:
    """Write the picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("post", type=Path)
    parser.add_argument("month", type=Month.parse)
    parser.add_argument("out", type=Path)
    parser.add_argument("--width", type=int, default=420, help="of one page, in pixels (default: 420)")
    arguments = parser.parse_args()
    rows = first_pages(arguments.post, arguments.month, arguments.width)
    tiled(rows).save(arguments.out)
    print(f"{len(rows)} registers in {len(CODES)} languages: {arguments.out}")


if __name__ == "__main__":
    main()
