"""Classes of ISO/IEC 15938-17:2024. Generated; do not edit."""
