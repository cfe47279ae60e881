"""Doubles: who may be there twice."""
