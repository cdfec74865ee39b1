"""Every register prints, empty and full, in five languages; and the commands that list and print them."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from io import StringIO
from pathlib import Path
from unicodedata import combining

import pypdfium2
import pytest

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.ids import new_id
from desktop_app.core.language import CODES, language
from desktop_app.core.layout import Column, People, Register, RowSource, Signature, SourceField
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.making import create_post
from desktop_app.db.post import Post
from desktop_app.db.settings import put_setting
from desktop_app.features.health_visits.services import check_in, record_feeding, record_measurement, start_open_day
from desktop_app.features.registers.services import (
    OF_MONTH,
    Catalogue,
    Entry,
    Order,
    make_catalogue,
    make_heading,
    make_register,
    print_registers,
)
from desktop_app.features.schedules.services import give_service
from desktop_app.features.stock import services as stock
from desktop_app.packs import load_pack, pack_names
from desktop_app.residents.models import Resident
from desktop_app.shell.command_line import run
from desktop_app.shell.discovery import find_features

OCTOBER = Month(2026, 10)
TODAY = date(2026, 10, 31)
NOW = datetime(2026, 10, 31, 9, 30, tzinfo=UTC)
NAMES = ("Siti Aisyah Nurhaliza", "فاطمة الزهراء", "欧阳娜娜", "Åsa Öberg")
WORK = QT_TRANSLATE_NOOP("Test", "Work")
LISTS_OF_EVERYBODY = ("health_visits.sip2", "health_visits.weighing_list", "residents.list")
POST_SETTINGS = {
    "post.pack": "indonesia",
    "post.village": "Sukamaju",
    "post.district": "Cibinong",
    "officer.midwife": "Bd. Rina Marlina",
    "officer.village_head": "H. Ahmad Suryadi",
}
BLANK_FORMS = ".blank_"
EMPTY_HERE = ("health_visits.breast_milk", "health_visits.sip7_babies", "health_visits.absent_", "residents.changes_")
"""In the post of these tests there is no baby, nobody is missed, and nobody was born, died or moved."""


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Post]:
    """A practice post without anybody in it."""
    derived = [table for feature in find_features() for table in feature.derived]
    made, _ = create_post(tmp_path / "post", "Posyandu Melati", None, derived=derived, user="siti", synchronous="OFF")
    with made.database.action(WORK) as session:
        for key, value in POST_SETTINGS.items():
            put_setting(session, key, value)
    yield made
    made.close()


@pytest.fixture
def full_post(post: Post) -> Post:
    """The post with a child of each script, weighed in September and October."""
    for number, name in enumerate(NAMES):
        with post.database.action(WORK) as session:
            child = Resident(
                name=name, sex="FM"[number % 2], birth_year=2024, birth_month=5, birth_day=number + 1, mother_name="Rina"
            )
            session.add(child)
            session.flush()
            for month in (9, 10):
                visit = check_in(session, start_open_day(session, date(2026, month, 12), TODAY), child.id)
                record_measurement(session, visit, "weight_g", 8000 + 1000 * number + 100 * month)
                record_measurement(session, visit, "length_height_mm", 804)
            give_service(session, child.id, "BCG", PartialDate(2024, 6, 20), "here", TODAY)
            record_feeding(session, child.id, 3, "yes", date(2024, 9, 1))
    return post


def text_of(path: Path) -> str:
    """Return the words on all pages."""
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def compact(text: str) -> str:
    """Return ``text`` without white space and vowel signs: readers put them elsewhere between joined Arabic letters."""
    return "".join(sign for sign in text if not sign.isspace() and not combining(sign))


def catalogue_of(name: str) -> Catalogue:
    pack = load_pack(name)
    return make_catalogue(pack, find_features(), chosen_set=pack.usual_set)


@pytest.mark.parametrize("code", CODES)
def test_every_register_prints_empty_with_its_title_and_headings(post: Post, tmp_path: Path, code: str) -> None:
    spoken = language(code)
    paths = print_registers(post, find_features(), OCTOBER, "all", spoken, tmp_path)
    entries = catalogue_of("indonesia").of_month
    assert [path.name for path in paths] == [f"2026-10_{entry.id}_{code}.pdf" for entry in entries]
    for entry, path in zip(entries, paths, strict=True):
        words = compact(text_of(path))
        title = spoken.text(entry.title)
        month = spoken.month(OCTOBER).split() if isinstance(entry, Entry) else []  # some papers tell of the day of printing
        is_form = BLANK_FORMS in entry.id  # has the title of the list that it stands in for
        for word in (*([] if is_form else [title.split()[0]]), *month):
            assert compact(word) in words, (path, word)


def test_papers_that_are_called_the_same_get_a_file_each(post: Post, tmp_path: Path) -> None:
    with post.database.action(WORK) as session:
        item = stock.adopt_item(session, "VITA_RED")
        for lot in ("A1", "B2", "C3"):
            line = stock.ReceiptLine(item, lot, date(2027, 6, 30), "", 10)
            stock.receive(session, stock.Receipt(date(2026, 10, 1), "Puskesmas", lot, None, [line]), TODAY)
    for _again in range(2):  # a file of another time is replaced
        paths = print_registers(
            post, find_features(), OCTOBER, "stock.hand_over_note", language("en"), tmp_path / "pdf", of="all"
        )
        assert sorted((tmp_path / "pdf").iterdir()) == sorted(paths)
    assert [path.stem.partition("_en")[2] for path in paths] == ["", "-2", "-3"]
    for lot in ("A1", "B2", "C3"):
        assert sum(lot in text_of(path) for path in paths) == 1


@pytest.mark.parametrize("code", CODES)
def test_every_register_prints_full_with_every_name_and_weight(full_post: Post, tmp_path: Path, code: str) -> None:
    spoken = language(code)
    for path in print_registers(full_post, find_features(), OCTOBER, LISTS_OF_EVERYBODY, spoken, tmp_path):
        words = text_of(path)
        for name in NAMES:
            for part in name.split():
                assert part in words, (path, part)
        for word in ("Sukamaju", "2026.1"):
            assert word in words, (path, word)
        if "health_visits" in path.name:
            for word in ("Marlina", *(spoken.number(grams / 1000, 1) for grams in (9000, 10000, 11000, 12000))):
                assert word in words, (path, word)


@pytest.mark.parametrize(("form", "code"), [("blank", "ar"), ("known", "id"), ("known", "zh")])
def test_every_register_prints_as_a_form_to_write_on_in_one_file(full_post: Post, tmp_path: Path, form: str, code: str) -> None:
    spoken = language(code)
    (path,) = print_registers(full_post, find_features(), OCTOBER, "all", spoken, tmp_path, form=form, one_file=True)
    assert path.name == f"2026-10_registers_{form}_{code}.pdf"
    words = text_of(path)
    entries = catalogue_of("indonesia").entries
    with pypdfium2.PdfDocument(path) as document:
        assert len(list(document.get_toc(max_depth=1))) >= len(entries)
    known = form == "known"
    assert all((part in words) is known for name in NAMES for part in name.split())
    for title in (spoken.text(entry.title) for entry in entries):
        assert compact(title.split()[0]) in compact(words), title


def test_sip_2_shows_doses_by_month_and_breast_milk_by_sign(full_post: Post, tmp_path: Path) -> None:
    (path,) = print_registers(full_post, find_features(), OCTOBER, "health_visits.sip2", language("id"), tmp_path)
    words = text_of(path)
    assert words.count("06/2024") == len(NAMES)
    assert "√" in words
    assert "8,9" in words
    assert "9,0" in words


def test_other_digits_are_printed_when_they_are_chosen(full_post: Post, tmp_path: Path) -> None:
    (path,) = print_registers(
        full_post, find_features(), OCTOBER, ["health_visits.weighing_list"], language("ar", "arabic"), tmp_path
    )
    assert "٩٫٠" in text_of(path)


def test_the_same_data_give_the_same_paper(full_post: Post) -> None:
    order = Order("health_visits.sip2", OCTOBER, language("id"), NOW)
    with full_post.database.read() as session:
        one, other = (make_register(session, catalogue_of("indonesia"), order) for _ in range(2))
    assert one.pdf == other.pdf


@pytest.mark.parametrize("name", pack_names())
@pytest.mark.parametrize("paper", ["A4", "F4", "A3"])
def test_every_register_fits_every_paper(full_post: Post, name: str, paper: str) -> None:
    catalogue = catalogue_of(name)
    for entry in catalogue.entries:
        order = Order(entry.register.id, OCTOBER, language("en"), NOW, paper)
        with full_post.database.read() as session:
            made = make_register(session, catalogue, order)
        is_filled = entry.id.partition(".")[0] in ("health_visits", "residents") and not entry.id.startswith(EMPTY_HERE)
        assert not made.is_empty or not is_filled, entry.id
        assert not made.unprintable


def test_every_counted_number_keeps_the_people_behind_it(post: Post) -> None:
    ids = frozenset(new_id() for _ in range(3))
    source = RowSource(
        "hives.month", "Hives", "month", "month", lambda *_: [ids], {"bees": SourceField("Bees", lambda row, _: People(row))}
    )
    register = Register("hives.count", "Count", source.id, (Column(None, "bees", 30, total=True),))
    catalogue = Catalogue(load_pack("generic"), [Entry(register, source, "Hives")])
    with post.database.read() as session:
        made = make_register(session, catalogue, Order(register.id, OCTOBER, language("en"), NOW))
    assert made.cells == [[People(ids)]]
    assert made.totals == [People(ids)]


def test_who_signs_is_in_office_on_the_last_day_of_the_month_else_named_in_the_settings(post: Post) -> None:
    asked: list[date] = []

    def in_office(_session: object, day: date) -> dict[str, str]:
        asked.append(day)
        return {"midwife": "Bd. Wulan", "treasurer": "Nobody asks", "village_head": ""}

    source = RowSource("hives.month", "Hives", "month", "month", lambda *_: [], {})
    signatures = (Signature("Midwife", "midwife"), Signature("Village head", "village_head"), Signature("Head", "head_of_post"))
    register = Register("hives.count", "Count", source.id, (Column("Bees", "", 30),), signatures=signatures)
    catalogue = Catalogue(load_pack("generic"), [Entry(register, source, "Hives")], in_office=[in_office])
    with post.database.read() as session:
        heading = make_heading(session, catalogue, catalogue.entries[0], Order(register.id, OCTOBER, language("en"), NOW))
        early = Order(register.id, OCTOBER, language("en"), datetime(2026, 10, 20, 9, 0, tzinfo=UTC))
        make_heading(session, catalogue, catalogue.entries[0], early)
    assert heading.officers == {"midwife": "Bd. Wulan", "village_head": "H. Ahmad Suryadi", "head_of_post": ""}
    assert asked == [OCTOBER.last, date(2026, 10, 20)]


def test_an_unknown_register_is_refused_and_nothing_is_written(post: Post, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no register “sip9”"):
        print_registers(post, find_features(), OCTOBER, ["health_visits.sip2", "sip9"], language("en"), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_is_told_with_the_file(post: Post, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("not a folder")
    with pytest.raises(MachineError) as failed:
        print_registers(post, find_features(), OCTOBER, "health_visits.sip2", language("en"), tmp_path / "out")
    assert "2026-10_health_visits.sip2_en.pdf" in str(failed.value.text)


def test_printing_can_be_stopped_between_two_registers(post: Post, tmp_path: Path) -> None:
    def stop(done: int, _total: int) -> None:
        if done == 1:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        print_registers(post, find_features(), OCTOBER, "all", language("en"), tmp_path / "out", step=stop)
    assert len(list((tmp_path / "out").iterdir())) == 1


def balai(*words: str) -> tuple[int, str, str]:
    out, err = StringIO(), StringIO()
    return run(words, out, err), out.getvalue(), err.getvalue()


@pytest.fixture
def closed_post(full_post: Post) -> str:
    """The folder of the full post, which no program has open."""
    full_post.close()
    return str(full_post.folder)


def test_the_command_lists_the_registers_of_the_posts_pack(closed_post: str) -> None:
    code, out, _ = balai("registers", "list", "--post", closed_post, "--json")
    assert code == 0
    listed = {row["id"]: row["pack"] for row in json.loads(out)}
    assert listed["health_visits.sip2"] == listed["health_visits.weighing_list"] == "indonesia 2026.1"
    catalogue = catalogue_of("indonesia")
    about = [entry.id for entry in catalogue.papers if entry.subject != OF_MONTH]
    assert "health_visits.growth_card" in about
    assert list(listed) == [*(entry.id for entry in catalogue.of_month), *about]
    code, out, _ = balai("registers", "list", "--post", closed_post, "--messages", "id")
    assert "health_visits.sip2" in out
    assert "  Register bayi dan balita" in out


def test_the_command_prints_all_registers_in_all_languages(closed_post: str, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    words = ("registers", "print", "--post", closed_post, "--month", "2026-10", "--language", "all", "--out", str(folder))
    code, out, _ = balai(*words, "--json")
    assert code == 0
    assert len(json.loads(out)["files"]) == len(catalogue_of("indonesia").of_month) * len(CODES)
    assert (folder / "2026-10_health_visits.sip2_ar.pdf").exists()


def test_the_command_prints_all_forms_as_one_file(closed_post: str, tmp_path: Path) -> None:
    words = ("registers", "print", "--post", closed_post, "--month", "2026-10", "--form", "known", "--one-file")
    code, out, _ = balai(*words, "--language", "id", "--out", str(tmp_path), "--json")
    assert code == 0
    assert [Path(name).name for name in json.loads(out)["files"]] == ["2026-10_registers_known_id.pdf"]


def test_the_command_prints_spreadsheets(closed_post: str, tmp_path: Path) -> None:
    words = ("registers", "print", "--post", closed_post, "--month", "2026-10", "--format", "xlsx", "--register", "sip2")
    assert balai(*words, "--out", str(tmp_path))[0] == 0
    assert [path.name for path in tmp_path.glob("*.xlsx")] == ["2026-10_health_visits.sip2_en.xlsx"]


def test_the_command_prints_last_month_unless_told_otherwise(closed_post: str, tmp_path: Path) -> None:
    words = ("registers", "print", "--post", closed_post, "--register", "health_visits.sip2", "--out", str(tmp_path / "out"))
    assert balai(*words, "--today", "2026-11-03")[0] == 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["2026-10_health_visits.sip2_en.pdf"]


def test_the_command_names_a_sign_that_no_font_has(full_post: Post, tmp_path: Path) -> None:
    with full_post.database.action(WORK) as session:
        session.add(Resident(name="Ayu \N{GRINNING FACE}", sex="F", birth_year=2024, mother_name="Rina"))
    full_post.close()
    words = ("--post", str(full_post.folder), "--month", "2026-10", "--register", "health_visits.sip2", "--out", str(tmp_path))
    code, out, _ = balai("registers", "print", *words, "--json")
    assert code == 0
    (remark,) = json.loads(out)["remarks"]
    assert "U+1F600" in remark and "Ayu" in remark


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--month", "October"), "October is no month. Write it like 2026-10."),
        (("--month", "2026-13"), "2026-13 is no month. Write it like 2026-10."),
        (("--month", "2026-10", "--register", "sip9"), "This post has no register “sip9”."),
    ],
)
def test_the_command_refuses_with_one_sentence(closed_post: str, words: tuple[str, ...], sentence: str) -> None:
    code, out, err = balai("registers", "print", "--post", closed_post, *words)
    assert (code, out) == (1, "")
    assert err.startswith(sentence)
    assert err.count("\n") == 1


def test_a_childs_paper_is_printed_by_name_and_bears_it_in_the_files_name(closed_post: str, tmp_path: Path) -> None:
    words = (
        "registers",
        "print",
        "--post",
        closed_post,
        "--month",
        "2026-10",
        "--register",
        "growth_card",
        "--out",
        str(tmp_path),
    )
    assert balai(*words, "--of", "aisyah")[0] == 0
    (path,) = tmp_path.glob("*.pdf")
    assert path.name == "2026-10_health_visits.growth_card_Siti-Aisyah-Nurhaliza-2024-05-01_en.pdf"
    code, _, err = balai(*words, "--of", "a")
    assert code == 1 and "Name the one" in err and "Siti Aisyah Nurhaliza 2024-05-01" in err
    code, _, err = balai(*words, "--of", "Nobody")
    assert code == 1 and "“Nobody” fits: -." in err
    assert balai(*words)[0] == 1
    assert balai(*words, "--of", "all", "--grey")[0] == 0
    assert len(list(tmp_path.glob("*.pdf"))) == len(NAMES)
