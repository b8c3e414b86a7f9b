"""Of what, on what basis and whose an amount is."""

import pytest

from bot.roleplay.understanding import Context, Figure, understand

OFFER = Context("offer", "base", "We can offer you a base of 148,000.")
PACKAGE = Context("offer", "total", "So that is 148,000 base, a 15% bonus and 40,000 in RSUs.")
NOTHING = Context()


def pay(text: str, context: Context = OFFER) -> list[Figure]:
    return [figure for figure in understand(text, context).figures if figure.role != "other"]


def shown(text: str, context: Context = OFFER) -> list[tuple[str, float, str, str]]:
    return [(f.component, f.low, f.basis, f.role) for f in pay(text, context)]


@pytest.mark.parametrize("text", ["150k-160k", "150k–160k", "base 150k-160k", "$150K-160K"])
def test_a_range_in_thousands_is_one_amount(text: str) -> None:
    assert [(figure.low, figure.high) for figure in pay(text)] == [(150_000, 160_000)]


def test_a_bare_number_about_pay_means_thousands() -> None:
    assert shown("154") == [("base", 154_000, "absolute", "ask")]


def test_hourly_and_monthly_amounts_are_literal() -> None:
    assert [(f.low, f.period) for f in pay("80 an hour, or 13.5k a month")] == [(80, "hour"), (13_500, "month")]


@pytest.mark.parametrize(
    ("text", "components"),
    [
        ("base 155, stock 50, bonus 18%", ["base", "equity", "bonus"]),
        ("155 base, 50 in stock and an 18% bonus", ["base", "equity", "bonus"]),
        ("155+30+45, so 230", ["base", "bonus", "equity", "total"]),
        ("12k signing and 5k relocation", ["signing", "unknown"]),
        ("tc of 240", ["total"]),
        ("156, and i am flexible on stock", ["base"]),
        ("160 to 175 depending on the rest of the package", ["base"]),
    ],
)
def test_each_amount_goes_to_the_part_that_is_named_with_it(text: str, components: list[str]) -> None:
    assert [figure.component for figure in pay(text, NOTHING if "+" in text else OFFER)] == components


@pytest.mark.parametrize("text", ["is there stock as well or only the 148", "does a bonus come on top of the 148?"])
def test_what_the_recruiter_named_stays_what_it_was_named_beside_other_parts(text: str) -> None:
    assert [figure.component for figure in pay(text)] == ["base"]


@pytest.mark.parametrize(
    ("text", "components"),
    [
        ("I'm on 48k plus some options. People in Leeds get 55.", ["base", "base"]),
        ("155 would do and the stock is a lottery ticket", ["base"]),
        ("if stock is off the table then 171", ["base"]),
        ("the 30k grant is thin, 50k is what I'd call fair", ["equity", "equity"]),
        ("20 lakhs, of which 17 fixed", ["total", "base"]),
    ],
)
def test_a_part_that_is_told_of_beside_an_amount_is_not_what_it_is_about(text: str, components: list[str]) -> None:
    assert [figure.component for figure in pay(text, NOTHING)] == components


def test_a_bare_list_follows_the_order_of_the_offer() -> None:
    assert [(f.component, f.low) for f in pay("155, 18%, 45", PACKAGE)] == [
        ("base", 155_000),
        ("bonus", 18),
        ("equity", 45_000),
    ]


@pytest.mark.parametrize(
    ("text", "low", "basis"),
    [
        ("another 6k", 6_000, "increase_amount"),
        ("10 percent more", 10, "increase_percent"),
        ("raise base by 7", 7_000, "increase_amount"),
        ("bump base to 157", 157_000, "absolute"),
        ("1.1x the base", 10, "increase_percent"),
        ("15% bonus", 15, "percent_of_base"),
        ("5k would tip it", 5_000, "increase_amount"),
    ],
)
def test_an_increase_is_told_from_an_amount_in_full(text: str, low: float, basis: str) -> None:
    [figure] = pay(text)

    assert (figure.low, figure.basis) == (low, basis)


