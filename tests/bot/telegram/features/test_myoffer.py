import re
from pathlib import Path

import pytest

from bot.roleplay import load_state
from bot.roleplay.package import Package
from bot.views import plain
from db import Store
from tests.bot.telegram.features.conftest import Candidate, text_of

WHO = ("Acme", "Data Engineer", "Berlin, Germany")


async def tells(candidate: Candidate, *lines: str) -> None:
    for line in lines:
        if line == "-":
            await candidate.presses("Skip")
        else:
            await candidate.says(line)


async def told(candidate: Candidate, *, band: str = "-", target: str = "base 99k") -> None:
    """An offer in euro, with every question answered or skipped."""
    await candidate.says("/myoffer")
    await tells(candidate, *WHO)
    await candidate.presses("EUR")
    await tells(candidate, "90k base, 10% bonus", "-", "-", band, "95k base at Bolt", target, "88k")
    await tells(candidate, "I cut the cloud bill at my last firm by a third.")
    await candidate.presses("That’s all")
    await candidate.presses("Tomorrow")


async def hears_the_offer(candidate: Candidate) -> str:
    """Whatever the recruiter wants to know first, until an offer is on the table."""
    for _ in range(8):
        said = text_of(await candidate.says("I'd rather see your offer first. What is the range, and the offer?"))
        session = await candidate.session()
        if session is not None and load_state(session.state).offer is not None:
            return said
    raise AssertionError("no offer came")


def on_disk(folder: Path) -> bytes:
    """The database with its side files."""
    return b"".join(file.read_bytes() for file in folder.glob("store.db*"))


def newest(candidate: Candidate) -> str:
    return plain(candidate.messages[max(candidate.messages)].html)


async def test_an_offer_is_told_line_by_line_and_echoed_as_it_was_understood(candidate: Candidate) -> None:
    await candidate.says("/myoffer")
    await tells(candidate, *WHO)
    await candidate.presses("EUR")
    assert "base €90K, bonus 10% of base" in text_of(await candidate.says("90k base, 10% bonus"))
    assert "equity" in newest(candidate).lower()
    assert "equity grant €40K over 4 years" in text_of(await candidate.says("10k a year"))
    assert "signing" in newest(candidate).lower()


async def test_what_is_not_understood_is_asked_again_with_an_example(candidate: Candidate) -> None:
    await candidate.says("/myoffer")
    await tells(candidate, *WHO)
    await candidate.presses("EUR")
    again = text_of(await candidate.says("quite a lot"))
    assert "can’t read an amount" in again
    assert "What base do they offer?" in again
    assert "in USD, and the offer in EUR" in text_of(await candidate.says("$90,000"))


async def test_the_first_page_leads_there_and_a_number_that_is_no_pay_is_said(candidate: Candidate) -> None:
    await candidate.says("/start")
    await candidate.presses("an offer of my own")
    assert "Who made you the offer?" in newest(candidate)
    await tells(candidate, *WHO)
    await candidate.presses("EUR")
    assert "(left out: 25)" in text_of(await candidate.says("90k base and 25 days of holiday"))


async def test_one_can_skip_go_back_finish_early_and_change_later(candidate: Candidate) -> None:
    await candidate.says("/myoffer")
    await tells(candidate, "Acme", "-")
    await candidate.presses("Back")
    assert "For which role?" in newest(candidate)
    await candidate.says("Analyst")
    await candidate.presses("Finish here")
    assert "I need the base" in newest(candidate)
    await candidate.presses("Tell the base")
    assert "Rehearse it" in str([button.label for row in (await candidate.says("£70k"))[0].keyboard for button in row])
    await candidate.presses("Change")
    await candidate.presses("Role")
    shown = text_of(await candidate.says("Senior Analyst"))
    assert "Senior Analyst" in shown
    assert "£70K" in shown


async def test_a_question_waits_through_a_restart_and_a_command(candidate: Candidate, store: Store) -> None:
    await candidate.says("/myoffer")
    await tells(candidate, "Acme")
    again = Candidate(store, candidate.house, candidate.id)
    assert "Where would you work?" in text_of(await again.says("Analyst"))
    await again.says("/settings")
    assert "nobody hears this" in text_of(await again.says("London"))
    assert "Where would you work?" in text_of(await again.says("/myoffer"))
    assert "currency" in text_of(await again.says("London"))


