"""The recruiter's side of the talk: what a message leads to in the script, and in which words it is answered.

``machine`` is the way in."""
