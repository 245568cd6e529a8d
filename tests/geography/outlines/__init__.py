"""Tests of `components/geography/outlines`."""
