"""Classes of Encapsulation of Opus in ISO Base Media File Format. Generated; do not edit."""
