from bot.roleplay.codec import load_card
from bot.roleplay.prep import Card
from tests.bot.telegram.features.conftest import Candidate, text_of
from tests.bot.telegram.features.test_rehearsal import COUNTER, accepted, offered, turns

LINES = ("185k base", "240k total", "174,500 base", "I stay where I am <b>now</b>")


async def card(candidate: Candidate) -> Card:
    session = await candidate.session()
    assert session is not None
    return load_card(session.prep)


async def prepared(candidate: Candidate) -> None:
    await candidate.begins()
    await candidate.presses("Prep card")
    for line in LINES:
        await candidate.says(line)


async def test_the_card_is_offered_before_the_first_message_and_filled_line_by_line(candidate: Candidate) -> None:
    await prepared(candidate)
    found = await card(candidate)
    assert found.of("walk_away", "base") == 185_000
    assert found.alternatives == LINES[-1]
    assert found.asking is None
    assert len(await turns(candidate)) == 1
    assert LINES[-1] in text_of(await candidate.says("/prep"))


async def test_after_the_card_the_recruiter_hears_again(candidate: Candidate) -> None:
    await prepared(candidate)
    await candidate.says("Happy to be here.")
    assert len(await turns(candidate)) == 2


async def test_a_line_can_be_skipped_and_changed_later(candidate: Candidate) -> None:
    await candidate.begins()
    await candidate.says("/prep")
    await candidate.presses("Skip")
    await candidate.says("230k total")
    await candidate.presses("Done")
    await candidate.presses("Target")
    await candidate.says("240k total")
    found = await card(candidate)
    assert not found.walk_away
    assert found.of("target", "total") == 240_000


async def test_what_names_no_amount_is_asked_for_again_and_nothing_reaches_the_recruiter(candidate: Candidate) -> None:
    await candidate.begins()
    await candidate.says("/prep")
    assert "no amount" in text_of(await candidate.says("<i>no idea</i>"))
    assert (await card(candidate)).asking == "walk_away"
    assert len(await turns(candidate)) == 1


async def test_any_other_command_takes_the_talk_back_to_the_recruiter(candidate: Candidate) -> None:
    await candidate.begins()
    await candidate.says("/prep")
    await candidate.says("/hint")
    await candidate.says("Happy to be here.")
    assert len(await turns(candidate)) == 2


async def test_the_review_shows_the_card_beside_what_came_of_it(candidate: Candidate) -> None:
    await prepared(candidate)
    await offered_now(candidate)
    text = text_of(await accepted(candidate))
    assert "Your card" in text
    assert "✗ Walk-away base $185K" in text
    assert "Never below your own walk-away" in text_of(await candidate.presses("Rules"))


async def offered_now(candidate: Candidate) -> None:
    for message in ("Happy to be here.", "I'd rather hear your range first.", "What is the offer?", COUNTER):
        await candidate.says(message)


async def test_the_next_rehearsal_of_the_same_offer_takes_the_card_over(candidate: Candidate) -> None:
    await prepared(candidate)
    first = await card(candidate)
    await candidate.says("Happy to be here.")
    await candidate.begins()
    assert await card(candidate) == first
    await candidate.begins(region="New York")
    assert (await card(candidate)).empty


async def test_without_a_rehearsal_the_card_has_nothing_to_belong_to(candidate: Candidate) -> None:
    (answer,) = await candidate.says("/prep")
    assert "Start one" in text_of([answer])
    await offered(candidate)
    await accepted(candidate)
    assert len(await candidate.says("/prep")) == 1


async def test_nobody_sees_the_card_of_somebody_else(candidate: Candidate) -> None:
    await prepared(candidate)
    session = await candidate.session()
    assert session is not None
    other = candidate.another()
    assert await other.sends_data(f"prep:{session.id}:target") == []
    assert other.toasts[0].alert


async def test_an_opening_below_the_target_is_said_to_be_so(candidate: Candidate) -> None:
    await candidate.begins()
    await candidate.says("/prep")
    for line in ("185k base", "200k base"):
        await candidate.says(line)
    said = text_of(await candidate.says("190k base"))
    assert "Opening $190K lies below your target $200K" in said
    await candidate.presses("Skip")
    await candidate.presses("Opening")
    assert "lies below" not in text_of(await candidate.says("205k base"))


async def test_the_second_message_in_a_row_that_is_no_line_goes_to_the_recruiter(candidate: Candidate) -> None:
    await candidate.begins()
    await candidate.presses("Prep card")
    assert "no amount" in text_of(await candidate.says("hi! so nervous, my first offer"))
    assert len(await turns(candidate)) == 1
    await candidate.says("what do people usually say here?")
    assert (await card(candidate)).asking is None
    assert len(await turns(candidate)) == 2


async def test_a_line_is_left_empty_and_the_card_put_away_in_words(candidate: Candidate) -> None:
    await candidate.begins()
    await candidate.presses("Prep card")
    await candidate.says("i don't really know")
    assert (await card(candidate)).asking == "target"
    await candidate.says("two banks use my work, so 158k base")
    assert (await card(candidate)).of("target", "base") == 158_000
    await candidate.says("done")
    assert (await card(candidate)).asking is None
    assert len(await turns(candidate)) == 1
