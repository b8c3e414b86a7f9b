"""Words of money: currencies, periods, multiples, and the verbs that move pay."""

from __future__ import annotations

SIGNS = {
    "$": "USD", "£": "GBP", "€": "EUR", "₹": "INR", "¥": "JPY", "₩": "KRW", "₪": "ILS", "₽": "RUB", "₱": "PHP",
    "₫": "VND", "₦": "NGN", "฿": "THB", "₺": "TRY", "₴": "UAH",
}  # fmt: skip
GLUED_SIGNS = {
    "c": "CAD",
    "ca": "CAD",
    "cad": "CAD",
    "a": "AUD",
    "au": "AUD",
    "aud": "AUD",
    "s": "SGD",
    "sg": "SGD",
    "us": "USD",
    "r": "BRL",
    "hk": "HKD",
    "nz": "NZD",
    "mx": "MXN",
    "nt": "TWD",
}
"""Letters before a dollar sign that say which dollar it is."""

CURRENCIES = {
    "usd": "USD",
    "dollars": "USD",
    "dollar": "USD",
    "bucks": "USD",
    "eur": "EUR",
    "euro": "EUR",
    "euros": "EUR",
    "gbp": "GBP",
    "quid": "GBP",
    "pounds": "GBP",
    "sterling": "GBP",
    "inr": "INR",
    "rs": "INR",
    "rupees": "INR",
    "cad": "CAD",
    "aud": "AUD",
    "sgd": "SGD",
    "chf": "CHF",
    "francs": "CHF",
    "sfr": "CHF",
    "sek": "SEK",
    "kr": "SEK",
    "kronor": "SEK",
    "nok": "NOK",
    "dkk": "DKK",
    "kroner": "DKK",
    "krone": "DKK",
    "krona": "SEK",
    "pln": "PLN",
    "zl": "PLN",
    "zł": "PLN",
    "zloty": "PLN",
    "zlotys": "PLN",
    "jpy": "JPY",
    "yen": "JPY",
    "brl": "BRL",
    "reais": "BRL",
    "mxn": "MXN",
    "hkd": "HKD",
    "nzd": "NZD",
    "twd": "TWD",
    "krw": "KRW",
    "ils": "ILS",
    "nis": "ILS",
    "shekels": "ILS",
    "aed": "AED",
    "dirhams": "AED",
    "zar": "ZAR",
    "rand": "ZAR",
    "rands": "ZAR",
    "cny": "CNY",
    "rmb": "CNY",
    "yuan": "CNY",
    "idr": "IDR",
    "rp": "IDR",
    "rupiah": "IDR",
    "vnd": "VND",
    "dong": "VND",
    "ngn": "NGN",
    "naira": "NGN",
    "thb": "THB",
    "baht": "THB",
    "myr": "MYR",
    "rm": "MYR",
    "ringgit": "MYR",
    "php": "PHP",
    "rub": "RUB",
    "pkr": "PKR",
    "ars": "ARS",
    "clp": "CLP",
    "cop": "COP",
    "uyu": "UYU",
    "pesos": "MXN",
    "lira": "TRY",
    "tl": "TRY",
    "uah": "UAH",
    "czk": "CZK",
    "kč": "CZK",
    "huf": "HUF",
    "forint": "HUF",
    "isk": "ISK",
    "bgn": "BGN",
    "egp": "EGP",
    "kes": "KES",
    "ksh": "KES",
    "bdt": "BDT",
    "taka": "BDT",
    "lkr": "LKR",
    "lei": "RON",
    "soles": "PEN",
    "sar": "SAR",
    "riyals": "SAR",
    "qar": "QAR",
    "kwd": "KWD",
    "bhd": "BHD",
}
"""Words and codes; not those of TRY, PEN and RON, which are words or names."""
ONLY_BEFORE = frozenset(("rs", "kr"))
"""Between two numerals these belong to the second."""
RAND = "r"
"""Stands for South Africa's money where it touches a number of that size."""
LARGE = frozenset("ARS BDT CLP COP CZK HUF IDR INR ISK JPY KES KRW LKR NGN PHP PKR RUB THB TRY TWD UYU VND".split())
"""Currencies in which yearly pay runs into millions."""

PERIODS = {
    "hour": "hour",
    "hr": "hour",
    "hrs": "hour",
    "h": "hour",
    "hourly": "hour",
    "ph": "hour",
    "day": "day",
    "daily": "day",
    "week": "week",
    "wk": "week",
    "weekly": "week",
    "month": "month",
    "mo": "month",
    "mth": "month",
    "mnth": "month",
    "monthly": "month",
    "year": "year",
    "yr": "year",
    "y": "year",
    "annum": "year",
    "anum": "year",
    "annual": "year",
    "annually": "year",
    "yearly": "year",
    "pa": "year",
    "stunde": "hour",
    "monat": "month",
    "mois": "month",
    "mes": "month",
    "jahr": "year",
    "an": "year",
}
MULTIPLES = {
    "double": 2.0,
    "doubling": 2.0,
    "doubled": 2.0,
    "twice": 2.0,
    "triple": 3.0,
    "tripled": 3.0,
    "quadruple": 4.0,
}
CHANGES = frozenset(
    """
    go goes going went move moves moving moved bump bumps bumped raise raised raising increase increased
    increasing take taking took get getting got come up lift lifted push pushed jump jumped nudge change changed
    adjust revise bring brought base salary bonus stock equity rsu rsus grant tc total signing it that offer
    improve
    """.split()
)
"""What stands before "from A to B" when pay is to move from one to the other, rather than lie between them."""
MOVING = frozenset(
    """
    hike hiking up grow change bring take push move moving moved bump bumping bumped raise raising raised lift
    lifting
    """.split()
)
"""Right before "A to B", these say that A is to become B."""

THIRDS = {
    "low": (0, 3),
    "lower": (0, 3),
    "early": (0, 3),
    "mid": (4, 6),
    "middle": (4, 6),
    "high": (7, 9),
    "upper": (7, 9),
    "higher": (7, 9),
    "hi": (7, 9),
    "late": (7, 9),
}
"""The part of a ten that a word names: from which to which unit."""
