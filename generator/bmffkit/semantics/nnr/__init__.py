"""Compressed neural networks: ISO/IEC 15938-17."""
