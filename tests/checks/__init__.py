"""Tests of `components/checks`."""
