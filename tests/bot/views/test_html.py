from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from bot.playground.html import parse_html
from bot.views.html import plain, split, utf16_length

texts = st.lists(
    st.sampled_from(["a", "b", " ", "\n", "<", ">", "&", '"', "'", "é", "😀", "👩‍💻", "x y", "\n\n", "&nbsp;"]),
    max_size=20,
).map(lambda pieces: str(escape("".join(pieces))))
tags = st.sampled_from(
    ["b", "i", "u", "code", "blockquote", "blockquote expandable", 'a href="https://e.org/?a=1&amp;b"']
)
nodes = st.recursive(
    texts,
    lambda inner: st.lists(st.tuples(st.none() | tags, inner), max_size=5).map(
        lambda pieces: "".join(f"<{tag}>{text}</{tag.split()[0]}>" if tag else text for tag, text in pieces)
    ),
)


def words(html: str) -> str:
    return "".join(parse_html(html)[0].split())


@given(nodes, st.integers(2, 80))
def test_every_part_is_whole_html_within_the_limit_and_nothing_is_lost(html: str, limit: int) -> None:
    parts = split(html, limit)
    assert all(utf16_length(parse_html(part)[0]) <= limit for part in parts)
    assert all(parse_html(part)[0].strip() for part in parts)
    assert "".join(words(part) for part in parts) == words(html)


@given(nodes, st.integers(2, 80))
def test_formatting_goes_on_in_the_next_part(html: str, limit: int) -> None:
    def formatted(source: str) -> list[tuple[str, str]]:
        text, entities = parse_html(source)
        units = text.encode("utf-16-le")
        return [
            (character, entity["type"])
            for entity in entities
            for character in units[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])].decode("utf-16-le")
            if not character.isspace()
        ]

    found = [one for part in split(html, limit) for one in formatted(part)]
    assert sorted(found) == sorted(formatted(html))


def test_breaks_between_paragraphs_before_lines_before_words() -> None:
    assert split("one two\n\nthree four\nfive", 20) == ("one two\n\nthree four\n", "five")
    assert split("one two three\n\nfour five", 18) == ("one two three\n\n", "four five")
    assert split("one two three", 10) == ("one two ", "three")
    assert split("x" * 25, 10) == ("x" * 10, "x" * 10, "x" * 5)


def test_a_tag_is_closed_and_opened_again() -> None:
    assert split("<b>one <i>two</i> three</b>", 8) == ("<b>one <i>two</i> </b>", "<b>three</b>")


def test_an_emoji_counts_two_and_an_entity_one() -> None:
    assert split("😀😀😀", 4) == ("😀😀", "😀")
    assert split("&lt;&lt;&lt;", 2) == ("&lt;&lt;", "&lt;")


def test_plain_text_has_no_tags_and_marks_quotations() -> None:
    html = "<b>Coach</b> says 5 &lt; 6\n<blockquote expandable>one\ntwo</blockquote>\nend"
    assert plain(html) == "Coach says 5 < 6\n│ one\n│ two\nend"
