"""What the coach says: where an ask stands, what was lacking, the next move and its wording.

``coach`` judges a message, ``hints`` proposes the next one."""
