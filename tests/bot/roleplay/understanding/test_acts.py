"""What a message does."""

from dataclasses import replace

import pytest

from bot.roleplay.understanding import Act, Context, understand

OFFER = Context("offer", "base", "We can offer you a base of 148,000.")
DEAL = Context("offer", "base", "152,000 base, 15% bonus, 42,000 in RSUs. Do we have a deal?")
FINAL = Context("offer", "base", "My final offer is 153,000.")
ASKED = Context("pre_offer", "base", "What base salary would you be looking for?")


def acts(text: str, context: Context = OFFER) -> set[Act]:
    return set(understand(text, context).acts)


@pytest.mark.parametrize("text", ["deal", "yes", "i accept", "lets do it", "works for me", "you have a deal"])
def test_a_plain_yes_accepts(text: str) -> None:
    assert acts(text, DEAL) == {Act.ACCEPT}


def test_a_repeated_final_number_accepts() -> None:
    assert acts("153 works, i accept", FINAL) == {Act.ACCEPT}


@pytest.mark.parametrize(
    "text",
    [
        "166 and you have me today",
        "make it 156 and i accept right now",
        "yes if you can make it 156",
        "i would accept with 10k signing on top",
        "i don't accept that",
        "can i accept tomorrow?",
        "what happens if i accept?",
        "not a deal yet",
        "cant make that work",
        "👍",
        "ok",
        "march 3 works for me",
        "that hour is fine, and the schedule sounds good to me",
        "thank you for taking it upstairs",
        "agreed, the market is rough right now",
    ],
)
def test_acceptance_is_never_guessed(text: str) -> None:
    assert Act.ACCEPT not in acts(text)


def test_a_yes_on_a_condition_is_a_counteroffer_with_a_condition() -> None:
    understood = understand("166 and you have me today", OFFER)

    assert understood.acts == (Act.COUNTEROFFER,)
    assert understood.conditional


@pytest.mark.parametrize(
    "text", ["please withdraw my application", "i have decided to sign with the other company", "i'm out, thanks"]
)
def test_a_goodbye_walks_away(text: str) -> None:
    assert Act.WALK_AWAY in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "155 or i walk",
        "i might walk away from this",
        "if you can't do 155 i will have to walk",
        "im walking away from 65k unvested",
        "i'm not walking away",
        "18 and we move on",
        "i'd need something to cover the bonus im leaving behind",
        "i'm done with interviews elsewhere this week",
        "i'm out of office until monday",
    ],
)
def test_a_threat_is_no_goodbye(text: str) -> None:
    assert Act.WALK_AWAY not in acts(text)


def test_a_conditional_exit_after_a_final_offer_is_a_goodbye() -> None:
    assert acts("if that's final i'm out", FINAL) == {Act.WALK_AWAY}


@pytest.mark.parametrize("text", ["that's low", "this is below my expectations", "lol no", "148 is too thin"])
def test_words_that_judge_the_offer_reject_it(text: str) -> None:
    assert acts(text) == {Act.REJECT}


@pytest.mark.parametrize("text", ["160", "wont consider anything below 155", "i need more than that"])
def test_a_counter_or_a_floor_alone_is_no_rejection(text: str) -> None:
    assert acts(text) == {Act.COUNTEROFFER}


@pytest.mark.parametrize(
    ("text", "relative"),
    [
        ("let's meet in the middle", "midpoint"),
        ("can you match the 166?", "match_competing"),
        ("beat 166", "beat_competing"),
        ("can you do any better on the base", "more"),
        ("what if we skipped the bonus and put it all in base?", "more"),
    ],
)
def test_an_ask_without_a_number_of_its_own_is_a_counteroffer(text: str, relative: str) -> None:
    understood = understand(text, OFFER)

    assert (understood.acts, understood.relative) == ((Act.COUNTEROFFER,), relative)


@pytest.mark.parametrize("text", ["need until monday", "let me sleep on it", "can i have the weekend?"])
def test_asking_for_time_stalls(text: str) -> None:
    assert acts(text) == {Act.STALL}


@pytest.mark.parametrize(
    "text", ["what's the vesting schedule?", "is relocation covered", "who would i report to", "?"]
)
def test_wanting_to_know_asks(text: str) -> None:
    assert acts(text) == {Act.ASK_QUESTION}


def test_a_question_says_what_it_is_about() -> None:
    assert "equity" in understand("when do the rsus vest?", OFFER).about
    assert understand("whats the band for this level", OFFER).about[0] == "band"


def test_a_number_before_the_offer_gives_the_expectation_away() -> None:
    assert acts("around 155k", ASKED) == {Act.DISCLOSE_EXPECTATION_FIRST}


@pytest.mark.parametrize(
    "text", ["i'd rather hear your range first", "too early to name a number", "that's confidential"]
)
def test_a_number_may_be_kept_back(text: str) -> None:
    assert acts(text, ASKED) == {Act.REFUSE_TO_DISCLOSE}


