"""Tests of `components/views`."""
