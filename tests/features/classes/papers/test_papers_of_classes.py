"""Papers of classes in five languages: attendance sheets, participants, certificates, posters, invitation slips."""

import subprocess
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.core.contract import Written
from desktop_app.core.errors import UserError
from desktop_app.core.language import CODES, language
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.classes import services
from desktop_app.features.classes.papers import PAPERS
from desktop_app.features.classes.rules.entries import FacilitatorEntry, Needs, SessionEntry, Visitor
from desktop_app.features.registers.services import Catalogue, Order, PaperEntry, make_register
from desktop_app.packs import pack_of
from desktop_app.pdf.qr import QUIET, qr_operators
from tests.builders.classes import FIRST, SET_UP, attend, enrol, make_class, make_sessions
from tests.builders.residents import make_child, make_resident
from tests.conftest import TODAY

OCTOBER = Month(2026, 10)
AT = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
NAMES = ("Siti Aisyah", "فاطمة", "欧阳娜娜", "Åsa Öberg")
Print = Callable[..., Written]


@pytest.fixture
def printed(db: Database) -> Print:
    """Return a function that makes a paper as the Registers page does."""
    with db.action(SET_UP) as session:
        for key, value in (("post.pack", "indonesia"), ("post.name", "Posyandu Melati"), ("post.village", "Sukamaju")):
            put_setting(session, key, value)
        put_setting(session, "officer.head_of_post", "Ibu Sulastri")

    def made(name: str, subjects: tuple[bytes, ...], code: str = "en", **choices: object) -> Written:
        (found,) = (one for one in PAPERS if one.id == f"classes.{name}")
        with db.read() as session:
            catalogue = Catalogue(pack_of(session), (), [PaperEntry(found, "Classes")])
            order = Order(found.id, OCTOBER, language(code), AT, subjects=subjects, **choices)  # type: ignore[arg-type]
            done = make_register(session, catalogue, order)
        return Written(done.pdf, done.pages, done.is_empty, done.unprintable)

    return made


@pytest.fixture
def class_id(db: Database) -> bytes:
    """A mothers' class led by a midwife."""
    made = make_class(db, place="Balai RW 03")
    with db.action(SET_UP) as session:
        services.add_facilitator(session, made, FacilitatorEntry(name="Bd. Rina", role="facilitator"))
    return made


@pytest.fixture
def meetings(db: Database, class_id: bytes) -> list[bytes]:
    """Five weekly meetings of it; the last is on 29 September."""
    made = make_sessions(db, class_id, 5)
    with db.action(SET_UP) as session:
        for meeting in made:
            services.describe_session(session, meeting, SessionEntry(9 * 60, 11 * 60, topic="Signs of danger"))
    return made


@pytest.fixture
def enrolled(db: Database, class_id: bytes, meetings: list[bytes]) -> list[bytes]:
    """Four women of four scripts and a visitor; four meetings were held, the last is planned."""
    ones = [enrol(db, class_id, make_resident(db, name, date(1995, 3, 5))) for name in NAMES]
    with db.action(SET_UP) as session:
        visitor = Visitor("Ibu Tamu", "F", "Desa Sebelah")
        ones.append(services.enrol(session, class_id, visitor, FIRST, TODAY)[0])
    for number, meeting in enumerate(meetings[:4]):
        absent = ones[3:4] if number == 2 else []
        attend(db, meeting, [one for one in ones if one not in absent], absent, ones[:1] if number == 0 else [])
    with db.action(SET_UP) as session:
        services.record_score(session, ones[0], "pre", 4, 10, FIRST, TODAY)
        services.record_score(session, ones[0], "post", 9, 10, date(2026, 9, 22), TODAY)
    return ones


def pages(written: Written) -> list[str]:
    """Return the words of each page, as they are read."""
    with pypdfium2.PdfDocument(written.pdf) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def check_file(written: Written, folder: Path) -> None:
    """See that the file is whole and every sign stands in it."""
    assert not written.unprintable
    path = folder / "paper.pdf"
    path.write_bytes(written.pdf)
    done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("paper", ["attendance_sheet", "attendance_filled", "participants"])
def test_every_paper_of_a_class_names_everybody_in_five_languages(
    printed: Print, class_id: bytes, enrolled: list[bytes], paper: str, code: str, tmp_path: Path
) -> None:
    assert enrolled
    written = printed(paper, (class_id,), code)
    words = " ".join(pages(written))
    for name in (*NAMES, "Ibu Tamu", "Desa Sebelah", "Balai RW 03", "Bd. Rina", "Ibu Sulastri", "Posyandu Melati", "Sukamaju"):
        parts = name.split() if code == "ar" else [name]  # a line from the right is read from the right, word by word
        assert all(part in words for part in parts), name
    assert not written.is_empty
    check_file(written, tmp_path)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("paper", ["session_sheet", "poster", "invitations"])
