// question: csr
// message: how many values each row has
Sparse csr(float[][] weights, int valueBytes, int indexBytes) {
    int rows = weights.length;
    int[] rowStarts = new int[rows + 1];
    float[] values = new float[rows * weights[0].length];
    int[] columns = new int[values.length];
    int stored = 0;
    for (int i = 0; i < rows; i++) {
        for (int j = 0; j < weights[i].length; j++) {
            if (weights[i][j] != 0) {
                values[stored] = weights[i][j];
                columns[stored++] = j;
            }
        }
        rowStarts[i + 1] = stored;
    }
    int each = valueBytes + indexBytes;
    int starts = 4 * (rows + 1);
    int mostThatPays = Math.max(0, (valueBytes * values.length - starts - 1) / each);
    int[] counts = new int[rows];
    for (int i = 0; i < rows; i++) counts[i] = rowStarts[i + 1] - rowStarts[i];
    rowStarts = counts;
    return new Sparse(Arrays.copyOf(values, stored), Arrays.copyOf(columns, stored), rowStarts,
            stored * each + starts, mostThatPays);
}
