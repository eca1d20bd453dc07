"""Classes of ISO/IEC 23001-7:2023. Generated; do not edit."""
