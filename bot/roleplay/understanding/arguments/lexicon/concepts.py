"""placeholder"""

CONCEPTS = """
physical: branch branches teller tellers counter paper "back office" manual office fallback "brick and mortar"
"""
RELATED = """
"""
