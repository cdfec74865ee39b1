"""What can still be read in damaged files comes back after a restore, action by action."""

from desktop_app.db.restore import last_restored, restore_backup
from desktop_app.shell.backups.missing import bring_back, find_missing
from tests.db.laptops import add, dump, problems
from tests.db.posts import PASSPHRASE, make_post, reopen


def test_a_damaged_page_costs_only_what_stands_behind_it(tmp_path):
    post, _ = make_post(tmp_path / "melati")
    add(post.database, "Ani")
    backup = post.make_backup(tmp_path / "stick").folder
    for number in range(40):
        add(post.database, f"Person {number} " + "N" * 3000)
    post.close()
    content = bytearray((post.folder / "post.db").read_bytes())
    at = len(content) // 4096 * 4096 - 20 * 4096 + 50
    content[at : at + 64] = bytes(64)
    (post.folder / "post.db").write_bytes(content)
    restore_backup(backup, post.folder, PASSPHRASE)
    post = reopen(post.folder)
    missing = find_missing(post)
    assert 0 < missing.actions <= 40
    assert bring_back(post, missing) == missing.actions
    assert len(dump(post.database)["resident"]) == 1 + missing.actions
    assert problems(post.database) == []
    assert find_missing(post).actions <= 40 - missing.actions
    post.close()


def test_a_post_that_was_never_restored_lacks_nothing(tmp_path):
    post, _ = make_post(tmp_path / "melati")
    assert last_restored(post.folder) is None
    assert find_missing(post).actions == 0
    post.close()
