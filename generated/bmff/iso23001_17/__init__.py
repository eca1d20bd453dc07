"""Classes of ISO/IEC 23001-17:2024. Generated; do not edit."""