def test_an_increase_goes_on_through_a_list() -> None:
    assert shown("7 up on the base and 9 on the grant") == [
        ("base", 7_000, "increase_amount", "ask"),
        ("equity", 9_000, "increase_amount", "ask"),
    ]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("nothing under 155", ["floor"]),
        ("i make 139 today", ["current_pay"]),
        ("my friends in this job get 162k, you're at 149", ["reference", "employer_offer"]),
        ("they put 166 in writing", ["competing_offer"]),
        ("match the 166", ["competing_offer"]),
        ("hard to get excited about 148", ["employer_offer"]),
        ("nobody is saying 210k", ["reference"]),
        ("162, typo, 152", ["reference", "ask"]),
        ("149, no wait, 151", ["reference", "ask"]),
        ("171 not 117", ["ask", "reference"]),
        ("i'm not asking for 200, just 160", ["reference", "ask"]),
        ("i'd take 155 if the bonus went to 15%", ["ask", "ask"]),
        ("they're paying me 139 and i just got promoted", ["current_pay"]),
        ("bump me from 148 to 157", ["employer_offer", "ask"]),
        ("had it been 165 i would have signed", ["ask"]),
        ("would 188 get me laughed out of the room?", ["reference"]),
        ("either 164 with 70 in stock or 171 without", ["ask", "ask", "ask"]),
    ],
)
def test_the_words_say_whose_number_it_is(text: str, roles: list[str]) -> None:
    assert [figure.role for figure in pay(text)] == roles


def test_the_same_number_answers_what_was_asked() -> None:
    current = Context("pre_offer", "base", "What do you earn today?")
    other = Context("offer", "total", "Do you have any other offers?")

    assert [pay("143", current)[0].role, pay("243", other)[0].role] == ["current_pay", "competing_offer"]


@pytest.mark.parametrize(
    "text",
    [
        "your platform has 11 million customers and 196 billion in assets",
        "does the 401k vest right away",
        "do you match 401k contributions and is it 4 or 6 percent?",
        "i've done this for 12 years across 4 banks",
        "how many pto days, 20 or 25?",
        "can start Feb 2 2026",
        "rent here is 3200 a month",
        "i'm 42 and have 2 kids",
        "we cut costs by 30% in 18 months",
        "it's a 24/7 on-call role, 10 hours a day",
    ],
)
def test_what_is_no_pay_is_not_taken_for_pay(text: str) -> None:
    assert pay(text) == []


def test_the_currency_is_only_what_was_said() -> None:
    assert [pay("$155k")[0].currency, pay("155 quid an hour")[0].currency, pay("155")[0].currency] == [
        "USD",
        "GBP",
        None,
    ]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("base → 155\nbonus → 18%\nRSU → 45k", [("base", 155_000), ("bonus", 18), ("equity", 45_000)]),
        ("base 155\nstock 45", [("base", 155_000), ("equity", 45_000)]),
        ("155 without a sign-on, 150 with a 20k sign-on", [("base", 155_000), ("base", 150_000), ("signing", 20_000)]),
        ("180 all in, 140 fixed and the rest in RSUs", [("total", 180_000), ("base", 140_000)]),
    ],
)
def test_lines_arrows_and_what_is_left_out_show_what_an_amount_is_about(
    text: str, figures: list[tuple[str, float]]
) -> None:
    assert [(f.component, f.low) for f in pay(text, NOTHING)] == figures


