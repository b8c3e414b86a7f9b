"""Every view is HTML that Telegram takes, with buttons that it takes, whatever is filled in."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot import views
from bot.playground.html import parse_html
from bot.roleplay import Said, State, Turn, context, open_call, step
from bot.roleplay.coach.coach import judge
from bot.roleplay.coach.hints import next_move
from bot.roleplay.review.review import review
from bot.roleplay.understanding import understand
from bot.views.notice import TEXTS, TOAST_LIMIT
from scenarios import Guide, Persona, Scenario, read_guide
from tests.scenarios.reader.guide_text import guide_text

NASTY = '<b>{{ 7 * 7 }}</b> & "x" {% raw %} </blockquote>'
KEY = "a1b2c3d4"
MESSAGES = (
    "Hi! What is the range?",
    NASTY,
    "I'd rather not say.",
    "I'd rather not say.",
    "165k base and 40k RSU please",
    "can we do a 20% bonus?",
    "174,500 base and 51,500 RSU",
    "signing bonus of 10k?",
    "I accept",
)


def played(scenario: Scenario, messages: tuple[str, ...]) -> Iterator[tuple[State, Turn, State]]:
    """Every turn with the states before and after it."""
    state, turn = open_call(scenario)
    yield state, turn, state
    for text in messages:
        if state.outcome:
            return
        before = state
        state, turn = step(scenario, state, Said(text), understand(text, context(scenario, state), scenario.guide))
        yield before, turn, state


def sound(reply: views.Reply) -> str:
    """The reply's text, once Telegram would have taken it."""
    text, _ = parse_html(reply.html)
    assert 0 < views.utf16_length(text) <= 4096
    for row in reply.keyboard:
        assert 1 <= len(row) <= 3
        for button in row:
            assert button.label
            assert (button.data is None) != (button.copy is None)
            if button.data is not None:
                assert views.Callback.parse(button.data) is not None
                assert len(button.data.encode()) <= 64
            if button.copy is not None:
                assert 1 <= views.utf16_length(button.copy) <= 256
    return text


def test_a_whole_rehearsal_is_html_that_telegram_takes(scenario: Scenario) -> None:
    turns = []
    for before, turn, after in played(scenario, MESSAGES):
        turns.append(turn)
        replies = views.played(7, scenario, turn, after, judge(scenario, before, turn))
        assert replies
        for reply in replies:
            sound(reply)
        sound(views.offer(7, scenario, after))
        sound(views.undone(7, scenario, before))
        sound(views.hint(7, next_move(scenario, after)))
    found = review(scenario, turns)
    for reply in views.debrief(7, scenario, found):
        sound(reply)
    for page in views.REVIEW_PAGES:
        sound(views.review_page(7, scenario, found, page))


def test_what_a_person_wrote_is_shown_as_it_was_written(scenario: Scenario) -> None:
    turns = [turn for _, turn, _ in played(scenario, (NASTY, NASTY))]
    entry = views.Entry(7, NASTY, NASTY, NASTY, NASTY, datetime(2026, 11, 22, tzinfo=UTC), 2)
    texts = [
        sound(views.transcript(entry, scenario, turns)),
        sound(views.history([entry], 0, 1)),
        sound(views.session_page(entry, scenario, review(scenario, turns))),
        sound(views.welcome(NASTY, [views.Choice(KEY, NASTY, NASTY)])),
        sound(views.undone(7, scenario, replace(played_last(scenario), last=NASTY))),
        sound(views.resumed(7, scenario, replace(played_last(scenario), last=NASTY))),
        sound(views.unknown_command(NASTY)),
        sound(views.practice_regions(views.Choice(KEY, NASTY, NASTY), scenario.guide)),
    ]
    for text in texts:
        assert NASTY in text


def played_last(scenario: Scenario) -> State:
    return list(played(scenario, ()))[-1][2]


def test_a_guide_is_text_whatever_stands_in_it(guide: Guide) -> None:
    nasty = guide.model_copy(
        update={
            "company": NASTY,
            "role": NASTY,
            "tags": (NASTY,),
            "background": tuple(one.model_copy(update={"text": NASTY}) for one in guide.background),
            "levers": tuple(one.model_copy(update={"title": NASTY, "argument": NASTY}) for one in guide.levers),
            "premiums": tuple(one.model_copy(update={"title": NASTY, "text": NASTY}) for one in guide.premiums),
            "sources": tuple(one.model_copy(update={"text": NASTY}) for one in guide.sources),
            "notes": tuple(one.model_copy(update={"text": NASTY}) for one in guide.notes),
            "levels": tuple(one.model_copy(update={"name": NASTY, "peers": {NASTY: NASTY}}) for one in guide.levels),
        }
    )
    for page in views.GUIDE_PAGES:
        assert "{{ 7 * 7 }}" in sound(views.guide_page(KEY, nasty, page))


