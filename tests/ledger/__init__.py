"""Tests of the Atlas."""