def test_several_acts_in_one_message_are_all_found() -> None:
    assert acts("Hi Anna, 148 is too low. 157 would do it. Is remote work possible?") == {
        Act.GREET,
        Act.REJECT,
        Act.COUNTEROFFER,
        Act.ASK_QUESTION,
    }


@pytest.mark.parametrize("text", ["thanks!", "how was your weekend?"])
def test_manners_and_chat_are_small_talk(text: str) -> None:
    assert acts(text) == {Act.SMALL_TALK}


def test_a_day_and_a_tone_are_noticed() -> None:
    assert understand("i will answer by friday", OFFER).names_day
    assert "ultimatum" in understand("take it or leave it", OFFER).tone


@pytest.mark.parametrize(
    "text",
    [
        "Throw in two weeks of leave and I'll sign tomorrow",
        "Get the stock up a notch and you've got yourself an architect",
        "I'd take it in a heartbeat if the bonus were guaranteed",
        "Better title, more vacation. Then we're good.",
    ],
)
def test_a_yes_on_better_terms_asks_for_them_and_accepts_nothing(text: str) -> None:
    understood = understand(text, OFFER)
    assert [str(act) for act in understood.acts] == ["counteroffer"]
    assert understood.conditional


@pytest.mark.parametrize(
    "text",
    [
        "I accept that budgets are tight this year.",
        "I'd love to say yes, but the salary simply isn't there.",
        "If I say yes today, when would I start?",
    ],
)
def test_a_yes_that_sees_a_point_or_only_wishes_is_none(text: str) -> None:
    assert "accept" not in understand(text, OFFER).acts


def test_a_letter_that_is_asked_for_after_a_yes_is_no_question() -> None:
    assert understand("It's a yes from me. Could you put it in a letter?", OFFER).acts == ("accept",)


def test_a_goodbye_under_a_condition_ends_the_talks_only_after_the_last_word() -> None:
    text = "If that really is all there is, I'm out."
    assert "walk_away" in understand(text, replace(OFFER, last="148,000 is our last word.")).acts
    assert "walk_away" not in understand(text, OFFER).acts


@pytest.mark.parametrize(
    "text",
    [
        "You: 148 and a firm handshake",
        "Did you check what year it is? Still in 1998?",
        "148 plus 22 plus 40, that's merely 210",
        "how is that remotely competitive?",
        "I could make that waiting tables",
        "so basically minimum wage",
        "You could hire a third of me for that",
        "hardly",
        "148 in this economy?",
        "for 148 you get half the week",
        "148 is what this paid before the pandemic",
        "that's entry level money",
        "my little sister earns more at a bakery",
        "I'd need a side job",
        "I won't leave a safe post for 148",
        "we're not even in the same zip code",
        "moving for 148 makes no sense",
    ],
)
def test_a_comparison_that_belittles_the_offer_rejects_it(text: str) -> None:
    assert Act.REJECT in acts(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'm on 150 today. Why would I leave?", {Act.DISCLOSE_CURRENT_PAY}),
        ("I may have to walk if this doesn't move", {Act.COUNTEROFFER}),
        ("unless the base goes up I'm out", {Act.COUNTEROFFER}),
        ("if that's too low for you, say so", set()),
        ("if the base stays where it is, I may have to pass", {Act.COUNTEROFFER}),
        ("that's low risk for me", set()),
        ("is the bonus only 10 percent of base?", {Act.ASK_QUESTION}),
        ("145 at Chase. Beat that", {Act.COUNTEROFFER}),
    ],
)
def test_present_pay_and_a_threat_judge_no_offer(text: str, expected: set[Act]) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize("text", ["if 160 can't happen then we're finished here", "if 160 isn't possible then i'm out"])
def test_an_exit_that_hangs_on_a_number_ends_the_talks_after_the_last_word(text: str) -> None:
    assert acts(text, FINAL) == {Act.WALK_AWAY}
    assert Act.WALK_AWAY not in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "deal. no wait. what exactly is the whole offer now?",
        "I accept! Hold on, what is the full package?",
        "I'd love to join, the number is just not there yet",
        "at 155 you have me",
        "if the letter says 160 and 12 signing it's done",
    ],
)
def test_a_yes_that_is_withdrawn_or_waits_for_more_accepts_nothing(text: str) -> None:
    assert Act.ACCEPT not in acts(text, DEAL)


def test_a_yes_to_what_is_final_hangs_on_nothing() -> None:
    assert acts("ok if that's final I'll take it", FINAL) == {Act.ACCEPT}


@pytest.mark.parametrize("text", ["1.5x on the shares would do it", "could you do 15 for the move?"])
def test_a_multiple_of_shares_and_money_for_a_move_are_asked_for(text: str) -> None:
    assert acts(text) == {Act.COUNTEROFFER}


def test_a_yes_to_a_base_that_was_not_named_is_asked_about() -> None:
    named = understand("I accept the 152 base", DEAL)
    other = understand("I accept the 145 you offered", DEAL)
    assert (named.acts, named.weak) == ((Act.ACCEPT,), ())
    assert (other.acts, other.weak) == ((Act.ACCEPT,), (Act.ACCEPT,))