def test_every_paper_of_a_meeting_says_when_and_where_in_five_languages(
    printed: Print, meetings: list[bytes], enrolled: list[bytes], paper: str, code: str, tmp_path: Path
) -> None:
    assert enrolled
    written, spoken = printed(paper, (meetings[4],), code), language(code)
    words = pages(written)[0]
    for part in (*spoken.weekday_date(date(2026, 9, 29)).replace("،", "").split(), "Balai RW 03", "Signs of danger"):
        assert part in words, part
    check_file(written, tmp_path)


def test_the_sheet_to_be_signed_has_a_box_for_each_meeting_and_the_columns_of_the_form(
    printed: Print, class_id: bytes, enrolled: list[bytes]
) -> None:
    (words,) = pages(printed("attendance_sheet", (class_id,)))
    days = ("1: 01/09/2026", "2: 08/09/2026", "3: 15/09/2026", "4: 22/09/2026", "5: 29/09/2026")
    for part in ("No.", "Name", "Age", "Weeks pregnant", "Address", "Meeting: date and signature", *days):
        assert part in words
    for part in ("Came with", "Test before", "Test after", "Remark", "31 years"):
        assert part in words
    assert "√" not in words and "01/09/2026 to 31/12/2026" in words


def test_a_cancelled_meeting_has_no_box_and_a_class_without_schedule_has_four_to_be_dated(
    db: Database, printed: Print, class_id: bytes, meetings: list[bytes]
) -> None:
    with db.action(SET_UP) as session:
        services.cancel_session(session, meetings[1], "flood")
    words = pages(printed("attendance_sheet", (class_id,)))[0]
    assert "08/09/2026" not in words and "2: 15/09/2026" in words
    other = make_class(db, kind="elderly_exercise", name="Senam", target="elderly")
    written = printed("attendance_sheet", (other,))
    (words,) = pages(written)
    assert "4: ____" in words and "5: ____" not in words
    assert "Weeks pregnant" not in words
    assert written.is_empty


def test_the_filled_sheet_shows_who_came_with_whom_why_not_and_both_tests(
    printed: Print, class_id: bytes, enrolled: list[bytes]
) -> None:
    (words,) = pages(printed("attendance_filled", (class_id,)))
    assert words.count("√+") == 2  # Siti's first meeting, and the legend
    assert words.count("√") == 4 * 5 - 1 + 2
    assert "Husband or wife" in words and "15/09/2026 ill" in words
    assert "Siti Aisyah 31 years √+ √ √ √ Husband or wife 40 90" in words
    assert "29/09/2026" not in words  # is not held yet


def test_a_class_of_which_nothing_is_written_down_gives_an_empty_form(printed: Print, class_id: bytes) -> None:
    written = printed("attendance_filled", (class_id,))
    assert written.is_empty and written.pages == 1


def test_mothers_of_toddlers_are_listed_with_the_youngest_living_child_and_its_age(db: Database, printed: Print) -> None:
    made = make_class(db, kind="toddlers_class", name="Ibu balita", target="mothers_of_toddlers", needs=Needs())
    mother, other = make_resident(db, "Rina"), make_resident(db, "Wati")
    make_child(db, "Budi", "2022-10-05", mother_id=mother)
    make_child(db, "Bunga", "2025-08-01", mother_id=mother)
    make_child(db, "Tua", "2015-01-01", mother_id=other)
    for one in (mother, other):
        enrol(db, made, one)
    words = " ".join(pages(printed("attendance_sheet", (made,))))
    assert "Child, age" in words and "Bunga, 14 months" in words
    assert "Budi" not in words and "Tua" not in words


def test_who_waits_dropped_out_died_or_moved_has_no_box_to_sign_but_stands_in_the_list(
    db: Database, printed: Print, class_id: bytes, enrolled: list[bytes]
) -> None:
    with db.action(SET_UP) as session:
        services.drop_out(session, enrolled[3], TODAY, "moved in with her mother", TODAY)
    words = pages(printed("attendance_sheet", (class_id,)))[0]
    assert "Åsa Öberg" not in words and "Siti Aisyah" in words
    words = pages(printed("participants", (class_id,)))[0]
    assert "Åsa Öberg" in words and "Dropped out" in words
    assert "4 people take part." in words
    assert words.index("Ibu Tamu") < words.index("Åsa Öberg")


