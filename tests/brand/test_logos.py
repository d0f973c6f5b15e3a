"""A logo is a picture and nothing else: no words about it, no program in it, no address, no end of repetition."""

from __future__ import annotations

import struct
import time
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from pdpeditor.brand.logos import logo
from pdpeditor.store.problems import Problem, Refused
from pdpeditor.writers.style import Logo

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20"{}>{}</svg>'
)
RECT = '<rect width="40" height="20" fill="#00f"/>'


def png(size: tuple[int, int] = (40, 20), colour: str = "navy", mode: str = "RGB", **more: object) -> bytes:
    written = BytesIO()
    Image.new(mode, size, colour).save(written, "PNG", **more)  # type: ignore[arg-type]
    return written.getvalue()


def read(folder: Path, content: bytes | str, name: str = "logo.png") -> Logo:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return logo(path, "Cabinet A")


def opened(found: Logo) -> Image.Image:
    return Image.open(BytesIO(found.png))


def test_a_png_keeps_its_pixels_and_loses_what_it_says_about_itself(tmp_path: Path) -> None:
    said = PngImagePlugin.PngInfo()
    said.add_text("Author", "somebody")
    found = read(tmp_path, png(pnginfo=said, dpi=(300, 300)))
    assert (found.width, found.height, found.words) == (40, 20, "Cabinet A")
    assert opened(found).convert("RGB").getpixel((5, 5)) == (0, 0, 128)
    assert b"somebody" not in found.png
    assert b"pHYs" not in found.png


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_sort_of_png_is_read(tmp_path: Path, mode: str) -> None:
    written = BytesIO()
    Image.new(mode, (9, 9)).putpixel((4, 4), 1) if mode == "1" else None
    Image.new(mode, (9, 9), None if mode in ("RGBA", "LA") else 0).save(written, "PNG")
    if mode in ("RGBA", "LA"):
        with pytest.raises(Refused, match="cannot be seen"):
            read(tmp_path, written.getvalue())
        return
    assert read(tmp_path, written.getvalue()).width == 9


def test_the_transparent_margin_is_cut_off(tmp_path: Path) -> None:
    picture = Image.new("RGBA", (100, 50), (0, 0, 0, 0))
    picture.paste((200, 0, 0, 255), (30, 10, 70, 40))
    written = BytesIO()
    picture.save(written, "PNG")
    found = read(tmp_path, written.getvalue())
    assert (found.width, found.height) == (40, 30)


def test_a_large_picture_is_made_smaller_and_keeps_its_proportions(tmp_path: Path) -> None:
    found = read(tmp_path, png((3000, 1500)))
    assert (found.width, found.height) == (1200, 600)


@pytest.mark.parametrize("colour", ["white", "#FEFEFE"])
def test_a_logo_made_for_dark_grounds_is_refused(tmp_path: Path, colour: str) -> None:
    with pytest.raises(Refused, match="light ground"):
        read(tmp_path, png(colour=colour))


def header(width: int, height: int) -> bytes:
    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))


BAD = [
    b"",
    b"\x89PNG\r\n\x1a\n",
    png()[:60],
    header(0, 0),
    header(8, 8),
    b"GIF89a",
    b"\xff\xd8\xff\xe0JFIF",
    b"%PDF-1.7",
]


@pytest.mark.parametrize("content", BAD, ids=range(len(BAD)))
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(Refused, match="can be read"):
        read(tmp_path, content)


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="16 million"):
        read(tmp_path, header(60_000, 60_000))


def test_a_file_of_more_than_five_megabytes_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="too large"):
        read(tmp_path, b"\x89PNG\r\n\x1a\n" + bytes(5_000_000))


def test_a_drawing_becomes_pixels(tmp_path: Path) -> None:
    found = read(tmp_path, SVG.format("", RECT), "logo.svg")
    assert (found.width, found.height) == (1200, 600)
    assert opened(found).convert("RGB").getpixel((600, 300)) == (0, 0, 255)


