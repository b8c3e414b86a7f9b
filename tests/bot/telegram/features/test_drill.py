from bot.roleplay.codec import load_drill
from bot.roleplay.drills.drills import Drill
from tests.bot.telegram.features.conftest import Candidate, text_of
from tests.bot.telegram.features.test_rehearsal import accepted, offered, turns


async def drill(candidate: Candidate) -> Drill | None:
    async with candidate.store.read() as work:
        user = await work.users.get(candidate.id)
    assert user is not None
    return load_drill(user.drill)


async def test_three_answers_each_judged_at_once(candidate: Candidate) -> None:
    await offered(candidate)
    await accepted(candidate)
    begun = text_of(await candidate.presses("Drill"))
    assert "Drill: " in begun
    texts = [text_of(await candidate.says("I'd rather hear your range first, and <b>why</b>?")) for _ in range(3)]
    assert [f"answer {number} of 3" in text for number, text in enumerate(texts, 1)] == [True] * 3
    assert all("good answer" in text and ("evidence: " in text or "disputed" in text) for text in texts)
    assert "of 3 good" in texts[-1]
    found = await drill(candidate)
    assert found is not None
    assert not found.open
    assert "No rehearsal is running" in text_of(await candidate.says("Hello?"))


async def test_a_drill_leaves_the_running_rehearsal_as_it_is(candidate: Candidate) -> None:
    await offered(candidate)
    before = await turns(candidate)
    await candidate.says("/drill")
    for _ in range(3):
        shown = await candidate.says("Thank you. What would you need to say yes?")
    assert await turns(candidate) == before
    assert "is waiting in your rehearsal" in text_of(shown)
    await candidate.says("How did you arrive at these figures?")
    assert len(await turns(candidate)) == len(before) + 1


async def test_any_other_command_ends_the_drill(candidate: Candidate) -> None:
    await offered(candidate)
    before = await turns(candidate)
    await candidate.says("/drill")
    await candidate.says("/offer")
    await candidate.says("How did you arrive at these figures?")
    assert len(await turns(candidate)) == len(before) + 1


async def test_a_button_that_leads_elsewhere_ends_the_drill(candidate: Candidate) -> None:
    await offered(candidate)
    await accepted(candidate)
    await candidate.presses("Drill")
    await candidate.presses("Second round")
    await candidate.says("Happy to be here.")
    assert len(await turns(candidate)) == 2


async def test_a_drill_can_be_ended_by_its_button_once(candidate: Candidate) -> None:
    await offered(candidate)
    await candidate.says("/drill")
    assert "over" in text_of(await candidate.presses("End the drill"))
    assert await candidate.sends_data("drill:0:end") == []
    assert candidate.toasts[0].text


async def test_the_next_drill_is_another_tactic(candidate: Candidate) -> None:
    await offered(candidate)
    await candidate.says("/drill")
    first = await drill(candidate)
    await candidate.says("/drill")
    second = await drill(candidate)
    assert first is not None
    assert second is not None
    assert first.tactic != second.tactic


async def test_before_the_first_rehearsal_there_is_nothing_to_drill(candidate: Candidate) -> None:
    (answer,) = await candidate.says("/drill")
    assert "Start one" in text_of([answer])


async def test_deleting_everything_deletes_the_drill(candidate: Candidate) -> None:
    await offered(candidate)
    await candidate.says("/drill")
    await candidate.says("/delete")
    await candidate.presses("Delete everything")
    await candidate.says("/start")
    assert await drill(candidate) is None


async def test_what_a_retry_took_over_is_not_counted_twice(candidate: Candidate) -> None:
    await offered(candidate)
    await candidate.says("How does the stock vest?")
    await accepted(candidate)
    met = text_of(await candidate.presses("Drill")).split("\n")[1]
    await candidate.presses("End the drill")
    first = await candidate.session()
    assert first is not None
    await candidate.sends_data(f"retry:{first.id}:{first.turns - 1}")
    await candidate.says("I accept.")
    async with candidate.store.work() as work:
        await work.users.change(candidate.id, drill=None)
        await work.commit()
    again = text_of(await candidate.says("/drill")).split("\n")[1]
    assert again == met
