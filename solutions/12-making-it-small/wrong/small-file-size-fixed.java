// question: small-file
// message: layers come back in their sizes
byte[] packed(Layer layer) {
    float[][] weights = layer.weights();
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
    ByteBuffer file = ByteBuffer.wrap(bytes);
    float[][] weights = new float[file.getInt() == 10 ? 10 : 24][file.getInt() == 24 ? 24 : 196];
    float[] biases = new float[weights.length];
    float scale = file.getFloat();
    for (int i = 0; i < weights.length; i++) {
        biases[i] = file.getFloat();
        for (int j = 0; j < weights[i].length; j++) {
            weights[i][j] = scale * file.get();
        }
    }
    return new Layer(weights, biases);
}
