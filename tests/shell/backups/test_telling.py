"""A restored laptop tells the others: under a new name, and with the moment in the record of the laptop."""

from sqlalchemy import select

from desktop_app.db.history import list_actions
from desktop_app.db.restore import go_back, list_replaced, restore_backup
from desktop_app.shell.backups.telling import tell_restored
from desktop_app.sync.models import TrustedDevice
from desktop_app.sync.trust import prepare
from tests.db.laptops import add, dump
from tests.db.posts import NOW, PASSPHRASE, make_post, reopen


def test_a_restored_laptop_says_so_under_a_new_name(tmp_path):
    post, _ = make_post(tmp_path / "melati")
    prepare(post)
    backup = post.make_backup(tmp_path / "stick").folder
    origin = post.database.origin
    add(post.database)
    post.close()
    restore_backup(backup, post.folder, PASSPHRASE, now=NOW)
    post = reopen(post.folder)
    assert post.database.origin != origin
    assert tell_restored(post)
    assert not tell_restored(post)
    with post.database.read() as session:
        devices = session.scalars(select(TrustedDevice)).all()
        assert [device.restored_at for device in devices] == [int(NOW.timestamp() * 1000)]
        assert str(list_actions(session, 1)[0].label).startswith("Go back to the backup of")
    post.close()


def test_going_back_to_the_earlier_files_is_told_too_and_nothing_of_both_is_lost(tmp_path):
    post, _ = make_post(tmp_path / "melati")
    backup = post.make_backup(tmp_path / "stick").folder
    add(post.database, "Ani")
    post.close()
    restore_backup(backup, post.folder, PASSPHRASE)
    between = reopen(post.folder)
    add(between.database, "Budi")
    between.close()
    kept = go_back(post.folder, list_replaced(post.folder)[0], post.data_key)
    again = reopen(post.folder)
    assert tell_restored(again)
    assert {row["name"] for row in dump(again.database)["resident"].values()} == {"Ani"}
    assert list_replaced(post.folder) == [kept]
    again.close()
