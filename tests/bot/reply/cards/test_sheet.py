"""How a card is laid out, whatever record it is of."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.reply.cards.sheet import LIMIT, PAGE, Part, Sheet, lay_out, lay_out_part
from bot.reply.html import plain
from bot.reply.press import card, card_part
from bot.reply.reply import Button, Link, Reply, units
from store.kinds import Kind, Ref
from store.records import Source

REF = Ref(Kind.MEETING, "som-1")
PAGES = (Source("https://a.example/1", "First page"), Source("https://a.example/2", ""))


def said(reply: Reply) -> list[str]:
    return plain(reply).split("\n")


def pressed(reply: Reply) -> list[list[tuple[str, str]]]:
    return [[(button.text, button.data) for button in row] for row in reply.buttons]


def test_a_card_has_what_is_known_in_its_order() -> None:
    """Name, head, summary, parts and the first source, a blank line between them; nothing of what is not."""
    sheet = Sheet(
        REF,
        "A Meeting",
        "AM",
        ("Held in London", "", "Closed"),
        "They met.",
        (
            Part("Topics", ("trade", "energy"), ", "),
            Part("People", ()),
            Part("Papers", ("x", "y"), bullets=True),
        ),
        PAGES[:1],
        (Button("Back", "b"),),
    )
    reply = lay_out(sheet)
    assert said(reply) == [
        "A Meeting (AM)", "Held in London", "Closed", "", "They met.", "",
        "Topics: trade, energy", "Papers:", "• x", "• y", "", "Source: First page",
    ]  # fmt: skip
    assert pressed(reply) == [[("Back", "b")]]
    assert said(lay_out(Sheet(REF, "A Meeting"))) == ["A Meeting"]


def test_an_acronym_that_the_name_has_is_not_told_twice() -> None:
    """In whatever letters it stands there."""
    assert said(lay_out(Sheet(REF, "The asean Plan", "ASEAN"))) == ["The asean Plan"]


def test_of_many_items_a_few_are_shown_and_a_button_leads_to_all() -> None:
    """Five of those with a line each; how many more there are stands below; a list has its own button."""
    items = tuple(f"item {number}" for number in range(7))
    reply = lay_out(Sheet(REF, "M", parts=(Part("Papers", items, bullets=True),)))
    assert said(reply)[2:] == ["Papers:", *(f"• item {number}" for number in range(5)), "and 2 more"]
    assert pressed(reply) == [[("Papers (7)", card_part(REF, "Papers"))]]
    inline = lay_out(Sheet(REF, "M", parts=(Part("Topics", items, listed=True),)))
    assert said(inline)[2:] == ["Topics: item 0; item 1; item 2; item 3; item 4 (and 2 more)"]
    assert pressed(inline) == []
    whole = lay_out(Sheet(REF, "M", parts=(Part("Topics", items),)))
    assert said(whole)[2:] == [f"Topics: {'; '.join(items)}"]
    few = lay_out(Sheet(REF, "M", parts=(Part("Papers", items, bullets=True, few=2),)))
    assert said(few)[2:] == ["Papers:", "• item 0", "• item 1", "and 5 more"]


def test_further_sources_have_a_button_of_their_own() -> None:
    """A single one is on the card already; one without a title is told by its address."""
    reply = lay_out(Sheet(REF, "M", sources=PAGES))
    assert pressed(reply) == [[("Sources (2)", card_part(REF, "Sources"))]]
    assert said(lay_out(Sheet(REF, "M", sources=PAGES[1:])))[-1] == "Source: https://a.example/2"
    assert said(lay_out_part(Sheet(REF, "M", sources=PAGES), "sources", 0))[3:] == [
        "• First page",
        "• https://a.example/2",
    ]


def test_parts_share_the_room_and_the_first_matter_most() -> None:
    """Each grows in turn while it fits: no part is full before each has what the room lets it have."""
    long = tuple("x" * 150 + str(number) for number in range(9))
    reply = lay_out(Sheet(REF, "M", parts=(Part("One", long), Part("Two", long), Part("Three", ("short",)))))
    text = plain(reply)
    assert LIMIT - 160 < units(text) <= LIMIT == 900
    lines = said(reply)[2:]
    assert [line.count("x" * 150) for line in lines] == [3, 2, 0]
    assert lines[2] == "Three: short"
    assert [button.text for row in reply.buttons for button in row] == ["One (9)", "Two (9)"]


def test_each_text_of_a_card_is_clipped_at_its_own_length() -> None:
    """The name, the acronym, a line of the head, the summary, an item and the title of a page."""
    long = "x" * 500
    sheet = Sheet(REF, long, "Y" * 50, (long,), long, (), (Source("https://a.example/1", long),))
    assert said(lay_out(sheet)) == [
        f"{'x' * 199}… ({'Y' * 39}…)", f"{'x' * 109}…", "", f"{'x' * 239}…", "", f"Source: {'x' * 89}…",
    ]  # fmt: skip
    alone = Sheet(REF, "M", parts=(Part("Papers", (long,)),))
    assert said(lay_out(alone))[2] == f"Papers: {'x' * 239}…"
    assert said(lay_out_part(alone, "papers", 0))[3] == f"• {'x' * 439}…"


def test_a_card_may_be_full() -> None:
    """An item for which there is just room is shown; one unit more, and it is left to the button."""
    items = ("a" * 239, "b" * 239, "c" * 239)
    full = plain(lay_out(Sheet(REF, "M", parts=(Part("One", (*items, "d" * 169)),))))
    assert (full[-9:], units(full)) == ("d" * 9, LIMIT)
    over = lay_out(Sheet(REF, "M", parts=(Part("One", (*items, "d" * 170)),)))
    assert plain(over).endswith("c (and 1 more)")
    assert pressed(over) == [[("One (4)", card_part(REF, "One"))]]
    two = lay_out(Sheet(REF, "M", parts=(Part("One", items), Part("Two", ("d" * 165,)))))
    assert (plain(two)[-9:], units(plain(two)), two.buttons) == ("d" * 9, LIMIT, ())


TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Zs", "Cf"]), min_size=1, max_size=300
)
PARTS = st.builds(
    Part,
    st.sampled_from(["One", "Two", "Three"]),
    st.lists(TEXT | st.builds(Link, TEXT, TEXT), max_size=12).map(tuple),
    bullets=st.booleans(),
    listed=st.booleans(),
)


@given(
    st.lists(TEXT, max_size=3).map(tuple),
    TEXT,
    st.lists(PARTS, max_size=3, unique_by=lambda p: p.name).map(tuple),
)
def test_no_card_is_longer_than_it_may_be(
    head: tuple[str, ...], summary: str, parts: tuple[Part, ...]
) -> None:
    """However much is known, and each part that is cut short has a button to all of it."""
    sheet = Sheet(REF, "A Meeting", head=head, summary=summary, parts=parts, sources=PAGES)
    reply = lay_out(sheet)
    assert units(plain(reply)) <= LIMIT
    for part in parts:
        if f"{part.name} ({len(part.items)})" in [button.text for row in reply.buttons for button in row]:
            whole = [line for page in range(2) for line in said(lay_out_part(sheet, part.key, page))]
            assert f"{part.name}: {len(part.items)}" in whole


def test_a_part_has_pages_of_eight() -> None:
    """The page after the last is the last, buttons turn to those beside it and back to the card."""
    items = tuple(f"item {number}" for number in range(2 * PAGE + 1))
    sheet = Sheet(REF, "A Meeting", parts=(Part("Papers", items),))
    first, second, third = (lay_out_part(sheet, "papers", page) for page in range(3))
    assert said(first) == ["A Meeting", "Papers: 17", "", *(f"• item {n}" for n in range(8)), "Page 1 of 3"]
    assert said(second)[3:] == [*(f"• item {n}" for n in range(8, 16)), "Page 2 of 3"]
    assert said(third)[3:] == ["• item 16", "Page 3 of 3"]
    assert lay_out_part(sheet, "papers", 9) == third
    back = ("‹ Back to the card", card(REF))
    to = [(f"Page {page + 1}", card_part(REF, "Papers", page)) for page in range(3)]
    assert [pressed(one) for one in (first, second, third)] == [
        [[to[1]], [back]],
        [[to[0], to[2]], [back]],
        [[to[1]], [back]],
    ]


def test_a_part_of_one_page_has_nothing_to_turn() -> None:
    """Eight items are one page, nine are two."""
    reply = lay_out_part(Sheet(REF, "M", parts=(Part("Papers", ("x",) * 8),)), "papers", 0)
    assert said(reply)[-1] == "• x"
    assert len(reply.buttons) == 1
    two = lay_out_part(Sheet(REF, "M", parts=(Part("Papers", ("x",) * 9),)), "papers", 0)
    assert said(two)[-1] == "Page 1 of 2"


def test_a_part_that_is_gone_is_the_card() -> None:
    """A button of long ago leads to what there is now."""
    sheet = Sheet(REF, "M", parts=(Part("Papers", ()),))
    assert lay_out_part(sheet, "papers", 0) == lay_out_part(sheet, "none", 3) == lay_out(sheet)
