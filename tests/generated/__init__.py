"""Tests of the generated classes."""