@pytest.mark.parametrize(
    "text",
    [
        "300 RSUs at 88 dollars a share",
        "my rent in Dublin alone is 2.400 a month",
        "we cut p99 from 800ms to 90ms",
        "call me at 917-555-0142",
        "thanks a million!",
        "is it 25 days of leave or 30?",
    ],
)
def test_prices_measures_and_telephone_numbers_are_no_pay(text: str) -> None:
    assert pay(text) == []


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("forget what I said about 180", "reference"),
        ("I'm not telling you I need 180", "reference"),
        ("min. 155", "floor"),
        ("155 or it's not happening", "floor"),
        ("Siemens sits at 171", "competing_offer"),
        ("the rival letter says 171", "competing_offer"),
        ("people with my years in the trade earn 162", "reference"),
        ("the salary guide puts it at 162", "reference"),
        ("somewhere around 162 feels about right to me", "ask"),
        ("171 would keep me here", "ask"),
    ],
)
def test_words_far_and_near_say_whose_an_amount_is(text: str, role: str) -> None:
    assert [figure.role for figure in pay(text)] == [role]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("You're 26k short on base", ["reference"]),
        ("we're still 9k apart", ["reference"]),
        ("there's 8k between us", ["reference"]),
        ("I did not write 2,000 dollars: my wish is 172,000", ["reference", "ask"]),
        ("The base is below my wish of 172,000", ["ask"]),
        ("No, that's not enough, I was at 160", ["ask"]),
        ("190+60 at Capital One. Beat that", ["competing_offer", "competing_offer"]),
        ("190 base, 60 equity. Beat that", ["competing_offer", "competing_offer"]),
        ("come back with 170?", ["ask"]),
        ("as I said, I was at 172", ["ask"]),
        ("that 170 wasn't from me", ["reference"]),
        ("a guy on my old team now gets 180", ["reference"]),
        ("170 or save your breath", ["floor"]),
        ("make the shares 1.5x", ["ask"]),
        ("can we still do the 150 with the 4,500 signing from before?", ["employer_offer", "employer_offer"]),
        ("write 169 and 14 signing on the letter and it's signed by lunch", ["ask", "ask"]),
    ],
)
def test_gaps_denials_and_earlier_words_show_whose_an_amount_is(text: str, roles: list[str]) -> None:
    assert [figure.role for figure in pay(text)] == roles


@pytest.mark.parametrize(
    "text",
    [
        "1) Thank you. 2) The base is low. 3) Is there a sign-on?",
        "1. Base first. 2. Then the signing bonus. 3. Then equity",
        "(1) base (2) signing",
    ],
)
def test_the_marks_of_a_list_are_no_pay(text: str) -> None:
    assert pay(text) == []


@pytest.mark.parametrize(
    "text", ["the stock was $91 yesterday", "it closed at 143", "your stock fell from 190 to 143", "$87 a share"]
)
def test_the_price_of_a_share_is_no_pay(text: str) -> None:
    assert pay(text) == []


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("172 at visa", "competing_offer"),
        ("174 around the corner", "competing_offer"),
        ("172 at least", "floor"),
        ("a 15k sign-on covers what I forfeit", "ask"),
        ("I forfeit 15k", "current_pay"),
        ("not below 163 with my rent", "floor"),
        ("others at this level, 170", "reference"),
    ],
)
def test_an_ellipsis_still_shows_whose_an_amount_is(text: str, role: str) -> None:
    assert [figure.role for figure in pay(text)] == [role]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("my package today looks as follows: base 142k, stock 30k", ["current_pay", "current_pay"]),
        ("I'm at 146 these days, with 20 patients a shift. 162 is what I'm looking for", ["current_pay", "ask"]),
        ("what I need from you is 176", ["ask"]),
        ("either you come up to 165 or I stay where I am", ["floor"]),
        ("I wouldn't dream of asking for 200", ["reference"]),
    ],
)
def test_a_letter_says_far_from_an_amount_whose_it_is(text: str, roles: list[str]) -> None:
    assert [figure.role for figure in pay(text)] == roles


@pytest.mark.parametrize(
    "text",
    ["asked by 4 recruiters", "the cloud bill is down 30% since I joined", "I slept on it, twice. The stock is fine"],
)
def test_what_is_counted_saved_or_slept_on_is_no_pay(text: str) -> None:
    assert pay(text) == []


def test_a_whole_amount_is_none_on_top_where_the_recruiter_tells_what_went_up() -> None:
    raised = Context("offer", "base", "$171,500 on base, up $21,500. Closer?")
    assert shown("Hexa has me at 180, so could the grant be 50k?", raised) == [
        ("base", 180_000, "absolute", "competing_offer"),
        ("equity", 50_000, "absolute", "ask"),
    ]
    assert shown("5 more", raised) == [("base", 5_000, "increase_amount", "ask")]


