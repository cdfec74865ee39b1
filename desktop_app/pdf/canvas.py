"""A PDF file that is the same for the same content, embeds all its fonts, and appears whole or not at all."""

from collections.abc import Callable
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any, BinaryIO
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from desktop_app.db.safe_file import write_file

from .shaping import Shaper

PROGRAM = "Balai"
LANGUAGE_TAGS = {"zh": "zh-CN"}
_ICC_DATE = slice(24, 36)
rl_config.useA85 = 0  # plain streams: a quarter smaller, a sixth faster


class Document(Canvas):  # type: ignore[misc]
    """A canvas with a shaper.

    Attributes:
        shaper: what draws text in this document.
        page_width, page_height: of the pages that are drawn now, in points.

    Nothing marks the file as read from right to left: the mark only turns facing pages around, and readers made
    with PDFium (the preview, several browsers) then copy and search Latin names and dates word by word reversed.
    """

    def __init__(self, size: tuple[float, float], title: str, language_code: str, author: str, made_at: datetime) -> None:
        self._buffer = BytesIO()
        tag = LANGUAGE_TAGS.get(language_code, language_code)
        super().__init__(self._buffer, pagesize=size, pageCompression=1, invariant=1, lang=tag, pdfVersion=(1, 7))
        self._doc._timeStamp = _stamp(made_at)  # noqa: SLF001 - ReportLab knows only "now" or the year 2000
        self.page_width, self.page_height = size
        self._entries = 0
        self.shaper = Shaper(self)
        self.setTitle(title)
        self.setAuthor(author)
        self.setCreator(PROGRAM)
        self.setProducer(PROGRAM)
        self.setViewerPreference("DisplayDocTitle", "true")
        _mark_as_archivable(self._doc, _xmp(title, tag, author, made_at))

    def _make_preamble(self) -> None:
        """Leave out ReportLab's default font, which would never be embedded."""
        self._preamble = "1 0 0 1 0 0 cm"

    def put(self, operators: str) -> None:
        """Add operators to the page."""
        self._code.append(operators)

    def turn_to(self, size: tuple[float, float]) -> None:
        """Let the pages from here on have this width and height, in points."""
        self.setPageSize(size)
        self.page_width, self.page_height = size

    def enter(self, title: str, level: int, top: float | None = None) -> None:
        """Put this page into the list of contents.

        Args:
            level: 0, or at most one more than that of the entry before.
            top: height that is shown, in points; None for the whole page.
        """
        self._entries += 1
        key = f"entry{self._entries}"
        if top is None:
            self.bookmarkPage(key)
        else:
            self.bookmarkHorizontalAbsolute(key, top)
        self.addOutlineEntry(title, key, level)

    def content(self) -> bytes:
        """Finish and return the file's bytes."""
        self.save()
        return self._buffer.getvalue()


def write_whole(target: Path | BinaryIO, content: bytes) -> None:
    """Write ``content`` to a file or stream; a file appears whole or not at all."""
    if not isinstance(target, Path):
        target.write(content)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    write_file(target, content)


Step = Callable[[int, int], None]
"""(done, total) -> None; raises to stop the work."""


def _stamp(moment: datetime) -> Any:
    offset = moment.utcoffset() or timedelta()
    minutes = int(offset.total_seconds()) // 60
    parts = (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
    return SimpleNamespace(t=moment.timestamp(), lt=moment.timetuple(), YMDhms=parts, dhh=minutes // 60, dmm=minutes % 60)


def _mark_as_archivable(document: Any, xmp: str) -> None:
    """Add what PDF/A-2u asks for: a colour profile and the marks in XMP."""
    profile = pdfdoc.PDFStream()
    profile.content, profile.filters = _srgb_profile(), [pdfdoc.PDFZCompress]
    profile.dictionary["N"] = 3
    intent = {
        **{"Type": "/OutputIntent", "S": "/GTS_PDFA1"},
        "OutputConditionIdentifier": pdfdoc.PDFString("sRGB"),
        "Info": pdfdoc.PDFString("sRGB"),
        "DestOutputProfile": document.Reference(profile, "colour"),
    }
    metadata = pdfdoc.PDFStream()
    metadata.content, metadata.filters = xmp.encode(), []
    metadata.dictionary["Type"] = pdfdoc.PDFName("Metadata")
    metadata.dictionary["Subtype"] = pdfdoc.PDFName("XML")
    catalogue = document.Catalog
    catalogue.Metadata = document.Reference(metadata, "xmp")
    catalogue.OutputIntents = pdfdoc.PDFArray([pdfdoc.PDFDictionary(intent)])
    if "OutputIntents" not in catalogue.__NoDefault__:
        catalogue.__NoDefault__ = [*catalogue.__NoDefault__, "OutputIntents"]


def _srgb_profile() -> bytes:
    """Return an sRGB profile without the moment at which it was made."""
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_ICC_DATE] = b"\x07\xd0\x00\x01\x00\x01" + bytes(6)  # 1 January 2000
    return bytes(profile)


def _xmp(title: str, language_tag: str, author: str, made_at: datetime) -> str:
    """Return what the file's information says, once more as PDF/A wants it."""
    when = made_at.isoformat(timespec="seconds") + ("" if made_at.tzinfo else "Z")
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:creator><rdf:Seq><rdf:li>{escape(author)}</rdf:li></rdf:Seq></dc:creator>"
        f"<xmp:CreateDate>{when}</xmp:CreateDate><xmp:ModifyDate>{when}</xmp:ModifyDate>"
        f"<xmp:CreatorTool>{PROGRAM}</xmp:CreatorTool><pdf:Producer>{PROGRAM}</pdf:Producer>"
        f"<dc:language><rdf:Bag><rdf:li>{language_tag}</rdf:li></rdf:Bag></dc:language>"
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    )