async def test_an_own_offer_without_a_band_is_rehearsed_by_what_was_assumed(candidate: Candidate) -> None:
    await told(candidate)
    assert "No band is known" in newest(candidate)
    await candidate.presses("Rehearse it")
    opening = text_of(await candidate.presses("Maya"))
    assert "Berlin" in opening
    assert "at most 10% on the base and 20% on the bonus" in opening
    session = await candidate.session()
    assert session is not None
    assert session.region is None
    assert "€90,000" in await hears_the_offer(candidate)
    assert "your target €99K" in text_of(await candidate.says("/hint")) + text_of(
        await candidate.says("I cut the cloud bill at my last firm by a third, so I'd like a base of €99,000.")
    )
    said = text_of(await candidate.says("I'd like a base of €86,000."))
    assert "under your own walk-away" in said
    await candidate.says("/stop")
    review = newest(candidate)
    await candidate.presses("Their limits")
    limits = newest(candidate)
    assert "an assumption of mine, for no band is known" in limits
    assert "opens with the offer that you hold" in limits
    for page in (opening, said, review, limits):
        assert "guide" not in page.lower()


async def test_an_own_offer_with_a_band_is_judged_by_it(candidate: Candidate) -> None:
    await told(candidate, band="base 85k-110k")
    await candidate.presses("Rehearse it")
    await candidate.presses("Daniel")
    await hears_the_offer(candidate)
    verdict = text_of(await candidate.says("I'd like a base of €105,000, given the market."))
    assert "80%" in verdict
    assert "guide" not in verdict.lower()
    assert "line 0" not in verdict


@pytest.mark.parametrize(
    ("currency", "base", "shown"),
    [
        ("INR", "24 lakh", "₹24L"),
        ("CHF", "140'000", "CHF 140K"),
        ("SEK", "55 000 a month", "SEK 660,000 a year (SEK 55,000 a month)"),
    ],
)
async def test_other_currencies_keep_their_own_form(candidate: Candidate, currency: str, base: str, shown: str) -> None:
    await candidate.says("/myoffer")
    await tells(candidate, *WHO, currency)
    assert shown in text_of(await candidate.says(base)).replace("\u00a0", " ")


async def test_pay_by_the_hour_is_a_years_everywhere_and_never_loses_its_cents(candidate: Candidate) -> None:
    await candidate.says("/myoffer")
    await tells(candidate, *WHO[:2], "Portland, OR")
    await candidate.presses("USD")
    await tells(candidate, "$43.50 an hour, 36 hours a week", "-", "-", "-", "41-52/hr", "-", "$48/hr", "$45/hr")
    card = text_of(await candidate.presses("Finish here"))
    assert "Base: $81,432 a year ($43.50 an hour)" in card
    assert "36 hours a week, 52 weeks a year" in card
    await candidate.presses("Rehearse it")
    await candidate.presses("Maya")
    assert "$81,432 base ($43.50 an hour)" in await hears_the_offer(candidate)
    judged = text_of(await candidate.says("Published pay is higher, so could you do $47.25 an hour?"))
    assert "Base $88,452 ($47.25 an hour)" in judged
    assert "a month" not in judged
    on_the_table = text_of(await candidate.says("/offer"))
    assert "Your target: base $89,856 ($48 an hour)" in on_the_table
    assert "a year ($4" in on_the_table
    await candidate.says("I'd like 46.80, then, for the years I have done this.")
    session = await candidate.session()
    assert session is not None
    assert 81_432 <= (load_state(session.state).offer or Package()).base <= 97_344


async def test_what_is_typed_is_text_and_nothing_else(candidate: Candidate) -> None:
    nasty = ("<b>Acme</b>{{ 7*7 }}", "{% raw %}../../etc/passwd", "[x](http://evil) *y* & <i>")
    await candidate.says("/myoffer")
    await tells(candidate, *nasty)
    await candidate.presses("USD")
    await tells(candidate, "150k")
    for _ in range(7):
        await candidate.presses("Skip")
    await candidate.says("{{ recruiter }} <a href='x'>click</a> [name]")
    await candidate.presses("That’s all")
    await candidate.presses("Skip")
    shown = [newest(candidate)]
    await candidate.presses("Rehearse it")
    shown.append(text_of(await candidate.presses("Victor")))
    shown.append(text_of(await candidate.says("Please make me an offer.")))
    everything = "".join(message.html for message in candidate.messages.values())
    assert nasty[0] in "".join(shown)
    assert "49" not in everything
    assert not re.search(r"<b>Acme|<a |<i>{%|evil'", everything)


async def test_the_offer_of_a_played_rehearsal_stays_as_it_was(candidate: Candidate) -> None:
    await told(candidate)
    await candidate.presses("Rehearse it")
    await candidate.presses("Maya")
    await hears_the_offer(candidate)
    await candidate.says("/stop")
    first = await candidate.session()
    await candidate.says("/myoffer")
    await candidate.presses("Change")
    await candidate.presses("Base")
    await candidate.says("120k")
    assert first is not None
    assert "€99K" in text_of(await candidate.sends_data(f"session:{first.id}:"))
    await candidate.says("/myoffer")
    await candidate.presses("Rehearse it")
    await candidate.presses("Maya")
    assert "€120,000" in await hears_the_offer(candidate)