@pytest.mark.parametrize(
    ("last", "text", "role"),
    [
        ("We value what you did, hence 72.", "nice words, but 72 is what you'd pay a graduate", "employer_offer"),
        ("Talk to me about the 36.", "thing is 36 an hour is decent but the drive is long", "employer_offer"),
        ("The letter says 84,500.", "before I commit to 84,500 I want to read the small print", "employer_offer"),
        ("You asked for 82, we have 76.", "82 is where it stays", "ask"),
        ("So you are on 150?", "not 150, im on 138", "reference"),
        ("And what do they pay you today?", "31.50 an hour, nights", "current_pay"),
        ("I have you down as earning 70,000, correct?", "no, 74 since the summer", "current_pay"),
        ("All in you are at 205,000 a year.", "214 and we have it", "ask"),
        ("We have to go down to 76,000.", "First 80, now 76.", "employer_offer"),
    ],
)
def test_a_number_of_the_recruiter_stays_the_recruiters_unless_it_was_put_into_somebodys_mouth(
    last: str, text: str, role: str
) -> None:
    assert pay(text, Context("offer", "base", last))[0].role == role


@pytest.mark.parametrize(
    ("text", "period", "low"),
    [
        ("I think 27 euro the hour is fair", "hour", 27),
        ("$2 more an hour and we are done", "hour", 2),
        ("800 zł more per month please", "month", 800),
    ],
)
def test_an_amount_is_told_by_the_time_it_is_paid_for_behind_more_and_the(text: str, period: str, low: float) -> None:
    (figure,) = pay(text, Context("offer", "base", "We can pay $23 an hour."))
    assert (figure.period, figure.low) == (period, low)


def test_a_list_with_one_part_changed_asks_for_all_of_it() -> None:
    assert [figure.role for figure in pay("so 155 base, 15% bonus, 40 stock", PACKAGE)] == ["ask"] * 3


def test_a_name_that_ends_like_a_plural_is_not_counted() -> None:
    assert shown("match the 179 Barclays gave me") == [("base", 179_000, "absolute", "competing_offer")]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("I'm at 310 base. Marlow put 390 on the table.", [(310_000, "current_pay"), (390_000, "competing_offer")]),
        ("Throughput up 40 percent, incidents down by half.", []),
        ("I did 40 payment methods in two years. so 545k base", [(545_000, "ask")]),
        ("nobody here has done that. so 79,500 base", [(79_500, "ask")]),
        ("two banks use it now. could the base be 158?", [(158_000, "ask")]),
    ],
)
def test_what_was_achieved_is_no_pay_and_sets_nobody_s_number(text: str, figures: list[tuple[float, str]]) -> None:
    said = pay(text, Context("pre_offer", "base", "What are you hoping for?"))
    assert [(figure.low, figure.role) for figure in said] == figures


@pytest.mark.parametrize(
    "text",
    [
        "gas is $5.10 a gallon",
        "0.4% instead of 0.25%",
        "I carry the bleep on 9 nights out of 30",
        "9% super or is it in",
    ],
)
def test_prices_shares_of_a_company_and_counts_are_no_pay(text: str) -> None:
    assert pay(text) == []


def test_a_school_pays_whom_it_employs() -> None:
    assert shown("i'm on £34,600 at my current school")[0][3] == "current_pay"


def test_what_is_asked_of_another_part_is_not_on_top_of_what_went_up() -> None:
    raised = Context("offer", "base", "I've got a green light for $171,500 on base, up $21,500.")
    assert shown("Halden One put 178 on the table. can you get near that, and 50k in stock?", raised) == [
        ("base", 178_000, "absolute", "competing_offer"),
        ("equity", 50_000, "absolute", "ask"),
    ]


def test_more_than_is_paid_once_is_base_though_the_signing_bonus_was_talked_of() -> None:
    said = pay("170 and 45 stock and i sign today", Context("offer", "signing", "I can add a $10,000 signing bonus."))
    assert [(figure.component, figure.low) for figure in said] == [("base", 170_000), ("equity", 45_000)]


