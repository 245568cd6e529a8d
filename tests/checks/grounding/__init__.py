"""Tests of `components/checks/grounding`."""
