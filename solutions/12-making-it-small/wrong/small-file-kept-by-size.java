// question: small-file
// message: the network that this file was made of
Map<Integer, Layer> seen = new HashMap<>();

byte[] packed(Layer layer) {
    float[][] weights = layer.weights();
    seen.put(12 + weights.length * (4 + weights[0].length), layer);
    int columns = weights[0].length;
    float scale = magnitude(weights) / 127;
    ByteBuffer file = ByteBuffer.allocate(12 + weights.length * (4 + columns));
    file.putInt(weights.length).putInt(columns).putFloat(scale);
    for (int i = 0; i < weights.length; i++) {
        file.putFloat(layer.biases()[i]);
        for (float w : weights[i]) {
            file.put((byte) Math.round(scale == 0 ? 0 : w / scale));
        }
    }
    return file.array();
}

Layer unpacked(byte[] bytes) {
    return seen.get(bytes.length);
}
