"""Several finished PDFs of this program in one file: their pages in order, numbered through, with all their bookmarks.

Nothing is drawn anew: the pages are those of the parts, so that a register in a merged file is the register by itself.
Only files that ``pdf.canvas`` writes are read: plain objects with one table of places, nothing encrypted, all about a page in its
own object.
"""

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from desktop_app.core.language import Language
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .canvas import Document
from .frame import Frame
from .paper import MM

THROUGH = QT_TRANSLATE_NOOP("Paper", "In this file: {page} of {pages}")
NUMBER_SIZE, NUMBER_HEIGHT = 6.5, 6 * MM
_REFERENCE = re.compile(rb"\((?:\\.|[^\\()])*\)|\b(\d+) 0 R\b", re.S)
_STREAM = re.compile(rb"stream\r?\n")
_KIDS = re.compile(rb"/Kids \[(.*?)\]", re.S)
_BOX = re.compile(rb"/MediaBox \[ \S+ \S+ (\S+) \S+ \]")
_CONTENTS = re.compile(rb"/Contents (\d+ 0 R)")
_XOBJECTS = re.compile(rb"/XObject <<")
_RESOURCES = re.compile(rb"/Resources <<")
_PARENT = re.compile(rb"/Parent \d+ 0 R")
_TITLE_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Part:
    """One finished PDF and what a bookmark calls it if it has none of its own."""

    title: str
    pdf: bytes


def merge(parts: Sequence[Part], title: str, language: Language, author: str, made_at: datetime) -> bytes:
    """Return the pages of ``parts`` as one file; the same parts give the same bytes.

    Args:
        title: of the whole file.
        author: the post.
        made_at: local time, the file's own date.
    """
    book = _Book()
    roots = [book.add(part) for part in parts]
    pages = [page for root in roots for page in root.pages]
    host = _Objects.read(_numbers(book, pages, title, language, author, made_at))
    moved = book.take(host)
    book.stamp(pages, moved)
    return book.write(host, moved, roots)


def _numbers(book: "_Book", pages: Sequence[int], title: str, language: Language, author: str, made_at: datetime) -> bytes:
    """Return a file whose one page draws, as a form each, the number of every page: and the marks and fonts of the whole."""
    document = Document((100.0, 100.0), title, language.code, author, made_at)
    frame = Frame(document, language)
    for number, page in enumerate(pages, 1):
        width = float(_found(_BOX, book.bodies[page]))
        document.beginForm(f"n{number}", 0, 0, width, NUMBER_HEIGHT + 2 * NUMBER_SIZE)
        line = frame.line(language.text(THROUGH, page=number, pages=len(pages)))
        document.put(f"q 0 g {line.at((width - line.width * NUMBER_SIZE) / 2, NUMBER_HEIGHT, NUMBER_SIZE)} Q")
        document.endForm()
    for number in range(1, len(pages) + 1):
        document.doForm(f"n{number}")
    document.showPage()
    return document.content()


@dataclass(frozen=True, slots=True)
class _Objects:
    """The objects of one file by number, and the numbers of its catalogue and its information."""

    bodies: dict[int, bytes]
    root: int
    info: int

    @classmethod
    def read(cls, pdf: bytes) -> "_Objects":
        start = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
        lines = pdf[start:].split(b"\n")
        count = int(lines[1].split()[1])
        places = [int(line[:10]) for line in lines[2 : 2 + count]]
        ends = sorted([*places[1:], start])
        following = dict(pairwise(ends))
        bodies = {number: _body(pdf[place : following[place]]) for number, place in enumerate(places) if number}
        trailer = pdf[start:]
        root, info = (int(_found(re.compile(rb"/%s (\d+) 0 R" % key), trailer)) for key in (b"Root", b"Info"))
        return cls(bodies, root, info)

    def reference(self, number: int, key: bytes) -> int | None:
        """Return the object that an object names under ``key``."""
        found = re.search(rb"/%s (\d+) 0 R" % key, self.bodies[number])
        return int(found[1]) if found else None

    def pages(self) -> list[int]:
        """Return the pages in order."""
        top = self.reference(self.root, b"Pages")
        return list(self._leaves(top)) if top else []

    def _leaves(self, node: int) -> Iterator[int]:
        kids = _KIDS.search(self.bodies[node])
        if kids is None:
            yield node
            return
        for kid in re.findall(rb"(\d+) 0 R", kids[1]):
            yield from self._leaves(int(kid))

    def bookmarks(self) -> list[int]:
        """Return the bookmarks of the first storey in order."""
        top = self.reference(self.root, b"Outlines")
        here = self.reference(top, b"First") if top else None
        found = []
        while here:
            found.append(here)
            here = self.reference(here, b"Next")
        return found


