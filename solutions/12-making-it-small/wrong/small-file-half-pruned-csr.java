// question: small-file
// message: each that stays needs its column
byte[] packed(Layer layer) {
    float[][] weights = layer.weights();
    double[] sorted = Arrays.stream(weights)
            .flatMapToDouble(row -> IntStream.range(0, row.length).mapToDouble(j -> Math.abs(row[j])))
            .sorted().toArray();
    double median = sorted[sorted.length / 2];
    ByteBuffer file = ByteBuffer.allocate(1 << 20);
    file.putInt(weights.length).putInt(weights[0].length);
    for (int i = 0; i < weights.length; i++) {
        file.putFloat(layer.biases()[i]);
        int start = file.position();
        file.putInt(0);
        for (int j = 0; j < weights[i].length; j++) {
            if (Math.abs(weights[i][j]) >= median) {
                file.putInt(j).putFloat(weights[i][j]);
            }
        }
        file.putInt(start, (file.position() - start - 4) / 8);
    }
    return Arrays.copyOf(file.array(), file.position());
}

Layer unpacked(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    float[][] weights = new float[file.getInt()][file.getInt()];
    float[] biases = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
        biases[i] = file.getFloat();
        for (int stored = file.getInt(); stored > 0; stored--) {
            weights[i][file.getInt()] = file.getFloat();
        }
    }
    return new Layer(weights, biases);
}
