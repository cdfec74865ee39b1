"""The translators' files: collecting texts, finding faults, carrying texts out and back."""

import subprocess
import sys
from pathlib import Path

import pytest

import translation_file
import translations
from desktop_app.core.language import CODES, _catalogue
from desktop_app.core.language import language as load_language
from desktop_app.core.text import QT_TRANSLATE_NOOP
from translation_file import Translation
from translation_rules import problems, problems_of_file
from translation_source import Source, UnreadableTextError, find_sources

ARABIC_FORMS = ("لا أطفال", "طفل واحد", "طفلان", "{n} أطفال", "{n} طفلا", "{n} طفل")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small program with a text, a text that counts, and no translators' files yet."""
    write_program(
        tmp_path, 'A = QT_TRANSLATE_NOOP("Stock", "Receive {item}:")', 'B = QT_TRANSLATE_NOOP("People", "{n} children")'
    )
    return tmp_path


def write_program(root: Path, *lines: str) -> None:
    (root / "desktop_app").mkdir(exist_ok=True)
    (root / "desktop_app" / "page.py").write_text("\n".join(lines), encoding="utf-8")


def read(root: Path, code: str) -> dict[Source, Translation]:
    return translation_file.read(root / "translations" / f"desktop_app_{code}.ts")


def translate(root: Path, code: str, *rows: tuple[str, ...]) -> int:
    table = root / "table.tsv"
    table.write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")
    return translations.main(["import", code, str(table)], root)


def test_texts_are_found_wherever_the_call_stands(tmp_path: Path) -> None:
    write_program(
        tmp_path,
        'A = {"x": QT_TRANSLATE_NOOP("One", "in " "two " "pieces")}',
        "def f():",
        '    return lambda: text.QT_TRANSLATE_NOOP("Two", "“quoted” & <odd>").fill(a=QT_TRANSLATE_NOOP("One", "inner"))',
    )
    assert find_sources(tmp_path / "desktop_app") == [
        Source("One", "in two pieces"),
        Source("One", "inner"),
        Source("Two", "“quoted” & <odd>"),
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('QT_TRANSLATE_NOOP("Stock", f"Receive {item}")', "an f-string"),
        ('QT_TRANSLATE_NOOP("Stock", "Receive " + item)', "no literal"),
        ("QT_TRANSLATE_NOOP(context, 'Receive')", "no literal"),
        ('QT_TRANSLATE_NOOP("Receive")', "takes two arguments"),
        ('QT_TRANSLATE_NOOP("Stock", source="Receive")', "takes two arguments"),
        ('QT_TRANSLATE_NOOP("Stock", " ")', "must not be empty"),
        ("from desktop_app.core.text import QT_TRANSLATE_NOOP as _", "under another name"),
        ("mark = QT_TRANSLATE_NOOP", "without being called"),
    ],
)
def test_a_text_that_cannot_be_collected_is_refused_with_file_and_line(tmp_path: Path, line: str, reason: str) -> None:
    write_program(tmp_path, "", line)
    with pytest.raises(UnreadableTextError) as refusal:
        find_sources(tmp_path / "desktop_app")
    assert str(refusal.value).replace("\\", "/").startswith("desktop_app/page.py:2: ")
    assert reason in str(refusal.value)


def test_every_language_of_the_program_has_a_file() -> None:
    assert tuple(translation_file.LOCALES) == CODES
    assert tuple(translation_file.FORMS) == CODES


def test_update_collects_texts_and_english_gets_only_what_counts(project: Path) -> None:
    assert translations.main(["update"], project) == 0
    assert read(project, "ar") == {
        Source("People", "{n} children"): Translation(("",) * 6, "unfinished"),
        Source("Stock", "Receive {item}:"): Translation(("",), "unfinished"),
    }
    assert list(read(project, "en")) == [Source("People", "{n} children")]