@pytest.mark.parametrize(
    ("text", "rejects"),
    [
        ("the kid next door gets that much", True),
        ("148? at my age?", True),
        ("is a digit missing?", True),
        ("our trainees start higher", True),
        ("148, thin", True),
        ("is anything missing from the letter?", False),
        ("our intern makes great coffee", False),
        ("I'm not disappointed at all", False),
        ("I don't find it too low", False),
        ("what would make an offer too low for you?", False),
    ],
)
def test_scorn_and_comparisons_reject_and_what_only_sounds_like_them_does_not(text: str, *, rejects: bool) -> None:
    assert (Act.REJECT in acts(text)) is rejects


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("not what I dreamed of, but okay, I accept", Act.ACCEPT),
        ("I read it twice. I accept with great pleasure.", Act.ACCEPT),
        ("5 more vacation days and I'm in", Act.COUNTEROFFER),
        ("sure, let's talk about it tomorrow", Act.STALL),
        ("152? in this town?", Act.REJECT),
    ],
)
def test_the_plainest_words_of_a_message_decide(text: str, expected: Act) -> None:
    assert acts(text, DEAL) == {expected}


@pytest.mark.parametrize(
    "text", ["is it snowing where you are?", "we just got a puppy", "happy diwali to you and yours"]
)
def test_life_beside_the_job_is_small_talk(text: str) -> None:
    assert understand(text, Context("offer", "base", "We are at 150,000 on base.")).acts == (Act.SMALL_TALK,)


@pytest.mark.parametrize("text", ["sounds great i accept, when do I start?", "accepting this, happy to join"])
def test_a_yes_stays_one_beside_what_comes_next(text: str) -> None:
    assert Act.ACCEPT in understand(text, Context("offer", "base", "150,000. Do we have a deal?")).acts


@pytest.mark.parametrize("text", ["Kindly do something", "please do the needful"])
def test_who_asks_to_do_something_asks_for_more(text: str) -> None:
    assert acts(text) == {Act.COUNTEROFFER}


def test_a_job_taken_elsewhere_ends_the_talks() -> None:
    assert acts("I've taken a job at the hospital for $44 an hour so please remove me from the list") == {Act.WALK_AWAY}


def test_the_range_is_asked_for_beside_a_number_and_without_a_mark() -> None:
    assert acts("around 160 was what i had in mind, whats the range though", ASKED) == {
        Act.DISCLOSE_EXPECTATION_FIRST,
        Act.ASK_QUESTION,
    }


def test_who_asks_for_the_offer_in_few_words_asks_for_the_offer() -> None:
    assert understand("ok, and the offer?", OFFER).about == ("offer",)


@pytest.mark.parametrize(
    ("text", "leaves"),
    [
        ("Do 168 and I pull out of the Globex process tonight.", False),
        ("I'll withdraw from all my other interviews.", False),
        ("172 base and I walk away from Initech.", False),
        ("I withdraw from this process.", True),
        ("I'm pulling out.", True),
    ],
)
def test_leaving_another_employer_is_no_goodbye_to_this_one(text: str, leaves: bool) -> None:
    assert ("walk_away" in understand(text, OFFER).acts) is leaves


@pytest.mark.parametrize(
    ("last", "text"),
    [
        ("The range is 82K to 132K. I'd offer 92,000 base. How does that sound?", "I'd like a base of 132,000."),
        ("I'd offer 92,000 base. How does that sound?", "I know what this work brings elsewhere. I'd like 101,000."),
    ],
)
def test_the_top_of_their_range_and_a_word_about_the_work_are_no_yes(last: str, text: str) -> None:
    understood = understand(text, replace(OFFER, last=last))
    assert "accept" not in understood.acts
    assert "counteroffer" in understood.acts


def test_leaving_this_company_by_its_name_or_all_of_this_is_a_goodbye() -> None:
    here = replace(OFFER, company="Globex")
    for text in ("I'm walking away from Globex.", "I walk away from everything here."):
        assert "walk_away" in understand(text, here).acts, text
    assert "walk_away" not in understand("I'm walking away from Initech.", here).acts


@pytest.mark.parametrize(
    "text",
    ["Could you go higher if I start in two weeks?", "Can you increase it if I sign in 3 days?"],
)
def test_more_for_an_early_yes_or_start_is_asked_for_now(text: str) -> None:
    assert "counteroffer" in understand(text, OFFER).acts


@pytest.mark.parametrize("text", ["150 is mid range, isn't it?", "Is 150 mid band?"])
def test_the_middle_of_the_range_is_no_refusal(text: str) -> None:
    assert "reject" not in understand(text, OFFER).acts


@pytest.mark.parametrize(
    "text",
    ["Do options vest after one year?", "Can I change teams after a year?", "How much does the team grow each year?"],
)
def test_what_comes_after_a_year_is_about_a_raise_only_where_pay_is_named(text: str) -> None:
    assert understand(text, OFFER).about[0] != "raise"
