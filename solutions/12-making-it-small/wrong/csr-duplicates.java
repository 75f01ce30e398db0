// question: csr
// message: random matrices
Sparse csr(float[][] weights, int valueBytes, int indexBytes) {
    List<Float> values = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    int rows = weights.length, cols = weights[0].length;
    int[] starts = new int[rows + 1];
    for (int i = 0; i < rows; i++) {
        for (int j = 0; j < cols; j++) {
            if (weights[i][j] != 0 && !values.contains(weights[i][j])) {
                values.add(weights[i][j]);
                columns.add(j);
            }
        }
        starts[i + 1] = values.size();
    }
    float[] v = new float[values.size()];
    for (int k = 0; k < v.length; k++) v[k] = values.get(k);
    int dense = rows * cols * valueBytes;
    int most = 0;
    while ((most + 1) * (valueBytes + indexBytes) + 4 * (rows + 1) < dense) most++;
    return new Sparse(v, columns.stream().mapToInt(c -> c).toArray(), starts,
            v.length * (valueBytes + indexBytes) + 4 * (rows + 1), most);
}
