// question: quantise
// message: 127 divided by the greatest magnitude
Quantised quantise(float[][] weights) {
    int columns = weights[0].length;
    float[] scales = new float[weights.length];
    int[][] codes = new int[weights.length][columns];
    float[][] restored = new float[weights.length][columns];
    for (int i = 0; i < weights.length; i++) {
        for (float w : weights[i]) {
            scales[i] = Math.max(scales[i], Math.abs(w) / 127);
        }
        for (int j = 0; j < columns && scales[i] > 0; j++) {
            codes[i][j] = Math.round(weights[i][j] / scales[i]);
            restored[i][j] = scales[i] * codes[i][j];
        }
    }
    for (int i = 0; i < scales.length; i++) scales[i] = 1 / scales[i];
    return new Quantised(scales, codes, restored);
}
