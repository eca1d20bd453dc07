"""Classes of Immersive Audio Model and Formats. Generated; do not edit."""
