"""Classes of Dolby Vision Streams within the ISO Base Media File Format. Generated; do not edit."""