def test_update_keeps_translations_drops_vanished_texts_and_is_stable(project: Path) -> None:
    translations.main(["update"], project)
    translate(project, "sv", ("Stock", "Receive {item}:", "Ta emot {item}:"), ("People", "{n} children", "ett barn", "{n} barn"))
    write_program(project, 'A = QT_TRANSLATE_NOOP("Stock", "Receive {item}:")', 'C = QT_TRANSLATE_NOOP("Alpha", "Save")')
    translations.main(["update"], project)
    assert list(read(project, "sv").items()) == [
        (Source("Alpha", "Save"), Translation(("",), "unfinished")),
        (Source("Stock", "Receive {item}:"), Translation(("Ta emot {item}:",))),
    ]
    before = (project / "translations" / "desktop_app_sv.ts").read_bytes()
    translations.main(["update"], project)
    assert (project / "translations" / "desktop_app_sv.ts").read_bytes() == before


def test_odd_characters_survive_writing_and_reading(tmp_path: Path) -> None:
    source = Source("C & D", "A \"quoted\" <b> & 'it'\nsecond line\u00a0:")
    path = tmp_path / "x.ts"
    translation_file.write(path, "zh", {source: Translation(("“引号” <b> & 'x'\n第二行：",))})
    assert translation_file.read(path) == {source: Translation(("“引号” <b> & 'x'\n第二行：",))}


def test_qt_reads_the_files_without_complaint(project: Path) -> None:
    translations.main(["update"], project)
    translate(project, "ar", ("Stock", "Receive {item}:", "استلام {item}:"), ("People", "{n} children", *ARABIC_FORMS))
    path = project / "translations" / "desktop_app_ar.ts"
    tool = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"
    command = [sys.executable, "-c", tool, "-fail-on-unfinished", str(path), "-qm", str(project / "x.qm")]
    answer = subprocess.run(command, capture_output=True, text=True)
    assert answer.returncode == 0, answer.stderr
    assert "2 translation(s) (2 finished and 0 unfinished)" in answer.stdout + answer.stderr


