"""Classes of ISO/IEC 19566-5:2023. Generated; do not edit."""
