"""What words are about: a general thesaurus of work, whatever the industry.

A concept stands at the beginning of a line, the words and phrases that speak of it in the lines below. Forms of a word
need not be listed, they are compared by stem; phrases match word by word. A figure after ``~`` is how much of the
concept a word carries (1 where there is none). ``RELATED`` says which concepts lie close, and how close: a word that
carries one carries that much of the other. The phrases of ``idiom`` are figures of speech: their words by themselves
mean nothing.
"""

from __future__ import annotations

from bot.roleplay.understanding.arguments.lexicon.business import BUSINESS
from bot.roleplay.understanding.arguments.lexicon.industries import INDUSTRIES
from bot.roleplay.understanding.arguments.lexicon.pay import PAY
from bot.roleplay.understanding.arguments.lexicon.related import RELATED
from bot.roleplay.understanding.arguments.lexicon.roles import ROLES
from bot.roleplay.understanding.arguments.lexicon.technology import TECHNOLOGY

CONCEPTS = (TECHNOLOGY, INDUSTRIES, BUSINESS, ROLES, PAY)

__all__ = ["CONCEPTS", "RELATED"]