def test_the_program_reads_what_was_imported(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    translations.main(["update"], project)
    translate(project, "ar", ("People", "{n} children", *ARABIC_FORMS))
    monkeypatch.setattr("desktop_app.core.resources.program_folder", lambda: project)
    _catalogue.cache_clear()
    try:
        children = QT_TRANSLATE_NOOP("People", "{n} children")
        arabic = load_language("ar")
        assert [arabic.text(children.of(n)) for n in (0, 1, 2, 3, 11, 100)] == [
            *ARABIC_FORMS[:3],
            "3 أطفال",
            "11 طفلا",
            "100 طفل",
        ]
    finally:
        _catalogue.cache_clear()


def test_export_gives_what_waits_and_import_takes_it_back(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    translations.main(["update"], project)
    translate(project, "sv", ("Stock", "Receive {item}:", "Ta emot {item}:"))
    capsys.readouterr()
    translations.main(["export", "sv"], project)
    assert capsys.readouterr().out == "People\t{n} children\t\t\n"
    translations.main(["export", "sv", "--all"], project)
    assert capsys.readouterr().out == "People\t{n} children\t\t\nStock\tReceive {item}:\tTa emot {item}:\n"


def test_a_table_carries_line_breaks_tabs_and_backslashes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_program(tmp_path, r'A = QT_TRANSLATE_NOOP("Stock", "one\ntwo\tthree \\n four")')
    translations.main(["update"], tmp_path)
    capsys.readouterr()
    translations.main(["export", "id"], tmp_path)
    line = capsys.readouterr().out.rstrip("\n")
    assert line == "Stock\tone\\ntwo\\tthree \\\\n four\t"
    assert translate(tmp_path, "id", ("Stock", line.split("\t")[1], "satu\\ndua\\ttiga \\\\n empat")) == 0
    assert read(tmp_path, "id")[Source("Stock", "one\ntwo\tthree \\n four")].forms == ("satu\ndua\ttiga \\n empat",)


def test_import_takes_the_right_lines_and_names_the_others(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    translations.main(["update"], project)
    rows = [
        ("Stock", "Receive {item}:", "Ta emot {vara}:"),
        ("Gone", "text", "borta"),
        ("People", "{n} children", "ett barn", "{n} barn"),
    ]
    assert translate(project, "sv", *rows) == 1
    refused = capsys.readouterr().err.splitlines()
    assert refused[0].startswith("line 1: Stock:")
    assert refused[1].startswith("line 2: Gone:")
    assert [source.context for source, found in read(project, "sv").items() if found.is_finished] == ["People"]


@pytest.mark.parametrize(
    ("code", "source", "forms", "problem"),
    [
        ("sv", "Save", ("Spara",), None),
        ("sv", "Save", ("",), "empty"),
        ("zh", "Weigh {name}.", ("称{name}的体重。",), None),
        ("zh", "Weigh {name}.", ("称体重。",), "places {name} became (none)"),
        ("zh", "Weigh {name}.", ("称{nama}的体重。",), "places {name} became {nama}"),
        ("zh", "Weigh {name}.", ("称{name的体重。",), "places {name} became unreadable"),
        ("id", "Name:", ("Nama:",), None),
        ("zh", "Name:", ("姓名：",), None),
        ("ar", "Name:", ("الاسم",), "does not end with ':'"),
        ("ar", "Sure?", ("متأكد؟",), None),
        ("ar", "Print…", ("طباعة",), "does not end with '…'"),
        ("id", "Nothing was stored.", ("Tidak ada yang disimpan",), "does not end with '.'"),
        ("id", "Name", ("Nama:",), "ends with ':' that is not in the source"),
        ("id", "Number", ("No.",), None),
        ("zh", "No.", ("序号",), None),
        ("sv", " and ", (" och ",), None),
        ("sv", " and ", ("och ",), "begins or ends with other spaces"),
        ("zh", "&Save", ("保存(&S)",), None),
        ("zh", "&Save", ("保存",), "the shortcut & is lost or added"),
        ("sv", "Mother && child", ("Mor && barn",), None),
        ("en", "{n} children", ("one child", "{n} children"), None),
        ("en", "{n} children", ("{n} children",), "1 forms, needs 2"),
        ("sv", "{n} children", ("ett barn", "många barn"), "places {n} became (none)"),
        ("id", "{n} children", ("banyak anak",), "places {n} became (none)"),
        ("ar", "{n} children", ARABIC_FORMS, None),
        ("ar", "{n} children", ARABIC_FORMS[:2], "2 forms, needs 6"),
        ("ar", "{n} of {all}", ("لا شيء", *ARABIC_FORMS[1:]), "places {all} {n} became (none)"),
    ],
)
def test_faults_of_a_translation(code: str, source: str, forms: tuple[str, ...], problem: str | None) -> None:
    found = problems(code, Source("Context", source), Translation(forms))
    assert found == [] if problem is None else problem in found


def test_a_file_must_hold_exactly_the_texts_of_the_program() -> None:
    kept, new, gone = Source("A", "kept"), Source("A", "new"), Source("A", "gone")
    held = {kept: Translation(("kvar",), "unfinished"), gone: Translation(("borta",))}
    assert list(problems_of_file("sv", [kept, new], held)) == [
        "A: 'kept': unfinished",
        "A: 'new': missing",
        "A: 'gone': is no longer in the program",
    ]


def test_check_fails_until_everything_is_translated(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    translations.main(["update"], project)
    assert translations.main(["check"], project) == 1
    assert "desktop_app_sv.ts: Stock: 'Receive {item}:': unfinished" in capsys.readouterr().out
    translate(project, "en", ("People", "{n} children", "{n} child", "{n} children"))
    for code, one, many in [
        ("id", "Terima {item}:", ["{n} anak"]),
        ("zh", "接收{item}：", ["{n}名儿童"]),
        ("ar", "استلام {item}:", [*ARABIC_FORMS]),
    ]:
        translate(project, code, ("Stock", "Receive {item}:", one), ("People", "{n} children", *many))
    translate(project, "sv", ("Stock", "Receive {item}:", "Ta emot {item}:"), ("People", "{n} children", "ett barn", "{n} barn"))
    assert translations.main(["check"], project) == 0


def test_a_command_that_is_not_understood_explains_the_commands(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert translations.main(["export", "fr"], project) == 2
    assert "export LANG" in capsys.readouterr().err
    assert translations.main(["import", "sv", str(project / "nothing.tsv")], project) == 1
    assert "cannot be read" in capsys.readouterr().err
