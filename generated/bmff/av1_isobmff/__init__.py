"""Classes of AV1 Codec ISO Media File Format Binding. Generated; do not edit."""
