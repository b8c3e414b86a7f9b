import pytest

from bot.roleplay.coach.phrases import argument, premium_argument, shortened, units
from bot.roleplay.coach.speech import sentences
from scenarios import Ask, Component, Guide, Lever


def lever(text: str, *asks: Ask) -> Lever:
    return Lever(line=1, number=1, title="Scope Lever", argument=text, asks=asks)


def test_a_sentence_with_a_placeholder_is_left_out() -> None:
    said = argument(lever("Nobody else owns the whole system. At [current company] others help. I would own it."))
    assert said == ("Nobody else owns the whole system.", "I would own it.")


def test_the_figure_of_the_ask_is_left_out_and_others_stay() -> None:
    ask = Ask(line=1, component=Component.BASE, low=172_000, high=175_000, currency="USD")
    said = argument(lever("It serves 11 million customers. I'd like $172K–$175K. Or 172,000 at least.", ask))
    assert said == ("It serves 11 million customers.",)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dr. Smith leads it. It grows.", 2),
        ("Ally.ai is a platform. It costs $1.5M.", 2),
        ("One sentence without an end", 1),
        ('"Quoted. And more."', 2),
        ("", 0),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text: str, count: int) -> None:
    assert len(sentences(text)) == count


def test_markdown_is_no_part_of_what_is_said() -> None:
    assert sentences("**Scope** is `all`. _Really_.") == ("Scope is all.", "Really.")


def test_a_short_form_keeps_whole_sentences_and_always_the_ending() -> None:
    said = ("First reason here.", "Second reason that is far too long to fit.")
    assert shortened(said, "I ask for 5.", 40, "") == "First reason here. I ask for 5."


def test_a_short_form_of_one_long_sentence_ends_at_a_clause() -> None:
    long = (
        "Every design has to work from end to end without any branch, because nobody is there to catch what it drops."
    )
    assert shortened((long,), "I ask for 5.", 80, "") == (
        "Every design has to work from end to end without any branch. I ask for 5."
    )


def test_a_short_form_that_cannot_hold_a_reason_names_it() -> None:
    assert shortened(("x" * 100,), "I ask.", 40, "My case is scope.") == "My case is scope. I ask."
    assert shortened(("x" * 100,), "I ask.", 10, "My case is scope.") == "I ask."


def test_lengths_are_counted_as_telegram_counts() -> None:
    assert units("a😀") == 3


def test_the_premiums_of_the_standard_guide_are_argued_without_their_price(guide: Guide) -> None:
    for premium in guide.premiums:
        said = " ".join(premium_argument(premium))
        assert said
        assert f"${premium.low // 1000}K" not in said
