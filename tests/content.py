"""The guidance as it stands, read once for all tests of a process: reading it takes a quarter of a second."""

from tracker.guidance.load import load_guidance

GUIDANCE = load_guidance()
