"""Classes of ISO/IEC 23090-3:2024. Generated; do not edit."""
