"""The guidance that the questions of these tests are put to: the content as it stands."""

import pytest

from tests.content import GUIDANCE
from tracker.knowledge import Guidance


@pytest.fixture(scope="session")
def guidance() -> Guidance:
    return GUIDANCE
