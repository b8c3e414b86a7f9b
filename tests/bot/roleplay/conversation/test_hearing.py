"""What a message does once what is said in passing is told apart."""

from __future__ import annotations

from bot.roleplay.conversation.hearing import heard
from bot.roleplay.understanding import Act, Context, Understood


def test_a_leave_that_is_taken_for_a_no_leaves_the_doubt_of_a_yes() -> None:
    said = Understood(acts=(Act.WALK_AWAY,), weak=(Act.ACCEPT,))
    found = heard("I'm off then.", said, Context, offered=False, works=False)
    assert found.acts == (Act.REJECT,)
    assert set(found.weak) == {Act.ACCEPT, Act.WALK_AWAY}
