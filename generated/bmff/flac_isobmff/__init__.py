"""Classes of Encapsulation of FLAC in ISO Base Media File Format. Generated; do not edit."""