KEPT = {
    "gradient": '<defs><linearGradient id="g"><stop stop-color="#800"/></linearGradient></defs>'
    '<path fill="url(#g)" d="M0 0h40v20H0z"/>',
    "class": "<style>.a{fill:#800 /* red */}</style>" + RECT.replace("fill=", 'class="a" data-x='),
    "use": f'<defs><g id="a">{RECT}</g></defs><use xlink:href="#a"/><use href="#a" x="1"/>',
    "clip": f'<clipPath id="c">{RECT}</clipPath><rect width="40" height="20" clip-path="url(#c)"/>',
    "vocabulary": f'<m:view xmlns:m="http://example.org/m" m:a="1"/><metadata/><!-- x -->{RECT}',
    "words": f"<title>a &lt; b</title>{RECT}",
}


@pytest.mark.parametrize("name", KEPT)
def test_what_drawing_programs_write_is_drawn(tmp_path: Path, name: str) -> None:
    found = read(tmp_path, '<?xml version="1.0"?>' + SVG.format("", KEPT[name]), "logo.svg")
    assert (found.width, found.height) == (1200, 600)


def test_a_document_type_without_entities_is_read(tmp_path: Path) -> None:
    kind = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    assert read(tmp_path, kind + SVG.format("", RECT), "logo.svg").width == 1200


REFUSED = {
    "script": "<script>alert(1)</script>",
    "event": '<rect onload="alert(1)" width="1" height="1"/>',
    "foreign": "<foreignObject><p>a</p></foreignObject>",
    "image": '<image href="/etc/passwd" width="9" height="9"/>',
    "pixels": '<image href="data:image/png;base64,AAAA" width="9" height="9"/>',
    "text": "<text>Cabinet</text>",
    "use": '<use xlink:href="http://example.org/a.svg#a"/>',
    "file": '<use href="other.svg#a"/>',
    "url": '<rect fill="url(http://example.org/a#b)" width="9" height="9"/>',
    "import": "<style>@import 'http://example.org/a.css';</style>",
    "css": "<style>.a{fill:url(//example.org/a)}</style>",
    "escape": r"<style>.a{fill:u\72l(//example.org/a)}</style>",
    "inline": '<rect style="mask:url(#m)" width="9" height="9"/>',
    "comment": "<style>.a{mask/**/:url(#m)}</style>",
    "link": '<a href="https://example.org">x</a>',
    "motion": '<animate attributeName="x"/>',
    "pattern": '<pattern id="p"/>',
    "filter": '<filter id="f"/>',
    "ring": '<g id="a"><use href="#a"/></g>',
    "powers": "".join(f'<g id="g{n}">{f"""<use href="#g{n + 1}"/>""" * 10}</g>' for n in range(12)) + '<g id="g12"/>',
    "chain": "".join(f'<linearGradient id="g{n}" href="#g{n + 1}"/>' for n in range(5000)),
    "depth": "<g>" * 5000 + "</g>" * 5000,
    "number": "<g/>" * 30_000,
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_a_logo_has_no_use_for_is_refused_with_what_to_do(tmp_path: Path, name: str) -> None:
    started = time.process_time()
    with pytest.raises(Refused, match="plain SVG"):
        read(tmp_path, SVG.format("", REFUSED[name] + RECT), "logo.svg")
    assert time.process_time() - started < 5


ENTITIES = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + SVG.format("", "<title>&b;</title>")
SECRETS = '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + SVG.format("", "<title>&a;</title>")
BROKEN = [ENTITIES, SECRETS, "<svg", "<html/>", SVG.format("", "<g>"), '<?xml version="1.0" encoding="none"?><svg/>']


@pytest.mark.parametrize("content", BROKEN, ids=range(len(BROKEN)))
def test_a_broken_or_cunning_drawing_is_refused(tmp_path: Path, content: str) -> None:
    with pytest.raises(Refused, match="can be read"):
        read(tmp_path, content, "logo.svg")


@pytest.mark.parametrize("size", ["", ' width="0" height="9"', ' width="1e90" height="9"', ' width="9%" height="9"'])
def test_a_drawing_without_a_size_is_refused(tmp_path: Path, size: str) -> None:
    with pytest.raises(Problem, match="usable size"):
        read(tmp_path, SVG.replace(' viewBox="0 0 40 20"', size).format("", RECT), "logo.svg")
