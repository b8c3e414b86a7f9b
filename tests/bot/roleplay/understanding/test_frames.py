"""What is understood of messages in words of their own: by frames, and by kinds of words that stand together."""

import pytest

from bot.roleplay.understanding import Act, Context, understand

OFFER = Context("offer", "base", "We are at 93,000 on base.")
DEAL = Context("offer", "base", "93,000 and a 12% bonus. Do we have a deal?")
FINAL = Context("offer", "base", "93,000 is our final offer.")
PRESSED = Context("offer", "base", "We need an answer today by 5 pm.")
BONUS = Context("offer", "bonus", "The bonus target is 12% of base.")
SECRET = Context("pre_offer", "base", "What are you earning at the moment?")
OTHERS = Context("offer", "base", "Do you have any other offers?")


def acts(text: str, context: Context = OFFER) -> set[Act]:
    return set(understand(text, context).acts)


@pytest.mark.parametrize(
    "text",
    [
        "could you spare me 36 hours",
        "kindly grant me a week so that I may ask my uncle",
        "I want my notary's eyes on clause seven",
        "in a lecture rn, will read it tonight",
        "once the visa board decides I'll circle back",
        "my mentor hasn't read it yet",
        "ping me on Tuesday",
        "the contract needs an evening's thought",
        "that's not a choice I make between two lifts",
    ],
)
def test_whoever_waits_for_time_somebody_or_something_stalls(text: str) -> None:
    assert acts(text) == {Act.STALL}


@pytest.mark.parametrize("text", ["could the cutoff move to Monday?", "I can do Wednesday", "how about tomorrow noon"])
def test_another_day_where_an_answer_is_pressed_for_stalls(text: str) -> None:
    assert acts(text, PRESSED) == {Act.STALL}


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("I'll sign by Thursday", DEAL),
        ("I could start on the 9th", Context("offer", None, "When could you start?")),
        ("I need 28 days of leave", OFFER),
        ("my sister works for you", OFFER),
        ("I've slept on it, I accept", DEAL),
        ("will the bonus be paid by Friday?", BONUS),
        ("my notice is two weeks", Context("offer", None, "When could you start?")),
    ],
)
def test_days_and_people_alone_take_no_time(text: str, context: Context) -> None:
    assert Act.STALL not in acts(text, context)


@pytest.mark.parametrize(
    "text",
    [
        "passing on the pay question",
        "my union forbids sharing",
        "what I make has no bearing on this",
        "you're not supposed to ask",
        "money later, fit first",
        "that one stays under my hat",
        "No.",
    ],
)
def test_pay_that_was_asked_for_is_kept_back(text: str) -> None:
    assert acts(text, SECRET) == {Act.REFUSE_TO_DISCLOSE}


def test_present_pay_may_be_kept_back_beside_a_number_of_ones_own() -> None:
    assert acts("my current pay is irrelevant, I'm after 118", SECRET) == {
        Act.REFUSE_TO_DISCLOSE,
        Act.DISCLOSE_EXPECTATION_FIRST,
    }


@pytest.mark.parametrize(
    ("text", "context"),
    [("84, and that's no secret", SECRET), ("no, none", OTHERS), ("nothing, I'm between jobs", SECRET)],
)
def test_an_answer_keeps_nothing_back(text: str, context: Context) -> None:
    assert Act.REFUSE_TO_DISCLOSE not in acts(text, context)


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("93? then count me out", FINAL),
        ("if that's the last word then mine is goodbye, I'm off the bus", FINAL),
        ("I'm closing this chapter with you", OFFER),
        ("adieu, I gave my word to the others, I've signed with them", OFFER),
        ("nein danke, auf wiedersehen", OFFER),
        ("I've decided to stay with my team", OFFER),
        ("we won't be working together then", FINAL),
    ],
)
def test_leaving_in_a_picture_or_another_language_walks_away(text: str, context: Context) -> None:
    assert acts(text, context) == {Act.WALK_AWAY}