def test_the_sheet_of_a_meeting_is_to_be_signed_until_it_is_written_down(
    printed: Print, meetings: list[bytes], enrolled: list[bytes]
) -> None:
    (planned,) = pages(printed("session_sheet", (meetings[4],)))
    assert "Signature" in planned and "√" not in planned and "Topic: Signs of danger" in planned
    (held,) = pages(printed("session_sheet", (meetings[2],)))
    assert "Signature" not in held and "√" in held and "ill" in held
    (in_swedish,) = pages(printed("session_sheet", (meetings[2],), "sv"))
    assert "sjuk" in in_swedish and "ill" not in in_swedish.split()


@pytest.mark.parametrize("code", CODES)
def test_fifteen_women_and_their_signatures_stand_on_one_sheet(db: Database, printed: Print, code: str) -> None:
    made = make_class(db, capacity=15)
    for number in range(15):
        enrol(db, made, make_resident(db, f"Ibu {number:02d}"))
    make_sessions(db, made, 4)
    assert printed("attendance_sheet", (made,), code, paper="A4").pages == 1


def test_sixty_people_are_listed_on_as_many_pages_as_it_takes_and_nobody_is_lost(db: Database, printed: Print) -> None:
    made = make_class(db, capacity=None)
    for number in range(60):
        enrol(db, made, make_resident(db, f"Ibu {number:02d} Suryaningsih"))
    written = printed("attendance_sheet", (made,))
    words = " ".join(pages(written))
    assert all(f"Ibu {number:02d} Suryaningsih" in words for number in range(60))
    assert written.pages > 2


def test_a_year_of_weekly_meetings_goes_to_further_sheets_with_the_names_again(db: Database, printed: Print) -> None:
    made = make_class(db)
    enrol(db, made, make_resident(db, "Siti"))
    make_sessions(db, made, 16)
    texts = pages(printed("attendance_sheet", (made,)))
    assert len(texts) > 1 and all("Siti" in words for words in texts)
    assert any("16: 15/12/2026" in words for words in texts)


@pytest.mark.parametrize("code", CODES)
def test_a_certificate_bears_name_class_days_and_a_number_that_the_program_knows(
    db: Database, printed: Print, enrolled: list[bytes], code: str, tmp_path: Path
) -> None:
    with db.action(SET_UP) as session:
        number = services.issue_certificate(session, enrolled[0], TODAY)
    written = printed("certificate", (enrolled[0],), code)
    (words,) = pages(written)
    spoken = language(code)
    days = (*spoken.long_date(FIRST).split(), *spoken.long_date(TODAY).split())  # readers turn Arabic lines around
    for part in ("Siti Aisyah", "Melati", number, "Bd. Rina", "Ibu Sulastri", *days):
        assert part in words, part
    with db.read() as session:
        assert services.check_certificate(session, number).verdict == "valid"
    check_file(written, tmp_path)


def test_the_qr_code_of_a_certificate_holds_its_number(
    db: Database, printed: Print, enrolled: list[bytes], tmp_path: Path
) -> None:
    with db.action(SET_UP) as session:
        number = services.issue_certificate(session, enrolled[0], TODAY)
    (tmp_path / "c.pdf").write_bytes(printed("certificate", (enrolled[0],)).pdf)
    subprocess.run(
        ["qpdf", "--qdf", "--object-streams=disable", str(tmp_path / "c.pdf"), str(tmp_path / "plain.pdf")], check=True
    )
    drawn = (tmp_path / "plain.pdf").read_text("latin-1")
    widths = [box.split()[-3] for box in qr_operators(number, 0, 0, 100).removeprefix("q 0 g ").split(" re") if box.strip(" fQ")]
    assert QUIET == 4 and len(widths) > 100
    code = next(line for line in drawn.splitlines() if line.startswith("q 0 g ") and line.count(" re") == len(widths))
    unit = min(float(box.split()[-2]) for box in code.split(" re") if len(box.split()) >= 4)
    runs = [round(float(box.split()[-2]) / unit) for box in code.split(" re") if len(box.split()) >= 4]
    asked = [box.split()[-2] for box in qr_operators(number, 0, 0, 100).split(" re") if len(box.split()) >= 4]
    least = min(float(run) for run in asked)
    assert runs == [round(float(run) / least) for run in asked]


def test_certificates_of_several_people_are_one_file_and_who_has_none_is_left_out(
    db: Database, printed: Print, class_id: bytes, enrolled: list[bytes]
) -> None:
    with pytest.raises(UserError, match="has a certificate yet"):
        printed("certificate", tuple(enrolled))
    with db.action(SET_UP) as session:
        services.issue_certificate(session, enrolled[0], TODAY)
    assert printed("certificate", tuple(enrolled)).pages == 1
    with db.action(SET_UP) as session:
        (held,) = services.certificates_of(session, class_id).values()
        services.withdraw_certificate(session, held.id, "wrong name", TODAY)
    with pytest.raises(UserError, match="has a certificate yet"):
        printed("certificate", tuple(enrolled))


