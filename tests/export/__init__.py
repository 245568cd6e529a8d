"""Tests of `components/export`."""
