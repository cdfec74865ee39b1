"""Settings: of the laptop at once, of the post as actions, of slices from their cards, passphrase, backups."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop_app.core.contract import Feature, Setting
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.history import list_actions
from desktop_app.db.keys import Cost
from desktop_app.db.making import create_post
from desktop_app.db.opening import open_post
from desktop_app.packs import KMS_SETTING, pack_of
from desktop_app.shell.own_settings import device_language, device_scale
from desktop_app.shell.settings_page import SettingsPage
from desktop_app.ui.context import AppContext
from desktop_app.ui.device_settings import DeviceSettings
from tests.conftest import TODAY

CHEAP = Cost(64, 1, 1)
BEES = Feature(
    "bees",
    QT_TRANSLATE_NOOP("Bees", "Bees"),
    settings=(
        Setting("bees.hives", QT_TRANSLATE_NOOP("Bees", "Hives"), 3, minimum=0, maximum=50),
        Setting("bees.sells", QT_TRANSLATE_NOOP("Bees", "Sells honey"), True),
        Setting("bees.place", QT_TRANSLATE_NOOP("Bees", "Place"), "", scope="device"),
    ),
)


@pytest.fixture
def page(context, qtbot):
    context.all_features = (BEES,)
    made = SettingsPage(context)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def open_section(page, title):
    page.list.setCurrentItem(page.list.findItems(title, Qt.MatchFlag.MatchExactly)[0])
    return page.section


def choose(field, value):
    """Choose as a person does with the keyboard."""
    field.setCurrentIndex(field._values.index(value))
    field.activated.emit(field.currentIndex())


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("window.language", "ar"),
        ("window.theme", "dark"),
        ("window.text_size", "150"),
        ("window.digits", "arabic"),
        ("window.paper", "F4"),
    ],
)
def test_a_setting_of_the_laptop_takes_effect_at_once(page, context, qtbot, key, value):
    section = open_section(page, "Language and look")
    with qtbot.waitSignal(context.settings_changed) as changed:
        choose(section.fields.editor(key), value)
    assert changed.args == [key]
    assert context.device.text(key) == value


def test_the_laptops_language_has_its_figures_paper_and_week(tmp_path):
    device = DeviceSettings(tmp_path)
    for key, value in (("language", "ar"), ("digits", "arabic"), ("paper", "A3"), ("first_weekday", "6"), ("text_size", "175")):
        device.put(f"window.{key}", value)
    spoken = device_language(device)
    assert (spoken.code, spoken.number(12), spoken.paper, spoken.first_weekday) == ("ar", "١٢", "A3", 6)
    assert device_scale(device) == 1.75


@pytest.mark.parametrize(("key", "damaged"), [("language", "xx"), ("digits", "roman"), ("text_size", "many")])
def test_a_damaged_setting_means_the_usual_look(tmp_path, key, damaged):
    device = DeviceSettings(tmp_path)
    device.put(f"window.{key}", damaged)
    assert (device_language(device).code, device_scale(device)) == ("en", 1.0)


def test_the_red_line_that_a_health_worker_confirmed_is_a_setting_of_the_post(page, context, qtbot):
    form = open_section(page, "The post")
    choose(form.editor(KMS_SETTING), "-3")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    with context.db.read() as session:
        assert pack_of(session).kms.confirmed


def test_details_of_the_post_are_saved_as_one_action_that_can_be_undone(page, context, qtbot):
    form = open_section(page, "The post")
    qtbot.keyClicks(form.editor("post.name"), "Melati")
    qtbot.keyClicks(form.editor("post.village"), "Sukamaju")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert (context.post_value("post.name"), context.post_value("post.village")) == ("Melati", "Sukamaju")
    with context.db.read() as session:
        assert [str(action.label) for action in list_actions(session)] == ["Change the details of the post"]


def test_the_names_of_those_who_sign_are_kept(page, context, qtbot):
    form = open_section(page, "Who signs the registers")
    qtbot.keyClicks(form.editor("officer.midwife"), "Rina Marlina")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert context.post_value("officer.midwife") == "Rina Marlina"


def test_settings_of_a_slice_come_from_its_card(page, context, qtbot):
    form = open_section(page, "Bees")
    assert (form.editor("bees.hives").value(), form.editor("bees.sells").value()) == (3.0, True)
    form.editor("bees.hives").clear()
    qtbot.keyClicks(form.editor("bees.hives"), "12")
    qtbot.mouseClick(form.editor("bees.sells").buttons[1], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(form.editor("bees.place"), "hill")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert [context.setting(key) for key in ("bees.hives", "bees.sells", "bees.place")] == [12, False, "hill"]
    assert context.device.text("bees.place") == "hill"


@pytest.mark.parametrize("level", ["see", "work"])
def test_settings_of_a_slice_are_closed_to_who_may_only_look_there(context, qtbot, level):
    context.all_features = (BEES,)
    context.levels = lambda: {"bees": level}
    page = SettingsPage(context)
    qtbot.addWidget(page)
    page.show()
    form = open_section(page, "Bees")
    assert form.is_closed == (level == "see")
    assert form.save_button.isEnabled() == (level == "work")


def test_a_setting_outside_its_limits_is_refused_beside_the_field(page, context, qtbot):
    form = open_section(page, "Bees")
    form.editor("bees.hives").clear()
    qtbot.keyClicks(form.editor("bees.hives"), "51")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert context.setting("bees.hives") == 3
    assert any("too large" in found.text() for found in form.findChildren(QLabel))


@pytest.fixture
def post(tmp_path):
    made, _words = create_post(tmp_path / "post", "Melati", "four words long enough", cost=CHEAP, synchronous="OFF")
    yield made
    made.close()


@pytest.fixture
def post_page(post, qapp, qtbot, tmp_path):
    context = AppContext(post.database, (), lambda: TODAY, DeviceSettings(tmp_path / "device"), post)
    page = SettingsPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    yield page
    context.tasks.shutdown()


def test_the_passphrase_is_changed_only_by_who_knows_it(post_page, post, qtbot, monkeypatch):
    monkeypatch.setattr("desktop_app.db.keys.usual_cost", lambda: CHEAP)
    section = open_section(post_page, "Passphrase and recovery")
    for editor, typed in (
        (section.old, "wrong"),
        (section.new.first, "another passphrase"),
        (section.new.second, "another passphrase"),
    ):
        editor.setText(typed)
    qtbot.mouseClick(section.change_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(section.change_button.isEnabled)
    assert any("not the passphrase" in found.text() for found in section.findChildren(QLabel))
    section.old.setText("four words long enough")
    qtbot.mouseClick(section.change_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: section.new.first.value() == "")
    post.close()
    open_post(post.folder, "another passphrase", synchronous="OFF").close()


def test_two_different_new_passphrases_are_refused(post_page, qtbot):
    section = open_section(post_page, "Passphrase and recovery")
    section.old.setText("four words long enough")
    section.new.first.setText("another passphrase")
    section.new.second.setText("another pasphrase")
    qtbot.mouseClick(section.change_button, Qt.MouseButton.LeftButton)
    assert any("not the same" in found.text() for found in section.findChildren(QLabel))


def prove(qtbot, shown):
    """Type from the paper what is asked for; return the words."""
    words = shown.words
    qtbot.mouseClick(shown.sheet.next_button, Qt.MouseButton.LeftButton)
    for number, editor in shown.proof.editors.items():
        qtbot.keyClicks(editor, words.split()[number - 1])
    qtbot.mouseClick(shown.proof.next_button, Qt.MouseButton.LeftButton)
    return words


def test_a_new_recovery_sheet_shows_words_that_open_the_post_once_three_were_typed(post_page, post, qtbot):
    old = post.renew_recovery_words()
    section = open_section(post_page, "Passphrase and recovery")
    qtbot.mouseClick(section.renew_button, Qt.MouseButton.LeftButton)
    shown = [found.text() for found in section.findChildren(QLabel) if found.property("role") == "words"]
    words = prove(qtbot, section.sheet)
    assert words.split() == shown
    post.close()
    open_post(post.folder, recovery_words=words, synchronous="OFF").close()
    with pytest.raises(UserError):
        open_post(post.folder, recovery_words=old, synchronous="OFF")


def test_a_new_sheet_that_nobody_has_on_paper_leaves_the_old_one_as_it_is(post_page, post, qtbot):
    """The program is killed, or the power goes, while the new words stand on the screen."""
    old = post.renew_recovery_words()
    section = open_section(post_page, "Passphrase and recovery")
    qtbot.mouseClick(section.renew_button, Qt.MouseButton.LeftButton)
    new = section.sheet.words
    post.close()
    with pytest.raises(UserError):
        open_post(post.folder, recovery_words=new, synchronous="OFF")
    open_post(post.folder, recovery_words=old, synchronous="OFF").close()


def test_a_backup_is_made_and_listed(post_page, post, qtbot):
    section = open_section(post_page, "Backups")
    qtbot.mouseClick(section.now_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(section.now_button.isEnabled, timeout=10_000)
    assert len(list((post.folder / "backups").iterdir())) == 1


def test_a_practice_post_has_no_passphrase_to_change(tmp_path, qapp, qtbot):
    post, _none = create_post(tmp_path / "practice", "Practice", None, synchronous="OFF")
    context = AppContext(post.database, (), lambda: TODAY, DeviceSettings(tmp_path / "device"), post, is_practice=True)
    page = SettingsPage(context)
    qtbot.addWidget(page)
    assert not page.list.findItems("Passphrase and recovery", Qt.MatchFlag.MatchExactly)
    post.close()


def type_new(section, passphrase):
    section.new.first.setText(passphrase)
    section.new.second.setText(passphrase)


@pytest.fixture
def cheap(monkeypatch):
    monkeypatch.setattr("desktop_app.db.keys.usual_cost", lambda: CHEAP)


def press(qtbot, pressed):
    qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)


def test_the_midwife_chooses_her_key_and_gets_words_that_open_it(post_page, post, qtbot, cheap):
    post_page.open_with(section="midwife")
    section = post_page.section
    type_new(section, "bidan sri menyimpan")
    press(qtbot, section.choose_button)
    qtbot.waitUntil(lambda: section.sheet is not None)
    words = [found.text() for found in section.sheet.findChildren(QLabel) if found.property("role") == "words"]
    assert len(words) == 12
    press(qtbot, section.sheet.next_button)
    assert section.sheet is None
    press(qtbot, section.lock_button)
    assert not post.database.vault.is_open
    post.unlock_midwife(words=" ".join(words))


def test_her_key_is_opened_by_her_passphrase_only(post_page, post, qtbot, cheap):
    post.choose_midwife_key("bidan sri menyimpan", CHEAP)
    post.database.vault.lock()
    section = open_section(post_page, "Key of the midwife")
    section.passphrase.setText("four words long enough")
    qtbot.keyClick(section.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("not the passphrase of the midwife" in found.text() for found in section.findChildren(QLabel)))
    section.passphrase.setText("bidan sri menyimpan")
    qtbot.keyClick(section.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: post.database.vault.is_open)


@pytest.mark.parametrize("by_words", [False, True])
def test_her_passphrase_is_changed_with_the_old_one_or_with_her_words(post_page, post, qtbot, cheap, by_words):
    words = post.choose_midwife_key("bidan sri menyimpan", CHEAP)
    post.database.vault.lock()
    section = open_section(post_page, "Key of the midwife")
    if by_words:
        press(qtbot, section.forgotten_button)
    section.old.set_value(words if by_words else "bidan sri menyimpan")
    type_new(section, "bidan baru datang")
    press(qtbot, section.change_button)
    qtbot.waitUntil(lambda: post.database.vault.is_open)
    post.database.vault.lock()
    post.unlock_midwife("bidan baru datang")


def test_a_new_sheet_of_hers_counts_once_three_of_its_words_were_typed(post_page, post, qtbot, cheap):
    old = post.choose_midwife_key("bidan sri menyimpan", CHEAP)
    section = open_section(post_page, "Key of the midwife")
    press(qtbot, section.renew_button)
    post.unlock_midwife(words=old)
    words = prove(qtbot, section.sheet)
    assert words != old and section.sheet is None
    post.unlock_midwife(words=words)
    with pytest.raises(UserError):
        post.unlock_midwife(words=old)
