"""Classes of SMPTE RP 2025. Generated; do not edit."""
