from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.terminal.markup import MarkupError, parse_html, utf16_length
from tests.bot.terminal import tdlib

PIECES = [
    *("<b>", "</b>", "<I>", "</i>", "<u>", "</ins>", "<s>", "</>", "<pre>", "</pre>", "<code>", "</code>"),
    *(
        '<a href="https://a.org/?x=1&amp;y">',
        "<a href=",
        "</a>",
        "<a",
        "</",
        "<",
        ">",
        "/",
        " ",
        "=",
        "'",
        '"',
    ),
    *(
        "<code class='language-x'>",
        '<span class="tg-spoiler">',
        "<span>",
        "</span>",
        "<blockquote expandable>",
    ),
    *(
        "</blockquote>",
        "<br>",
        "<À>",
        "&",
        "&lt;",
        "&gt",
        "&amp;",
        "&quot;",
        "&nbsp;",
        "&#",
        "&#x",
        "&#xd800;",
    ),
    *("65", "1F600", ";", "x", "é", "😀", "\n", "\t", "\f", "\v", "\0", "href", "class", "."),
]
TYPES = {
    "bold": "textEntityTypeBold",
    "italic": "textEntityTypeItalic",
    "underline": "textEntityTypeUnderline",
    "strikethrough": "textEntityTypeStrikethrough",
    "spoiler": "textEntityTypeSpoiler",
    "code": "textEntityTypeCode",
    "pre": "textEntityTypePre",
    "blockquote": "textEntityTypeBlockQuote",
    "expandable_blockquote": "textEntityTypeExpandableBlockQuote",
    "text_link": "textEntityTypeTextUrl",
}


def parsed(markup: str) -> tuple[str | None, str]:
    try:
        return parse_html(markup)[0], ""
    except MarkupError as error:
        return None, str(error)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from(PIECES), max_size=14).map("".join)
    | st.text(st.characters(codec="utf-8"), max_size=9)
)
def test_html_is_read_as_telegram_reads_it(markup: str) -> None:
    """Any text gives the same plain text, or is refused for the same reason, as by Telegram's parser."""
    assert parsed(markup) == tdlib.parse(markup)


@pytest.mark.parametrize(
    "markup",
    [
        "é <b>bold <i>both</i></b> &amp; <a href='https://asean.org/x'>😀 link</a>.",
        "<blockquote expandable>long</blockquote><blockquote>short</blockquote>",
        "<tg-spoiler>a</tg-spoiler> <span class='tg-spoiler'>b</span>",
        "<u>a</u> <ins>b</ins> <s>c</s> <code>e</code> <pre>f</pre>",
        "<a href='nowhere'>dropped</a> <a>asean.org</a> <b></b>",
        "<a href='ftp://a.org'>x</a><a href='https://a.org:99999'>y</a><a href='tg://resolve?domain=n'>z</a>",
    ],
)
def test_entities_stand_where_telegram_puts_them(markup: str) -> None:
    """Types, offsets and lengths agree with Telegram's parser, links that lead nowhere dropped."""
    ours = [(TYPES[one["type"]], one["offset"], one["length"]) for one in parse_html(markup)[1]]
    assert ours == tdlib.entities(markup)


def test_links_and_languages_are_kept() -> None:
    """A link keeps its address, normalised; a code block its language."""
    markup = '<a href="A.org">x</a><pre><code class=language-x>y</code></pre><code class=language-c>z</code>'
    assert parse_html(markup) == (
        "xyz",
        [
            {"type": "text_link", "offset": 0, "length": 1, "url": "http://a.org/"},
            {"type": "pre", "offset": 1, "length": 1, "language": "x"},
            {"type": "code", "offset": 2, "length": 1, "language": "c"},
        ],
    )


def test_length_counts_utf16_units() -> None:
    """A character beyond the basic plane counts twice."""
    assert utf16_length("aé😀") == 4
