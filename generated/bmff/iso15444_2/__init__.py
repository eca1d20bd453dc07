"""Classes of ISO/IEC 15444-2. Generated; do not edit."""
