// question: quantise
// message: One scale was used for the whole matrix
Quantised quantise(float[][] weights) {
    float most = 0;
    for (float[] row : weights) for (float w : row) most = Math.max(most, Math.abs(w));
    float scale = most / 127;
    float[] scales = new float[weights.length];
    Arrays.fill(scales, scale);
    int[][] codes = new int[weights.length][weights[0].length];
    float[][] restored = new float[weights.length][weights[0].length];
    for (int i = 0; i < weights.length; i++) {
        for (int j = 0; j < weights[i].length; j++) {
            codes[i][j] = Math.round(weights[i][j] / scale);
            restored[i][j] = scale * codes[i][j];
        }
    }
    return new Quantised(scales, codes, restored);
}
