// question: quantise
// message: a row of zeros has the scale 0
Quantised quantise(float[][] weights) {
    int columns = weights[0].length;
    float[] scales = new float[weights.length];
    int[][] codes = new int[weights.length][columns];
    float[][] restored = new float[weights.length][columns];
    for (int i = 0; i < weights.length; i++) {
        for (float w : weights[i]) {
            scales[i] = Math.max(scales[i], Math.abs(w) / 127);
        }
        for (int j = 0; j < columns; j++) {
            codes[i][j] = Math.round(weights[i][j] / scales[i]);
            restored[i][j] = (float) Math.rint(weights[i][j] / scales[i]) * scales[i];
        }
    }
    return new Quantised(scales, codes, restored);
}
