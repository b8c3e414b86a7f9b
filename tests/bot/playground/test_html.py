import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.html import Unparsable, found_entities, parse_html, trimmed, utf16_length

TAGS = ["b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "tg-spoiler", "code", "pre", "blockquote"]


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        ("b", "bold"),
        ("strong", "bold"),
        ("i", "italic"),
        ("em", "italic"),
        ("u", "underline"),
        ("ins", "underline"),
        ("s", "strikethrough"),
        ("strike", "strikethrough"),
        ("del", "strikethrough"),
        ("tg-spoiler", "spoiler"),
        ("code", "code"),
        ("pre", "pre"),
        ("blockquote", "blockquote"),
    ],
)
def test_every_plain_tag_becomes_its_entity(tag: str, kind: str) -> None:
    assert parse_html(f"a <{tag}>bc</{tag.upper()}> d") == ("a bc d", [{"type": kind, "offset": 2, "length": 2}])


@pytest.mark.parametrize(
    ("source", "entity"),
    [
        (
            '<a href="https://example.com/x?a=1&amp;b=2">t</a>',
            {"type": "text_link", "url": "https://example.com/x?a=1&b=2"},
        ),
        ("<a href='https://example.com'>t</a>", {"type": "text_link", "url": "https://example.com/"}),
        ('<span class="tg-spoiler">t</span>', {"type": "spoiler"}),
        ("<blockquote expandable>t</blockquote>", {"type": "expandable_blockquote"}),
        ('<blockquote expandable="">t</blockquote>', {"type": "expandable_blockquote"}),
        ('<pre><code class="language-python">t</code></pre>', {"type": "pre", "language": "python"}),
        ('<code class="language-python">t</code>', {"type": "code"}),
    ],
)
def test_attributes_make_the_entity_that_telegram_makes_of_them(source: str, entity: dict[str, str]) -> None:
    assert parse_html(source) == ("t", [{"offset": 0, "length": 1} | entity])


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("ü <x>y</x>", 'Unsupported start tag "x" at byte offset 3'),
        ("base < 170K and > 150K", 'Unsupported start tag "" at byte offset 5'),
        ("base <170K", "Unclosed start tag at byte offset 5"),
        ("<p>y</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
        ("<b>y", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>y</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("y</b>", "Unexpected end tag at byte offset 1"),
        ("<b>y</b", "Unclosed end tag at byte offset 4"),
        ("<span>y</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a href>y</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
        ("<a href=x/y>z</a>", "Unexpected end of name token at byte offset 8"),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
    ],
)
def test_what_telegram_cannot_parse_is_refused_in_its_words(source: str, reason: str) -> None:
    with pytest.raises(Unparsable) as refused:
        parse_html(source)
    assert str(refused.value) == reason


def test_references_are_decoded_and_unknown_ones_left_alone() -> None:
    assert parse_html("&lt;b&gt; &amp; &quot; &#65;&#x42; &nbsp; & &amp")[0] == '<b> & " AB &nbsp; & &'


def test_offsets_count_utf16_units() -> None:
    text, entities = parse_html("🎯 <b>👍🏽</b>")
    assert (text, entities) == ("🎯 👍🏽", [{"type": "bold", "offset": 3, "length": 4}])
    assert utf16_length(text) == 7


def test_outer_entities_come_before_inner_ones() -> None:
    _, entities = parse_html("<blockquote><b>a<i>b</i></b></blockquote>")
    assert [entity["type"] for entity in entities] == ["blockquote", "bold", "italic"]


def test_white_space_around_a_message_is_cut_and_entities_move_with_it() -> None:
    assert trimmed(*parse_html("\n <b> a </b>\n")) == ("a", [{"type": "bold", "offset": 0, "length": 1}])


def test_commands_links_and_mentions_are_found_but_not_inside_code() -> None:
    text, entities = parse_html("/start https://example.com/a. @somebody <code>/help</code>")
    found = [(entity["type"], entity["offset"], entity["length"]) for entity in found_entities(text, entities)]
    assert found == [("bot_command", 0, 6), ("url", 7, 21), ("mention", 30, 9), ("code", 40, 5)]


@given(st.text())
def test_escaped_text_comes_out_as_it_went_in(text: str) -> None:
    assert parse_html(html.escape(text, quote=False)) == (text, [])


@given(st.text())
def test_any_text_is_parsed_or_refused_and_nothing_else(text: str) -> None:
    try:
        parsed, entities = parse_html(text)
    except Unparsable:
        return
    assert all(0 <= e["offset"] < e["offset"] + e["length"] <= utf16_length(parsed) for e in entities)


@given(st.recursive(
    st.text(st.characters(codec="utf-8", exclude_characters="<>&")),
    lambda inner: st.tuples(st.sampled_from(TAGS), st.lists(inner)).map(
        lambda pair: f"<{pair[0]}>{''.join(pair[1])}</{pair[0]}>"
    ),
))  # fmt: skip
def test_well_nested_tags_always_parse_and_their_entities_never_cross(source: str) -> None:
    text, entities = parse_html(source)
    assert "<" not in text
    spans = [(entity["offset"], entity["offset"] + entity["length"]) for entity in entities]
    assert all(not (a < c < b < d) for a, b in spans for c, d in spans)
