"""People are changed on two laptops at once, or a file that brought them is taken out: somebody still opens every laptop."""

from datetime import date, timedelta
from pathlib import Path

from desktop_app.core.rights import ADMIN as ADMIN_ROLE
from desktop_app.db.holders import persons
from desktop_app.db.keys import Cost
from desktop_app.db.opening import open_post
from desktop_app.db.post import Post
from desktop_app.sync.conflicts import list_conflicts
from desktop_app.sync.exchanging import take_out
from desktop_app.sync.holders import add_person, change_own_password, change_role, enter_with, give_password, leave
from desktop_app.sync.trust import invite, withdraw
from tests.db.laptops import add
from tests.sync.exchanging.handing import hand_over, rows
from tests.sync.exchanging.test_people_travel import opens
from tests.sync.trust.posts import SECOND, by_name, second_laptop, seen_by

CHEAP, TODAY = Cost(8, 1, 1), date(2026, 10, 5)
RAHMA, BUDI = "rain over the paddy", "four green mangoes"
RAHMA_NEW, BUDI_NEW = "six white herons here", "a new broom sweeps"
HOUR_MS = 3_600_000


def both_have_two_admins(siti: Post, dewi: Post, stick: Path) -> tuple[bytes, bytes]:
    rahma = add_person(siti, "Ibu Rahma", "admin", RAHMA, TODAY, cost=CHEAP)
    budi = add_person(siti, "Pak Budi", "admin", BUDI, TODAY, cost=CHEAP)
    hand_over(siti, dewi, stick)
    enter_with(dewi, "Pak Budi", BUDI)
    return rahma, budi


def meet(siti: Post, dewi: Post, stick: Path) -> None:
    hand_over(siti, dewi, stick)
    hand_over(dewi, siti, stick)


def make_later(post: Post) -> None:
    now = post.database.clock() + HOUR_MS
    post.database.clock = lambda: now


def test_who_changes_the_own_password_while_somebody_gives_a_new_one_still_comes_in(siti: Post, dewi: Post, stick: Path) -> None:
    _, budi = both_have_two_admins(siti, dewi, stick)
    give_password(siti, budi, BUDI_NEW, cost=CHEAP)
    make_later(dewi)
    change_own_password(dewi, BUDI, "an own one, later", cost=CHEAP)
    meet(siti, dewi, stick)
    for post in (siti, dewi):
        post.close()
        assert [opens(post, word, "Pak Budi") for word in (BUDI, BUDI_NEW, "an own one, later")] == [False, False, True]


def test_an_admin_who_chose_an_own_password_still_invites(siti: Post, dewi: Post, stick: Path) -> None:
    both_have_two_admins(siti, dewi, stick)
    change_own_password(dewi, BUDI, BUDI_NEW, cost=CHEAP)
    assert invite(dewi, "Third", "laptop", stick).path.is_file()
    dewi.close()
    again = open_post(dewi.folder, BUDI_NEW, name="Pak Budi", synchronous="OFF")
    assert invite(again, "Fourth", "laptop", stick).path.is_file()
    again.close()


def test_two_admins_who_send_each_other_off_both_come_in_still(siti: Post, dewi: Post, stick: Path) -> None:
    rahma, budi = both_have_two_admins(siti, dewi, stick)
    leave(siti, budi, TODAY)
    leave(dewi, rahma, TODAY)
    meet(siti, dewi, stick)
    for post in (siti, dewi):
        post.close()
        assert opens(post, RAHMA, "Ibu Rahma") and opens(post, BUDI, "Pak Budi")


def test_of_two_admins_who_went_apart_the_one_who_left_last_looks_after_the_post(siti: Post, dewi: Post, stick: Path) -> None:
    rahma, budi = both_have_two_admins(siti, dewi, stick)
    leave(siti, budi, TODAY)
    leave(dewi, rahma, TODAY + timedelta(days=1))
    meet(siti, dewi, stick)
    for post in (siti, dewi):
        post.close()
        assert opens(post, RAHMA, "Ibu Rahma") and not opens(post, BUDI, "Pak Budi")


def test_where_two_admins_made_each_other_volunteers_the_first_person_is_the_admin(siti: Post, dewi: Post, stick: Path) -> None:
    rahma, budi = both_have_two_admins(siti, dewi, stick)
    change_role(siti, budi, "volunteer")
    change_role(dewi, rahma, "volunteer")
    meet(siti, dewi, stick)
    for post in (siti, dewi):
        with post.database.read() as session:
            assert [row.id for row in persons(session.connection()) if row.role == ADMIN_ROLE] == [rahma]
        post.close()
    again = open_post(siti.folder, RAHMA, name="Ibu Rahma", synchronous="OFF")
    assert again.role == ADMIN_ROLE
    add_person(again, "Ani", "admin", BUDI_NEW, TODAY, cost=CHEAP)
    again.close()


def test_a_file_that_brought_the_people_is_taken_out_and_the_laptop_still_opens(siti: Post, dewi: Post, stick: Path) -> None:
    add_person(siti, "Ibu Rahma", "admin", RAHMA, TODAY, cost=CHEAP)
    (entry,) = hand_over(siti, dewi, stick).entries
    take_out(dewi, entry)
    dewi.close()
    assert opens(dewi, RAHMA, "Ibu Rahma") or opens(dewi, SECOND)


def test_a_password_that_a_file_brought_is_the_old_one_again_once_the_file_is_taken_out(
    siti: Post, dewi: Post, stick: Path
) -> None:
    _, budi = both_have_two_admins(siti, dewi, stick)
    give_password(siti, budi, BUDI_NEW, cost=CHEAP)
    (entry,) = hand_over(siti, dewi, stick).entries
    take_out(dewi, entry)
    dewi.close()
    assert opens(dewi, BUDI, "Pak Budi") and not opens(dewi, BUDI_NEW, "Pak Budi")


def test_nobody_is_asked_to_choose_between_halves_of_two_keys(siti: Post, dewi: Post, stick: Path) -> None:
    _, budi = both_have_two_admins(siti, dewi, stick)
    give_password(siti, budi, BUDI_NEW, cost=CHEAP)
    give_password(dewi, budi, "an own one, later", cost=CHEAP)
    meet(siti, dewi, stick)
    with siti.database.read() as session:
        assert not list_conflicts(session)


def test_a_laptop_that_was_invited_while_another_one_renewed_the_key_still_belongs(
    siti: Post, dewi: Post, stick: Path, tmp_path: Path
) -> None:
    second_laptop(siti, tmp_path / "lost", "Lost", synchronous="OFF").close()
    hand_over(siti, dewi, stick)
    fourth = second_laptop(dewi, tmp_path / "fourth", "Fourth", synchronous="OFF")
    add(fourth.database, "Ani")
    withdraw(siti, by_name(siti, "Lost").id, "lost")
    meet(siti, dewi, stick)
    hand_over(dewi, siti, stick)
    assert {"Fourth"} <= {device.name for device in seen_by(siti)}
    hand_over(dewi, fourth, stick)
    meet(fourth, siti, stick)
    assert rows(fourth) == rows(siti)
    fourth.close()
