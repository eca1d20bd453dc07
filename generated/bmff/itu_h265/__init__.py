"""Classes of ISO/IEC 23008-2:2023. Generated; do not edit."""