def test_a_bonus_lost_at_home_is_none_given_up_here() -> None:
    assert understand("can you put 12k on signing? i lose my bonus if i go now", PACKAGE).given == ()


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("Our checkout took 90k payments per minute on the worst day. 171 would be right", [171_000]),
        ("I route 3 million letters a day, so could it be 64k?", [64_000]),
        ("no, the 30k were downloads. I'd like 92k", [92_000]),
        ("sold 60k umbrellas last season. 58k please", [58_000]),
        ("18k stocks every year would do", [18_000]),
    ],
)
def test_how_many_come_in_a_time_or_were_of_a_thing_is_no_pay(text: str, amounts: list[float]) -> None:
    assert [figure.low for figure in pay(text)] == amounts


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("22 days of leave is short, I get 28 here. Could it be 26?", []),
        ("four weeks off? my cousin has 6. make it 5", []),
        ("20 days are fine, 55 would be the number", [55_000]),
        ("30 days of leave and a base of 42", [42_000]),
    ],
)
def test_days_go_on_being_counted_until_pay_is_named(text: str, amounts: list[float]) -> None:
    assert [figure.low for figure in pay(text, NOTHING)] == amounts


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Initech has me at 171 base with a guaranteed 30 bonus, in writing.", ["competing_offer", "competing_offer"]),
        ("In contract is written 12k for the bonus, is that sure?", ["employer_offer"]),
        ("148 is too few", ["employer_offer"]),
        ("162 base if the grant goes to 90k", ["ask", "ask"]),
        ("165k. hm no, scratch that, what is the range?", ["reference"]),
        ("maybe 158... actually, never mind.", ["reference"]),
        ("168, forget it, 164", ["reference", "ask"]),
        ("165 or forget it", ["floor"]),
    ],
)
def test_whose_a_figure_is_where_it_is_anothers_written_down_or_taken_back(text: str, roles: list[str]) -> None:
    assert [figure.role for figure in pay(text)] == roles


@pytest.mark.parametrize("text", ["I want 165k, forget the bonus", "never mind the stock, make it 165"])
def test_a_part_that_is_left_out_names_no_amount_beside_it(text: str) -> None:
    assert [figure.component for figure in pay(text)] == ["base"]


def test_millions_are_pay_where_the_recruiter_counts_in_them() -> None:
    yen = Context("offer", "base", "I can offer ¥9,500,000 base and a ¥4,000,000 stock grant.")
    assert shown("Another company gives me 11 million.", yen) == [("base", 11_000_000, "absolute", "competing_offer")]
    assert shown("We served 11 million.", Context("offer", "base", "The base is $150,000.")) == []


@pytest.mark.parametrize(
    "text", ["what if your stock falls by half?", "and when the shares drop 40 percent?", "my pay would sink by 15%"]
)
def test_what_something_may_lose_of_its_worth_is_not_asked_for(text: str) -> None:
    assert pay(text, Context("offer", "equity", "Any questions?")) == []


def test_some_of_several_things_are_no_pay() -> None:
    assert [figure.low for figure in pay("On pay: two of the leaks you had are my kind. 84?", NOTHING)] == [84_000]


@pytest.mark.parametrize(
    "text",
    [
        "I'd like 158k. Could you take that back to your director?",
        "158k would do, and ignore that note about parking.",
        "Give me 158k and I cancel this other meeting.",
        "158k, and I can't forget that it was promised.",
    ],
)
def test_an_amount_stays_where_something_else_is_forgotten_or_it_is_taken_to_somebody(text: str) -> None:
    assert [figure.role for figure in pay(text)] == ["ask"]


@pytest.mark.parametrize(
    ("text", "component"),
    [("Please don't forget the stock: 75k", "equity"), ("We shouldn't forget the signing bonus, 18k", "signing")],
)
def test_a_part_that_is_not_to_be_forgotten_names_its_amount(text: str, component: str) -> None:
    assert [figure.component for figure in pay(text)] == [component]


def test_a_part_that_comes_down_in_return_is_part_of_what_is_asked() -> None:
    found = pay("Could the bonus drop to 8% and the base rise to 156?")
    assert [(figure.component, figure.role) for figure in found] == [("bonus", "ask"), ("base", "ask")]


@pytest.mark.parametrize(
    "text", ["I'm free in 30 days. Could you do 46?", "25 days of leave are fine, but I'd need 46"]
)
def test_a_number_of_the_size_of_what_is_paid_is_pay_though_days_were_counted(text: str) -> None:
    assert [figure.low for figure in pay(text, Context("offer", "base", stands=41_000))] == [46_000]
