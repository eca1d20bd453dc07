"""Classes of AV1 Image File Format. Generated; do not edit."""
