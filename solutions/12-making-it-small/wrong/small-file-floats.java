// question: small-file
// message: as much as floats take
byte[] packed(Layer layer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(layer.weights().length);
    out.writeInt(layer.weights()[0].length);
    for (float b : layer.biases()) out.writeFloat(b);
    for (float[] row : layer.weights()) for (float w : row) out.writeFloat(w);
    return bytes.toByteArray();
}

Layer unpacked(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    float[][] weights = new float[in.readInt()][in.readInt()];
    float[] biases = new float[weights.length];
    for (int i = 0; i < biases.length; i++) biases[i] = in.readFloat();
    for (float[] row : weights) for (int j = 0; j < row.length; j++) row[j] = in.readFloat();
    return new Layer(weights, biases);
}
