"""The flag with which stored texts may change."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="store what is generated now as what is to be generated",
    )


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether stored texts may be changed."""
    return bool(request.config.getoption("--update-golden"))
