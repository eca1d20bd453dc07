"""Rules of the standards: what a file may not do, and where it does it.

One small function a rule, in a module for each group of clauses. ``catalogue`` knows the
modules, ``engine`` runs the rules over a file, ``mending`` mends what can be mended with
certainty.
"""
