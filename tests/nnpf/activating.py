"""NNPFA messages, and an account of what they select: of bytes and times alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bmffkit.semantics.nal.sei import SeiMessage

from .in_force import KINDS, all_messages, kind_of, layer_of


class Switch(NamedTuple):
    """What an NNPFA message says."""

    target: int
    cancel: bool = False
    persistence: bool = True
    base: bool = True

    def message(self) -> SeiMessage:
        """The message, by the syntax of Rec. ITU-T H.274 without later elements."""
        code = f"{self.target + 1:b}"
        bits = "0" * (len(code) - 1) + code + str(int(self.cancel))
        if not self.cancel:
            bits += f"{int(self.persistence)}{int(self.base)}0"
            bits += ("0" if self.persistence else "") + "1"
        if len(bits) % 8:
            bits += "1" + "0" * (7 - len(bits) % 8)
        return SeiMessage(211, int(bits, 2).to_bytes(len(bits) // 8, "big"))


def switch_of(payload: bytes) -> Switch:
    """An Exp-Golomb code, then up to three flags."""
    bits = "".join(f"{octet:08b}" for octet in payload[:10])
    zeros = bits.index("1")
    target = int(bits[zeros : 2 * zeros + 1], 2) - 1
    cancel, persistence, base = (each == "1" for each in bits[2 * zeros + 1 :][:3])
    if cancel:
        return Switch(target, True, False, False)
    return Switch(target, False, persistence, base)


def switches(
    samples: Sequence[Sequence[bytes]], codec: str
) -> list[list[tuple[int, Switch]]]:
    """Layer and content of the NNPFA messages of every sample."""
    return [
        [
            (layer_of(unit, codec), switch_of(payload))
            for unit in units
            if kind_of(unit, codec) in KINDS[codec].messages
            for code, payload in all_messages(unit, codec)
            if code == 211
        ]
        for units in samples
    ]


def active(
    carried: Sequence[Sequence[tuple[int, Switch]]],
    starts: Sequence[int],
    times: Sequence[int],
) -> list[dict[tuple[int, int], tuple[int, Switch]]]:
    """For every sample by layer and target the message that selects it, and its sample.

    It goes through the pictures one by one in output order.
    """
    number, sequence = [], -1
    for sample in range(len(carried)):
        sequence += sample in starts or not sample
        number.append(sequence)
    order = sorted(range(len(carried)), key=lambda each: (number[each], times[each]))
    out: list[dict[tuple[int, int], tuple[int, Switch]]] = [{} for _ in carried]
    held: dict[tuple[int, int], tuple[int, Switch]] = {}
    before = -1
    for sample in order:
        if number[sample] != before:
            held, before = {}, number[sample]
        once: dict[tuple[int, int], tuple[int, Switch]] = {}
        for layer, switch in carried[sample]:
            key = (layer, switch.target)
            once.pop(key, None)
            held.pop(key, None)
            if not switch.cancel:
                (held if switch.persistence else once)[key] = (sample, switch)
        out[sample] = {**held, **once}
    return out
