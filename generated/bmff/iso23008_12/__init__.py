"""Classes of ISO/IEC 23008-12:2025. Generated; do not edit."""
