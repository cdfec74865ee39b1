"""People get another name on one laptop or on both, or two of one name are added apart: all come in everywhere."""

from pathlib import Path

from desktop_app.db.holders import persons
from desktop_app.db.opening import open_post
from desktop_app.db.post import Post
from desktop_app.db.restore import restore_backup
from desktop_app.sync.holders import add_person, add_sheet, enter_with, give_password, recover, rename, set_pin
from tests.conftest import all_derived
from tests.sync.exchanging.handing import hand_over
from tests.sync.exchanging.test_people_apart import BUDI, BUDI_NEW, CHEAP, RAHMA, TODAY, both_have_two_admins, meet

SITIS, TWIN = "seven small boats", "nine grey pebbles"


def who_opens(post: Post, password: str, name: str) -> tuple[bytes | None, str]:
    post.close()
    again = open_post(post.folder, password, name=name, synchronous="OFF")
    found = again.person, again.database.user
    again.close()
    return found


def names_at(post: Post) -> list[str]:
    with post.database.read() as session:
        return sorted(row.name for row in persons(session.connection()))


def test_a_new_name_travels_and_who_sits_at_the_other_laptop_need_not_know_it(siti: Post, dewi: Post, stick: Path) -> None:
    _, budi = both_have_two_admins(siti, dewi, stick)
    rename(siti, budi, "Budi Santoso")
    enter_with(dewi, "Pak Budi", BUDI)
    assert dewi.database.user == "Pak Budi"
    hand_over(siti, dewi, stick)
    assert names_at(dewi) == ["Budi Santoso", "Ibu Rahma"]
    assert [who_opens(dewi, BUDI, typed) for typed in ("Budi Santoso", "pak budi")] == [(budi, "Budi Santoso")] * 2


def test_two_laptops_that_rename_apart_show_one_name_and_both_names_open_both(siti: Post, dewi: Post, stick: Path) -> None:
    _, budi = both_have_two_admins(siti, dewi, stick)
    rename(siti, budi, "Budi Santoso")
    rename(dewi, budi, "Budi Hartono")
    give_password(dewi, budi, BUDI_NEW, cost=CHEAP)  # and the password of one of them
    meet(siti, dewi, stick)
    assert names_at(siti) == names_at(dewi)
    shown = next(name for name in names_at(siti) if name.startswith("Budi"))
    for post in (siti, dewi):
        for typed in ("Budi Santoso", "Budi Hartono", "Pak Budi"):
            assert who_opens(post, BUDI_NEW, typed) == (budi, shown)


def two_of_one_name(siti: Post, dewi: Post, stick: Path, second: str) -> tuple[bytes, bytes]:
    both_have_two_admins(siti, dewi, stick)
    first = add_person(siti, "Siti Aminah", "volunteer", SITIS, TODAY, cost=CHEAP)
    other = add_person(dewi, "siti  AMINAH", "volunteer", second, TODAY, cost=CHEAP)
    for post, person, pin in ((siti, first, "2718"), (dewi, other, "3141")):
        post.person = person
        set_pin(post, pin, CHEAP)
    meet(siti, dewi, stick)
    return first, other


def test_two_people_of_one_name_are_told_apart_by_a_number_and_both_come_in(siti: Post, dewi: Post, stick: Path) -> None:
    first, other = two_of_one_name(siti, dewi, stick, TWIN)
    for post in (siti, dewi):
        assert names_at(post)[2:] == ["Siti Aminah", "siti AMINAH (2)"]
        for person, pin in ((first, "2718"), (other, "3141")):
            enter_with(post, "siti aminah", pin)
            assert post.person == person
        assert post.database.user == "siti AMINAH (2)"
        assert who_opens(post, SITIS, "Siti Aminah") == (first, "Siti Aminah")
        for typed in ("Siti Aminah", "Siti Aminah (2)"):
            assert who_opens(post, TWIN, typed) == (other, "siti AMINAH (2)")


def test_two_people_of_one_name_and_one_password_come_in_by_the_number(siti: Post, dewi: Post, stick: Path) -> None:
    """An admin gives everybody the same password for the first day."""
    first, other = two_of_one_name(siti, dewi, stick, SITIS)
    for post in (siti, dewi):
        assert [who_opens(post, SITIS, typed)[0] for typed in ("Siti Aminah", "siti aminah (2)")] == [first, other]


def test_a_recovery_sheet_gives_the_second_of_one_name_a_password_too(siti: Post, dewi: Post, stick: Path) -> None:
    first, other = two_of_one_name(siti, dewi, stick, TWIN)
    words = add_sheet(dewi, "Village office", TODAY)[1]
    dewi.close()
    opened = open_post(dewi.folder, recovery_words=words, synchronous="OFF")
    recover(opened, "Siti Aminah (2)", "after the great flood", cost=CHEAP)
    assert opened.person == other
    opened.close()
    assert [who_opens(dewi, *typed)[0] for typed in ((SITIS, "Siti Aminah"), ("after the great flood", "Siti Aminah"))] == [
        first,
        other,
    ]


def test_the_number_goes_when_one_of_them_gets_another_name(siti: Post, dewi: Post, stick: Path) -> None:
    first, _other = two_of_one_name(siti, dewi, stick, TWIN)
    enter_with(siti, "Ibu Rahma", RAHMA)
    rename(siti, first, "Siti Rahayu")
    meet(siti, dewi, stick)
    assert names_at(siti)[2:] == names_at(dewi)[2:] == ["Siti Rahayu", "siti AMINAH"]


def test_an_old_backup_that_is_put_back_opens_under_the_name_of_its_day_and_hears_of_the_new_one(
    siti: Post, dewi: Post, stick: Path
) -> None:
    _, budi = both_have_two_admins(siti, dewi, stick)
    backup = dewi.make_backup()
    rename(siti, budi, "Budi Santoso")
    meet(siti, dewi, stick)
    dewi.close()
    restore_backup(backup.folder, dewi.folder, BUDI, name="Pak Budi")
    again = open_post(dewi.folder, BUDI, name="Pak Budi", synchronous="OFF", derived=all_derived())
    assert again.database.user == "Pak Budi"
    meet(again, siti, stick)  # only its own word says that it went back
    assert who_opens(again, BUDI, "Budi Santoso") == (budi, "Budi Santoso")