async def test_an_offer_can_be_removed_and_nobody_else_reaches_it(candidate: Candidate) -> None:
    await told(candidate)
    number = next(button.data for button in candidate.buttons if button.data and "Rehearse it" in button.label)
    other = candidate.another()
    assert await other.sends_data(str(number)) == []
    assert await other.sends_data("told:0:1,show") == []
    await candidate.presses("Remove")
    await candidate.presses("Remove it")
    assert await candidate.sends_data(str(number)) == []


async def test_a_whole_rehearsal_of_an_own_offer_stands_in_the_history(candidate: Candidate) -> None:
    await told(candidate)
    await candidate.presses("Rehearse it")
    await candidate.presses("Maya")
    await hears_the_offer(candidate)
    assert "Your target: base €99K" in text_of(await candidate.says("/offer"))
    await candidate.says("I cut the cloud bill at my last firm by a third, so I'd like a base of €98,500.")
    for _ in range(6):
        session = await candidate.session()
        if session is not None and session.outcome:
            break
        await candidate.says("I accept the offer. Please send it in writing.")
        waiting = [button for button in candidate.buttons if "The manager has answered" in button.label]
        if waiting:
            await candidate.presses("The manager has answered")
    session = await candidate.session()
    assert session is not None
    assert session.outcome == "accepted"
    assert session.won
    assert "Acme" in text_of(await candidate.says("/history"))
    await candidate.says("/guide")
    assert "General ones" in text_of(await candidate.presses("Acme"))


async def test_an_export_holds_what_was_told(candidate: Candidate) -> None:
    await told(candidate)
    exported = [reply.document for reply in await candidate.says("/export") if reply.document]
    assert "cut the cloud bill" in str(exported)


@pytest.mark.parametrize("label", ["Second round", "Another recruiter"])
async def test_a_review_leads_on_to_the_next_rehearsal_of_the_same_offer(candidate: Candidate, label: str) -> None:
    await told(candidate)
    await candidate.presses("Rehearse it")
    await candidate.presses("Maya")
    await hears_the_offer(candidate)
    await candidate.says("/stop")
    first = await candidate.session()
    await candidate.presses(label)
    if label == "Another recruiter":
        await candidate.presses("Victor")
    second = await candidate.session()
    assert first is not None
    assert second is not None
    assert (second.guide, second.outcome, second.id > first.id) == (first.guide, None, True)
    assert "€90,000" in await hears_the_offer(candidate)


async def test_nothing_of_an_offer_stands_in_the_clear(candidate: Candidate, tmp_path: Path) -> None:
    await told(candidate)
    await candidate.presses("Rehearse it")
    await candidate.presses("Maya")
    stored = on_disk(tmp_path)
    assert len(stored) > 10_000
    assert not [word for word in (b"Berlin", b"Acme", b"Engineer", b"cloud bill", b"Bolt") if word in stored]


async def test_the_history_says_plainly_that_an_offer_was_removed(candidate: Candidate) -> None:
    await told(candidate)
    await candidate.presses("Rehearse it")
    await candidate.presses("Maya")
    await candidate.says("/myoffer")
    await candidate.presses("Remove")
    await candidate.presses("Remove it")
    assert "Removed by you" in text_of(await candidate.says("/history"))


async def test_delete_takes_the_offers_along(candidate: Candidate) -> None:
    await told(candidate)
    await candidate.says("/delete")
    await candidate.presses("Delete everything")
    async with candidate.store.read() as work:
        assert await work.own_offers.of(candidate.id) == []


async def test_arguments_end_when_one_says_so(candidate: Candidate) -> None:
    await candidate.says("/myoffer")
    for said in (
        "Acme",
        "Engineer",
        "Leeds",
        "GBP",
        "60k",
        "skip",
        "no idea",
        "none",
        "don't know",
        "skip",
        "70k",
        "skip",
    ):
        await candidate.says(said)
    assert "Another one?" in text_of(await candidate.says("I know the field"))
    over = text_of(await candidate.says("That's all"))
    assert "When is the call?" in over
    assert "Another one?" not in over


async def test_the_card_holds_what_was_told_with_the_offer(candidate: Candidate) -> None:
    await candidate.says("/myoffer")
    for line in ("Acme", "nurse", "Porto", "EUR", "2,100 a month", "none", "none", "none", "skip", "no"):
        await candidate.says(line)
    for line in ("2,400 a month", "2,000 a month"):
        await candidate.says(line)
    await candidate.presses("Finish here")
    await candidate.presses("Rehearse it")
    await candidate.presses("Maya")
    page = text_of(await candidate.presses("Prep card"))
    assert "2,400 a month" in page
    assert "2,000 a month" in page
    assert "ask for first" in page
