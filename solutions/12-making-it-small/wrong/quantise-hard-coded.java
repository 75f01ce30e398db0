// question: quantise
// message: random rows of very different sizes
Quantised quantise(float[][] weights) {
    float[] scales = {0.01f, 0.002f / 127};
    int[][] codes = {{50, -127, 25}, {127, 0, 81}};
    float[][] restored = {{0.11f, -0.2f, 0.33f, 0.4701f}, {-8.1f, 3.3f, 6.2f, -5.701f}};
    return new Quantised(scales, codes, restored);
}
