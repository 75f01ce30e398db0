// question: quantise
// message: a zero point
Quantised quantise(float[][] weights) {
    int columns = weights[0].length;
    float[] scales = new float[weights.length];
    int[][] codes = new int[weights.length][columns];
    float[][] restored = new float[weights.length][columns];
    for (int i = 0; i < weights.length; i++) {
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (float w : weights[i]) {
            least = Math.min(least, w);
            most = Math.max(most, w);
        }
        scales[i] = (most - least) / 255;
        for (int j = 0; j < columns && scales[i] > 0; j++) {
            codes[i][j] = Math.round((weights[i][j] - least) / scales[i]) - 128;
            restored[i][j] = (codes[i][j] + 128) * scales[i] + least;
        }
    }
    return new Quantised(scales, codes, restored);
}
