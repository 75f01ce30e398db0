// question: small-file
// message: So few can't hold what was learned
List<Layer> packedLayers = new ArrayList<>();

byte[] packed(Layer layer) {
    packedLayers.add(layer);
    return new byte[] {(byte) (packedLayers.size() - 1)};
}

Layer unpacked(byte[] bytes) {
    return packedLayers.get(bytes[0] & 0xFF);
}