@pytest.mark.parametrize(
    "text",
    [
        "I might have to go with the other lot",
        "I'm off to lunch, back at two",
        "I'd close my file with the others for 99",
        "could I pull out of the pension scheme?",
        "Ciao Marta! 99?",
        "I'm done with the paperwork",
        "at 93 I'd rather stay where I am",
    ],
)
def test_what_only_sounds_like_leaving_does_not_walk_away(text: str) -> None:
    assert Act.WALK_AWAY not in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "glad to take the 93k with the 12%",
        "ok ok you win, 93 and the bonus",
        "happily taking you up on that offer",
        "Lovely, deal.",
        "93 and the 12%, yes please",
        "I hereby confirm my acceptance of the position",
        "consider the vacancy filled",
    ],
)
def test_taking_the_recruiters_own_numbers_accepts(text: str) -> None:
    assert acts(text, DEAL) == {Act.ACCEPT}


@pytest.mark.parametrize(
    "text",
    [
        "I accept on condition that the title says senior",
        "93 and a car and I say yes",
        "the bonus works for me, the base doesn't",
        "sounds great on paper",
        "let's go through the terms again",
        "I take it the car is included",
        "I'm signing nothing at 93",
        "yes yes, I know it's final",
        "I agree the market is rough",
        "send the contract, I'll read it and decide",
        "take care of the move and I'm in",
        "I'd be delighted to accept 99",
        "we're good people",
    ],
)
def test_a_yes_that_hangs_on_more_or_is_none_accepts_nothing(text: str) -> None:
    assert Act.ACCEPT not in acts(text, DEAL)


def test_a_yes_of_which_no_phrase_is_known_is_asked_about() -> None:
    understood = understand("okay, I surrender to your 93", FINAL)
    assert (understood.acts, understood.weak) == ((Act.ACCEPT,), (Act.ACCEPT,))


@pytest.mark.parametrize(
    "text",
    [
        "the number underwhelms me",
        "93 is less than I got as a trainee",
        "I've tipped more at christenings",
        "93 won't even cover my rent",
        "such an amount shows little respect",
        "the salary is, how to put it, modest",
        "no way I'm doing night shifts for that",
        "thats far to litle",
    ],
)
def test_a_verdict_in_words_of_its_own_rejects(text: str) -> None:
    assert acts(text) == {Act.REJECT}


@pytest.mark.parametrize(
    "text", ["I'm underwhelmed by my current boss", "my present salary is a joke", "I don't find 93 disappointing"]
)
def test_a_verdict_on_something_else_rejects_nothing(text: str) -> None:
    assert Act.REJECT not in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "just make me whole",
        "what if I came in one grade higher",
        "then a pay review after six months, in writing",
        "what about two extra days off then",
        "if you matched theirs I would come",
        "then give me Fridays off",
        "a principal title and I'll stop arguing",
        "I'd prefer a later start with the move paid",
    ],
)
def test_terms_without_a_number_are_asked_for(text: str) -> None:
    assert acts(text) == {Act.COUNTEROFFER}


@pytest.mark.parametrize(
    "text",
    [
        "wats the probaton period",
        "when you say all in, whats counted",
        "why'd the ad say hybrid",
        "is transport paid",
        "any parking",
        "do u sponsor visas",
    ],
)
def test_a_question_needs_no_mark(text: str) -> None:
    assert acts(text) == {Act.ASK_QUESTION}


@pytest.mark.parametrize(
    "text", ["my current boss would match it", "the extra vacation is great, I accept", "where I come from that's low"]
)
def test_what_tells_something_asks_for_nothing(text: str) -> None:
    assert not acts(text) & {Act.COUNTEROFFER, Act.ASK_QUESTION}


def test_what_others_offer_is_told_and_asks_for_nothing() -> None:
    assert acts("offer B: 101 base / 15% / 20k signing", OTHERS) == set()


@pytest.mark.parametrize(
    "text",
    [
        "I led a team of fourteen and we saved two million",
        "I need to look after my parents",
        "my partner and I would have to move with two kids",
        "I read your yearly report last night",
        "let me explain",
        "night shifts are hard and I did them for years",
        "I talked to Jo, she is great",
    ],
)
def test_an_argument_does_nothing_by_itself(text: str) -> None:
    assert acts(text) == set()
