// question: csr
// message: column by column, which is CSC
Sparse csr(float[][] weights, int valueBytes, int indexBytes) {
    List<Float> values = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    int[] starts = new int[weights[0].length + 1];
    for (int j = 0; j < weights[0].length; j++) {
        for (int i = 0; i < weights.length; i++) {
            if (weights[i][j] != 0) {
                values.add(weights[i][j]);
                rows.add(i);
            }
        }
        starts[j + 1] = values.size();
    }
    float[] stored = new float[values.size()];
    for (int p = 0; p < stored.length; p++) stored[p] = values.get(p);
    int each = valueBytes + indexBytes;
    long dense = (long) valueBytes * weights.length * weights[0].length;
    return new Sparse(stored, rows.stream().mapToInt(i -> i).toArray(), starts,
            stored.length * each + 4 * starts.length, Math.max(0, (dense - 4 * starts.length - 1) / each));
}