def test_each_figure_of_the_guide_can_be_traced_to_its_line(guide: Guide) -> None:
    bands = sound(views.guide_page(KEY, guide, "bands"))
    assert "Detroit, MI (HQ) (line 11)" in bands
    assert "Base: $132K–$175K" in bands
    levers = sound(views.guide_page(KEY, guide, "levers"))
    assert "Base $172K–$175K in Detroit, MI (HQ) (line 52)" in levers
    assert "Base $203K–$207K in New York (derived from line 52)" in levers
    assert "Bonus 20% everywhere (line 61)" in levers
    assert "$8K–$14K (line 43)" in sound(views.guide_page(KEY, guide, "premiums"))
    assert "TC $188K–$272K" in sound(views.guide_page(KEY, guide))
    assert "the whole grant" in sound(views.guide_page(KEY, guide))


def test_no_placeholder_of_the_guide_reaches_a_reader(guide: Guide) -> None:
    for page in views.GUIDE_PAGES:
        assert "[" not in sound(views.guide_page(KEY, guide, page))


def test_from_practice_to_the_call_takes_three_taps(guide: Guide, personas: dict[str, Persona]) -> None:
    choice = views.Choice(KEY, guide.company, guide.role)
    first = views.practice_guides(views.Page([choice], 0, 1))
    second = views.practice_regions(choice, guide)
    third = views.practice_recruiters(choice, list(personas.values()), (2, 0), guide.regions[2])
    taps = [first.keyboard[0][0], second.keyboard[2][0], third.keyboard[0][0]]
    assert [views.Callback.parse(tap.data or "") for tap in taps] == [
        views.Callback("pick", 0, KEY),
        views.Callback("region", 0, f"{KEY},2"),
        views.Callback("begin", 0, f"{KEY},2,{next(iter(personas))}"),
    ]
    for reply in (first, second, third):
        sound(reply)


def test_many_guides_are_shown_in_pages() -> None:
    choices = [views.Choice(f"{number:08x}", f"Company {number}", "Engineer") for number in range(20)]
    seen, offset = [], 0
    while True:
        page = views.practice_guides(views.Page(choices[offset : offset + views.PAGE], offset, len(choices)))
        sound(page)
        seen += [button.label for row in page.keyboard for button in row if "Company" in button.label]
        more = [button for row in page.keyboard for button in row if button.label == "More ▶"]
        if not more:
            break
        offset = int(views.Callback.parse(more[0].data or "").argument)  # type: ignore[union-attr]
    assert seen == [f"Company {number} · Engineer" for number in range(20)]


def test_every_other_page_is_html_that_telegram_takes() -> None:
    replies = [
        views.settings("each"),
        views.settings("end"),
        views.privacy(365),
        views.delete_question(0),
        views.delete_question(1),
        views.deleted(3),
        views.help_page([("practice", "Rehearse a negotiation")]),
        views.history([], 0, 0),
        views.welcome("", []),
        views.guides(views.Page([], 0, 0)),
        views.practice_guides(views.Page([], 0, 0)),
        views.practice_guides(views.Page([], 0, 0, NASTY)),
        views.practice_guides(views.Page([views.Choice(KEY, NASTY, NASTY * 9, own=True)], 0, 20, "word " * 9)),
        *(views.notice(key) for key in TEXTS),
        *(views.notice(key, 7) for key in TEXTS),
    ]
    for reply in replies:
        sound(reply)


def test_what_is_shown_over_the_chat_fits_there() -> None:
    for key in TEXTS:
        assert 0 < views.utf16_length(views.toast(key).text) <= TOAST_LIMIT


def test_the_privacy_page_of_the_local_page_speaks_of_no_messages_through_telegram() -> None:
    text = sound(views.privacy(365, local=True))
    assert "pass through Telegram" not in text
    assert "nothing leaves the machine" in text
    assert "Telegram" not in sound(views.deleted(3, local=True))


def test_the_privacy_page_says_what_is_stored_where_and_how_it_goes() -> None:
    text = sound(views.privacy(365))
    for said in (
        "encrypted",
        "365 days",
        *("prep cards", "drill", "offers and guides until you remove them", "that I failed at for two days"),
        "/delete",
        "/export",
        "Backups",
        "Telegram",
        "Not affiliated with any employer",
    ):
        assert said in text


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("€100K–€140K | – | €10K–€20K | €110K–€160K", "The guide’s TC is base + bonus."),
        ("€100K–€140K | – | €10K–€20K | €150K–€260K", "How the guide adds up its TC, its own figures do not show."),
        ("€100K–€140K | €80K–€160K | €10K–€20K | €190K–€320K", "base + bonus + the whole grant"),
    ],
)
def test_a_guide_page_says_in_a_sentence_how_its_totals_add_up(row: str, said: str) -> None:
    table = f"| Region | Base | Stock (RSU/4yr) | Bonus | TC |\n|---|---|---|---|---|\n| Lisbon | {row} |"
    guide = read_guide(guide_text(table=table), "a/b.md")
    assert said in sound(views.guide_page("a/b", guide, "bands"))
