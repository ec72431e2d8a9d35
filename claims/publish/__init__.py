"""Releases: tables and pages as bytes, their manifest, the folder they lie in, and the proof that it is whole."""