def test_a_name_of_any_length_stays_within_the_certificate(
    db: Database, printed: Print, meetings: list[bytes], class_id: bytes
) -> None:
    name = "Raden Ayu Siti Nurhalizatunnisa Kusumawardhani Prawirodirdjo binti Haji Muhammad Abdurrahman Wahid"
    one = enrol(db, class_id, make_resident(db, name))
    for number, meeting in enumerate(meetings[:4]):
        attend(db, meeting, [one], with_husband=[one] if number == 0 else [])
    with db.action(SET_UP) as session:
        services.issue_certificate(session, one, TODAY)
    written = printed("certificate", (one,))
    (words,) = pages(written)
    assert name in words and written.pages == 1


@pytest.mark.parametrize("paper", ["A4", "F4", "A3"])
def test_the_poster_is_one_page_of_large_letters_on_every_paper(
    printed: Print, meetings: list[bytes], enrolled: list[bytes], paper: str
) -> None:
    written = printed("poster", (meetings[4],), paper=paper)
    (words,) = pages(written)
    for part in (
        "Class for pregnant women",
        "Melati",
        "09:00 to 11:00",
        "Tuesday, 29 September 2026",
        "Pregnant women",
        "Bd. Rina",
    ):
        assert part in words
    assert "your husband or somebody of your family" in words
    assert not any(name in words for name in NAMES)


def test_a_poster_with_everything_unknown_still_says_the_day(db: Database, printed: Print) -> None:
    made = make_class(db, place="", target=None, needs=Needs())
    (meeting,) = make_sessions(db, made, 1)
    (words,) = pages(printed("poster", (meeting,)))
    assert "Tuesday, 1 September 2026" in words and "Where" not in words and "Topic" not in words


def test_a_poster_of_a_cancelled_meeting_says_that_it_does_not_take_place(
    db: Database, printed: Print, meetings: list[bytes]
) -> None:
    with db.action(SET_UP) as session:
        services.cancel_session(session, meetings[4], "flood")
    (words,) = pages(printed("poster", (meetings[4],)))
    assert "The meeting on Tuesday, 29 September 2026 does not take place." in words and "09:00" not in words


def test_slips_are_for_who_takes_part_and_fill_the_page_with_lines_for_names(
    printed: Print, meetings: list[bytes], enrolled: list[bytes]
) -> None:
    (words,) = pages(printed("invitations", (meetings[4],)))
    assert words.count("You are invited to “Melati”.") == 8
    assert all(words.count(name) == 1 for name in (*NAMES, "Ibu Tamu"))
    assert words.count("...........") >= 3


@pytest.mark.parametrize(("paper", "slips"), [("A4", 8), ("F4", 8), ("A3", 18)])
def test_larger_paper_has_more_slips_of_the_same_size(printed: Print, meetings: list[bytes], paper: str, slips: int) -> None:
    (words,) = pages(printed("invitations", (meetings[0],), paper=paper))
    assert words.count("You are invited") == slips


def test_a_class_of_nobody_gives_a_page_of_slips_without_names(db: Database, printed: Print, meetings: list[bytes]) -> None:
    written = printed("invitations", (meetings[0],))
    assert written.is_empty and written.pages == 1
    assert pages(written)[0].count("You are invited") == 8


def test_papers_of_a_practice_post_say_so(printed: Print, class_id: bytes, meetings: list[bytes], enrolled: list[bytes]) -> None:
    for paper, subject in (("poster", meetings[4]), ("invitations", meetings[4]), ("participants", class_id)):
        assert "PRACTICE" in pages(printed(paper, (subject,), is_practice=True))[0]


def test_a_paper_of_one_class_refuses_two(printed: Print, class_id: bytes) -> None:
    with pytest.raises(UserError, match="about one class or meeting"):
        printed("participants", (class_id, class_id))


def test_the_command_line_finds_classes_meetings_and_certificates_of_a_month(
    db: Database, class_id: bytes, meetings: list[bytes], enrolled: list[bytes]
) -> None:
    with db.action(SET_UP) as session:
        services.issue_certificate(session, enrolled[0], TODAY)
    known = {paper.id: paper.subjects for paper in PAPERS}
    with db.read() as session:

        def found(paper: str, month: Month) -> list[tuple[bytes, str]]:
            asked = known[f"classes.{paper}"]
            assert asked is not None
            return list(asked(session, month))

        assert found("participants", OCTOBER) == [(class_id, "Melati")]
        assert found("participants", Month(2026, 8)) == []
        assert found("poster", Month(2026, 9))[-1] == (meetings[4], "Melati 2026-09-29")
        assert found("poster", OCTOBER) == []
        assert found("certificate", OCTOBER) == [(enrolled[0], "Siti Aisyah Melati")]
        assert found("certificate", Month(2026, 9)) == []