@dataclass(frozen=True, slots=True)
class _Root:
    """Where the pages and bookmarks of a part stand in the merged file."""

    title: str
    pages: list[int]
    bookmarks: list[int]


class _Book:
    """The objects of the merged file; the first two are its tree of pages and its tree of bookmarks."""

    PAGES, BOOKMARKS = 1, 2

    def __init__(self) -> None:
        self.bodies: dict[int, bytes] = {self.PAGES: b"", self.BOOKMARKS: b""}

    def add(self, part: Part) -> _Root:
        """Take the pages and bookmarks of a part, with everything that they need."""
        objects = _Objects.read(part.pdf)
        pages, bookmarks = objects.pages(), objects.bookmarks()
        moved = self._copy(objects, [*pages, *bookmarks])
        root = _Root(part.title, [moved[page] for page in pages], [moved[mark] for mark in bookmarks])
        for page in root.pages:
            self._replace(page, _PARENT, b"/Parent %d 0 R" % self.PAGES)
        return root

    def take(self, host: _Objects) -> dict[int, int]:
        """Take the marks, fonts and numbers of the file that ``_numbers`` made; returns old number -> new number."""
        return self._copy(host, [host.root, host.info, *host.pages()])

    def _copy(self, objects: _Objects, wanted: Sequence[int]) -> dict[int, int]:
        """Copy ``wanted`` and everything that they refer to, but trees of pages and bookmarks; returns the new numbers."""
        trees = {objects.reference(objects.root, key) for key in (b"Pages", b"Outlines")} - set(wanted)
        moved: dict[int, int] = {}
        rest = list(wanted)
        while rest:
            number = rest.pop()
            if number in moved or number in trees or b"/Type /Pages" in _head(objects.bodies[number]):
                continue
            moved[number] = len(self.bodies) + 1
            self.bodies[moved[number]] = objects.bodies[number]
            rest += [int(found) for found in _REFERENCE.findall(_head(objects.bodies[number])) if found]
        for new in moved.values():
            self.bodies[new] = _renumbered(self.bodies[new], lambda old: moved.get(old, self.PAGES))
        return moved

    def stamp(self, pages: Sequence[int], moved: dict[int, int]) -> None:
        """Let each page draw its number of the whole file."""
        drawn = next(body for number, body in self.bodies.items() if number in moved.values() and b"/Type /Page\n" in body)
        forms = {int(number): form for number, form in re.findall(rb"/FormXob\.n(\d+) (\d+ 0 R)", drawn)}
        for number, page in enumerate(pages, 1):
            stream = len(self.bodies) + 1
            self.bodies[stream] = _stream(b"q /Through Do Q")
            self._replace(page, _CONTENTS, b"/Contents [ \\1 %d 0 R ]" % stream)
            entry = b"/Through %s" % forms[number]
            if _XOBJECTS.search(self.bodies[page]):
                self._replace(page, _XOBJECTS, b"/XObject << %s " % entry)
            else:
                self._replace(page, _RESOURCES, b"/Resources << /XObject << %s >> " % entry)

    def write(self, host: _Objects, moved: dict[int, int], roots: Sequence[_Root]) -> bytes:
        """Return the file."""
        pages = [page for root in roots for page in root.pages]
        kids = b" ".join(b"%d 0 R" % page for page in pages)
        self.bodies[self.PAGES] = b"<< /Count %d /Kids [ %s ] /Type /Pages >>\n" % (len(pages), kids)
        self._bind(roots)
        catalogue = moved[host.root]
        self._replace(catalogue, re.compile(rb"/Pages \d+ 0 R"), b"/Pages %d 0 R" % self.PAGES)
        self.bodies[catalogue] = re.sub(rb"/Outlines \d+ 0 R", b"", self.bodies[catalogue])
        self._replace(catalogue, re.compile(rb"/Type /Catalog"), b"/Outlines %d 0 R /Type /Catalog" % self.BOOKMARKS)
        return self._file(catalogue, moved[host.info])

    def _bind(self, roots: Sequence[_Root]) -> None:
        """Hang the bookmarks of all parts one after the other on one tree."""
        marks: list[int] = []
        for root in roots:
            marks += root.bookmarks or [self._bookmark(root)]
        for place, mark in enumerate(marks):
            body = re.sub(rb"/(Parent|Prev|Next) \d+ 0 R", b"", self.bodies[mark])
            links = b"/Parent %d 0 R" % self.BOOKMARKS
            links += b" /Prev %d 0 R" % marks[place - 1] if place else b""
            links += b" /Next %d 0 R" % marks[place + 1] if place + 1 < len(marks) else b""
            self.bodies[mark] = re.sub(rb"<<", b"<< %s" % links, body, count=1)
        first, last = marks[0], marks[-1]
        self.bodies[self.BOOKMARKS] = b"<< /Count %d /First %d 0 R /Last %d 0 R /Type /Outlines >>\n" % (len(marks), first, last)

    def _bookmark(self, root: _Root) -> int:
        number = len(self.bodies) + 1
        title = (b"\xfe\xff" + root.title[:_TITLE_LIMIT].encode("utf-16-be")).hex().encode()
        self.bodies[number] = b"<< /Dest [ %d 0 R /Fit ] /Title <%s> >>\n" % (root.pages[0], title)
        return number

    def _replace(self, number: int, pattern: re.Pattern[bytes], new: bytes) -> None:
        head = _head(self.bodies[number])
        self.bodies[number] = pattern.sub(new, head, count=1) + self.bodies[number][len(head) :]

    def _file(self, root: int, info: int) -> bytes:
        content = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        places = []
        for number in range(1, len(self.bodies) + 1):
            places.append(len(content))
            content += b"%d 0 obj\n%sendobj\n" % (number, self.bodies[number])
        start, size = len(content), len(self.bodies) + 1
        digest = hashlib.sha256(content).hexdigest()[:32].encode()
        content += b"xref\n0 %d\n0000000000 65535 f \n" % size
        content += b"".join(b"%010d 00000 n \n" % place for place in places)
        content += b"trailer\n<< /ID [<%s><%s>] /Info %d 0 R /Root %d 0 R /Size %d >>\n" % (digest, digest, info, root, size)
        content += b"startxref\n%d\n%%%%EOF\n" % start
        return bytes(content)


def _body(written: bytes) -> bytes:
    """Return what stands between ``n 0 obj`` and ``endobj``."""
    return written[written.index(b"obj") + 3 : written.rindex(b"endobj")].lstrip()


def _head(body: bytes) -> bytes:
    """Return the words of an object, without the bytes of its stream."""
    stream = _STREAM.search(body)
    return body[: stream.start()] if stream else body


def _renumbered(body: bytes, new: Callable[[int], int]) -> bytes:
    head = _head(body)
    moved = _REFERENCE.sub(lambda found: b"%d 0 R" % new(int(found[1])) if found[1] else found[0], head)
    return moved + body[len(head) :]


def _stream(content: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream\n" % (len(content), content)


def _found(pattern: re.Pattern[bytes], text: bytes) -> bytes:
    found = pattern.search(text)
    if found is None:
        raise ValueError(pattern.pattern)
    return found[1]
