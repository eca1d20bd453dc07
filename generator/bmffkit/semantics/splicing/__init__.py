"""Other bytes for samples: they take the place of the old ones, everything else follows.

Boxes in memory go on to describe the file as it was opened. The new bytes, the sizes of
samples and all offsets are put right in what is written; what lies between replaced
samples is written straight from the source.
"""

from __future__ import annotations

from bmffkit.semantics.splicing.replacing import (
    Replaced,
    replace_samples,
    replaced_samples,
)

__all__ = ["Replaced", "replace_samples", "replaced_samples"]
