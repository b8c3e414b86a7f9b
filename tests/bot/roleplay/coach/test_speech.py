"""What is said for an argument of any form: first-person speech, explanation, instruction, bare title."""

import pytest

from bot.roleplay.coach.speech import spoken


def test_speech_is_said_as_it_is() -> None:
    text = "I run the release train for nine teams. Without it nothing ships on time."
    assert spoken(text) == ("I run the release train for nine teams.", "Without it nothing ships on time.")


@pytest.mark.parametrize(
    "text",
    [
        "I'd like the bonus guaranteed for a year. This gives me a safe start.",
        "My offer from [rival] stands at $[X]. Both of them are serious.",
        "I'm asking for a base of $212K. That figure is the middle of the market.",
    ],
)
def test_what_points_back_to_something_unsaid_is_left_out_with_it(text: str) -> None:
    assert spoken(text) == ()


def test_what_points_to_the_sentence_before_stays() -> None:
    assert spoken("I write the parser. That is the heart of the product.")[1] == "That is the heart of the product."


@pytest.mark.parametrize(
    "text",
    [
        "Push for the top of the band; recruiters expect it.",
        "Bring at least one more offer. The company answers to pressure.",
        "Always anchor on the level first. Levels are set early.",
        "The stock is the most negotiable component here.",
        "Candidates should ask for more.",
    ],
)
def test_an_instruction_is_not_read_out(text: str) -> None:
    assert spoken(text) == ()


def test_an_instruction_lends_what_it_takes_for_granted() -> None:
    text = "If you have worked on payments, ledgers, or clearing, this is your strongest card. Use it early."
    assert spoken(text) == ("I have worked on payments, ledgers, and clearing.",)
    assert spoken("If you have an offer from [rival], use it. Bring the letter.") == ()


def test_an_explanation_becomes_ones_own_work() -> None:
    said = spoken("Harbour cranes here run without a driver. Each of them takes four hundred decisions an hour.")
    assert said == (
        "Harbour cranes here run without a driver.",
        "Each of them takes four hundred decisions an hour.",
        "That's the work I'd be doing.",
    )


def test_in_speech_you_is_the_recruiter() -> None:
    said = spoken("Your annual report praises my former lab. You build on our method.")
    assert said == ("Your annual report praises my former lab.", "You build on our method.")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I've built connectors for [SAP / Oracle] systems.", "I've built connectors."),
        (
            "My years in audit -- including [three firms] -- carry over to this.",
            "My years in audit carry over to this.",
        ),
        ("I know the rules (for example [rule]) by heart.", "I know the rules by heart."),
        ("I brought [number] of people along.", None),
    ],
)
def test_an_aside_with_a_placeholder_goes_and_the_sentence_stays(text: str, said: str | None) -> None:
    assert spoken(text) == ((said,) if said else ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "I'd like a grant of $90K to reflect the size of the fleet I look after.",
            "The offer should reflect the size of the fleet I look after.",
        ),
        ("Given that the yard doubles in size, I'd like a review of my pay.", "The yard doubles in size."),
        ("Your lab is the best place for this work, but I need $210K.", "Your lab is the best place for this work."),
        (
            "I need a sign-on to make up for the loss of my pension rights.",
            "The offer should make up for the loss of my pension rights.",
        ),
    ],
)
def test_an_ask_lends_its_reason_where_nothing_else_is_said(text: str, said: str) -> None:
    assert spoken(text) == (said,)


def test_amounts_of_pay_and_questions_are_not_said_and_those_of_the_company_are() -> None:
    text = "I move $4B a day. My peers earn $300K. What would you do? I never lost a cent."
    assert spoken(text) == ("I move $4B a day.", "I never lost a cent.")
