"""One line answers one question, whatever the line."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.roleplay.own.doubts import doubts
from bot.roleplay.own.form import Form, answer_to, answered, asked, back, cleared, left_out, skipped
from bot.roleplay.own.steps import AMOUNTS, STEPS, Misread, Step
from scenarios.own_offer import MOST_ARGUMENTS, OwnOffer, guide_of

TODAY = date(2026, 11, 23)
LINES = st.text(max_size=500) | st.sampled_from(
    "90k|10%|5-10%|base 100k, 10% bonus|€5k|two hundred thousand|-5|0|∞|1e99|12/24|tomorrow|none|{{ x }}|../..".split(
        "|"
    )
)


def at(step: Step, **told: object) -> Form:
    return Form(offer=OwnOffer(**told), step=step)


@given(lines=st.lists(LINES, max_size=20))
def test_whatever_is_typed_is_an_answer_or_asked_again_and_survives_the_store(lines: list[str]) -> None:
    form = Form()
    for line in lines:
        try:
            form = answered(form, line, TODAY)
        except Misread:
            continue
        assert Form.model_validate_json(form.model_dump_json()) == form
        if form.step is None:
            break
        form = skipped(form) if form.step is Step.ARGUMENTS else form


def test_skipping_leads_through_every_question_and_back_again() -> None:
    form, seen = Form(), []
    while form.step is not None:
        seen.append(form.step)
        form = skipped(form)
    assert tuple(seen) == STEPS
    assert form.offer == OwnOffer()
    assert back(form).step == STEPS[-1]
    assert back(back(form)).step == STEPS[-2]
    assert back(Form()).step == STEPS[0]


@pytest.mark.parametrize(
    ("step", "line", "told"),
    [
        (Step.BASE, "120", "base $120K"),
        (Step.BASE, "11.5k a month", "base $138,000 a year ($11,500 a month)"),
        (Step.BASE, "$43.50 an hour, 36 hours a week", "base $81,432 a year ($43.50 an hour)"),
        (Step.BASE, "$9'800 a month x 13", "base $127,400 a year ($9,800 a month)"),
        (Step.BASE, "13 x 9'800", "base $127,400 a year ($9,800 a month)"),
        (Step.BASE, "9,800 a month and a 13th salary", "base $127,400 a year ($9,800 a month)"),
        (Step.BASE, "650 a day, 220 days a year", "base $143,000 a year ($650 a day)"),
        (Step.BAND, "41-52/hr", "base $85,280–$108,160 a year ($41–$52 an hour)"),
        (Step.EQUITY, "10k a year", "equity grant $40K over 4 years"),
        (Step.EQUITY, "40k over 4 years", "equity grant $40K over 4 years"),
        (Step.BONUS, "12.5%", "bonus 12.5% of base"),
        (Step.SIGNING, "5k", "signing bonus $5K once"),
        (Step.BAND, "115k-140k", "base $115K–$140K"),
        (Step.BAND, "base 115–140k, bonus 10–15%", "base $115K–$140K, bonus 10–15% of base"),
        (Step.COMPETING, "150k in total", "$150K in total a year"),
        (Step.COMPETING, "I have 130k base at Stripe", "base $130K"),
        (Step.COMPETING, "12k a month", "base $144,000 a year ($12,000 a month)"),
        (Step.TARGET, "135k", "base $135K"),
        (Step.WALK_AWAY, "at least 122k", "base $122K"),
    ],
)
def test_amounts_are_read_as_a_recruiter_would_read_them(step: Step, line: str, told: str) -> None:
    form = answered(at(step, currency="USD"), line, TODAY)
    assert answer_to(form.offer, step) == told


def test_parts_that_come_along_in_one_line_are_not_asked_again() -> None:
    form = answered(at(Step.BASE), "€90k base, €40k stock over 4 years, 10% bonus", TODAY)
    assert form.step is Step.SIGNING
    assert form.offer.currency == "EUR"


@pytest.mark.parametrize("step", AMOUNTS)
def test_nothing_is_an_answer_too(step: Step) -> None:
    assert answer_to(answered(at(step), "none", TODAY).offer, step) == ""


@pytest.mark.parametrize(
    ("step", "line", "why"),
    [
        (Step.BASE, "plenty", "can’t read an amount"),
        (Step.BASE, "150k in total", "I need the parts"),
        (Step.BASE, "£90k", "in GBP, and the offer in USD"),
        (Step.CURRENCY, "beads", "three letters"),
        (Step.CALL, "soon", "can’t read a day"),
        (Step.COMPANY, "x" * 61, "longer than 60"),
        (Step.COMPANY, "Initech, 180k base and 40k stock", "a name is enough"),
        (Step.ROLE, "offer: base £71,300", "a name is enough"),
        (Step.ARGUMENTS, "x" * 401, "longer than 400"),
        (Step.COMPANY, "\u200b\n", "nothing to read"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_way_out(step: Step, line: str, why: str) -> None:
    with pytest.raises(Misread, match=why):
        answered(at(step, currency="USD"), line, TODAY)


@pytest.mark.parametrize(
    ("line", "currency"), [("€", "EUR"), ("chf", "CHF"), ("rupees", "INR"), ("zł", "PLN"), ("$", "USD"), ("£", "GBP")]
)
def test_a_currency_is_known_by_code_mark_and_name(line: str, currency: str) -> None:
    assert answered(at(Step.CURRENCY), line, TODAY).offer.currency == currency


def test_a_number_that_is_no_pay_is_said_to_be_left_out() -> None:
    assert left_out(at(Step.BASE), "120k base, 25 days of holiday") == ("25",)
    assert left_out(at(Step.EQUITY), "40k over 4 years") == ()
    assert left_out(at(Step.COMPANY), "Studio 54") == ()


def test_a_dollar_sign_is_the_dollar_of_the_offer() -> None:
    assert answer_to(answered(at(Step.BASE, currency="CAD"), "$120k", TODAY).offer, Step.BASE) == "base C$120K"


def test_arguments_are_kept_in_their_own_words_and_order() -> None:
    form = at(Step.ARGUMENTS)
    for number in range(MOST_ARGUMENTS):
        form = answered(form, f"  Reason\n{number} ", TODAY)
    assert form.offer.arguments == tuple(f"Reason {number}" for number in range(MOST_ARGUMENTS))
    assert form.step is Step.ARGUMENTS
    with pytest.raises(Misread, match="as many as"):
        answered(form, "one more", TODAY)
    assert cleared(form, Step.ARGUMENTS).offer.arguments == ()


def test_one_answer_changed_alone_leads_to_no_other_question() -> None:
    form = answered(asked(Form(offer=OwnOffer(company="Acme"), step=None), Step.ROLE), "Analyst", TODAY)
    assert (form.step, form.offer.role, form.offer.company) == (None, "Analyst", "Acme")


@pytest.mark.parametrize(
    "said", ["I don't know it", "No idea.", "not sure", "no other offer", "don’t have one", "none", "?"]
)
@pytest.mark.parametrize("step", [Step.EQUITY, Step.BAND, Step.COMPETING, Step.CALL])
def test_not_knowing_leads_on(step: Step, said: str) -> None:
    after = answered(Form(offer=OwnOffer(), step=step), said, TODAY)
    assert (after.step, after.offer) == (next(iter(STEPS[STEPS.index(step) + 1 :]), None), OwnOffer())


@pytest.mark.parametrize("said", ["That's all", "done", "No more.", "none", "skip"])
def test_arguments_end_by_saying_so(said: str) -> None:
    form = Form(offer=OwnOffer(arguments=("I know the field",)), step=Step.ARGUMENTS)
    after = answered(form, said, TODAY)
    assert (after.step, after.offer.arguments) == (Step.CALL, ("I know the field",))


@pytest.mark.parametrize("said", ["None", "Next", "Pass", "3M", "23andMe", "Base44", "Stock 100", "Equity Residential"])
def test_a_company_may_have_any_name(said: str) -> None:
    assert answered(Form(), said, TODAY).offer.company == said


def told(lines: dict[Step, str]) -> OwnOffer:
    offer = OwnOffer(currency="CHF")
    for step, line in lines.items():
        offer = answered(Form(offer=offer, step=step), line, TODAY).offer
    return offer


def test_pay_by_the_hour_counts_the_hours_that_were_stated_in_every_field() -> None:
    offer = told(
        {
            Step.BASE: "43.50 an hour, 36 hours a week",
            Step.BAND: "41 to 52 an hour",
            Step.COMPETING: "46.75/hr base",
            Step.TARGET: "48",
            Step.WALK_AWAY: "45 an hour",
        }
    )
    assert [
        (pay.low, pay.high) for pay in (*offer.offer, *offer.band, *offer.competing, *offer.target, *offer.walk_away)
    ] == [(81_432, 81_432), (76_752, 97_344), (87_516, 87_516), (89_856, 89_856), (84_240, 84_240)]
    assert "36 hours a week" in guide_of(offer).own.assumptions[0]  # type: ignore[union-attr]


def test_salaries_stated_later_count_for_what_was_told_before() -> None:
    offer = told({Step.BASE: "9'800 a month", Step.TARGET: "10'500 a month"})
    assert offer.target[0].low == 126_000
    offer = answered(Form(offer=offer, step=Step.BASE, alone=True), "9'800 a month, 13 salaries", TODAY).offer
    assert (offer.offer[0].low, offer.target[0].low) == (127_400, 136_500)


@pytest.mark.parametrize(
    ("lines", "doubted"),
    [
        ({Step.BASE: "120k", Step.TARGET: "130k", Step.WALK_AWAY: "135k"}, "below your own walk-away"),
        ({Step.BASE: "120k", Step.TARGET: "110k"}, "below what they offer already"),
        ({Step.BASE: "120k", Step.BAND: "125k-150k"}, "below the band that you gave"),
        ({Step.BASE: "160k", Step.BAND: "125k-150k"}, "above the band that you gave"),
        ({Step.BASE: "120k", Step.BAND: "115k-150k", Step.TARGET: "140k", Step.WALK_AWAY: "122k"}, ""),
        ({Step.BASE: "100k", Step.BONUS: "10%", Step.TARGET: "bonus 12k"}, ""),
    ],
)
def test_figures_that_do_not_go_together_are_asked_about(lines: dict[Step, str], doubted: str) -> None:
    found = doubts(told(lines))
    assert [doubted in sentence for sentence in found] == [True] * bool(doubted)


def test_pay_told_by_the_year_again_is_shown_by_the_year() -> None:
    offer = told({Step.BASE: "9'800 a month"})
    offer = answered(Form(offer=offer, step=Step.BASE, alone=True), "120k", TODAY).offer
    assert (offer.rate, answer_to(offer, Step.BASE)) == (None, "base CHF 120K")


@given(cents=st.integers(100, 99_999), hours=st.integers(4, 60))
def test_no_cent_of_an_hours_pay_is_lost(cents: int, hours: int) -> None:
    line = f"{cents / 100:.2f} an hour, {hours} hours a week"
    offer = told({Step.BASE: line})
    shown = answer_to(offer, Step.BASE).split("(CHF ")[1]
    assert float(shown.removesuffix(" an hour)").replace(",", "")) == cents / 100


def test_a_base_told_with_its_currency_is_kept_and_not_asked_again() -> None:
    form = answered(at(Step.CURRENCY), "8,700 CHF a month", TODAY)
    assert answer_to(form.offer, Step.BASE) == "base CHF 104,400 a year (CHF 8,700 a month)"
    assert form.step is Step.EQUITY
    assert answered(at(Step.CURRENCY), "euros", TODAY).step is Step.BASE


@pytest.mark.parametrize("said", ["idk", "nope, it's my first job", "no other offers yet", "dunno tbh"])
def test_having_none_of_it_may_be_said_at_length(said: str) -> None:
    form = answered(at(Step.COMPETING), said, TODAY)
    assert form.step is Step.TARGET
    assert form.offer == OwnOffer()


def test_a_share_of_the_company_is_asked_for_what_it_is_worth() -> None:
    with pytest.raises(Misread, match="worth"):
        answered(at(Step.EQUITY, currency="EUR"), "0.2% in options", TODAY)


def test_a_years_base_on_which_nobody_lives_is_asked_about() -> None:
    little = answered(at(Step.BASE, currency="PLN"), "9500", TODAY).offer
    assert "9,500 a month" in doubts(little)[0]
    assert not doubts(answered(at(Step.BASE, currency="PLN"), "9500 a month", TODAY).offer)


def test_an_argument_stands_as_a_sentence_before_what_is_asked_however_it_was_typed() -> None:
    offer = answered(at(Step.BASE), "60k", TODAY).offer
    offer = answered(Form(offer=offer, step=Step.ARGUMENTS), "i halved the queue at my last clinic", TODAY).offer
    assert guide_of(offer).levers[0].argument == "I halved the queue at my last clinic."


def test_an_amount_in_words_behind_a_no_is_kept() -> None:
    form = answered(at(Step.BONUS, currency="EUR"), "no, a fixed one of nine thousand", TODAY)
    assert [pay.low for pay in form.offer.offer] == [9_000]
