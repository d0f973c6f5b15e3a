"""A brand file gives a name, a logo, colours and a footer; whatever else it says is refused with what to do."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pdpeditor.brand import read
from pdpeditor.brand.colours import WHITE, contrast
from pdpeditor.store.problems import Problem, Refused, Unusable
from pdpeditor.text import Text
from pdpeditor.writers import DEFAULT


def written(folder: Path, content: str | bytes) -> Path:
    path = folder / "brand.toml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def refusal(folder: Path, content: str | bytes) -> Text:
    with pytest.raises(Refused) as caught:
        read(written(folder, content))
    return caught.value.message


def test_an_empty_file_changes_nothing(tmp_path: Path) -> None:
    assert read(written(tmp_path, "")) == DEFAULT


def test_name_and_footer_are_taken_with_the_typography_of_their_language(tmp_path: Path) -> None:
    style = read(written(tmp_path, 'name = " Cabinet\\nA "\n[footer]\nfr = "Lyon : l\'audit !"\nen = "Lyon"'))
    assert (style.name, style.footer) == ("Cabinet A", Text("Lyon\u00a0: l’audit\u202f!", "Lyon"))


def test_a_file_that_starts_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    assert read(written(tmp_path, b'\xef\xbb\xbfname = "A"')).name == "A"


def test_every_colour_that_follows_from_the_two_chosen_is_readable(tmp_path: Path) -> None:
    for primary, accent in [
        ("#000000", "#000000"),
        ("#767676", "#767676"),
        ("#0057b8", "#C2185B"),
        ("#008000", "#C00000"),
    ]:
        path = written(tmp_path, f'[colours]\nprimary = "{primary}"\naccent = "{accent}"')
        style = read(path)
        words = (style.ink, style.link, style.alert, style.band, style.accent)
        assert all(contrast(each, ground) >= 4.5 for each in words for ground in (WHITE, style.tint))
        assert contrast(style.pale, style.band) >= 4.5
        assert style.band == primary.upper()


def test_one_colour_alone_leaves_the_other_as_it_was(tmp_path: Path) -> None:
    style = read(written(tmp_path, '[colours]\nprimary = "#004D40"'))
    assert (style.band, style.accent) == ("#004D40", DEFAULT.accent)


def test_a_colour_too_pale_is_refused_with_its_ratio_and_the_nearest_that_is_not(tmp_path: Path) -> None:
    message = refusal(tmp_path, '[colours]\naccent = "#FF8800"')
    nearest = message.en.partition("Use ")[2][:7]
    assert "2.39" in message.en
    assert "2,39" in message.fr
    assert 4.5 <= contrast(nearest, WHITE) < 4.6
    assert read(written(tmp_path, f'[colours]\naccent = "{nearest}"')).accent == nearest


@pytest.mark.parametrize("colour", ["red", "#12345", "#12345G", "#1234567", "#１２３４５６", "x" * 39])
def test_what_is_no_colour_is_refused(tmp_path: Path, colour: str) -> None:
    assert "#1F2F4F" in refusal(tmp_path, f'[colours]\nprimary = "{colour}"').en


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("nom = 'A'", "nom"),
        ("[colours]\nprimaire = '#000000'", "colours.primaire"),
        ("[footer]\nde = 'A'", "footer.de"),
        ("name = 3", "name"),
        ("name = ['A']", "name"),
        ("colours = '#000000'", "colours"),
        ("footer = 'A'", "footer"),
        ("[colours]\nprimary = 0x1F2F4F", "colours.primary"),
        (f"name = '{'A' * 121}'", "name"),
        (f"[footer]\nfr = '{'A' * 301}'", "footer.fr"),
        ("[logo]\npath = 'a.png'", "logo"),
    ],
)
def test_a_key_that_means_nothing_or_says_something_of_another_kind_is_named(
    tmp_path: Path, content: str, named: str
) -> None:
    message = refusal(tmp_path, content)
    assert f"“{named}”" in message.en
    assert f"« {named} »".replace(" ", "\u00a0") in message.fr.replace(" ", "\u00a0")


HOSTILE = [b"name =", b"\xff\xfe", b"\x00", b"a = " + b"[" * 30_000, b"x" * 64_001, b"name = 'a'\nname = 'b'"]


@pytest.mark.parametrize("content", HOSTILE, ids=range(len(HOSTILE)))
def test_what_is_not_a_small_toml_file_is_refused(tmp_path: Path, content: bytes) -> None:
    message = refusal(tmp_path, content)
    assert message.fr
    assert message.en


def test_a_file_that_is_not_there_a_folder_and_another_computer_are_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="does not exist"):
        read(tmp_path / "none.toml")
    with pytest.raises(Refused, match="not an ordinary file"):
        read(tmp_path)
    with pytest.raises(Refused, match="another computer"):
        read(written(tmp_path, 'logo = "//server/share/logo.png"'))
    with pytest.raises(Problem):
        read(Path("a\0b"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "logo.png")
    with pytest.raises(Refused, match="not an ordinary file"):
        read(written(tmp_path, 'logo = "logo.png"'))
