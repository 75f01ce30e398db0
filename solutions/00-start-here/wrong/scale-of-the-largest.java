// question: scale
// message: largest pixel of this picture
double[] scale(int[] pixels) {
    int max = 1;
    for (int p : pixels) max = Math.max(max, p);
    double[] s = new double[pixels.length];
    for (int i = 0; i < s.length; i++) s[i] = (double) pixels[i] / max;
    return s;
}
